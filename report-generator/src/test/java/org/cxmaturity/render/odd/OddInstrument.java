package org.cxmaturity.render.odd;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;

/**
 * A questionnaire of any shape, read from the text that an author would write.
 *
 * @param id          its own; that of a module is not {@code odd}
 * @param factors     how many
 * @param items       in each factor
 * @param roles       how many the respondents may choose between; 0 for no such question
 * @param departments the same for departments
 * @param words       what its names and texts are like
 */
record OddInstrument(String id, int factors, int items, int roles, int departments, Words words) {
    /** What names and texts are like. */
    enum Words {
        SHORT,
        /** Words of 40 letters, texts as long as lint allows. */
        LONG
    }

    private static final String CORE = "odd";

    /** As most are: five factors of six items, three roles, six departments. */
    static final OddInstrument USUAL = new OddInstrument(CORE, 5, 6, 3, 6, Words.SHORT);

    /** Forty letters without a place to break. */
    static final String WORD = "Kundtillfredsst\u00e4llelseunders\u00f6kningsresul";

    private static final String[] VIEWS = {"leadership", "frontline"};
    private static final String[] SCALE = {"Not in place", "Done by some", "Agreed", "Followed", "Improved"};

    OddInstrument factors(int count) {
        return new OddInstrument(id, count, items, roles, departments, words);
    }

    OddInstrument items(int count) {
        return new OddInstrument(id, factors, count, roles, departments, words);
    }

    OddInstrument groups(int ofRoles, int ofDepartments) {
        return new OddInstrument(id, factors, items, ofRoles, ofDepartments, words);
    }

    OddInstrument words(Words like) {
        return new OddInstrument(id, factors, items, roles, departments, like);
    }

    /** A module of four questions beside it, in the same words. */
    OddInstrument module(int number) {
        return new OddInstrument("module-" + number, 2, 2, 0, 0, words);
    }

    Questionnaire questionnaire() {
        byte[] yaml = yaml().getBytes(StandardCharsets.UTF_8);
        return QuestionnaireReader.read(Map.of(QuestionnaireReader.BASE_FILE, yaml))
                .value();
    }

    private String yaml() {
        StringBuilder all = new StringBuilder("""
                id: %s
                version: 1.0.0
                language: en
                title: %s
                purpose: An invented questionnaire to try a report with.
                kind: %s
                minutes: 9
                scoring: {coverage: 0.5, overallCap: 1}
                """.formatted(id, name("Odd " + id), core() ? "core" : "module"));
        if (core()) {
            all.append("importance: {pick: " + Math.min(3, factors * items) + ", text: Which of these matter most?}\n");
        }
        all.append("levels:\n");
        for (int level = 1; level <= 5; level++) {
            all.append("  - {level: %d, from: %d, name: %s, summary: %s}\n"
                    .formatted(level, (level - 1) * 20, name("Level " + level), text("How it is at step " + level)));
        }
        all.append("scales:\n  step:\n    from: 1\n    to: 5\n    labels:\n");
        for (int step = 1; step <= 5; step++) {
            all.append("      %d: %s\n".formatted(step, name(SCALE[step - 1])));
        }
        all.append("factors:\n");
        for (int f = 1; f <= factors; f++) {
            factor(all, f);
        }
        if (roles + departments > 0) {
            all.append("background:\n");
            options(all, "role", "Your role", roles);
            options(all, "department", "Your department", departments);
        }
        return all.toString();
    }

    private void factor(StringBuilder all, int f) {
        all.append("  - id: %s\n    name: %s\n    phrase: %s\n    badge: %s\n    summary: %s\n    items:\n"
                .formatted(
                        factor(f), name("Factor " + f), name("theme " + f), (char) ('A' + f - 1), text("Theme " + f)));
        for (int i = 1; i <= items; i++) {
            all.append("      - id: %s\n        text: %s\n        scale: step\n        anchors:\n"
                    .formatted(item(f, i), question("We keep to practice " + i + " of theme " + f)));
            for (int step = 1; step <= 5; step++) {
                all.append("          %d: %s\n".formatted(step, text("Step " + step + " of practice " + i)));
            }
            all.append("        advice: {1: %s, 2: %s, 3: %s, 4: %s}\n"
                    .formatted(text("Begin"), text("Agree"), text("Follow"), text("Improve")));
            all.append("        boardQuestion: %s\n".formatted(question("Who answers for practice " + i)));
        }
    }

    private void options(StringBuilder all, String id, String text, int count) {
        if (count > 0) {
            all.append("  - id: %s\n    text: %s\n    options:\n".formatted(id, text));
            for (int i = 1; i <= count; i++) {
                all.append("      %s: %s\n".formatted(option(id, i), name(id + " no. " + i)));
            }
        }
    }

    private boolean core() {
        return id.equals(CORE);
    }

    private String factor(int factor) {
        return (core() ? "f" : id + "-f") + factor;
    }

    String item(int factor, int item) {
        return factor(factor) + "-i" + item;
    }

    /** The first two roles are those whose views a report sets side by side. */
    static String option(String id, int number) {
        boolean view = id.equals("role") && number <= VIEWS.length;
        return view ? VIEWS[number - 1] : id.charAt(0) + "-" + number;
    }

    private String name(String plain) {
        return quoted(words == Words.SHORT ? plain : plain + " " + WORD);
    }

    private String question(String plain) {
        String longer =
                plain + ", " + WORD + " and " + WORD + " included, so that nobody has to ask twice about it, ever";
        return quoted(words == Words.SHORT ? plain : longer.substring(0, Math.min(199, longer.length())));
    }

    private String text(String plain) {
        String sentence = plain + " is written down with " + WORD + " and known to all who need it, ";
        return quoted(words == Words.SHORT ? plain + " is known to most." : sentence.repeat(2) + "always.");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
