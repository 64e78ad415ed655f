package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.SamplePages.alone;
import static org.cxmaturity.report.SamplePages.block;
import static org.cxmaturity.report.SamplePages.page;

import java.util.Map;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.kit.SampleQuestionnaire;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;

/** What a report says of those who answered, of its peers and of its language. */
class SentencesOfLimitsTest {
    @Test
    void thoseWhoAreNotStaffAreNotCalledStaff() {
        ReportInput guests = ReportInput.of(
                SampleQuestionnaire.of(SampleQuestionnaire.fiveFactors().factors(), false), Samples.score(), "1");
        String note = block(page(guests, "summary"), Paragraph.class).text();
        assertThat(note)
                .endsWith("The answers show what those who answered see, and nothing more.")
                .doesNotContain("staff");
        assertThat(Reports.of(ReportData.of(guests), "0").cover().title()).isEqualTo("Five-factor CX maturity");
    }

    @Test
    void peersByChoiceAndStaffNotCustomersAreSaidOnceEach() {
        String all = org.cxmaturity.report.kit.ReportText.of(Reports.of(ReportData.of(Samples.full("en")), "0"));
        assertThat(all.split("not what customers feel", -1)).hasSize(2);
        assertThat(all.split("took part by choice", -1)).hasSize(2);
    }

    @Test
    void inventedPeersOfARealClientAreCalledSo() {
        Report report = Reports.of(ReportData.of(Samples.full("en").synthetic(false)), "0");
        assertThat(report.meta().synthetic()).isEqualTo("Synthetic example");
        assertThat(report.cover().facts())
                .anyMatch(f -> f.value().equals("Synthetic example: the peers are invented."));

        Report real = Reports.of(ReportData.of(alone().synthetic(false)), "0");
        assertThat(real.meta().synthetic()).isNull();
    }

    @Test
    void aLanguageWithoutWordsIsInEnglishAndSaysSo() {
        Report report = Reports.of(ReportData.of(Samples.full("fi")), "0");
        assertThat(report.meta().language()).isEqualTo("en");
        String limits = report.pages().get(report.pages().size() - 1).blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(b -> ((Paragraph) b).text())
                .findFirst()
                .orElseThrow();
        assertThat(limits)
                .contains(
                        "The report was asked for in “fi”. There are no words in that language yet, so it is in English.")
                .contains("texts of the questionnaire are not translated");
        assertThat(Map.of("n", ReportData.of(Samples.full("fi")).instrument().untranslated())
                        .get("n"))
                .isPositive();
        assertThat(ReportData.of(Samples.full("da")).instrument().untranslated())
                .isZero();
    }
}
