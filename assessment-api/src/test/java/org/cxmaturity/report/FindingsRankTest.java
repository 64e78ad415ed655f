package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.report.SamplePages.alone;
import static org.cxmaturity.report.SamplePages.block;
import static org.cxmaturity.report.SamplePages.page;

import java.util.List;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Block.FindingColumns;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.junit.jupiter.api.Test;

/** What else is found beside high and low scores, and in which order it is told. */
class FindingsRankTest {
    /** Five factors at the overall score of 50, so that nothing stands out. */
    private static Scores level() {
        Scores scores = Scores.of(Samples.score()).withoutGaps().overall(50, 48, 52);
        for (String id : List.of("articulate", "consistent", "empower", "systematise", "measure")) {
            scores.factor(id, 50, 47, 53);
        }
        return scores;
    }

    private static FindingColumns columns(ReportInput input) {
        return block(page(input, "summary"), FindingColumns.class);
    }

    private static String text(FindingLine line) {
        return line.text().replace('\u00a0', ' ');
    }

    /** 34 to 36 is 14 to 16 points under 50; 20 to 38 may be 12 only, though its mean of 30 is further off. */
    @Test
    void whatIsCertainCountsMoreThanWhatIsLarge() {
        ReportInput input = alone().score(level().factor("measure", 30, 20, 38)
                .factor("consistent", 35, 34, 36)
                .build());

        assertThat(columns(input).right().findings())
                .extracting(FindingLine::title)
                .containsExactly("Consistency", "The right measures");
    }

    /** The whole by its score at level 4 (61 to 63), held at 3 by a factor that is certain to be under 40. */
    @Test
    void aFactorThatHoldsTheWholeBackComesFirstAndSaysSo() {
        ReportInput input = alone().score(level().overall(62, 61, 63)
                .factor("articulate", 30, 28, 32)
                .factor("measure", 38, 37, 39)
                .capped(3, "measure")
                .build());

        List<FindingLine> gaps = columns(input).right().findings();
        // articulate lies 30 to 34 below, measure 23 to 25, but twice as much hangs on it
        assertThat(gaps).extracting(FindingLine::title).startsWith("The right measures", "A clear promise");
        assertThat(text(gaps.get(0)))
                .isEqualTo(
                        "The answers lie 24 points below the overall score (37–39 against 62; n = 285). It holds the overall level at 3.");
    }

    @Test
    void aFactorInLineWithPeersThatHoldsTheWholeBackIsAGapAllTheSame() {
        ReportInput input = Samples.full("en")
                .against(Scores.standing(Statement.IN_LINE), null)
                .change(null)
                .score(level().overall(62, 61, 63)
                        .factor("measure", 18, 17, 19)
                        .capped(2, "measure")
                        .build());

        assertThat(text(columns(input).right().findings().get(0)))
                .isEqualTo(
                        "The factor (17–19 against a floor of 20; n = 285) holds the overall level at 2; the overall score alone would give level 4.");
    }

    /** Intervals from R, prop.test without correction. */
    @Test
    void aPracticeThatMoreThanThirtyInAHundredCannotJudgeIsAGapWhenThatIsCertain() {
        ReportInput many = alone().score(level().notSure("con-answer", 120).build());
        ReportData data = ReportData.of(many);
        Grounds.Question question = data.grounds().questions().stream()
                .filter(q -> q.item().equals("con-answer"))
                .findFirst()
                .orElseThrow();
        // 274 answered and 3 left it empty: 120 of 397 are 30.2 %, 25.9 to 34.9
        assertThat(question.notSureLow()).isEqualTo(26);
        assertThat(question.notSureHigh()).isEqualTo(35);
        assertThat(columns(many).right().findings()).isEmpty();

        FindingLine line = columns(
                        alone().score(level().notSure("con-answer", 250).build()))
                .right()
                .findings()
                .get(0);
        // 250 of 527 are 47.4 %, 43.2 to 51.7
        assertThat(line.title()).isEqualTo("A practice many cannot judge");
        assertThat(text(line))
                .isEqualTo(
                        "“Customers get the same answer whichever channel they ask”: 47% of those asked are not sure (95% interval 43–52); 274 answered, 250 are not sure.");
    }

    @Test
    void whereThoseWhoMeetCustomersSeeItRosierThatIsAHiddenStrength() {
        ReportInput input =
                alone().score(level().gap("empower", -14, -19, -9, 0.001).build());

        FindingLine line = columns(input).left().findings().get(0);
        assertThat(line.title()).isEqualTo("A hidden strength: authority to act");
        assertThat(text(line))
                .isEqualTo(
                        "“Customer-facing” answers 14 points higher than “Management” (95% interval 9–19; n = 168 and 24).");
    }

    @Test
    void aCertainFallIsAGapAndACertainRiseAStrength() {
        Since since = new Since(
                264,
                List.of(
                        new Row("articulate", 58.0, 50.0, -8.0, -12.0, -4.0, false, Verdict.CERTAIN),
                        new Row("measure", 43.0, 50.0, 7.0, 3.0, 11.0, false, Verdict.CERTAIN),
                        new Row("empower", 46.0, 50.0, 4.0, -1.0, 9.0, false, Verdict.CHANCE)));
        FindingColumns columns = columns(alone().score(level().build()).change(since));

        assertThat(columns.left().findings()).hasSize(1);
        assertThat(text(columns.left().findings().get(0)))
                .isEqualTo("The answers lie 7 points higher than in the last wave (95% interval +3 to +11; n = 285).");
        assertThat(text(columns.right().findings().get(0)))
                .isEqualTo("The answers lie 8 points lower than in the last wave (95% interval −12 to −4; n = 285).");
        assertThat(columns.right().findings().get(0).pageRef().section()).isEqualTo("change");
    }

    @Test
    void aFindingPointsToWhereItsEditionShowsTheFigures() {
        assertThat(columns(Samples.full("en"))
                        .left()
                        .findings()
                        .get(0)
                        .pageRef()
                        .section())
                .isEqualTo("factors/measure");
        assertThat(columns(Samples.full("en").edition(Edition.BOARD))
                        .left()
                        .findings()
                        .get(0)
                        .pageRef()
                        .section())
                .isEqualTo("benchmark");
    }
}
