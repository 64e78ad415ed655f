package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.render.kit.Drawn;
import org.cxmaturity.render.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure of the file: what a screen reader, an archive and a bookmark list see. */
class StructureTest {
    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFigureHasATextAlternative(String name) throws Exception {
        assertThat(PdfText.of(Drawn.pdf(name)).elements())
                .filteredOn(e -> e.kind().equals("Figure"))
                .isNotEmpty()
                .allMatch(e -> !e.alt().isBlank());
    }

    @Test
    void aPageIsReadFromItsEyebrowToItsNote() throws Exception {
        List<PdfText.Element> page = PdfText.of(Drawn.pdf("five-factors")).elements().stream()
                .filter(e -> e.page() == 4)
                .toList();
        assertThat(page.stream().map(PdfText.Element::kind).toList())
                .startsWith("P", "H1", "P", "H2", "P", "Figure", "H2", "P", "Figure", "P", "P", "P", "P", "H2", "P");
        assertThat(page.get(0).text()).isEqualTo("Benchmark by factor");
        assertThat(page.get(1).text()).startsWith("Articulate and Measure");
        assertThat(page.get(page.size() - 1).text()).startsWith("No comparison is drawn");
    }

    @Test
    void aTableHasHeadsForItsColumnsAndRows() throws Exception {
        List<PdfText.Element> cells = PdfText.of(Drawn.pdf("five-factors")).elements().stream()
                .filter(e -> e.page() == 3 && e.kind().startsWith("T"))
                .toList();
        assertThat(cells.subList(0, 8).stream().map(PdfText.Element::kind).toList())
                .containsExactly("TH", "TH", "TH", "TH", "TH", "TH", "TH", "TH");
        assertThat(cells.get(7).text()).isEqualTo("Articulate");
        assertThat(cells.get(13).text()).isEqualTo("above +9");
    }

    @Test
    void theHeadOfALongTableIsContentOnlyOnce() throws Exception {
        PdfText text = PdfText.of(Drawn.pdf("ten-factors"));
        List<TextBox> heads = text.boxes().stream()
                .filter(box -> box.drawn().equals("Merknad"))
                .toList();
        assertThat(heads).extracting(TextBox::page).containsExactly(4, 5);
        assertThat(heads).extracting(TextBox::content).containsExactly(true, false);
    }

    @Test
    void bookmarksNameThePages() throws Exception {
        try (PdfReader reader = new PdfReader(Drawn.pdf("five-factors"))) {
            List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader);
            assertThat(bookmarks).hasSize(9);
            assertThat(bookmarks.get(0)).containsEntry("Title", "Customer experience maturity");
            assertThat(bookmarks.get(3).get("Title").toString()).startsWith("Benchmark: Articulate and Measure");
            assertThat(bookmarks.get(3).get("Page").toString()).startsWith("4 ");
        }
    }

    @Test
    void onlyTheLettersUsedAreEmbedded() throws Exception {
        try (PdfReader reader = new PdfReader(Drawn.pdf("five-factors"))) {
            int fonts = 0;
            for (int i = 1; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PdfDictionary font
                        && font.get(new PdfName("FontFile2")) != null) {
                    assertThat(font.getAsName(PdfName.FONTNAME).toString())
                            .matches("/([A-Z])\\1{5}\\+(Inter|CxmSerif)-.*");
                    fonts++;
                }
            }
            assertThat(fonts).isEqualTo(5);
        }
    }

    @Test
    void theFileTellsItsLanguageAndDate() throws Exception {
        try (PdfReader reader = new PdfReader(Drawn.pdf("minimal"))) {
            assertThat(reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString())
                    .isEqualTo("da");
            assertThat(reader.getInfo()).containsEntry("CreationDate", "D:20000101000000+00'00'");
        }
        try (PdfReader reader = new PdfReader(Drawn.pdf("five-factors"))) {
            assertThat(reader.getInfo()).containsEntry("CreationDate", "D:20251014000000+00'00'");
            assertThat(reader.getInfo()).containsEntry("Title", "Customer experience maturity, Havbris Forsikring");
        }
    }
}
