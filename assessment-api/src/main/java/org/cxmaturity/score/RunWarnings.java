package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.FactorFigures.Figure;

/** What to know before reading the figures of a run; sentences without counts, so that they may be shown. */
final class RunWarnings {
    private final Run run;
    private final List<Figure> figures;
    private final Flags flags;
    private final List<Response> responses;
    private final List<String> warnings = new ArrayList<>();

    RunWarnings(Run run, List<Figure> figures, Flags flags, List<Response> responses) {
        this.run = run;
        this.figures = figures;
        this.flags = flags;
        this.responses = responses;
    }

    List<String> list() {
        if (run.raters() instanceof WeightedRaters) {
            warnings.add("Respondents are weighted; such scores do not enter a benchmark.");
        } else if (questionnaire().scoring().aggregation() == Aggregation.ROLE_BALANCED) {
            aggregation();
        }
        if (responses.size() >= ReleaseRules.SMALLEST) {
            roles();
            flags();
        }
        return List.copyOf(warnings);
    }

    private Questionnaire questionnaire() {
        return run.sheet().questionnaire();
    }

    private void aggregation() {
        List<String> plain = figures.stream()
                .filter(f -> f.estimate() != null && !Run.balanced(f))
                .map(f -> f.factor().factor().id())
                .toList();
        if (plain.size() == figures.size()) {
            warnings.add("Fewer than two roles have enough respondents, so scores are the mean of all respondents"
                    + " and not balanced by role.");
        } else if (!plain.isEmpty()) {
            warnings.add("Not balanced by role, as fewer than two roles have enough respondents there: "
                    + String.join(", ", plain) + ".");
        }
    }

    private void roles() {
        Background role = questionnaire().background(Background.ROLE).orElse(null);
        if (role == null) {
            return;
        }
        Partition partition = Partition.of(Background.ROLE, questionnaire(), responses);
        List<String> missing = role.options().keySet().stream()
                .filter(option -> !partition.values().contains(option))
                .toList();
        if (!missing.isEmpty()) {
            warnings.add("Nobody answered in the role: " + String.join(", ", missing) + ".");
        }
        int most = IntStream.of(partition.sizes()).max().orElse(0);
        if (partition.values().size() > 1 && most > 0.7 * responses.size()) {
            warnings.add("More than 70 % of the respondents are in one role.");
        }
    }

    private void flags() {
        int flagged = responses.size() - flags.clean().length;
        if (flagged >= ReleaseRules.SMALLEST && flagged > 0.2 * responses.size()) {
            warnings.add("More than 20 % of the rows look careless (one answer all through, or very fast);"
                    + " they are counted." + without());
        }
    }

    /** The overall with the flagged rows and without, where either shows nobody's answers. */
    private String without() {
        Run clean = run.over(flags.clean());
        List<Figure> others = clean.figures();
        OverallScore with = run.overall(figures);
        OverallScore left = clean.overall(others);
        boolean shown = enough(figures) && enough(others) && with.status() == Status.OK && left.status() == Status.OK;
        return shown
                ? " The overall score is " + Math.round(with.score()) + " with them and " + Math.round(left.score())
                        + " without."
                : "";
    }

    private static boolean enough(List<Figure> all) {
        return all.stream()
                .noneMatch(f -> f.score().status() == Status.OK && f.score().n() < ReleaseRules.SMALLEST);
    }
}
