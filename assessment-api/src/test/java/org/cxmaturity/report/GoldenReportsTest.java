package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole reports against files that people read line by line. After a wanted change, run with
 * {@code -Dcxm.golden=write}, read the difference, and commit it.
 */
class GoldenReportsTest {
    private static final Path FOLDER = Path.of("src/test/resources/report");

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void theWholeReportReadsAsItWasRead(String language) throws IOException {
        ReportData data = ReportData.of(Samples.full(language));
        byte[] json = ReportDataJson.write(data);

        same("sample-data." + language + ".json", new String(json, StandardCharsets.UTF_8));
        same("sample." + language + ".txt", ReportText.of(Reports.of(data, ReportDataJson.fingerprint(json))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void theBoardReportReadsAsItWasRead(String language) throws IOException {
        ReportData data = ReportData.of(Samples.full(language).edition(Edition.BOARD));
        byte[] json = ReportDataJson.write(data);

        same("board." + language + ".txt", ReportText.of(Reports.of(data, ReportDataJson.fingerprint(json))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void anOrganisationOfReadyScoresReadsAsItWasRead(String language) throws IOException {
        ReportData data = ReportData.of(Samples.hospitals(language));
        byte[] json = ReportDataJson.write(data);

        same("ready." + language + ".txt", ReportText.of(Reports.of(data, ReportDataJson.fingerprint(json))));
    }

    private static void same(String file, String text) throws IOException {
        Path golden = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("cxm.golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
