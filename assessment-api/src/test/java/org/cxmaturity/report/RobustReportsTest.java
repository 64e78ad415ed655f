package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Pack.Source;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Block.ItemPanels;
import org.cxmaturity.report.Block.Ladder;
import org.cxmaturity.report.Block.Radar;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.report.format.ReportVerifier;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.SampleQuestionnaire;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd instruments and odd results still give a report that can be read and checked. */
class RobustReportsTest {
    private static Report report(ReportInput input) {
        byte[] json = ReportDataJson.write(ReportData.of(input));
        assertThat(ReportVerifier.attachment("x", json)).allMatch(Check::ok);
        Report report = Reports.of(ReportDataJson.read("x", json).value(), ReportDataJson.fingerprint(json));
        assertThat(ReportText.of(report)).doesNotContain("null").doesNotContain("NaN");
        for (Page page : report.pages()) {
            assertThat(page.title()).as(page.section()).isNotBlank().hasSizeLessThanOrEqualTo(130);
        }
        return report;
    }

    private static Page page(Report report, String section) {
        return report.pages().stream()
                .filter(p -> p.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static ReportInput ready(int factors, String name) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 1; i <= factors; i++) {
            scores.put("f" + i, 30.0 + 5 * (i % 9));
        }
        Questionnaire q = SampleQuestionnaire.of(SampleQuestionnaire.plain(factors, name), false);
        return ReportInput.ofOrganisation(q, new Pack.Organisation("Alpha", Map.of(), scores), "1")
                .edition(Edition.FULL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 9, 10, 30})
    void anyNumberOfFactorsHasAProfileAndARadarOnlyFrom5To9(int factors) {
        Page profile = page(report(ready(factors, "Factor ")), "profile");

        boolean radar = factors >= 5 && factors <= 9;
        assertThat(profile.blocks().stream().anyMatch(Radar.class::isInstance)).isEqualTo(radar);
        assertThat(profile.blocks().stream().anyMatch(Strips.class::isInstance)).isEqualTo(!radar);
        assertThat(profile.blocks()).anyMatch(Ladder.class::isInstance).anyMatch(Table.class::isInstance);
    }

    @Test
    void namesOf200CharactersNeverStandInATitleThatTheyWouldFill() {
        String name = "x".repeat(198) + " ";
        Report report = report(ready(6, name));

        assertThat(page(report, "summary").title()).doesNotContain("xxx");

        // strengths and gaps of a survey would be named; five such names do not fit, so they are counted
        List<Factor> long_ = SampleQuestionnaire.fiveFactors().factors().stream()
                .map(f -> new Factor(
                        f.id(),
                        SampleQuestionnaire.text(name + f.id(), name),
                        null,
                        f.badge(),
                        f.summary(),
                        1,
                        f.items()))
                .toList();
        Report survey = report(Samples.full("en", SampleQuestionnaire.of(long_, true)));
        assertThat(page(survey, "summary").title())
                .isEqualTo("Two of five factors lie above the peer median, two below it");
        assertThat(page(survey, "factors/consistent").title())
                .isEqualTo("x".repeat(49) + "… stands at level 2–3, below the peer median");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "pt-BR"})
    void everythingHeldBackStillGivesEveryPage(String language) {
        AssessmentScore none = Samples.score();
        for (String id : List.of("articulate", "consistent", "empower", "systematise", "measure")) {
            none = Samples.without(none, id, Status.SUPPRESSED);
        }
        Report report = report(Samples.full(language).score(none).change(null));

        assertThat(report.cover().waves()).isEmpty();
        assertThat(report.cover().drawingTitle()).isEmpty();
        assertThat(report.pages()).extracting(Page::section).contains("summary", "profile", "benchmark", "appendix");
        assertThat(page(report, "profile").blocks())
                .noneMatch(Radar.class::isInstance)
                .noneMatch(Ladder.class::isInstance);
    }

    @Test
    void sixtyItemsInAFactorAreSixtyPanelsLowestFirst() {
        List<Item> items = new ArrayList<>();
        List<ItemScore> scores = new ArrayList<>();
        ItemScore pattern = Samples.score().items().get(0);
        for (int i = 0; i < 60; i++) {
            items.add(SampleQuestionnaire.item("i" + i, "Item " + i, "Punkt " + i, null));
            scores.add(new ItemScore(
                    "i" + i,
                    "f1",
                    Status.OK,
                    270,
                    7,
                    3,
                    7,
                    0,
                    90 - i,
                    pattern.sd(),
                    null,
                    pattern.topTwoBox(),
                    null,
                    pattern.itemRest(),
                    pattern.alphaIfDropped(),
                    ends(pattern.n(), 90 - i),
                    false));
        }
        Factor factor = new Factor(
                "f1", SampleQuestionnaire.text("One", "Én"), null, null, SampleQuestionnaire.text("", ""), 1, items);
        AssessmentScore score = one(factor, scores);

        Report report = report(ReportInput.of(SampleQuestionnaire.of(List.of(factor), true), score, "1")
                .edition(Edition.FULL));

        ItemPanels panels = page(report, "factors/f1").blocks().stream()
                .filter(ItemPanels.class::isInstance)
                .map(ItemPanels.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(panels.panels()).hasSize(60);
        assertThat(panels.panels().get(0).text()).isEqualTo("Item 59");
        assertThat(page(report, "summary").title()).isEqualTo("The overall score is 65, at level 4");
        assertThat(page(report, "profile").title()).isEqualTo("One stands at level 4 (Embedded)");
        assertThat(ReportText.of(report)).contains("Every question");
    }

    /** Answers at both ends of five steps alone, with this mean on 0 to 100. */
    private static Map<String, Integer> ends(int n, double mean) {
        int top = (int) Math.rint(n * mean / 100);
        return Map.of("1", n - top, "5", top);
    }

    private static AssessmentScore one(Factor factor, List<ItemScore> items) {
        AssessmentScore from = Scores.of(Samples.score())
                .factor("articulate", 65)
                .overall(65, 64, 66)
                .withoutGaps()
                .build();
        FactorScore f = from.factors().get(0);
        FactorScore renamed = new FactorScore(
                factor.id(),
                Status.OK,
                65,
                285,
                f.sd(),
                f.se(),
                f.df(),
                null,
                4,
                null,
                4,
                List.of(),
                f.coverage(),
                null,
                f.rwgj(),
                f.ad(),
                f.backing(),
                null);
        OverallScore o = from.overall();
        return new AssessmentScore(
                true,
                from.questionnaire(),
                "RESPONDENT_MEAN",
                from.respondents(),
                o,
                List.of(renamed),
                items,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aPackWithoutAQuestionnaireIsReportedByItsIds() {
        Pack pack = new Pack(
                "ready",
                "2026",
                "",
                null,
                "READY_SCORES",
                List.of(),
                List.of("speed", "care"),
                new Source("", "", "", ""),
                false,
                true,
                0,
                List.of(),
                List.of(new Pack.Organisation("Beta", Map.of(), Map.of("speed", 40.0, "care", 79.96))),
                "");
        Questionnaire stand = ReadyScores.instrument(pack);

        Report report =
                report(ReportInput.ofOrganisation(stand, pack.organisations().get(0), "1")
                        .edition(Edition.FULL));

        assertThat(report.meta().client()).isEqualTo("Beta");
        assertThat(report.cover().title()).isEqualTo("ready");
        assertThat(page(report, "profile").title()).isEqualTo("The factors stand between level 3 and level 4");
        assertThat(ReportText.of(report)).contains("care | 79.9* | Level 4");
    }

    @Test
    void withoutAClientADateOrPeersTheReportSaysSo() {
        Report report = report(ReportInput.of(SampleQuestionnaire.fiveFactors(), Samples.score(), "1")
                .language("da"));

        assertThat(report.meta().client()).isEqualTo("Organisationen");
        assertThat(report.meta().date()).isNull();
        assertThat(report.cover().facts())
                .anyMatch(f -> f.value().equals("ikke oplyst"))
                .anyMatch(f -> f.value().equals("ingen sammenligning"));
        assertThat(report.pages()).extracting(Page::section).doesNotContain("benchmark", "change");
    }

    @Test
    void oneAssessorHasNoIntervalAndTheReportSaysSo() {
        AssessmentScore many = Samples.score();
        AssessmentScore single = new AssessmentScore(
                true,
                many.questionnaire(),
                "RESPONDENT_MEAN",
                new org.cxmaturity.score.Respondents(1, 1, 0, 0, 0, java.util.OptionalDouble.empty()),
                OverallScore.without(Status.NOT_ENOUGH_DATA),
                many.factors().stream()
                        .map(f -> FactorScore.without(f.id(), Status.NOT_ENOUGH_DATA))
                        .toList(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        FactorScore f = many.factors().get(0);
        List<FactorScore> factors = new ArrayList<>(single.factors());
        factors.set(
                0,
                new FactorScore(
                        f.id(),
                        Status.OK,
                        100,
                        1,
                        java.util.OptionalDouble.empty(),
                        f.rwgj(),
                        f.rwgj(),
                        null,
                        5,
                        null,
                        5,
                        List.of(),
                        f.coverage(),
                        null,
                        f.rwgj(),
                        f.ad(),
                        f.backing(),
                        null));
        AssessmentScore score = new AssessmentScore(
                true,
                single.questionnaire(),
                single.aggregation(),
                single.respondents(),
                single.overall(),
                factors,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        Report report = report(
                ReportInput.of(SampleQuestionnaire.fiveFactors(), score, "1").edition(Edition.FULL));

        assertThat(ReportText.of(report))
                .contains("One assessor answered")
                .contains("Articulate | 100*")
                .doesNotContain("over 95");
    }
}
