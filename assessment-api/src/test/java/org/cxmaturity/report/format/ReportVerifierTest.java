package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.report.Check;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Untraced;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportVerifierTest {
    private static final byte[] SAMPLE = ReportDataJson.write(ReportData.of(Samples.full("en")));

    private static List<String> failing(byte[] attachment) {
        return ReportVerifier.attachment("report.pdf", attachment).stream()
                .filter(c -> !c.ok())
                .map(Check::name)
                .toList();
    }

    @Test
    void aReportAsItWasMadeHoldsEveryCheck() {
        List<Check> checks = ReportVerifier.attachment("report.pdf", SAMPLE);

        assertThat(checks).allMatch(Check::ok);
        assertThat(checks)
                .extracting(Check::name)
                .containsExactly(
                        "readable",
                        "canonical",
                        "levels",
                        "overall",
                        "intervals",
                        "shares",
                        "gaps",
                        "thresholds",
                        "ids",
                        "middle",
                        "counts",
                        "curves",
                        "change",
                        "bridge",
                        "distance",
                        "statements",
                        "differences",
                        "quarters",
                        "peers",
                        "plan",
                        "grounds");
        assertThat(failing(ReportDataJson.write(ReportData.of(Samples.hospitals("da")))))
                .isEmpty();
        assertThat(failing(ReportDataJson.write(ReportData.of(Samples.full("da").against(Samples.standing(12), null)))))
                .isEmpty();
    }

    /** In the sample: articulate 65 (61 to 69), level 4, median 56, +9, quarter 4, 76 of 100. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": 65, | \"value\": 59, | levels",
                "\"value\": 52, | \"value\": 57, | overall",
                "\"value\": 58, | \"value\": 44, | intervals",
                "\"statement\": \"ABOVE\" | \"statement\": \"BELOW\" | statements",
                "\"statement\": \"IN_LINE\" | \"statement\": \"BELOW\" | statements",
                "\"difference\": 9, | \"difference\": 12, | differences",
                "\"quarter\": 4, | \"quarter\": 1, | quarters",
                "\"percentile\": 76, | \"percentile\": 96, | quarters",
                "\"p25\": 47, | \"p25\": 60, | quarters",
                "\"spread\": [ 23, 27, 30, 16, 4 ] | \"spread\": [ 23, 27, 30, 26, 4 ] | shares",
                "\"mostChosen\": 3, | \"mostChosen\": 4, | shares",
                "\"difference\": 22, | \"difference\": 32, | gaps",
                "\"difference\": -3, | \"difference\": 3, | change",
                "\"points\": 10, | \"points\": 9, | bridge",
                "\"kind\": \"MIX\", | \"kind\": \"ANSWERS\", | bridge",
                "\"median\": 1, | \"median\": 3, | distance",
                "\"verdict\": \"CHANCE\" | \"verdict\": \"CERTAIN\" | change",
                "\"byScore\": 4 | \"byScore\": 5 | levels",
                "\"gateLevel\": 3, | \"gateLevel\": 5, | levels",
                "\"notSure\": 7, | \"notSure\": 3, | thresholds",
                "\"notSure\": 7, | \"notSure\": 7, \"notApplicable\": -1, | thresholds",
                "\"notSure\": 7, | \"notSure\": 7, \"notApplicable\": 9, | thresholds",
                "\"notSure\": 7, | \"notSure\": 15, | thresholds",
                "\"low\": 61, | \"low\": 59, | levels",
            })
    void aFigureThatWasAlteredIsFound(String from, String to, String check) {
        String json = new String(SAMPLE, StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        String altered = json.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));

        assertThat(failing(altered.getBytes(StandardCharsets.UTF_8))).contains(check);
    }

    @Test
    void aGateThatHoldsALevelBackCannotBeTakenAway() {
        String json = new String(SAMPLE, StandardCharsets.UTF_8);
        // empower stands at level 2 by its critical gate; published at 4 it no longer follows
        String altered = json.replaceFirst(
                "\"level\": 2,\\s+\"low\": 2,\\s+\"high\": 2,\\s+\"byScore\": 4",
                "\"level\": 4,\n\"low\": 4,\n\"high\": 4,\n\"byScore\": 4");
        assertThat(altered).isNotEqualTo(json);

        assertThat(failing(altered.getBytes(StandardCharsets.UTF_8))).contains("levels", "canonical");
    }

    @Test
    void anotherSpacingIsNotCanonicalAndRubbishIsNotReadable() {
        byte[] spaced = (new String(SAMPLE, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        assertThat(failing(spaced)).containsExactly("canonical");
        assertThat(failing(new byte[] {1, 2, 3})).containsExactly("readable");
    }

    @Test
    void bytesThatDifferNameTheFirstPlace() {
        assertThat(ReportVerifier.sameBytes(new byte[] {1, 2}, new byte[] {1, 2})
                        .ok())
                .isTrue();
        assertThat(ReportVerifier.sameBytes(new byte[] {1, 2, 3}, new byte[] {1, 2})
                        .words())
                .endsWith("from byte 2");
    }

    @Test
    void everyPlaceWhereDataDifferIsNamedWithWhatIsPrintedAndWhatFollows() {
        ReportData printed = ReportData.of(Samples.full("en"));
        ReportData follows = ReportData.of(Samples.full("en")
                .client("Another")
                .score(Scores.of(Samples.score())
                        .factor("measure", 58.6, 54, 61)
                        .build()));

        assertThat(Differences.of(printed, ReportData.of(Samples.full("en")))).isEmpty();
        assertThat(Differences.of(printed, follows).stream().map(Object::toString))
                .contains(
                        "/about/client: printed \"Havbris Forsikring\", follows \"Another\"",
                        "/factors/4/figure/value: printed 58, follows 59");
        assertThat(Differences.of(printed, Untraced.taking(Set.of(Untraced.PEERS, Untraced.CHANGE), follows, printed)))
                .noneMatch(d -> d.pointer().startsWith("/peers") || d.pointer().startsWith("/change"));
    }
}
