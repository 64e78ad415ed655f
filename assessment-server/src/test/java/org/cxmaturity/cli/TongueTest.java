package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cxmaturity.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages in the language that CXM_LANG asks for; results stay as they are. */
class TongueTest {
    @TempDir
    private Path folder;

    private static Tongue tongue(String tag) {
        return Tongue.named(tag).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | no.csv: F01 there is no such file. Check the name and the folder you are in.
                    da | no.csv: F01 filen findes ikke. Kontrollér navnet og den mappe, du står i.
                    nb | no.csv: F01 filen finnes ikke. Kontroller navnet og mappen du står i.
                    sv | no.csv: F01 filen finns inte. Kontrollera namnet och mappen du står i.
                    """)
    void aFaultIsToldInTheLanguage(String tag, String told) {
        Run run = Run.in(tongue(tag), "score", "--questionnaire", "five-factor", "--responses", "no.csv");

        assertThat(run).isEqualTo(new Run(2, "", told + "\n"));
    }

    @Test
    void badUsageIsToldInTheLanguageWithTheOptionThatWasMeant() {
        assertThat(Run.in(tongue("sv"), "score", "--questionnaire", "x", "--responses", "y", "--bye")
                        .err())
                .isEqualTo("cxm score: U01 okänd flagga \"--bye\". Menade du \"--by\"?" + " Se cxm score --help.\n");
        assertThat(Run.in(tongue("nb"), "report", "--out", "x.pdf").err())
                .isEqualTo("cxm report: U03 oppgi én av --responses, --scores, --organisation og --sample."
                        + " Se cxm report --help.\n");
    }

    @Test
    void whatTheLibrarySaysOfArgumentsIsToldInTheLanguageToo() {
        assertThat(Run.in(tongue("da"), "verify").err())
                .isEqualTo("cxm verify: U02 påkrævet argument mangler: 'REPORT'. Se cxm verify --help.\n");
        assertThat(Run.in(tongue("da"), "leaflet").err())
                .isEqualTo("cxm leaflet: U02 påkrævede tilvalg mangler: '--questionnaire=CORE[,MODULE…]',"
                        + " '--out=FILE'. Se cxm leaflet --help.\n");
        assertThat(Run.in(tongue("da"), "leaflet", "--out", "x.pdf").err())
                .startsWith("cxm leaflet: U02 påkrævet tilvalg mangler: '--questionnaire=CORE");
        assertThat(Run.in(tongue("da"), "leaflet", "--out").err())
                .isEqualTo("cxm leaflet: U02 værdi mangler til tilvalget '--out' (FILE). Se cxm leaflet --help.\n");
        assertThat(Run.in(tongue("da"), "leaflet", "--out", "--lang").err())
                .isEqualTo("cxm leaflet: U02 der skulle stå en værdi til tilvalget '--out', men der står '--lang'."
                        + " Se cxm leaflet --help.\n");
        assertThat(Run.in(tongue("da"), "demo", "--port", "x").err())
                .isEqualTo("cxm demo: U03 ugyldig værdi til tilvalget '--port': 'x' er ikke et helt tal."
                        + " Se cxm demo --help.\n");
        assertThat(Run.in(tongue("da"), "score", "--questionnaire", "x", "--responses", "y", "--bootstrap=x")
                        .err())
                .startsWith("cxm score: U03 ugyldig værdi til tilvalget '--bootstrap': 'x' er ikke et helt tal i");
        assertThat(Run.in(tongue("da"), "demo", "--port", "1", "--port", "2").err())
                .isEqualTo("cxm demo: U03 tilvalget '--port' (N) må kun angives én gang. Se cxm demo --help.\n");
    }

    @Test
    void aNoteIsToldInTheLanguageAndTheResultIsNot() {
        String questionnaire = folder.resolve("own-check").toString();

        Run run = Run.in(tongue("sv"), "questionnaire", "new", questionnaire);

        assertThat(run.err())
                .contains("questionnaire.yaml skriven\n")
                .endsWith("Redigera questionnaire.yaml och kör sedan: cxm questionnaire lint " + questionnaire + "\n");
        assertThat(Run.in(tongue("sv"), "questionnaire", "list"))
                .isEqualTo(Run.in(Tongue.ENGLISH, "questionnaire", "list"));
    }

    @Test
    void anUnknownLanguageIsWarnedOfAndNoLanguageIsNot() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(Main.tongue("fr", err)).isEqualTo(Tongue.ENGLISH);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("CXM_LANG: F09 warning: messages do not come in \"fr\"."
                        + " Use one of en, da, nb and sv; they are in English now.\n");

        err.reset();
        assertThat(Main.tongue(null, err)).isEqualTo(Tongue.ENGLISH);
        assertThat(Main.tongue("sv_SE.UTF-8", err).language()).isEqualTo("sv");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
