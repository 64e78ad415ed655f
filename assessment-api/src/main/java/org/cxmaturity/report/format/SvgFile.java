package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.jspecify.annotations.Nullable;

/**
 * An SVG, written anew with the shapes that draw it. What could run or reach outside (scripts, entities, links, foreign
 * content) refuses the whole file; so does what would be drawn otherwise here than elsewhere (text, filters), since a
 * logo is shown right or not at all. Words about the drawing and other programs' notes are left behind.
 */
final class SvgFile {
    private static final int MOST_ELEMENTS = 5_000;
    private static final int MOST_DEPTH = 40;
    private static final int MOST_COPIED = 20_000;
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final Place place;
    private final String name;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> ids = new ArrayDeque<>();
    private final Set<String> copied = new HashSet<>();
    private final List<List<String>> copyingFrom = new ArrayList<>();
    private int elements;
    private @Nullable Problem problem;

    private SvgFile(Place place, String name) {
        this.place = place;
        this.name = name;
    }

    /** The file with what draws it. */
    static Result<String> read(Place place, String name, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Result.failed(ThemeFaults.badSvg(place, name, say("it is not UTF-8")));
        }
        String svg = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (svg.contains("<!ENTITY") || svg.contains("<!ATTLIST") || svg.contains("<!ELEMENT")) {
            return Result.failed(ThemeFaults.unsafeLogo(place, name, say("declares entities")));
        }
        SvgFile file = new SvgFile(place, name);
        try {
            file.document(reader(svg.strip()));
        } catch (XMLStreamException e) {
            return Result.failed(ThemeFaults.badSvg(place, name, say("it is not well-formed XML")));
        }
        return file.problem == null ? Result.of(file.out.toString()) : Result.failed(file.problem);
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(svg));
    }

    private void document(XMLStreamReader in) throws XMLStreamException {
        boolean root = true;
        while (in.hasNext() && problem == null) {
            int event = in.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                refuse(ThemeFaults.unsafeLogo(place, name, say("declares entities")));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !in.getLocalName().equals("svg")) {
                    refuse(ThemeFaults.noLogo(place, name, say("a page or a document")));
                } else {
                    element(in, root);
                }
                root = false;
            }
        }
        if (problem == null
                && copyingFrom.stream().anyMatch(from -> from.stream().anyMatch(copied::contains))) {
            refuse(ThemeFaults.undrawnLogo(place, name, say("copies of copies")));
        } else if (problem == null && (long) copyingFrom.size() * elements > MOST_COPIED) {
            refuse(ThemeFaults.undrawnLogo(place, name, say("that many copies")));
        }
    }

    /** The element that was begun, to its end. */
    private void element(XMLStreamReader in, boolean root) throws XMLStreamException {
        String tag = in.getLocalName();
        String namespace = in.getNamespaceURI();
        boolean own = namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE);
        if (SvgParts.UNSAFE.contains(tag.toLowerCase(Locale.ROOT))) {
            refuse(ThemeFaults.unsafeLogo(place, name, say("holds <{0}>", tag)));
        } else if (own && SvgParts.PASSED_OVER.contains(tag) || !own) {
            skip(in);
        } else if (!SvgParts.DRAWN.contains(tag)) {
            refuse(ThemeFaults.undrawnLogo(place, name, "<" + tag + ">"));
        } else if (++elements > MOST_ELEMENTS || ids.size() >= MOST_DEPTH) {
            refuse(ThemeFaults.undrawnLogo(place, name, say("that many parts")));
        } else {
            write(in, tag, root);
        }
    }

    private void write(XMLStreamReader in, String tag, boolean root) throws XMLStreamException {
        String id = in.getAttributeValue(null, "id");
        ids.push(id == null ? "" : id);
        out.append('<').append(tag);
        if (root) {
            start(in);
        }
        for (int i = 0; i < in.getAttributeCount() && problem == null; i++) {
            attribute(in.getAttributeLocalName(i), in.getAttributeValue(i), root);
        }
        out.append('>');
        if (tag.equals("use")) {
            copyingFrom.add(List.copyOf(ids));
        }
        for (int event = in.next();
                problem == null && event != XMLStreamConstants.END_ELEMENT;
                event = problem == null ? in.next() : event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(in, false);
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                refuse(ThemeFaults.unsafeLogo(place, name, say("declares entities")));
            } else if (tag.equals("style") && in.hasText() && event != XMLStreamConstants.COMMENT) {
                style(in.getText());
            }
        }
        out.append("</").append(tag).append('>');
        ids.pop();
    }

    private void start(XMLStreamReader in) {
        String box = SvgParts.box(
                in.getAttributeValue(null, "viewBox"),
                in.getAttributeValue(null, "width"),
                in.getAttributeValue(null, "height"));
        if (box.isEmpty()) {
            refuse(ThemeFaults.badSvg(place, name, say("it has no size, or one that no slot can hold")));
        }
        out.append(" xmlns=\"")
                .append(NAMESPACE)
                .append("\" viewBox=\"")
                .append(box)
                .append('"');
    }

    private void attribute(String key, String value, boolean root) {
        if (key.toLowerCase(Locale.ROOT).startsWith("on")) {
            refuse(ThemeFaults.unsafeLogo(place, name, say("holds a script ({0})", key)));
        } else if (key.equals("href")) {
            if (!value.startsWith("#")) {
                refuse(ThemeFaults.unsafeLogo(place, name, say("refers to something outside it")));
            } else {
                copied.add(value.substring(1));
                put("href", value);
            }
        } else if (SvgParts.ATTRIBUTES.contains(key) && !(root && SvgParts.OF_THE_BOX.contains(key))) {
            if (SvgParts.reachesOut(value)) {
                refuse(ThemeFaults.unsafeLogo(place, name, say("refers to something outside it")));
            } else {
                put(key, value);
            }
        }
    }

    private void put(String key, String value) {
        out.append(' ')
                .append(key)
                .append("=\"")
                .append(SvgParts.escaped(value))
                .append('"');
    }

    private void style(String css) {
        if (css.contains("@") || css.contains("\\") || SvgParts.reachesOut(css)) {
            refuse(ThemeFaults.unsafeLogo(place, name, say("refers to something outside it")));
        } else {
            out.append(SvgParts.escaped(css));
        }
    }

    private static void skip(XMLStreamReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void refuse(Problem fault) {
        if (problem == null) {
            problem = fault;
        }
    }
}
