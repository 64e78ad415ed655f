package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers give the same bytes wherever and whenever the report is made; the launcher compares JDKs. */
class ReportBytesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void aReportIsTheSameInEveryPlace(String language) throws Exception {
        String here = sha256(report(language, "-Duser.language=en", "-Duser.timezone=UTC"));
        String turkey =
                sha256(report(language, "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"));
        String egypt = sha256(report(
                language,
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1"));

        assertThat(List.of(turkey, egypt)).containsOnly(here);
        leave("five-factor-" + language, here);
    }

    private byte[] report(String language, String... place) throws Exception {
        Path out = folder.resolve("report.pdf");
        Run run = Fork.cxm(
                List.of(place),
                "report",
                "--questionnaire",
                "five-factor",
                "--responses",
                Examples.answers(folder, 120),
                "--client",
                "Synthetic client",
                "--lang",
                language,
                "--out",
                out);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        return Files.readAllBytes(out);
    }

    /** For the launcher, which lays the sums of two JDKs side by side. */
    private static void leave(String name, String sum) throws IOException {
        String dir = System.getProperty("cxm.bytes.dir");
        if (dir != null) {
            Files.createDirectories(Path.of(dir));
            Files.writeString(Path.of(dir, "report-bytes-" + name + ".sha256"), sum + "\n");
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
