package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.SamplePages.alone;
import static org.cxmaturity.report.SamplePages.block;
import static org.cxmaturity.report.SamplePages.keys;
import static org.cxmaturity.report.SamplePages.page;
import static org.cxmaturity.report.SamplePages.title;

import java.util.List;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Report.Sign.Direction;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.junit.jupiter.api.Test;

/** How the key figures are told, and how sure they are. */
class SentencesOfKeyFiguresTest {
    @Test
    void theLevelSaysWhatHoldsItBackElseHowSureItIs() {
        assertThat(keys(Samples.full("en")).get(1).line()).isEqualTo("Three factors stand lower");

        AssessmentScore capped = Scores.of(Samples.score())
                .overall(64, 62, 66)
                .capped(3, "systematise")
                .build();
        assertThat(keys(alone().score(capped)).get(1).line()).isEqualTo("Held back by Systematise");
        assertThat(title(alone().score(capped), "profile")).isEqualTo("Systematise holds the overall level at 3");
        assertThat(page(alone().score(capped), "profile").lead())
                .isEqualTo(
                        "The overall level can be at most one above that of the lowest factor. The overall score alone would give level 4.");

        AssessmentScore unclear =
                Scores.of(Samples.score()).overall(59, 56.6, 61.4).build();
        assertThat(keys(alone().score(unclear)).get(1).figure()).isEqualTo("Level 3–4");
        assertThat(keys(alone().score(unclear)).get(1).line()).isEqualTo("Between 3 Established and 4 Embedded");
    }

    @Test
    void howSureNamesTheCloseCallsAndSaysOnceThatStaffAnswered() {
        String note =
                block(page(Samples.full("en"), "summary"), Paragraph.class).text();
        assertThat(note)
                .isEqualTo(
                        "285 people answered. The overall level is clear. In Consistent (35–41, level 2–3) and Measure (54–61, level 3–4) "
                                + "the interval crosses the floor of a level, so those levels are close calls. Articulate stands out as high too, but is not called a strength, "
                                + "as leaders see it more favourably than people who meet customers. "
                                + "Synthetic example: client, people and figures are invented. "
                                + "The answers show what staff see, not what customers feel.");

        AssessmentScore unclear =
                Scores.of(Samples.score()).overall(59, 56.6, 61.4).build();
        assertThat(block(page(alone().score(unclear), "summary"), Paragraph.class)
                        .text())
                .contains("The overall level is 3–4: the interval (57–61) crosses the floor of a level.");
    }

    @Test
    void thePeersAreToldWithTheirPlaceInOneSentence() {
        KeyFigure peers = keys(Samples.full("en")).get(2);
        assertThat(peers.label()).isEqualTo("Against 34 peers");
        assertThat(peers.figure()).isEqualTo("Middle half");
        assertThat(peers.line()).isEqualTo("Above or level with about 53 in 100 (between 37 and 69); peer median 51");
        assertThat(keys(alone()).get(2).line()).isEqualTo("No peers to compare with");
    }

    @Test
    void aCertainChangeHasASignAndAnyOtherHasNone() {
        assertThat(keys(Samples.full("en")).get(3).sign().direction()).isEqualTo(Direction.UP);
        assertThat(keys(Samples.full("en")).get(3).figure()).isEqualTo("+7");

        Since chance = new Since(264, List.of(new Row("overall", 48.0, 50.0, 2.0, -1.0, 5.0, false, Verdict.CHANCE)));
        KeyFigure key = keys(Samples.full("en").change(chance)).get(3);
        assertThat(key.sign()).isNull();
        assertThat(key.line()).isEqualTo("no certain change");

        Since fallen =
                new Since(264, List.of(new Row("overall", 58.0, 50.0, -8.0, -11.0, -5.0, false, Verdict.CERTAIN)));
        assertThat(keys(Samples.full("en").change(fallen)).get(3).sign().direction())
                .isEqualTo(Direction.DOWN);
        assertThat(keys(Samples.full("en").change(fallen)).get(3).figure()).isEqualTo("\u22128");
    }
}
