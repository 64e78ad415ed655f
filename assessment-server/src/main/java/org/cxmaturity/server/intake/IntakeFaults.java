package org.cxmaturity.server.intake;

import static org.cxmaturity.problem.Wording.say;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/** The catalogue of faults of handing in (I). A code keeps its meaning for ever. */
final class IntakeFaults {
    /** The place of a fault that the whole request has. */
    static final Place BODY = Place.of("body");

    private IntakeFaults() {}

    /** The fault of a file with a mend that works here: whoever calls has no options of the command line. */
    static Problem overHttp(Problem fault) {
        Wording mend = fault.mend().changed(IntakeFaults::withoutOptions);
        return new Problem(fault.severity(), fault.code(), fault.place(), fault.message(), mend);
    }

    private static Wording withoutOptions(Wording mend) {
        return mend.pattern().equals("Rename the column, or pass over it with --ignore-columns.")
                ? say("Rename the column, or take it out of the file.")
                : mend;
    }

    static Problem closed(Wording why) {
        return conflict("I01", "", why, say("Open the assessment, or look whether its id is the right one."));
    }

    static Problem otherBodyOfCall(String key) {
        return otherBody("", "Idempotency-Key", key, say("Send the first body again, choose a new Idempotency-Key."));
    }

    static Problem otherBody(String externalId) {
        return otherBody(
                "/externalId",
                "externalId",
                externalId,
                say("Send the first body again, choose a new externalId, or say onConflict=update."));
    }

    private static Problem otherBody(String pointer, String name, String value, Wording mend) {
        return conflict("I02", pointer, say("{0}: {1} came before with another body", name, Quote.of(value)), mend);
    }

    static Problem respondentThere(String respondent) {
        return conflict(
                "I03",
                "/respondent",
                say("respondent: {0} has a response already", Quote.of(respondent)),
                say("Say onConflict=update to replace it, or onConflict=skip to leave it."));
    }

    static Problem onceOnly(String respondent) {
        return conflict(
                "I04",
                "/respondent",
                say(
                        "respondent: {0} has a response already, and this assessment takes one alone",
                        Quote.of(respondent)),
                say("Delete the earlier response first."));
    }

    static Problem twoResponses(String externalId, String respondent) {
        return conflict(
                "I05",
                "/externalId",
                say(
                        "externalId {0} and respondent {1} name two different responses",
                        Quote.of(externalId), Quote.of(respondent)),
                say("Correct one of them."));
    }

    static Problem underWay(String name) {
        return conflict(
                "I06",
                "",
                say("{0} is being handed in by a call that has not ended", Quote.of(name)),
                say("Send it again in a while."));
    }

    static Problem lineTooLong(int line) {
        return Problem.error(
                "I07",
                Place.line("body", line),
                say("the line is over 1 MiB"),
                say("Send each response as one line of JSON."));
    }

    static Problem nothing() {
        return Problem.error("I08", BODY, say("there is no response in the body"), say("Send one response a line."));
    }

    static Problem unnamed() {
        return Problem.warning(
                "I09",
                BODY,
                say("some responses have neither externalId nor respondent"),
                say("Sending them again stores them again; name them, or send the header Idempotency-Key."));
    }

    static Problem badKey() {
        return Problem.error(
                "I10",
                Place.of("header"),
                say("Idempotency-Key: it must be 1 to 200 visible characters"),
                say("Send a random text such as a UUID."));
    }

    static Problem badGzip() {
        return Problem.error(
                "I11", BODY, say("the body is no gzip, or is cut short"), say("Compress it again, or send it plain."));
    }

    private static Problem conflict(String code, String pointer, Wording message, Wording mend) {
        return Problem.error(code, Place.pointer("body", pointer), message, mend);
    }
}
