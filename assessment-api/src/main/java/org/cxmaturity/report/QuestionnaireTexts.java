package org.cxmaturity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.ReportData.Grouping;

/** A report's data with all that follows from the questionnaire alone made anew: texts, weights, gates, names. */
public final class QuestionnaireTexts {
    private final ReportData printed;
    private final Questionnaire questionnaire;
    private final String language;

    private QuestionnaireTexts(ReportData printed, Questionnaire questionnaire) {
        this.printed = printed;
        this.questionnaire = questionnaire;
        this.language = printed.about().language();
    }

    /** The data of a report that was made with this questionnaire; its modules stay as they are. */
    public static ReportData of(ReportData printed, Questionnaire questionnaire) {
        return new QuestionnaireTexts(printed, questionnaire).data();
    }

    /** The same for a module of the report. */
    public static ReportData ofModule(ReportData printed, Questionnaire module) {
        return new ReportData(
                printed.about(),
                printed.instrument(),
                printed.answered(),
                printed.overall(),
                printed.factors(),
                printed.items(),
                printed.gaps(),
                printed.heat(),
                printed.outcomes(),
                printed.modules().stream()
                        .map(m -> m.instrument().id().equals(module.id()) ? module(printed, m, module) : m)
                        .toList(),
                printed.peers(),
                printed.change(),
                printed.plan(),
                printed.grounds(),
                printed.measures(),
                printed.comments(),
                printed.said(),
                printed.looks());
    }

    private static ModuleResult module(ReportData printed, ModuleResult result, Questionnaire module) {
        QuestionnaireTexts texts = new QuestionnaireTexts(printed, module);
        return new ModuleResult(
                texts.instrument(result.instrument()),
                result.overall(),
                result.factors(),
                result.items(),
                result.outcomes().stream().map(texts::outcome).toList(),
                result.peers());
    }

    private ReportData data() {
        Answered answered = printed.answered();
        return new ReportData(
                printed.about(),
                instrument(printed.instrument()),
                new Answered(
                        answered.accepted(),
                        answered.scored(),
                        answered.rejected(),
                        answered.straightLining(),
                        answered.speeding(),
                        answered.groups().stream().map(this::grouping).toList()),
                printed.overall(),
                printed.factors(),
                printed.items(),
                printed.gaps(),
                printed.heat().stream().map(this::heat).toList(),
                printed.outcomes().stream().map(this::outcome).toList(),
                printed.modules(),
                printed.peers(),
                printed.change(),
                Optional.ofNullable(printed.plan()).map(this::plan).orElse(null),
                printed.grounds(),
                printed.measures(),
                printed.comments(),
                printed.said(),
                printed.looks());
    }

    private Instrument instrument(Instrument was) {
        boolean items = was.factors().stream().anyMatch(f -> !f.items().isEmpty());
        return InstrumentTexts.of(questionnaire, aggregation(was.aggregation()), items, language);
    }

    /** That of the questionnaire, or where it could not be had or was not asked for, another that there is. */
    private String aggregation(String was) {
        String own = questionnaire.scoring().aggregation().name();
        return List.of(own, Aggregation.RESPONDENT_MEAN.name(), "WEIGHTED", ReadyScores.AGGREGATION)
                        .contains(was)
                ? was
                : own;
    }

    private Plan plan(Plan was) {
        return new Plan(
                questionnaire.importance() != null,
                PlanShown.evenShare(questionnaire),
                was.priorities(),
                was.fewNamed(),
                was.rise(),
                was.fall(),
                was.factors());
    }

    private Grouping grouping(Grouping was) {
        return new Grouping(
                was.id(),
                question(was.id(), was.text()),
                was.groups().stream()
                        .map(g -> new Group(g.value(), name(was.id(), g.value()), g.n()))
                        .toList());
    }

    private Shown.Heat heat(Shown.Heat was) {
        return new Shown.Heat(
                was.by(),
                question(was.by(), was.text()),
                was.rows().stream()
                        .map(r -> new Shown.HeatRow(r.value(), name(was.by(), r.value()), r.scores(), r.few()))
                        .toList());
    }

    private Shown.Outcome outcome(Shown.Outcome was) {
        Optional<Outcome> asked = questionnaire.outcomes().stream()
                .filter(o -> o.id().equals(was.id()))
                .findFirst();
        return new Shown.Outcome(
                was.id(),
                asked.map(o -> LanguageMarks.shown(o.text(), language)).orElse(was.id()),
                asked.map(o -> o.measure().key()).orElse(was.measure()),
                was.status(),
                was.value(),
                was.low(),
                was.high(),
                was.n());
    }

    private String question(String background, String was) {
        return questionnaire
                .background(background)
                .map(b -> LanguageMarks.shown(b.text(), language))
                .orElse(was);
    }

    private String name(String background, String value) {
        Map<String, Text> options =
                questionnaire.background(background).map(Background::options).orElse(Map.of());
        Text name = options.get(value);
        return name == null ? value : LanguageMarks.shown(name, language);
    }
}
