package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pdf.TextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report to show to those who have none yet. */
class SampleReportTest {
    @TempDir
    Path folder;

    private Run sample(Path out, String... more) {
        Object[] all = new Object[4 + more.length];
        System.arraycopy(new Object[] {"report", "--sample", "--out", out}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return cxm(all);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Synthetic example, Havbris Forsikring (synthetic)",
        "da, Konstrueret eksempel, Havbris Forsikring (konstrueret)",
        "nb, Konstruert eksempel, Havbris Forsikring (konstruert)",
        "sv, Konstruerat exempel, Havbris Forsikring (konstruerad)",
    })
    void everyPageSaysThatTheClientIsInvented(String language, String mark, String client) throws IOException {
        Path out = folder.resolve("sample.pdf");

        assertThat(sample(out, "--lang", language, "--edition", "full")).isEqualTo(new Run(0, "", ""));

        PdfText read = PdfText.of(Files.readAllBytes(out));
        Map<Integer, String> pages = new TreeMap<>();
        for (TextBox box : read.boxes()) {
            pages.merge(box.page(), box.meant(), (a, b) -> a + " " + b);
        }
        assertThat(pages)
                .hasSize(read.pages())
                .allSatisfy((page, text) ->
                        assertThat(text).as("page %s", page).contains(mark).contains(client));
    }

    @Test
    void aSampleTakesNothingOfAnyoneElse() {
        Path out = folder.resolve("sample.pdf");

        assertThat(sample(out, "--client", "Acme").err())
                .startsWith("cxm report: U03 --sample goes with --lang, --edition, --sections and --theme alone.");
        assertThat(out).doesNotExist();
    }

    @Test
    void theSampleCanBeVerifiedAsAnyReport() {
        Path out = folder.resolve("sample.pdf");
        sample(out);

        assertThat(cxm("verify", out).status()).isZero();
    }
}
