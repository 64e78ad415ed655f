package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pdf.TextBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled questionnaires on paper: every word there, in every language, and a file that keeps the standards. */
class PaperFormTest {
    @TempDir
    Path folder;

    private Path form(String names, Object... more) {
        Path pdf = folder.resolve("form.pdf");
        List<Object> args = new java.util.ArrayList<>(List.of("questionnaire", "preview", names, "--out", pdf));
        args.addAll(List.of(more));
        Run run = cxm(args.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return pdf;
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00AD\\u200B]+", "");
    }

    private static String drawn(PdfText text) {
        return text.boxes().stream().map(TextBox::drawn).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void aCoreAndAModuleAreOneFormWithEveryQuestionAndEveryStep(String language) throws Exception {
        PdfText text = PdfText.of(Files.readAllBytes(form("five-factor,recovery", "--lang", language)));
        String read = letters(text.reading());
        for (String id : List.of("five-factor", "recovery")) {
            Questionnaire q = Library.bundled().resolve(id).value();
            assertThat(read)
                    .contains(
                            letters(q.title().in(language)), letters(q.purpose().in(language)));
            q.items().forEach(item -> {
                assertThat(read).contains(letters(item.text().in(language)));
                item.anchors().values().forEach(anchor -> assertThat(read).contains(letters(anchor.in(language))));
                item.roleTexts().values().forEach(words -> assertThat(read).contains(letters(words.in(language))));
            });
            q.comments().forEach(c -> assertThat(read).contains(letters(c.text().in(language))));
        }
        String role = Library.bundled()
                .resolve("five-factor")
                .value()
                .background("role")
                .orElseThrow()
                .text()
                .in(language);
        assertThat(text.elements())
                .filteredOn(e -> e.text().strip().equals(role))
                .as("the background is asked once")
                .hasSize(1);
        assertThat(drawn(text)).contains("five-factor 1.0.0 + recovery 1.0.0", "1 / " + text.pages());
    }

    @Tag("once")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five-factor,board-oversight,recovery | en",
                "five-factor-pulse | da",
                "five-factor,emotional-journey | nb",
                "five-factor,leading-lagging | sv",
                "hospital-experience | en",
                "airport-guests | en"
            })
    void aFormKeepsBothStandards(String names, String language) throws Exception {
        ReportStandardsTest.keepsBothStandards(form(names, "--lang", language, "--client", "Ægir & Søn <東京>"));
    }

    @Test
    void aCopyForOneRoleIsInItsWordsAndWithoutWhatItIsNotAsked() throws Exception {
        Questionnaire q = Library.bundled().resolve("five-factor").value();
        String read = letters(PdfText.of(Files.readAllBytes(form("five-factor,board-oversight", "--role", "frontline")))
                .reading());
        assertThat(read)
                .contains(letters("My unit has a text that says what experience our customers should have."))
                .doesNotContain(
                        letters(q.item("art-promise").orElseThrow().text().base()))
                .doesNotContain(letters(Library.bundled()
                        .resolve("board-oversight")
                        .value()
                        .items()
                        .get(0)
                        .text()
                        .base()));
        assertThat(cxm("questionnaire", "preview", "five-factor", "--role", "boss", "--out", folder.resolve("x.pdf"))
                        .err())
                .contains("U03 --role boss: roles are leadership, frontline, support");
    }

    @Test
    void aDraftSaysSoOnEverySheet() throws Exception {
        Path own = folder.resolve("own");
        cxm("questionnaire", "new", own, "--lang", "nb", "--factor", "Løfte: Vi sier det.; Vi holder det.");
        PdfText text = PdfText.of(Files.readAllBytes(form(own.toString())));
        assertThat(text.boxes())
                .filteredOn(box -> !box.content() && box.drawn().endsWith("· Utkast"))
                .hasSize(text.pages());
        assertThat(text.reading()).contains("Ikke publisert ennå");
    }

    @Test
    void whatIsForPaperIsRefusedForAPage() {
        assertThat(cxm("questionnaire", "preview", "five-factor", "--client", "X")
                        .err())
                .contains("U03 --client, --contact and --role are for paper; end the name after --out in .pdf");
        assertThat(cxm("questionnaire", "preview", "five-factor,recovery").err())
                .contains("U03 a page shows one questionnaire at a time");
        assertThat(cxm("questionnaire", "preview", "five-factor,five-factor-pulse", "--out", folder.resolve("x.pdf"))
                        .status())
                .isEqualTo(2);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }
}
