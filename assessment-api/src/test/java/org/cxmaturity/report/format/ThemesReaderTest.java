package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Comments.Coding;
import org.cxmaturity.report.Comments.Theme;
import org.cxmaturity.report.kit.SampleQuestionnaire;
import org.cxmaturity.response.Answers;
import org.cxmaturity.response.Response;
import org.junit.jupiter.api.Test;

class ThemesReaderTest {
    private static Questionnaire questionnaire() {
        Questionnaire q = SampleQuestionnaire.fiveFactors();
        return new Questionnaire(
                q.id(),
                q.version(),
                q.draft(),
                q.language(),
                q.languages(),
                q.title(),
                q.purpose(),
                q.kind(),
                q.minutes(),
                q.scoring(),
                q.levels(),
                q.importance(),
                q.scales(),
                q.factors(),
                q.outcomes(),
                q.background(),
                List.of(new Comment("one-change", SampleQuestionnaire.text("What first?", "Hvad først?"))),
                q.sources(),
                q.sha256());
    }

    /** Respondents r0, r1, … who wrote, and one more who did not. */
    private static List<Response> answers(int wrote) {
        List<Response> all = new ArrayList<>();
        for (int i = 0; i <= wrote; i++) {
            Map<String, String> comments = i < wrote ? Map.of("one-change", "invented") : Map.of();
            all.add(new Response(
                    "r" + i,
                    Map.of(),
                    Answers.of(new Answers.Columns(List.of()), Map.of()),
                    Map.of(),
                    List.of(),
                    comments,
                    null,
                    OptionalDouble.empty()));
        }
        return all;
    }

    private static Result<Coding> read(String yaml, int wrote) {
        return ThemesReader.read(
                "t.yaml",
                yaml.getBytes(StandardCharsets.UTF_8),
                "en",
                List.of(questionnaire()),
                wrote < 0 ? null : answers(wrote));
    }

    @Test
    void themesStandByTheirMentionsAndThoseOfFewerThanFiveAreLeftBehind() {
        Result<Coding> read = read("""
                codedBy: two people
                themes:
                  - {theme: Delays come late, mentions: 5}
                  - {theme: The canteen, mentions: 4}
                  - {theme: Web and telephone differ, item: con-answer, mentions: 9}
                  - {theme: A story twice told, factor: empower, respondents: [r4, r3, r2, r1, r0]}
                """, 12);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .isEqualTo(new Coding(
                        "two people",
                        List.of(
                                new Theme("Web and telephone differ", "consistent", 9),
                                new Theme("A story twice told", "empower", 5),
                                new Theme("Delays come late", null, 5))));
    }

    @Test
    void ofFewerThanTenWhoWroteNothingIsKept() {
        Result<Coding> read = read("{codedBy: me, themes: [{theme: Late, mentions: 6}]}", 9);

        assertThat(read.ok()).isTrue();
        assertThat(read.value().themes()).isEmpty();
        assertThat(read.problems()).singleElement().asString().contains("G11 fewer than 10 respondents");
    }

    @Test
    void allFaultsAreToldAtOnceEachWithItsLine() {
        Result<Coding> read = read("""
                codedBy: me
                themes:
                  - {theme: Late, mentions: 13}
                  - {theme: Late, mentions: 5, respondents: [r1]}
                  - {theme: Other, item: con-anser, respondents: [r1, r1, r12, nobody]}
                  - {mentions: many}
                """, 12);

        assertThat(read.problems().stream().map(Problem::toString).toList())
                .containsExactlyInAnyOrder(
                        "t.yaml:3: G07 13 respondents mention the theme, but 12 wrote a comment."
                                + " Count each respondent once.",
                        "t.yaml:4: G10 \"Late\" stands twice. Keep one of them.",
                        "t.yaml:4: G09 a theme needs either mentions or respondents. Give one of the two, and not both.",
                        "t.yaml:5: G04 \"con-anser\" is no item of the questionnaire or its modules."
                                + " Did you mean \"con-answer\"? Name one of them, or leave the key out.",
                        "t.yaml:5: G10 \"r1\" stands twice. Keep one of them.",
                        "t.yaml:5: G08 no respondent \"r12\" wrote a comment."
                                + " Use the ids of the column respondent of the answers.",
                        "t.yaml:5: G08 no respondent \"nobody\" wrote a comment."
                                + " Use the ids of the column respondent of the answers.",
                        "t.yaml:6: G03 \"theme\" is missing. Add it: a text, or one a language.",
                        "t.yaml:6: G02 \"mentions\" must be a whole number from 0 on."
                                + " Write a whole number from 0 on there.");
    }

    @Test
    void withoutTheAnswersThereIsNothingToCode() {
        assertThat(read("{codedBy: me, themes: [{theme: Late, mentions: 6}]}", -1)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("t.yaml: G12");
    }
}
