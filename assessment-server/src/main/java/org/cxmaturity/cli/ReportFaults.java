package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Comparability.FactorLink;
import org.cxmaturity.questionnaire.Comparability.Link;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.QuestionnaireRef;

/** The catalogue of faults about what goes into a report (C). A code keeps its meaning for ever. */
final class ReportFaults {
    private ReportFaults() {}

    static Problem otherQuestionnaire(String file, QuestionnaireRef from, Questionnaire given) {
        return Problem.error(
                "C01",
                Place.of(file),
                say(
                        "the scores are of {0} {1}, not of {2} {3}",
                        from.id(), from.version(), given.id(), given.version()),
                say("Name the questionnaire they were made with."));
    }

    static Problem noReport(String file) {
        return Problem.error(
                "C03",
                Place.of(file),
                say("this is no report with its data inside"),
                say("Name a file that cxm report wrote, unchanged."));
    }

    static Problem changedQuestionnaire(String file, QuestionnaireRef from) {
        return Problem.warning(
                "C02",
                Place.of(file),
                say("the scores were made with another text of {0} {1}", from.id(), from.version()),
                say("Words in the report are those of the questionnaire at hand."));
    }

    /** Why scores of the wave before do not compare with today's: one warning a factor, or one that asks for answers. */
    static List<Problem> apart(String file, ReportSubject now, ReportSubject before) {
        Comparability questions = now.questionsSince(before);
        List<Problem> problems = new ArrayList<>();
        questions.factors().stream()
                .filter(f -> f.link() == Link.BROKEN || f.link() == Link.ADDED)
                .forEach(f -> problems.add(notComparable(file, f)));
        boolean common = questions.factors().stream().anyMatch(f -> f.link() == Link.COMMON_ITEMS);
        if (common && (now.answers() == null || before.answers() == null)) {
            problems.add(Problem.warning(
                    "C05",
                    Place.of(file),
                    say(
                            "the two waves were asked different versions, and scores cannot be reduced to common questions"),
                    say("Give the answers of both waves instead of scores.")));
        }
        return problems;
    }

    static Problem secondPack(String file, String first, List<Questionnaire> modules) {
        String ids = modules.stream().map(Questionnaire::id).collect(Collectors.joining(", "));
        return Problem.error(
                "C06",
                Place.of(file),
                say("a second pack for the core: {0} is one already", first),
                ids.isEmpty()
                        ? say("Give one pack.")
                        : say("Give one pack for the core, and one for each of {0}.", ids));
    }

    private static Problem notComparable(String file, FactorLink factor) {
        Wording message = factor.link() == Link.ADDED
                ? say("factor {0} is not comparable: it was not asked then", factor.id())
                : say(
                        "factor {0} is not comparable: it has {1} % of its items and {2} % of their weight in common with then",
                        factor.id(), percent(factor.itemShare()), percent(factor.weightShare()));
        return Problem.warning(
                "C04",
                Place.of(file),
                message,
                say(
                        "No change is shown for it, nor for the overall score. At least {0} % of the items and {1} % of the weight are needed.",
                        percent(Comparability.ITEM_SHARE), percent(Comparability.WEIGHT_SHARE)));
    }

    /** Rounded down, so that 69.6 does not look like enough. */
    private static int percent(double share) {
        return (int) Math.floor(100 * share + 1e-9);
    }
}
