package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.cxmaturity.render.kit.Drawn;
import org.cxmaturity.render.kit.Samples;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report gives the same file. The checksums are left for a run on another JDK to be compared with. */
@Isolated
class SameBytesTest {
    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReportWrittenTwiceIsTheSameFile(String name) throws Exception {
        assertThat(hash(Drawn.again(name))).isEqualTo(hash(Drawn.pdf(name)));
        leaveChecksum(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void neitherLanguageNorTimeZoneOfTheMachineChangeTheFile(String name) throws Exception {
        String here = hash(Drawn.pdf(name));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(hash(Drawn.again(name))).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(hash(Drawn.again(name))).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReportIsSmallEnoughToSend(String name) {
        assertThat(Drawn.pdf(name)).hasSizeLessThan(400 * 1024);
    }

    private static void leaveChecksum(String name) throws Exception {
        String folder = System.getProperty("cxm.bytes.dir");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.writeString(
                    Path.of(folder, "report-bytes-" + name + ".sha256"), name + " " + hash(Drawn.pdf(name)) + "\n");
        }
    }

    private static String hash(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
