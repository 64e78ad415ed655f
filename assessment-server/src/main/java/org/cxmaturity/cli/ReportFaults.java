package org.cxmaturity.cli;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.QuestionnaireRef;

/** The catalogue of faults about what goes into a report (C). A code keeps its meaning for ever. */
final class ReportFaults {
    private ReportFaults() {}

    static Problem otherQuestionnaire(String file, QuestionnaireRef from, Questionnaire given) {
        return Problem.error(
                "C01",
                Place.of(file),
                "the scores are of " + from.id() + " " + from.version() + ", not of " + given.id() + " "
                        + given.version(),
                "Name the questionnaire they were made with.");
    }

    static Problem noReport(String file) {
        return Problem.error(
                "C03",
                Place.of(file),
                "this is no report with its data inside",
                "Name a PDF that cxm report wrote, unchanged.");
    }

    static Problem changedQuestionnaire(String file, QuestionnaireRef from) {
        return Problem.warning(
                "C02",
                Place.of(file),
                "the scores were made with another text of " + from.id() + " " + from.version(),
                "Words in the report are those of the questionnaire at hand.");
    }
}
