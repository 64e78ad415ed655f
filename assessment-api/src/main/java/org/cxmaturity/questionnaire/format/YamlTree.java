package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Bytes to nodes: UTF-8, one document of the YAML 1.2 core schema. Reads the parser's events rather than loading
 * objects, so that anchors, aliases and tags are refused before anything could grow, and every value keeps its line.
 */
final class YamlTree {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_DEPTH = 20;
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    private final Source source;
    private final Iterator<Event> events;

    private YamlTree(Source source, String text) {
        this.source = source;
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MOST_BYTES).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The document's mapping, or empty after a fault that leaves nothing to read. */
    static Optional<Node.Mapping> read(Source source, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            source.add(YamlFaults.tooLarge(source.start()));
            return Optional.empty();
        }
        return decode(source, bytes).flatMap(text -> parse(source, text));
    }

    private static Optional<String> decode(Source source, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            source.add(YamlFaults.notUtf8(source.at(lineAtEndOf(text))));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static int lineAtEndOf(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    private static Optional<Node.Mapping> parse(Source source, String text) {
        try {
            return new YamlTree(source, text).document();
        } catch (TooDeep e) {
            source.add(YamlFaults.tooDeep(source.at(e.line)));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            boolean tab = e.getProblem().contains("(TAB)");
            source.add(tab ? YamlFaults.tab(source.at(line)) : YamlFaults.notYaml(source.at(line), e.getProblem()));
        } catch (ReaderException e) {
            int end = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            source.add(YamlFaults.notPrintable(source.at(lineAtEndOf(text.substring(0, end))), e.getCodePoint()));
        } catch (YamlEngineException e) {
            source.add(YamlFaults.notYaml(source.start(), String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private Optional<Node.Mapping> document() {
        events.next(); // start of the stream
        Event start = events.next();
        if (!(start instanceof DocumentStartEvent)) {
            source.add(YamlFaults.emptyFile(source.start()));
            return Optional.empty();
        }
        Node root = node(events.next(), 0);
        events.next(); // end of the document
        Event after = events.next();
        if (after instanceof DocumentStartEvent) {
            source.add(YamlFaults.secondDocument(source.at(line(after))));
        }
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(root instanceof Node.Refused)) {
            source.add(Faults.wrongKind(source.at(root.line()), say("the file"), root, say("keys with values")));
        }
        return Optional.empty();
    }

    private Node node(Event event, int depth) {
        int line = line(event);
        if (depth > MOST_DEPTH) {
            throw new TooDeep(line);
        }
        boolean refused = refuse(event, line);
        Node node;
        if (event instanceof ScalarEvent scalar) {
            node = new Node.Scalar(line, scalar.getValue(), kind(scalar));
        } else if (event instanceof MappingStartEvent) {
            node = mapping(line, depth);
        } else if (event instanceof CollectionStartEvent) {
            node = sequence(line, depth);
        } else {
            return new Node.Refused(line);
        }
        return refused ? new Node.Refused(line) : node;
    }

    private Node sequence(int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            items.add(node(e, depth + 1));
        }
        return new Node.Sequence(line, items);
    }

    private Node mapping(int line, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            Node key = node(e, depth + 1);
            Node.Entry entry = new Node.Entry(key.line(), node(events.next(), depth + 1));
            if (key instanceof Node.Scalar scalar) {
                put(entries, scalar.value(), entry);
            } else if (!(key instanceof Node.Refused)) {
                source.add(Faults.wrongKind(source.at(key.line()), say("a key"), key, say("a word")));
            }
        }
        return new Node.Mapping(line, entries);
    }

    private void put(Map<String, Node.Entry> entries, String key, Node.Entry entry) {
        Node.Entry earlier = entries.putIfAbsent(key, entry);
        if (earlier != null) {
            source.add(YamlFaults.keyTwice(source.at(entry.line()), key, earlier.line()));
        }
    }

    private boolean refuse(Event event, int line) {
        if (event instanceof AliasEvent) {
            source.add(YamlFaults.shared(source.at(line), say("an alias (*)")));
            return true;
        }
        boolean anchored = event instanceof NodeEvent n && n.getAnchor().isPresent();
        if (anchored) {
            source.add(YamlFaults.shared(source.at(line), say("an anchor (&)")));
        }
        Optional<String> tag = event instanceof ScalarEvent s
                ? s.getTag()
                : event instanceof CollectionStartEvent c ? c.getTag() : Optional.empty();
        tag.ifPresent(t -> source.add(YamlFaults.tag(source.at(line), t)));
        return anchored || tag.isPresent();
    }

    private static Node.Kind kind(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return Node.Kind.TEXT;
        }
        Tag tag = CORE.resolve(scalar.getValue(), true);
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Node.Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Node.Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Node.Kind.NULL : Node.Kind.TEXT;
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** Ends the reading of a file that nests without end. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        TooDeep(int line) {
            super(null, null, false, false);
            this.line = line;
        }
    }
}
