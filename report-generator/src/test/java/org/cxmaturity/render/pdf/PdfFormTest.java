package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.render.kit.Forms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper form as a file: to be read aloud, to be kept, and to be filled in with a pen. */
class PdfFormTest {
    private static byte[] pdf() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfForm.write(Forms.form(), out);
        return out.toByteArray();
    }

    @Test
    @Tag("once")
    void aFormKeepsBothStandards() throws Exception {
        if (System.getProperty("look") != null) {
            Files.write(Path.of(System.getProperty("look"), "form.pdf"), pdf());
        }
        assertThat(VeraPdf.faults(pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aQuestionIsReadWithItsNumberItsNotesItsStepsAndTheWayOut() throws Exception {
        List<String> read = PdfText.of(pdf()).elements().stream()
                .map(e -> e.kind() + " " + e.text().strip())
                .toList();
        int first = read.indexOf("P Vi holder løfte nummer 1.");
        assertThat(read.subList(first - 1, first + 6))
                .containsExactly(
                        "Lbl 1",
                        "P Vi holder løfte nummer 1.",
                        "P Kundekontakt: Min enhed holder løfte nummer 1.",
                        "Lbl 6",
                        "LBody Sådan ser trin 1 ud hos os i det daglige arbejde.",
                        "Lbl 8",
                        "LBody Sådan ser trin 1 ud hos os i det daglige arbejde.");
        assertThat(read).contains("H2 Løfter", "LBody 6 Aldrig", "LBody Ikke relevant", "LBody Ved ikke");
    }

    @Test
    void theNamesOfTheStepsStandOnEverySheetAndAreContentOnce() throws Exception {
        List<TextBox> names = PdfText.of(pdf()).boxes().stream()
                .filter(box -> box.drawn().equals("6 Aldrig"))
                .toList();
        assertThat(names).extracting(TextBox::content).hasSizeGreaterThan(1).startsWith(true);
        assertThat(names.stream().filter(TextBox::content)).hasSize(1);
        assertThat(names).extracting(TextBox::page).doesNotHaveDuplicates();
    }

    @Test
    void everySheetHasItsNumberTheVersionAndTheDraftMark() throws Exception {
        PdfText text = PdfText.of(pdf());
        for (int page = 1; page <= text.pages(); page++) {
            int at = page;
            assertThat(text.boxes())
                    .filteredOn(box -> box.page() == at && !box.content())
                    .extracting(TextBox::drawn)
                    .contains(page + " / " + text.pages(), "skema 1.0.0")
                    .anyMatch(words -> words.endsWith("Kladde"));
        }
    }

    @Test
    void noTextIsCutOffCoveredOrTooSmallHoweverLongItsWords() throws Exception {
        List<TextBox> boxes = PdfText.of(pdf()).boxes().stream()
                .filter(box -> !box.drawn().isBlank())
                .toList();
        assertThat(boxes).hasSizeGreaterThan(100).allMatch(box -> box.size() >= 7);
        assertThat(boxes.stream().filter(box -> !WordsTest.inside(box))).isEmpty();
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                assertThat(WordsTest.overlap(boxes.get(i), boxes.get(k)))
                        .as("%s and %s", boxes.get(i), boxes.get(k))
                        .isFalse();
            }
        }
    }

    @Test
    void theSameFormIsTheSameFileOnAnyMachine() throws Exception {
        byte[] here = pdf();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(pdf()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
