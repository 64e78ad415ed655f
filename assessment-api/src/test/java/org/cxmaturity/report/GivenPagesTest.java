package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Block.Strips;
import org.cxmaturity.report.Comments.Coding;
import org.cxmaturity.report.Comments.Theme;
import org.cxmaturity.report.OwnMeasure.Direction;
import org.cxmaturity.report.OwnMeasure.Kind;
import org.cxmaturity.report.OwnMeasure.Value;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.report.format.ReportVerifier;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.SampleModule;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the core: modules, the organisation's own measures, themes of comments. */
class GivenPagesTest {
    private static OwnMeasure measure(Kind kind, Double goal, double then, double now) {
        return new OwnMeasure(
                "Delays told " + goal,
                kind,
                "%",
                Direction.UP,
                "speed",
                goal,
                goal == null ? null : "2026-12-31",
                List.of(new Value("2024-09-30", then), new Value("2025-09-30", now)),
                "the log");
    }

    private static ReportInput everything(String language) {
        ReportInput core = Samples.full(language);
        return core.score(SampleModule.beside(core.score()))
                .modules(List.of(SampleModule.module()))
                .measures(List.of(measure(Kind.LAGGING, 30.0, 18, 21), measure(Kind.LEADING, 60.0, 38, 60)))
                .comments(new Comments(
                        143,
                        120,
                        new Coding(
                                "two people",
                                List.of(
                                        new Theme("Web and telephone differ", "consistent", 41),
                                        new Theme("Delays come late", "speed", 5)))));
    }

    private static Report report(ReportInput input) {
        byte[] json = ReportDataJson.write(ReportData.of(input));
        assertThat(ReportVerifier.attachment("x", json)).allMatch(Check::ok);
        return Reports.of(ReportDataJson.read("x", json).value(), ReportDataJson.fingerprint(json));
    }

    private static Page page(Report report, String section) {
        return report.pages().stream()
                .filter(p -> p.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> sections(Report report) {
        return report.pages().stream().map(Page::section).collect(Collectors.toSet());
    }

    /** By hand: from 18 to 21 is 3 of the 12 to 30, a quarter; 60 of 60 is all the way. */
    @Test
    void slidesDrawHowFarOwnMeasuresHaveComeAndTellTheSpeakerTheSource() {
        Deck.Slide slide = slide("measures");

        assertThat(slide.parts().stream()
                        .filter(SlidePart.Graph.class::isInstance)
                        .map(p -> (SlidePart.Graph) p))
                .singleElement()
                .satisfies(graph -> {
                    assertThat(graph.names()).containsExactly("Delays told 30.0", "Delays told 60.0");
                    assertThat(graph.series().get(0).values()).containsExactly(25.0, 100.0);
                    assertThat(graph.alt()).contains("Delays told 30.0 25%", "Delays told 60.0 reached");
                });
        assertThat(slide.notes())
                .anyMatch(n -> n.label().equals("What it rests on") && n.value().contains("Delays told 30.0: the log."))
                .anyMatch(
                        n -> n.label().equals("What not to claim") && n.value().contains("management’s own"));
    }

    @Test
    void theSlideOfAModuleTellsTheSpeakerNotToAddItUp() {
        assertThat(slide("modules/" + SampleModule.module().id()).notes())
                .anyMatch(n -> n.value().contains("do not add it to the overall score"));
    }

    private static Deck.Slide slide(String section) {
        return Decks.of(ReportData.of(everything("en")), "0").slides().stream()
                .filter(s -> s.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aModuleStandsBesideTheCoreAndChangesNothingInIt() {
        ReportData with = ReportData.of(everything("en"));
        ReportData without = ReportData.of(Samples.full("en"));

        assertThat(with.overall()).isEqualTo(without.overall());
        assertThat(with.factors()).isEqualTo(without.factors());
        assertThat(with.peers()).isEqualTo(without.peers());
        assertThat(with.modules()).singleElement().satisfies(m -> {
            assertThat(m.overall().figure().value()).isEqualTo(38);
            assertThat(m.peers()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void theFullEditionHasAPageForEachAndNamesNoneAsMissing(String language) {
        Report report = report(everything(language));

        assertThat(sections(report)).contains("modules/speed-module", "measures", "comments");
        Words words = Words.of(language);
        assertThat(ReportText.of(report))
                .doesNotContain(words.say("left.why.noModules"))
                .doesNotContain(words.say("left.why.measures"))
                .doesNotContain("null");
        for (Page page : report.pages()) {
            assertThat(LanguageMarks.plain(page.title()))
                    .as(page.section())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(130);
        }
    }

    @Test
    void onTheBenchmarkAModuleHasAPlusAndNoneOfThePeersOfTheCore() {
        Strips strips = page(report(everything("en").edition(Edition.BOARD)), "benchmark").blocks().stream()
                .filter(Strips.class::isInstance)
                .map(Strips.class::cast)
                .filter(s -> s.head().title().equals("Modules in this assessment"))
                .findFirst()
                .orElseThrow();

        Strip row = strips.rows().get(0);
        assertThat(row.name()).isEqualTo("Speed of answers");
        assertThat(row.badge()).isEqualTo(new Report.Badge(-1, ""));
        assertThat(row.peers()).isEqualTo(Block.PeerBand.NONE);
        assertThat(ReportText.of(report(everything("en"))))
                .contains("No benchmark was given for this module. The peers of the core did not answer it");
    }

    @Test
    void aBoardWithoutPeersReadsOfModulesOnAPageOfTheirOwnAndOfTheRestInTheFullEdition() {
        Report report = report(everything("en").against(null, null).edition(Edition.BOARD));

        assertThat(sections(report)).contains("modules").doesNotContain("measures", "comments", "benchmark");
        assertThat(ReportText.of(report))
                .contains("Handed in, and shown in the full edition: Comments; Own leading and lagging measures.");
    }

    @Test
    void aBoardWithoutPeersAndWavesReadsOfModulesUnderTheTwoViews() {
        Report report = report(everything("en").against(null, null).change(null).edition(Edition.BOARD));

        assertThat(sections(report)).contains("gap").doesNotContain("modules");
        assertThat(page(report, "gap").blocks())
                .anyMatch(b -> b instanceof Strips s && s.head().title().equals("Modules in this assessment"));
    }

    @Test
    void theLowestPracticeOfAModuleComesFirstWithWhatToPutInPlaceNext() {
        String text = ReportText.of(report(everything("en")));

        assertThat(text.indexOf("We tell of delays. | 35*")).isPositive();
        assertThat(text.indexOf("We tell of delays. | 35*")).isLessThan(text.indexOf("We answer at once. | 40*"));
    }

    @Test
    void earlyMeasuresStandApartFromLateOnesAndNoCauseIsClaimed() {
        String text = ReportText.of(report(everything("en")));

        assertThat(text.indexOf("Leading measures")).isPositive();
        assertThat(text.indexOf("Leading measures")).isLessThan(text.indexOf("Lagging measures"));
        assertThat(text)
                .contains("Of two own measures with a goal, one has reached it, and one has come closer")
                .contains("Reported by management, not by respondents")
                .contains("Delays told 30.0 | [] Speed | 18% | 21%* | 30% | 25%")
                .contains("Delays told 60.0 | [] Speed | 38% | 60%* | 60% | reached")
                .contains("that does not tell that one caused the other");
    }

    @Test
    void themesStandOnTheirPageAndWithTheirFactorAndAreNeverQuotes() {
        Report report = report(everything("en"));

        assertThat(ReportText.of(report))
                .contains("Most often in the comments: Web and telephone differ")
                .contains("120 respondents wrote 143 comments. People read them, took names out and sorted them into"
                        + " themes (two people). Nobody is quoted.");
        assertThat(page(report, "factors/consistent").blocks()).anyMatch(Block.BarGroups.class::isInstance);
        assertThat(page(report, "factors/empower").blocks()).noneMatch(Block.BarGroups.class::isInstance);
    }

    @Test
    void whyThereAreNoThemesIsSaidAndCountsUnder5AreNot() {
        assertThat(why(null)).contains("The questionnaire has no open question.");
        assertThat(why(new Comments(null, null, null))).contains("made of scores, without the answers");
        assertThat(why(new Comments(0, 0, null))).contains("Nobody wrote any.");
        assertThat(why(new Comments(-1, -1, null)))
                .contains("Fewer than 10 respondents wrote any.")
                .doesNotContain("There are");
        assertThat(why(new Comments(17, 9, null))).contains("Fewer than 10 respondents wrote any.");
        assertThat(why(new Comments(17, 10, null))).contains("There are 17 free answers. They are never printed");
        assertThat(why(new Comments(17, 10, new Coding("me", List.of()))))
                .contains("No theme is mentioned by five respondents or more.");
    }

    private static String why(Comments comments) {
        return ReportText.of(report(Samples.full("en").comments(comments)));
    }

    @Test
    void themesOfTooFewFailTheCheck() {
        Coding coding = new Coding("me", List.of(new Theme("A", null, 5), new Theme("B", null, 7)));

        assertThat(GivenChecks.of(ReportData.of(Samples.full("en").comments(new Comments(9, 9, coding)))))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.ok()).isFalse();
                    assertThat(check.words())
                            .isEqualTo("themes are shown of fewer than 10 people; "
                                    + "the themes do not stand in the order of their mentions");
                });
        assertThat(GivenChecks.of(ReportData.of(Samples.full("en")
                        .comments(new Comments(20, 20, new Coding("me", List.of(new Theme("A", null, 4))))))))
                .singleElement()
                .satisfies(check -> assertThat(check.words()).isEqualTo("a theme is shown with 4 mentions"));
    }

    @Test
    void aModuleThatDoesNotHangTogetherFailsTheCheck() {
        String json = new String(ReportDataJson.write(ReportData.of(everything("en"))), StandardCharsets.UTF_8);
        int modules = json.indexOf("\"modules\"");
        String bent =
                json.substring(0, modules) + json.substring(modules).replaceFirst("\"value\": 38", "\"value\": 90");

        assertThat(ReportVerifier.attachment("x", bent.getBytes(StandardCharsets.UTF_8)))
                .filteredOn(check -> !check.ok())
                .singleElement()
                .satisfies(check -> assertThat(check.words())
                        .startsWith("speed-module: overall: score 90.0 is level 5")
                        .contains("speed-module: the overall score 90.0 is not the weighted mean of the factors"));
    }

    @Test
    void itemsOfTheModuleAreNotMistakenForThoseOfTheCore() {
        ReportData data = ReportData.of(everything("en"));
        Set<String> core = data.instrument().factors().stream()
                .flatMap(f -> f.items().stream())
                .map(Instrument.Item::id)
                .collect(Collectors.toSet());

        assertThat(SampleModule.SPEED.items()).extracting(Item::id).noneMatch(core::contains);
        assertThat(data.items()).extracting(Shown.Item::factor).doesNotContain("speed");
    }
}
