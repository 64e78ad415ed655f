package org.cxmaturity.server.assessment;

import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/** The catalogue of faults of clients and assessments (A). A code keeps its meaning for ever. */
final class AssessmentFaults {
    private AssessmentFaults() {}

    static Problem missing(String field) {
        return error("A01", field, "the field " + Quote.of(field) + " is missing", "Add it.");
    }

    static Problem badText(String field, String given, String wanted) {
        return error("A02", field, field + ": " + Quote.of(given) + " is not " + wanted, "Correct it or leave it out.");
    }

    static Problem unknownQuestionnaire(String pointer, String name, Collection<String> known) {
        return error(
                "A03",
                pointer,
                "there is no questionnaire " + Quote.of(name),
                Guess.didYouMean(name, known) + "GET /api/v1/questionnaires lists them.");
    }

    static Problem wrongKind(String pointer, String name, String wanted) {
        return error("A04", pointer, Quote.of(name) + " is not a " + wanted, "Name a " + wanted + " here.");
    }

    static Problem doNotFit(String why, String mend) {
        return error("A05", "modules", "core and modules do not go together: " + why, mend);
    }

    static Problem otherFingerprint(String pointer, String name) {
        return error(
                "A06",
                pointer + "/sha256",
                Quote.of(name) + " has another fingerprint",
                "Leave sha256 out, or name the version it belongs to.");
    }

    static Problem unknownTarget(String id, Collection<String> known) {
        return error(
                "A07",
                "targets/" + id,
                Quote.of(id) + " is no factor of the questionnaires, nor overall",
                Guess.didYouMean(id, known) + "Known are " + String.join(", ", known) + ".");
    }

    static Problem outside(String field, String given, String range) {
        return error("A08", field, field + ": " + given + " is not " + range, "Give a value " + range + ".");
    }

    static Problem unknownLanguage(String given, Collection<String> known) {
        return error(
                "A09",
                "languages",
                "the questionnaire has no texts in " + Quote.of(given),
                "Choose among " + String.join(", ", known) + ".");
    }

    static Problem closesBeforeItOpens() {
        return error("A10", "closes", "closes is not after opens", "Give a later time.");
    }

    static Problem fixed(String field, String since) {
        return error("A11", field, field + " cannot change once the assessment is " + since, "Make a new assessment.");
    }

    static Problem thresholdFell(String field) {
        return error(
                "A12",
                "thresholds/" + field,
                field + " may rise, never fall, once the assessment was opened: respondents were told",
                "Leave it as it is or raise it.");
    }

    static Problem externalIdTaken(String externalId) {
        return error(
                "A13",
                "externalId",
                "another client has the externalId " + Quote.of(externalId),
                "Use that client, or choose another externalId.");
    }

    private static Problem error(String code, String field, String message, String mend) {
        return Problem.error(code, Place.pointer("body", "/" + field), message, mend);
    }
}
