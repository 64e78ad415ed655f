package org.cxmaturity.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.report.Ask;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.PaperForm;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.form.PaperForms.Asked;
import org.junit.jupiter.api.Test;

/** What stands on a paper form: every question once, numbered as response maps count, and what a respondent must know. */
class PaperFormsTest {
    private static final String CORE = """
            id: core-one
            version: 1.2.0
            draft: true
            language: en
            title: The core
            purpose: To see.
            kind: core
            minutes: 5
            levels: [{level: 1, from: 0, name: Low, summary: Low.}]
            importance: {pick: 2, text: Which matter most?}
            scales:
              five: {from: 1, to: 5, labels: {1: Never, 5: Always}}
              euros: {from: 0, to: 2.5, step: any, unit: EUR}
            factors:
              - id: a
                name: Ask
                badge: A
                summary: We ask.
                items:
                  - {id: a-1, text: The company asks., roleTexts: {front: My unit asks.}, scale: five, help: Think of last year., anchors: {1: Nobody asks., 5: All ask.}}
                  - {id: a-2, text: Leaders ask., scale: five, roles: [lead]}
                  - {id: a-3, text: What it costs., scale: euros, required: true, when: {item: a-1, atLeast: 2}}
            outcomes: [{id: happy, measure: mean, text: We are happy., scale: five}]
            background:
              - {id: role, text: Your role, options: {lead: Leader, front: Customer-facing}}
              - {id: site, text: Your site, options: any}
            comments: [{id: more, text: What else?}]
            """;

    private static final String MODULE = """
            id: module-one
            version: 1.0.0
            language: en
            title: The module
            purpose: To add.
            kind: module
            minutes: 3
            levels: [{level: 1, from: 0, name: Low, summary: Low.}]
            scales: {five: {from: 1, to: 5}}
            factors:
              - {id: b, name: Build, summary: We build., items: [{id: b-1, text: We build., scale: five}]}
            outcomes: [{id: proud, measure: mean, text: We are proud., scale: five}]
            background: [{id: role, text: Your role, options: {lead: Leader, front: Customer-facing}}]
            comments: [{id: more, text: What else?}]
            """;

    private static final Asked OPEN = new Asked("en", null, null, null);

    private static Questionnaire read(String yaml) {
        var result = QuestionnaireReader.read(Map.of("questionnaire.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        assertThat(result.ok()).as(result.problems().toString()).isTrue();
        return result.value();
    }

    private static PaperForm form(Asked asked) {
        return PaperForms.of(List.of(read(CORE), read(MODULE)), asked);
    }

    private static List<Ask> parts(PaperForm form) {
        return form.pages().stream()
                .flatMap(p -> p.blocks().stream())
                .flatMap(b -> b instanceof Ask ask ? Stream.of(ask) : Stream.of())
                .toList();
    }

    private static List<Ask.Question> questions(PaperForm form) {
        return parts(form).stream().flatMap(p -> p.questions().stream()).toList();
    }

    private static Ask.Question question(PaperForm form, String number) {
        return questions(form).stream()
                .filter(q -> q.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> about(PaperForm form) {
        Definitions about = (Definitions) form.pages().get(0).blocks().get(0);
        return about.entries().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Fact::label, Fact::value, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    @Test
    void everyQuestionStandsOnceInTheOrderThatSheetsAndMapsHave() {
        assertThat(questions(form(OPEN)))
                .extracting(q -> q.number() + " " + q.text())
                .containsExactly(
                        " Your role",
                        " Your site",
                        "1 The company asks.",
                        "2 Leaders ask.",
                        "3 What it costs.",
                        "4 We build.",
                        "5 We are happy.",
                        "6 We are proud.",
                        " Which matter most?",
                        " What else?");
        assertThat(form(OPEN).pages()).extracting(Page::title).containsExactly("The core", "The module", "To finish");
        assertThat(parts(form(OPEN)))
                .extracting(Ask::name, Ask::note)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Ask", "Questions 1–3"),
                        org.assertj.core.groups.Tuple.tuple("Build", "Question 4"));
    }

    @Test
    void oneQuestionnaireIsOnePageThatFlowsOn() {
        assertThat(PaperForms.of(List.of(read(CORE)), OPEN).pages())
                .singleElement()
                .satisfies(p -> assertThat(p.lead()).isEqualTo("To see."));
    }

    @Test
    void aQuestionSaysItsStepsAndWhomItIsFor() {
        PaperForm form = form(OPEN);
        Ask.Steps steps = (Ask.Steps) question(form, "1").answer();
        assertThat(steps.steps()).hasSize(5).first().isEqualTo(new Ask.Step("1", "Never", "Nobody asks."));
        assertThat(question(form, "1").apart()).containsExactly("Not applicable", "Don’t know");
        assertThat(question(form, "1").notes())
                .containsExactly("Customer-facing: My unit asks.", "Think of last year.");
        assertThat(question(form, "2").notes()).containsExactly("Only for: Leader.");
        assertThat(question(form, "3").notes())
                .containsExactly(
                        "Answer only if you answered 2 or more to question 1.", "Please do not leave this one empty.");
        assertThat(question(form, "3").answer()).isEqualTo(new Ask.Amount("A number from 0 to 2.5 EUR"));
    }

    @Test
    void aCopyForOneRoleHasItsWordsAndItsQuestionsUnderTheSameNumbers() {
        PaperForm form = form(new Asked("en", null, null, "front"));
        assertThat(questions(form))
                .extracting(q -> q.number() + " " + q.text())
                .startsWith(" Your site", "1 My unit asks.", "3 What it costs.", "4 We build.")
                .doesNotContain("2 Leaders ask.", " Your role");
        assertThat(about(form).get("How to answer")).startsWith("This copy is for: Customer-facing.");
        assertThat(about(form).get("Time")).contains("5 questions");
    }

    @Test
    void theFirstPageSaysWhoAsksHowLongItTakesAndWhatBecomesOfTheAnswers() {
        Map<String, String> about = about(form(new Asked("en", "Our company", "To HR by Friday", null)));
        assertThat(about.keySet())
                .containsExactly(
                        "Draft",
                        "Who asks",
                        "Questions and handing in",
                        "Time",
                        "How to answer",
                        "No answer to give",
                        "What happens to your answers");
        assertThat(about)
                .containsEntry("Who asks", "Our company")
                .containsEntry("Questions and handing in", "To HR by Friday")
                .containsEntry("Time", "About 8 minutes for 6 questions.");
        assertThat(about.get("What happens to your answers"))
                .startsWith("They are never shown one by one. Results are shown for groups of at least five people.")
                .contains("at least ten people", "Whoever types in your form will read it")
                .doesNotContainIgnoringCase("anonym");
        assertThat(about(form(OPEN))).containsEntry("Who asks", "The organisation that gave you this form");
    }

    @Test
    void everySheetNamesQuestionnairesVersionsAndTheDraft() {
        assertThat(form(OPEN).meta().instrument()).isEqualTo("core-one 1.2.0 + module-one 1.0.0");
        assertThat(form(OPEN).meta().synthetic()).isEqualTo("Draft");
        assertThat(PaperForms.of(List.of(read(MODULE)), OPEN).meta().synthetic())
                .isNull();
    }

    @Test
    void aLanguageWithItsOwnWordsHasThemAndAnyOtherHasEnglish() {
        assertThat(form(new Asked("da", null, null, null)).meta().confidentiality())
                .startsWith("Dine svar");
        assertThat(about(form(new Asked("fi", null, null, null)))).containsKey("Who asks");
        assertThat(question(form(new Asked("sv", null, null, null)), "3").answer())
                .isEqualTo(new Ask.Amount("Ett tal från 0 till 2,5 EUR"));
    }
}
