package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;

/** The catalogue of what can be wrong with a questionnaire; a code never changes its meaning. Warnings: {@link Warnings}. */
final class Faults {
    private Faults() {}

    private static final String COMMA = "A text with a comma inside { } needs quotes around it.";

    /** Q01: a key that the format does not know. */
    static Problem unknownKey(Place at, String key, Node.Entry entry, Collection<String> known) {
        String mend = torn(key, entry) ? COMMA : meant(key, known);
        return Problem.error("Q01", at, "unknown key " + quote(key), mend);
    }

    /** Whether a key looks like the rest of a text that a comma inside braces has torn in two. */
    private static boolean torn(String key, Node.Entry entry) {
        boolean empty = entry.value() instanceof Node.Scalar s && s.value().isEmpty();
        return empty && key.contains(" ");
    }

    /** Q02: a key that must be there. */
    static Problem missingKey(Place at, String key, String in) {
        return Problem.error("Q02", at, "missing key " + quote(key), "Add it to " + in + ".");
    }

    /** Q03: a value of the wrong kind, or one that is not among those allowed. */
    static Problem wrongKind(Place at, String what, Node given, String wanted) {
        String kind = given instanceof Node.Scalar s
                ? quote(s.value())
                : given instanceof Node.Sequence ? "a list" : "keys with values";
        return Problem.error("Q03", at, what + " is " + kind + ", not " + wanted, "Write " + wanted + " there.");
    }

    /** Q03: a list without entries. */
    static Problem nothingIn(Place at, String what, String mend) {
        return Problem.error("Q03", at, what, mend);
    }

    /** Q03: text that YAML reads as a number, a truth value or nothing. */
    static Problem notText(Place at, String key, String value) {
        return value.isBlank()
                ? Problem.error("Q03", at, quote(key) + " is empty", "Give a text, or take the key away.")
                : Problem.error("Q03", at, quote(key) + " is not a text: " + shown(value), "Put it in quotes.");
    }

    /** Q03: a value outside those allowed. */
    static Problem notAllowed(Place at, String key, String value, String allowed) {
        return Problem.error("Q03", at, key + ": " + quote(value) + " is not allowed", "Give " + allowed + ".");
    }

    /** Q03: a word outside those allowed. */
    static Problem unknownWord(Place at, String key, String value, Collection<String> words) {
        return Problem.error("Q03", at, key + ": " + quote(value) + " is not allowed", meant(value, words));
    }

    /** Q04: a key given twice in one place. */
    static Problem keyTwice(Place at, String key, int earlier) {
        return Problem.error(
                "Q04",
                at,
                say("key {0} is given twice, first {1}", quote(key), Place.inLine(earlier)),
                say("Keep one of the two."));
    }

    /** Q05: not readable as YAML. */
    static Problem notYaml(Place at, String why) {
        return Problem.error(
                "Q05",
                at,
                "this is not YAML: " + shown(why),
                "Look at the indentation, and put texts with \": \" or \" #\" in quotes.");
    }

    /** Q05: a tab in front of a line. */
    static Problem tab(Place at) {
        return Problem.error("Q05", at, "a tab where YAML takes blanks alone", "Indent the line with blanks.");
    }

    /** Q05: a control character. */
    static Problem notPrintable(Place at, int codePoint) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Problem.error("Q05", at, "a character that YAML does not allow: " + code, "Take it away.");
    }

    /** Q05: nothing in the file. */
    static Problem emptyFile(Place at) {
        return Problem.error("Q05", at, "the file is empty", "Start with \"id: …\".");
    }

    /** Q06: YAML that the format leaves out, because it hides or multiplies content. */
    static Problem shared(Place at, String what) {
        return Problem.error("Q06", at, what + " is not part of the format", "Write the value out where it is needed.");
    }

    /** Q06: a YAML tag. */
    static Problem tag(Place at, String tag) {
        return Problem.error("Q06", at, "a tag (" + shown(tag) + ") is not part of the format", "Take it away.");
    }

    /** Q06: more than one document in a file. */
    static Problem secondDocument(Place at) {
        return Problem.error(
                "Q06", at, "a second document starts here", "Keep one document in a file, without \"---\".");
    }

    /** Q07: bytes that are not UTF-8. */
    static Problem notUtf8(Place at) {
        return Problem.error("Q07", at, "the file is not UTF-8 from here on", "Save it as UTF-8.");
    }

    /** Q08: a file over the limit. */
    static Problem tooLarge(Place at) {
        return Problem.error("Q08", at, "the file is over 2 MiB", "Split the questionnaire.");
    }

    /** Q08: nesting without end. */
    static Problem tooDeep(Place at) {
        return Problem.error("Q08", at, "values are nested over 20 deep", "Take the inner ones away.");
    }

    /** Q08: more items than any respondent would answer. */
    static Problem tooManyItems(Place at, int items) {
        return Problem.error(
                "Q08", at, items + " items; 1,000 are allowed", "Split the questionnaire into a core and modules.");
    }

    /** Q08: more files than there are languages. */
    static Problem tooManyFiles(Place at, int files) {
        return Problem.error("Q08", at, files + " files; 100 are allowed", "Take translations away.");
    }

    /** Q09: nothing under that name. */
    static Problem unknownQuestionnaire(String name, Collection<String> bundled) {
        String mend = Guess.of(name, bundled)
                .map(g -> "Did you mean " + quote(g) + "?")
                .orElse("Give a folder, a file, or one of: " + String.join(", ", bundled) + ".");
        return Problem.error("Q09", Place.of(name), "there is no such questionnaire, folder or file", mend);
    }

    /** Q09: a bundled questionnaire, but not in that version. */
    static Problem unknownVersion(String name, Collection<String> versions) {
        return Problem.error(
                "Q09", Place.of(name), "this version is not bundled", "There is " + String.join(", ", versions) + ".");
    }

    /** Q09: a path that cannot be read. */
    static Problem unreadable(String path, String why) {
        return Problem.error("Q09", Place.of(path), "cannot be read: " + why, "Look at the path and its permissions.");
    }

    /** Q09: a folder without a questionnaire, or a file with a name that has no meaning. */
    static Problem strangeFile(Place at) {
        return Problem.error(
                "Q09",
                at,
                "is no file of a questionnaire",
                "A folder holds questionnaire.yaml and texts.<language>.yaml.");
    }

    /** Q10: an id of the wrong form. */
    static Problem badId(Place at, String id, String form) {
        return Problem.error("Q10", at, quote(id) + " is not an id", form);
    }

    /** Q11: an id used twice in one namespace. */
    static Problem idTwice(Place at, String id, String what, Place earlier) {
        return Problem.error(
                "Q11",
                at,
                say("the id {0} is used twice: {1} {2}", quote(id), what, Place.inLine(earlier.line())),
                say("Give one of them another id."));
    }

    /** Q11: an id that means something else in files. */
    static Problem reservedId(Place at, String id, String meaning) {
        return Problem.error("Q11", at, "the id " + quote(id) + " is taken: " + meaning, "Give it another id.");
    }

    /** Q12: a scale that does not exist. */
    static Problem unknownScale(Place at, String scale, Collection<String> scales) {
        return Problem.error("Q12", at, "there is no scale " + quote(scale), meant(scale, scales));
    }

    /** Q13: a range that is none. */
    static Problem badScale(Place at, String why, String mend) {
        return Problem.error("Q13", at, why, mend);
    }

    /** Q14: a label, anchor or advice beside its scale. */
    static Problem offScale(Place at, String what, String step, String range) {
        return Problem.error(
                "Q14",
                at,
                what + " for " + quote(step) + ": not a step of the scale, " + range,
                "Take it away or correct the step.");
    }

    /** Q15: levels that do not rise from 0. */
    static Problem badLevels(Place at, String why, String mend) {
        return Problem.error("Q15", at, why, mend);
    }

    /** Q16: weights that cannot weigh. */
    static Problem badWeight(Place at, String why, String mend) {
        return Problem.error("Q16", at, why, mend);
    }

    /** Q17: a scoring rule outside its range. */
    static Problem badScoring(Place at, String why, String mend) {
        return Problem.error("Q17", at, why, mend);
    }

    /** Q18: a condition that cannot be asked. */
    static Problem badWhen(Place at, String why, String mend) {
        return Problem.error("Q18", at, why, mend);
    }

    /** Q19: a gate without its level. */
    static Problem badGate(Place at, int level, int highest) {
        return Problem.error(
                "Q19",
                at,
                "the levels lack a level " + level + " for this gate",
                "Give a level from 1 to " + highest + ".");
    }

    /** Q20: a role that nobody can have. */
    static Problem unknownRole(Place at, String role, Collection<String> roles) {
        return Problem.error("Q20", at, quote(role) + " is not among the roles of the background", meant(role, roles));
    }

    /** Q20: roles are used, but never asked. */
    static Problem noRoles(Place at, String what) {
        return Problem.error(
                "Q20",
                at,
                what + " without a background question \"role\"",
                "Add a background question with the id \"role\" and its options.");
    }

    /** Q21: a translation of nothing. */
    static Problem nothingToTranslate(Place at, String key, Node.Entry entry, Collection<String> known) {
        String mend = torn(key, entry) ? COMMA : meant(key, known);
        return Problem.error("Q21", at, "the base language has no text for " + quote(key), mend);
    }

    /** Q21: a translation in the wrong language or file. */
    static Problem badTranslation(Place at, String why, String mend) {
        return Problem.error("Q21", at, why, mend);
    }

    /** Q22: the importance question asks for too many or too few. */
    static Problem badPick(Place at, int pick, int items) {
        return Problem.error(
                "Q22", at, "importance asks for " + pick + " of " + items + " items", "Pick from 1 to " + items + ".");
    }

    /** Q23: an outcome on a scale that its measure does not have. */
    static Problem badOutcome(Place at, String id) {
        return Problem.error(
                "Q23",
                at,
                "outcome " + quote(id) + " measures nps beside the scale 0 to 10",
                "Give it a scale from 0 to 10 in steps of 1.");
    }

    /** Q24: a badge that does not tell factors apart. */
    static Problem badBadge(Place at, String why, String mend) {
        return Problem.error("Q24", at, why, mend);
    }

    private static String meant(String given, Collection<String> known) {
        return Guess.of(given, known).map(g -> "Did you mean " + quote(g) + "?").orElseGet(() -> listed(known));
    }

    private static String listed(Collection<String> known) {
        String some = known.stream().limit(20).collect(Collectors.joining(", "));
        return some.isEmpty()
                ? "Correct it or take it away."
                : "Known here: " + some + (known.size() > 20 ? ", …" : "") + ".";
    }

    /** A word of the file in quotes, short and on one line. */
    static String quote(String text) {
        return '"' + shown(text) + '"';
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("[\\p{C}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }
}
