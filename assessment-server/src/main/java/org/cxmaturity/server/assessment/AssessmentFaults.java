package org.cxmaturity.server.assessment;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/** The catalogue of faults of clients and assessments (A). A code keeps its meaning for ever. */
final class AssessmentFaults {
    private AssessmentFaults() {}

    static Problem missing(String field) {
        return error("A01", field, say("the field {0} is missing", Quote.of(field)), say("Add it."));
    }

    static Problem badText(String field, String given, Wording wanted) {
        return error(
                "A02",
                field,
                say("{0}: {1} is not {2}", field, Quote.of(given), wanted),
                say("Correct it or leave it out."));
    }

    static Problem unknownQuestionnaire(String pointer, String name, Collection<String> known) {
        return error(
                "A03",
                pointer,
                say("there is no questionnaire {0}", Quote.of(name)),
                join(Guess.meant(name, known), say("GET /api/v1/questionnaires lists them.")));
    }

    static Problem noCore(String pointer, String name) {
        return error("A04", pointer, say("{0} is not a core", Quote.of(name)), say("Name a core here."));
    }

    static Problem noModule(String pointer, String name) {
        return error("A04", pointer, say("{0} is not a module", Quote.of(name)), say("Name a module here."));
    }

    static Problem doNotFit(Wording why, Wording mend) {
        return error("A05", "modules", say("core and modules do not go together: {0}", why), mend);
    }

    static Problem otherFingerprint(String pointer, String name) {
        return error(
                "A06",
                pointer + "/sha256",
                say("{0} has another fingerprint", Quote.of(name)),
                say("Leave sha256 out, or name the version it belongs to."));
    }

    static Problem unknownTarget(String id, Collection<String> known) {
        return error(
                "A07",
                "targets/" + id,
                say("{0} is no factor of the questionnaires, nor overall", Quote.of(id)),
                join(Guess.meant(id, known), say("Known are {0}.", String.join(", ", known))));
    }

    static Problem outside(String field, String given, int least, int most) {
        return error(
                "A08",
                field,
                say("{0}: {1} is not from {2} to {3}", field, given, least, most),
                say("Give a value from {0} to {1}.", least, most));
    }

    static Problem unknownLanguage(String given, Collection<String> known) {
        return error(
                "A09",
                "languages",
                say("the questionnaire has no texts in {0}", Quote.of(given)),
                say("Choose among {0}.", String.join(", ", known)));
    }

    static Problem closesBeforeItOpens() {
        return error("A10", "closes", say("closes is not after opens"), say("Give a later time."));
    }

    static Problem fixedOnceOpen(String field) {
        return error(
                "A11",
                field,
                say("{0} cannot change once the assessment is open", field),
                say("Make a new assessment."));
    }

    static Problem fixedOnceSignedOff(String field) {
        return error(
                "A11",
                field,
                say("{0} cannot change once the assessment is signed off", field),
                say("Make a new assessment."));
    }

    static Problem thresholdFell(String field) {
        return error(
                "A12",
                "thresholds/" + field,
                say("{0} may rise, never fall, once the assessment was opened: respondents were told", field),
                say("Leave it as it is or raise it."));
    }

    static Problem externalIdTaken(String externalId) {
        return error(
                "A13",
                "externalId",
                say("another client has the externalId {0}", Quote.of(externalId)),
                say("Use that client, or choose another externalId."));
    }

    private static Problem error(String code, String field, Wording message, Wording mend) {
        return Problem.error(code, Place.pointer("body", "/" + field), message, mend);
    }
}
