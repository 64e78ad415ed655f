package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.Locale;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;

/** What can be wrong with a file of ours before its keys are read: YAML, encoding, size. The rest: {@link Faults}. */
final class YamlFaults {
    private YamlFaults() {}

    /** Q04: a key given twice in one place. */
    static Problem keyTwice(Place at, String key, int earlier) {
        return Problem.error(
                "Q04",
                at,
                say("key {0} is given twice, first {1}", Faults.quote(key), Place.inLine(earlier)),
                say("Keep one of the two."));
    }

    /** Q05: not readable as YAML. */
    static Problem notYaml(Place at, String why) {
        return Problem.error(
                "Q05",
                at,
                say("this is not YAML: {0}", Faults.shown(why)),
                say("Look at the indentation, and put texts with \": \" or \" #\" in quotes."));
    }

    /** Q05: a tab in front of a line. */
    static Problem tab(Place at) {
        return Problem.error(
                "Q05", at, say("a tab where YAML takes blanks alone"), say("Indent the line with blanks."));
    }

    /** Q05: a control character. */
    static Problem notPrintable(Place at, int codePoint) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Problem.error("Q05", at, say("a character that YAML does not allow: {0}", code), say("Take it away."));
    }

    /** Q05: nothing in the file. */
    static Problem emptyFile(Place at) {
        return Problem.error("Q05", at, say("the file is empty"), say("Start with \"id: …\"."));
    }

    /** Q06: YAML that the format leaves out, because it hides or multiplies content. */
    static Problem shared(Place at, Wording what) {
        return Problem.error(
                "Q06", at, say("{0} is not part of the format", what), say("Write the value out where it is needed."));
    }

    /** Q06: a YAML tag. */
    static Problem tag(Place at, String tag) {
        return Problem.error(
                "Q06", at, say("a tag ({0}) is not part of the format", Faults.shown(tag)), say("Take it away."));
    }

    /** Q06: more than one document in a file. */
    static Problem secondDocument(Place at) {
        return Problem.error(
                "Q06", at, say("a second document starts here"), say("Keep one document in a file, without \"---\"."));
    }

    /** Q07: bytes that are not UTF-8. */
    static Problem notUtf8(Place at) {
        return Problem.error("Q07", at, say("the file is not UTF-8 from here on"), say("Save it as UTF-8."));
    }

    /** Q08: a file over the limit. */
    static Problem tooLarge(Place at) {
        return Problem.error("Q08", at, say("the file is over 2 MiB"), say("Split the questionnaire."));
    }

    /** Q08: nesting without end. */
    static Problem tooDeep(Place at) {
        return Problem.error("Q08", at, say("values are nested over 20 deep"), say("Take the inner ones away."));
    }
}
