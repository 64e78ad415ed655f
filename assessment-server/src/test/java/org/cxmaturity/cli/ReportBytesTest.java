package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data give the same bytes wherever and whenever a report is made; the launcher compares JDKs. */
class ReportBytesTest {
    @TempDir
    Path folder;

    @Test
    void everyReportOfTheDemoIsTheSameInEveryPlace() throws Exception {
        Map<String, String> here = demo("-Duser.language=en", "-Duser.timezone=UTC");
        Map<String, String> turkey = demo("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu");
        Map<String, String> egypt = demo(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1");

        assertThat(here).hasSizeGreaterThan(3);
        assertThat(turkey).isEqualTo(here);
        assertThat(egypt).isEqualTo(here);
        leave(here);
    }

    /** Name of each file to its checksum. */
    private Map<String, String> demo(String... place) throws Exception {
        Path out = Files.createTempDirectory(folder, "demo");
        Run run = Fork.cxm(List.of(place), "demo", "--no-serve", "--quiet", "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Map<String, String> sums = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                sums.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    private static void leave(Map<String, String> sums) throws IOException {
        for (Map.Entry<String, String> each : sums.entrySet()) {
            if (each.getKey().endsWith(".pdf")) {
                leave(each.getKey(), each.getValue());
            }
        }
    }

    /** For the launcher, which lays the sums of two JDKs side by side. */
    static void leave(String name, String sum) throws IOException {
        String dir = System.getProperty("cxm.bytes.dir");
        if (dir != null) {
            Files.createDirectories(Path.of(dir));
            Files.writeString(Path.of(dir, "report-bytes-" + name + ".sha256"), sum + "\n");
        }
    }

    static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
