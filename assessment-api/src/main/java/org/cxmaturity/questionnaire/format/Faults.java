package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;

/** The catalogue of what can be wrong with a questionnaire; a code never changes its meaning. YAML: {@link YamlFaults}. Warnings: {@link Warnings}. */
final class Faults {
    private static final String NOT_ALLOWED = "{0}: {1} is not allowed";

    private Faults() {}

    private static final Wording COMMA = say("A text with a comma inside { } needs quotes around it.");

    /** Q01: a key that the format does not know. */
    static Problem unknownKey(Place at, String key, Node.Entry entry, Collection<String> known) {
        Wording mend = torn(key, entry) ? COMMA : meant(key, known);
        return Problem.error("Q01", at, say("unknown key {0}", quote(key)), mend);
    }

    /** Whether a key looks like the rest of a text that a comma inside braces has torn in two. */
    private static boolean torn(String key, Node.Entry entry) {
        boolean empty = entry.value() instanceof Node.Scalar s && s.value().isEmpty();
        return empty && key.contains(" ");
    }

    /** Q02: a key that must be there. */
    static Problem missingKey(Place at, String key, Wording in) {
        return Problem.error("Q02", at, say("missing key {0}", quote(key)), say("Add it to {0}.", in));
    }

    /** Q03: a value of the wrong kind, or one that is not among those allowed. */
    static Problem wrongKind(Place at, Object what, Node given, Wording wanted) {
        Object kind = given instanceof Node.Scalar s
                ? quote(s.value())
                : given instanceof Node.Sequence ? say("a list") : say("keys with values");
        return Problem.error(
                "Q03", at, say("{0} is {1}, not {2}", what, kind, wanted), say("Write {0} there.", wanted));
    }

    /** Q03: a list without entries. */
    static Problem nothingIn(Place at, Wording what, Wording mend) {
        return Problem.error("Q03", at, what, mend);
    }

    /** Q03: text that YAML reads as a number, a truth value or nothing. */
    static Problem notText(Place at, String key, String value) {
        return value.isBlank()
                ? Problem.error("Q03", at, say("{0} is empty", quote(key)), say("Give a text, or take the key away."))
                : Problem.error(
                        "Q03", at, say("{0} is not a text: {1}", quote(key), shown(value)), say("Put it in quotes."));
    }

    /** Q03: a value outside those allowed. */
    static Problem notAllowed(Place at, String key, String value, Wording allowed) {
        return Problem.error("Q03", at, say(NOT_ALLOWED, key, quote(value)), say("Give {0}.", allowed));
    }

    /** Q03: a word outside those allowed. */
    static Problem unknownWord(Place at, String key, String value, Collection<String> words) {
        return Problem.error("Q03", at, say(NOT_ALLOWED, key, quote(value)), meant(value, words));
    }

    /** Q08: more items than any respondent would answer. */
    static Problem tooManyItems(Place at, int items) {
        return Problem.error(
                "Q08",
                at,
                say("{0} items; 1,000 are allowed", items),
                say("Split the questionnaire into a core and modules."));
    }

    /** Q08: more files than there are languages. */
    static Problem tooManyFiles(Place at, int files) {
        return Problem.error("Q08", at, say("{0} files; 100 are allowed", files), say("Take translations away."));
    }

    /** Q09: nothing under that name. */
    static Problem unknownQuestionnaire(String name, Collection<String> bundled) {
        Wording mend = Guess.of(name, bundled)
                .map(Faults::isMeant)
                .orElse(say("Give a folder, a file, or one of: {0}.", String.join(", ", bundled)));
        return Problem.error("Q09", Place.of(name), say("there is no such questionnaire, folder or file"), mend);
    }

    /** Q09: a bundled questionnaire, but not in that version. */
    static Problem unknownVersion(String name, Collection<String> versions) {
        return Problem.error(
                "Q09",
                Place.of(name),
                say("this version is not bundled"),
                say("There is {0}.", String.join(", ", versions)));
    }

    /** Q09: a path that cannot be read. */
    static Problem unreadable(String path, Object why) {
        return Problem.error(
                "Q09", Place.of(path), say("cannot be read: {0}", why), say("Look at the path and its permissions."));
    }

    /** Q09: a folder without a questionnaire, or a file with a name that has no meaning. */
    static Problem strangeFile(Place at) {
        return Problem.error(
                "Q09",
                at,
                say("is no file of a questionnaire"),
                say("A folder holds questionnaire.yaml and texts.<language>.yaml."));
    }

    /** Q10: an id of the wrong form. */
    static Problem badId(Place at, String id, Wording form) {
        return Problem.error("Q10", at, say("{0} is not an id", quote(id)), form);
    }

    /** Q11: an id used twice in one namespace. */
    static Problem idTwice(Place at, String id, Wording what, Place earlier) {
        return Problem.error(
                "Q11",
                at,
                say("the id {0} is used twice: {1} {2}", quote(id), what, Place.inLine(earlier.line())),
                say("Give one of them another id."));
    }

    /** Q11: an id that means something else in files. */
    static Problem reservedId(Place at, String id, Wording meaning) {
        return Problem.error(
                "Q11", at, say("the id {0} is taken: {1}", quote(id), meaning), say("Give it another id."));
    }

    /** Q12: a scale that does not exist. */
    static Problem unknownScale(Place at, String scale, Collection<String> scales) {
        return Problem.error("Q12", at, say("there is no scale {0}", quote(scale)), meant(scale, scales));
    }

    /** Q13: a range that is none. */
    static Problem badScale(Place at, Wording why, Wording mend) {
        return Problem.error("Q13", at, why, mend);
    }

    /** Q14: a label, anchor or advice beside its scale. */
    static Problem offScale(Place at, Wording what, String step, Wording range) {
        return Problem.error(
                "Q14",
                at,
                say("{0} for {1}: not a step of the scale, {2}", what, quote(step), range),
                say("Take it away or correct the step."));
    }

    /** Q15: levels that do not rise from 0. */
    static Problem badLevels(Place at, Wording why, Wording mend) {
        return Problem.error("Q15", at, why, mend);
    }

    /** Q16: weights that cannot weigh. */
    static Problem badWeight(Place at, Wording why, Wording mend) {
        return Problem.error("Q16", at, why, mend);
    }

    /** Q17: a scoring rule outside its range. */
    static Problem badScoring(Place at, Wording why, Wording mend) {
        return Problem.error("Q17", at, why, mend);
    }

    /** Q18: a condition that cannot be asked. */
    static Problem badWhen(Place at, Wording why, Wording mend) {
        return Problem.error("Q18", at, why, mend);
    }

    /** Q19: a gate without its level. */
    static Problem badGate(Place at, int level, int highest) {
        return Problem.error(
                "Q19",
                at,
                say("the levels lack a level {0} for this gate", level),
                say("Give a level from 1 to {0}.", highest));
    }

    /** Q20: a role that nobody can have. */
    static Problem unknownRole(Place at, String role, Collection<String> roles) {
        return Problem.error(
                "Q20", at, say("{0} is not among the roles of the background", quote(role)), meant(role, roles));
    }

    /** Q20: roles are used, but never asked. */
    static Problem noRoles(Place at, String what) {
        return Problem.error(
                "Q20",
                at,
                say("{0} without a background question \"role\"", what),
                say("Add a background question with the id \"role\" and its options."));
    }

    /** Q21: a translation of nothing. */
    static Problem nothingToTranslate(Place at, String key, Node.Entry entry, Collection<String> known) {
        Wording mend = torn(key, entry) ? COMMA : meant(key, known);
        return Problem.error("Q21", at, say("the base language has no text for {0}", quote(key)), mend);
    }

    /** Q21: a translation in the wrong language or file. */
    static Problem badTranslation(Place at, Wording why, Wording mend) {
        return Problem.error("Q21", at, why, mend);
    }

    /** Q22: the importance question asks for too many or too few. */
    static Problem badPick(Place at, int pick, int items) {
        return Problem.error(
                "Q22", at, say("importance asks for {0} of {1} items", pick, items), say("Pick from 1 to {0}.", items));
    }

    /** Q23: an outcome on a scale that its measure does not have. */
    static Problem badOutcome(Place at, String id) {
        return Problem.error(
                "Q23",
                at,
                say("outcome {0} measures nps beside the scale 0 to 10", quote(id)),
                say("Give it a scale from 0 to 10 in steps of 1."));
    }

    /** Q24: a badge that does not tell factors apart. */
    static Problem badBadge(Place at, Wording why, Wording mend) {
        return Problem.error("Q24", at, why, mend);
    }

    private static Wording meant(String given, Collection<String> known) {
        return Guess.of(given, known).map(Faults::isMeant).orElseGet(() -> listed(known));
    }

    /** A guess at the end of a message. */
    static Wording isMeant(String guess) {
        return say("Did you mean {0}?", quote(guess));
    }

    private static Wording listed(Collection<String> known) {
        String some = known.stream().limit(20).collect(Collectors.joining(", "));
        return some.isEmpty()
                ? say("Correct it or take it away.")
                : say("Known here: {0}.", some + (known.size() > 20 ? ", …" : ""));
    }

    /** A word of the file in quotes, short and on one line. */
    static String quote(String text) {
        return '"' + shown(text) + '"';
    }

    static String shown(String text) {
        String line = text.strip().replaceAll("[\\p{C}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }
}
