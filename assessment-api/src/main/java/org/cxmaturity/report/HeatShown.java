package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.TooFew;

/** The released scores of groups as a report shows them. What was held back leaves no trace but its row. */
final class HeatShown {
    /** The value of a row for all groups of a free text that are not shown: such a text may name a person. */
    static final String OTHERS = "";

    private static final int LEAST = 5;
    private static final int MOST_TEXTS = 20;

    private HeatShown() {}

    static List<Shown.Heat> of(
            Questionnaire questionnaire, AssessmentScore score, TooFew tooFew, String language, Kind kind) {
        List<Shown.Heat> all = new ArrayList<>();
        List<Double> floors = questionnaire.levels().stream().map(Level::from).toList();
        for (Map.Entry<String, List<GroupScore>> by : score.groups().entrySet()) {
            Background background = questionnaire.background(by.getKey()).orElse(null);
            if (background != null && kind == Kind.SURVEY && fits(background, by.getValue())) {
                List<Shown.HeatRow> rows = new ArrayList<>(by.getValue().stream()
                        .filter(g -> !background.freeText() || g.status() == Status.OK)
                        .map(g -> new Shown.HeatRow(
                                g.value(),
                                name(background, g, language),
                                scores(g, floors),
                                tooFew.factors(by.getKey(), g.value())))
                        .toList());
                if (rows.size() < by.getValue().size()) {
                    rows.add(new Shown.HeatRow(OTHERS, "", Map.of(), List.of()));
                }
                all.add(new Shown.Heat(by.getKey(), LanguageMarks.shown(background.text(), language), rows));
            }
        }
        return all;
    }

    /** A free text that nearly everybody answers with another one makes no groups. */
    private static boolean fits(Background background, List<GroupScore> groups) {
        return !background.freeText() || groups.size() <= MOST_TEXTS;
    }

    private static String name(Background background, GroupScore group, String language) {
        Text name = background.options().get(group.value());
        return name == null ? group.value() : LanguageMarks.shown(name, language);
    }

    /** Means that print as 0 or 100 would tell every answer (method section 15.8). */
    private static Map<String, Double> scores(GroupScore group, List<Double> floors) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (FactorScore f : group.factors()) {
            double whole = Rounding.whole(f.score());
            boolean shown = group.status() == Status.OK && f.status() == Status.OK && f.n() >= LEAST;
            if (shown && whole > 0 && whole < 100) {
                scores.put(f.id(), Rounding.score(f.score(), floors));
            }
        }
        return scores;
    }
}
