package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the glyphs of an embedded font are called and how wide they are, as the file itself says. */
final class GlyphNames {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})><\\p{XDigit}{4}><(\\p{XDigit}+)>");
    private static final int DEFAULT_WIDTH = 1000;

    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<Integer, Integer> widths = new HashMap<>();

    GlyphNames(PdfDictionary font) throws IOException {
        if (PdfReader.getPdfObject(font.get(PdfName.TOUNICODE)) instanceof PRStream map) {
            String text = new String(PdfReader.getStreamBytes(map), StandardCharsets.ISO_8859_1);
            Matcher ranges = RANGE.matcher(text);
            while (ranges.find()) {
                letters.put(
                        Integer.valueOf(ranges.group(1), 16),
                        Character.toString(Integer.parseInt(ranges.group(2), 16)));
            }
        }
        PdfArray all = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0).getAsArray(PdfName.W);
        for (int i = 0; all != null && i + 1 < all.size(); i += 2) {
            int first = all.getAsNumber(i).intValue();
            PdfArray each = all.getAsArray(i + 1);
            for (int k = 0; k < each.size(); k++) {
                widths.put(first + k, each.getAsNumber(k).intValue());
            }
        }
    }

    String letter(int glyph) {
        return letters.getOrDefault(glyph, "");
    }

    int width(int glyph) {
        return widths.getOrDefault(glyph, DEFAULT_WIDTH);
    }
}
