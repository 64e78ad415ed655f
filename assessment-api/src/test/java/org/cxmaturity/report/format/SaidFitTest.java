package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Said;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and looks travel with the data, and are not trusted when they come back. */
class SaidFitTest {
    private static ReportData dressed() {
        Said said = new Said(
                "Headline",
                "Decide",
                null,
                "Letter <b>& more</b>",
                Map.of("summary", "A note"),
                Map.of("art-promise", "Owner"),
                "Cover",
                "Secret",
                "The board",
                new Said.Author("A. Example", null, "+45"));
        Looks.Logo logo = LogoFile.read(
                        Place.of("logo"),
                        "logo",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 4'><rect width='9' height='4'/></svg>"
                                .getBytes(StandardCharsets.UTF_8))
                .value();
        return ReportData.of(Samples.full("en")
                .said(said)
                .looks(new Looks("123456", "654321", logo, logo, List.of("summary", "appendix"))));
    }

    private static String json() {
        return new String(ReportDataJson.write(dressed()), StandardCharsets.UTF_8);
    }

    private static List<Problem> read(String json) {
        return ReportDataJson.read("x", json.getBytes(StandardCharsets.UTF_8)).problems();
    }

    @Test
    void wordsAndLooksAreReadBackTheSame() {
        ReportData data = dressed();
        assertThat(ReportDataJson.read("x", ReportDataJson.write(data)).value()).isEqualTo(data);
    }

    @Test
    void theHouseLooksAreNotWritten() {
        assertThat(new String(ReportDataJson.write(ReportData.of(Samples.full("en"))), StandardCharsets.UTF_8))
                .doesNotContain("\"looks\"");
    }

    @Test
    void anotherWordIsAnotherFingerprint() {
        assertThat(ReportDataJson.fingerprint(json().getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(ReportDataJson.fingerprint(
                        json().replace("A note", "A word").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"primary\": \"123456\"|\"primary\": \"red\"|/looks/primary",
                "\"secondary\": \"654321\"|\"secondary\": \"#FFFFFF\"|/looks/secondary",
                "\"appendix\"|\"summary\"|/looks/sections",
                "\"appendix\"|\"nonsense\"|/looks/sections",
                "\"summary\": \"A note\"|\"cover\": \"A note\"|/said/notes",
                "\"kind\": \"SVG\"|\"kind\": \"PNG\"|/looks/logo"
            })
    void whatAThemeCouldNotHoldIsAFault(String good, String bad, String pointer) {
        assertThat(json()).contains(good);
        assertThat(read(json().replace(good, bad))).anySatisfy(p -> {
            assertThat(p.code()).isEqualTo("P06");
            assertThat(p.place().pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void aLogoThatWasNotCleanedIsAFault() {
        String own = dressed().looks().logo().data();
        String evil = Base64.getEncoder()
                .encodeToString("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 4'><script/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        String raw = Base64.getEncoder()
                .encodeToString("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 4'><title/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        for (String other : List.of(evil, raw, "no base 64!", "")) {
            assertThat(read(json().replace(own, other)))
                    .extracting(p -> p.place().pointer())
                    .contains("/looks/logo", "/looks/preparedByLogo");
        }
    }

    @Test
    void wordsLongerThanTheirRoomAreAFault() {
        assertThat(read(json().replace("\"Headline\"", "\"" + "x".repeat(161) + "\"")))
                .extracting(p -> p.place().pointer())
                .containsExactly("/said/headline");
    }
}
