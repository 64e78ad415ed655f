package org.cxmaturity.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.render.layout.Sheet;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Report.Meta;

/** Sheets as one PDF file. */
final class PdfSheets {
    private final Meta meta;
    private final List<Sheet> sheets;
    private final Theme theme;
    private final Typefaces faces;
    private final Set<Integer> missing = new TreeSet<>();

    PdfSheets(Meta meta, List<Sheet> sheets, Theme theme, Typefaces faces) {
        this.meta = meta;
        this.sheets = sheets;
        this.theme = theme;
        this.faces = faces;
    }

    /** What comes into the file after its pages. */
    interface Ending {
        void addTo(PdfFile file) throws IOException;
    }

    PdfReport.Written write(Ending ending, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (PdfFile file = new PdfFile(meta, theme.sheet(), bytes)) {
            Links links = new Links(file.writer(), pages());
            PagePainter painter = new PagePainter(file, links, theme, faces, missing);
            for (int i = 0; i < sheets.size(); i++) {
                if (i > 0) {
                    file.nextPage();
                }
                painter.paint(sheets.get(i));
            }
            ending.addTo(file);
        }
        out.write(PackedFile.of(bytes.toByteArray()));
        return new PdfReport.Written(
                sheets.size(), missing.stream().map(MissingLetter::of).toList());
    }

    private Map<String, Integer> pages() {
        Map<String, Integer> pages = new HashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (Sheet.Start start : sheets.get(i).starts()) {
                pages.putIfAbsent(start.section(), i + 1);
            }
        }
        return pages;
    }
}
