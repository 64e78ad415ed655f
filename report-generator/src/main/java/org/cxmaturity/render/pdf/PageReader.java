package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text of one page out of its operators: those that {@link PdfReport} writes, and no others. */
final class PageReader {
    private record Sequence(
            int mark, boolean artifact, @Nullable String actual, String language) {}

    private final int page;
    private final double height;
    private final Map<String, GlyphNames> fonts = new HashMap<>();
    private final Deque<Sequence> open = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> marks = new HashMap<>();
    private final Map<Integer, List<PdfText.Piece>> pieces = new HashMap<>();
    private final List<TextBox> boxes = new ArrayList<>();
    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder meant = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();
    private @Nullable GlyphNames font;
    private double size;
    private double x;
    private double y;
    private double width;

    PageReader(PdfReader reader, int page) throws IOException {
        this.page = page;
        this.height = reader.getPageSize(page).getHeight();
        PdfDictionary all = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        if (all != null) {
            for (PdfName name : all.getKeys()) {
                fonts.put(name.toString(), new GlyphNames(all.getAsDict(name)));
            }
        }
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operands = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
            operator(operands.get(operands.size() - 1).toString(), operands);
        }
    }

    List<TextBox> boxes() {
        return List.copyOf(boxes);
    }

    /** The text of a marked sequence. */
    String marked(int mark) {
        return marks.getOrDefault(mark, new StringBuilder()).toString();
    }

    /** The pieces of a marked sequence that say their language. */
    List<PdfText.Piece> pieces(int mark) {
        return pieces.getOrDefault(mark, List.of());
    }

    private void operator(String operator, List<PdfObject> operands) {
        switch (operator) {
            case "BDC", "BMC" -> begin(operands);
            case "EMC" -> end();
            case "Tf" -> {
                font = fonts.get(operands.get(0).toString());
                size = number(operands.get(1));
            }
            case "Tm" -> {
                x = number(operands.get(4));
                y = height - number(operands.get(5));
            }
            case "BT" -> clear();
            case "TJ" -> show((PdfArray) operands.get(0));
            case "ET" -> close();
            default -> {
                // Lines, areas and colours.
            }
        }
    }

    private void begin(List<PdfObject> operands) {
        Sequence outer = open.peek();
        boolean artifact = operands.get(0).toString().equals("/Artifact") || outer != null && outer.artifact();
        int mark = outer == null ? -1 : outer.mark();
        String actual = null;
        String language = "";
        if (operands.get(1) instanceof PdfDictionary properties) {
            PdfNumber own = properties.getAsNumber(PdfName.MCID);
            mark = own == null ? mark : own.intValue();
            PdfString text = properties.getAsString(new PdfName("ActualText"));
            actual = text == null ? null : text.toUnicodeString();
            PdfString in = properties.getAsString(PdfName.LANG);
            language = in == null ? "" : in.toUnicodeString();
        }
        if (!language.isEmpty() && mark >= 0) {
            piece.setLength(0);
        }
        open.push(new Sequence(mark, artifact, actual, language));
        if (actual != null) {
            say(actual);
        }
    }

    private void end() {
        Sequence ended = open.pop();
        if (!ended.language().isEmpty() && ended.mark() >= 0) {
            pieces.computeIfAbsent(ended.mark(), m -> new ArrayList<>())
                    .add(new PdfText.Piece(piece.toString(), ended.language()));
        }
    }

    private void say(String text) {
        meant.append(text);
        piece.append(text);
        Sequence in = open.peek();
        if (in != null && in.mark() >= 0) {
            marks.computeIfAbsent(in.mark(), m -> new StringBuilder()).append(text);
        }
    }

    private void show(PdfArray parts) {
        Sequence in = open.peek();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.getPdfObject(i) instanceof PdfString text) {
                letters(text.getBytes(), in == null || in.actual() == null);
            } else {
                width -= number(parts.getPdfObject(i)) * size / 1000;
            }
        }
    }

    private void letters(byte[] glyphs, boolean spoken) {
        for (int i = 0; i + 1 < glyphs.length && font != null; i += 2) {
            int glyph = (glyphs[i] & 0xFF) << 8 | glyphs[i + 1] & 0xFF;
            drawn.append(font.letter(glyph));
            width += font.width(glyph) * size / 1000;
            if (spoken) {
                say(font.letter(glyph));
            }
        }
    }

    private void clear() {
        drawn.setLength(0);
        meant.setLength(0);
        width = 0;
    }

    private void close() {
        Sequence in = open.peek();
        boolean content = in != null && !in.artifact();
        if (!drawn.isEmpty()) {
            boxes.add(new TextBox(page, x, y, width, size, drawn.toString(), meant.toString(), content));
        }
    }

    private static double number(PdfObject object) {
        return ((PdfNumber) object).doubleValue();
    }
}
