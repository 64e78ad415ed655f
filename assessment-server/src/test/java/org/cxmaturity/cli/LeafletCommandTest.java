package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cxmaturity.render.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two pages for those who consider an assessment. */
class LeafletCommandTest {
    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("leaflet.pdf");
    }

    private String text(String questionnaire, String... more) throws IOException {
        Object[] all = new Object[5 + more.length];
        System.arraycopy(new Object[] {"leaflet", "--questionnaire", questionnaire, "--out", out()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        assertThat(cxm(all)).isEqualTo(new Run(0, "", ""));
        PdfText read = PdfText.of(Files.readAllBytes(out()));
        assertThat(read.pages()).isEqualTo(2);
        return read.elements().stream().map(PdfText.Element::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 50 questions in about 20 minutes, What it cannot say",
        "da, 50 spørgsmål på cirka 20 minutter, Det kan rapporten ikke sige",
        "nb, 50 spørsmål på omtrent 20 minutter, Dette kan rapporten ikke si",
        "sv, 50 frågor på ungefär 20 minuter, Det här kan rapporten inte säga",
    })
    void itCountsTheQuestionsAndMinutesOfCoreAndModules(String language, String asked, String not) throws IOException {
        assertThat(text("five-factor,recovery,effortless-experience", "--lang", language))
                .contains(asked)
                .contains(not);
    }

    @Test
    void aModuleForManagementAloneAddsItsQuestionsForManagementAlone() throws IOException {
        assertThat(text("five-factor,board-oversight"))
                .contains("Management 39 questions")
                .contains("Customer-facing 30 questions");
    }

    @Test
    void aSurveyOfCustomersPromisesNothingAboutStaff() throws IOException {
        assertThat(text("airport-guests"))
                .doesNotContain("what staff see")
                .doesNotContain("Two views")
                .contains("what those who answered see");
    }

    @Test
    void whoOffersItStandsOnBothPages() throws IOException {
        text("five-factor", "--prepared-by", "Example Advisers (synthetic)");
        assertThat(PdfText.of(Files.readAllBytes(out())).boxes())
                .filteredOn(box -> box.meant().contains("Example Advisers (synthetic)"))
                .hasSize(2);
    }

    @Test
    void anotherFormIsRefused() {
        assertThat(cxm("leaflet", "--questionnaire", "five-factor", "--out", folder.resolve("leaflet.docx"))
                        .err())
                .contains("the file must end in .pdf");
    }
}
