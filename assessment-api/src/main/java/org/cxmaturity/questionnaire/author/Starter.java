package org.cxmaturity.questionnaire.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.ScoringRules;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.questionnaire.Version;

/**
 * A draft to start from: factors with their questions on one scale, five levels of 20 points each, and the question on
 * the role of the respondent.
 *
 * @param id        {@code [a-z][a-z0-9-]{1,39}}
 * @param language  BCP 47; what nobody worded is worded in it, or in English
 * @param factors   name of a factor to its questions; one without questions gets as many as {@code items} to be written
 * @param items     1 and up
 * @param from      lowest answer, a whole number below {@code to}
 * @param labels    words for the lowest and the highest step; none, or two
 */
public record Starter(
        String id,
        String title,
        String purpose,
        String language,
        Map<String, List<String>> factors,
        int items,
        int from,
        int to,
        List<String> labels) {
    private static final String SCALE = "scale";
    private static final int LONGEST_ID = 40;
    private static final int SECONDS_AN_ITEM = 20;
    private static final List<String> ROLES = List.of("leadership", "frontline", "support");

    /** Version 0.1.0 of the questionnaire. Its fingerprint is left empty: what counts is what is read from its files. */
    public Questionnaire draft() {
        AuthorWords words = AuthorWords.of(language);
        Map<Integer, Text> steps = new LinkedHashMap<>();
        steps.put(from, text(labels.isEmpty() ? words.say("scale.low") : labels.get(0)));
        steps.put(to, text(labels.isEmpty() ? words.say("scale.high") : labels.get(1)));
        Scale scale = new Scale(SCALE, from, to, OptionalDouble.of(1), "", steps);
        Set<String> columns = new LinkedHashSet<>(List.of(Background.ROLE));
        Set<String> ids = new LinkedHashSet<>();
        List<Factor> all = new ArrayList<>();
        factors.forEach((name, questions) -> all.add(factor(name, questions, scale, columns, ids, words)));
        int count = all.stream().mapToInt(f -> f.items().size()).sum();
        Map<String, Text> roles = new LinkedHashMap<>();
        ROLES.forEach(role -> roles.put(role, text(words.say("role." + role))));
        return new Questionnaire(
                id,
                new Version(0, 1, 0),
                true,
                language,
                List.of(language),
                text(title),
                text(purpose),
                Questionnaire.Kind.CORE,
                Math.max(1, (count * SECONDS_AN_ITEM + 59) / 60),
                ScoringRules.DEFAULT,
                levels(words),
                null,
                Map.of(SCALE, scale),
                all,
                List.of(),
                List.of(new Background(Background.ROLE, text(words.say("role")), roles)),
                List.of(),
                List.of(),
                "");
    }

    private Factor factor(
            String name, List<String> questions, Scale scale, Set<String> columns, Set<String> ids, AuthorWords words) {
        String factor = free(id(name, "factor"), ids);
        List<Item> written = new ArrayList<>();
        int count = questions.isEmpty() ? items : questions.size();
        for (int i = 1; i <= count; i++) {
            String text = questions.isEmpty() ? words.say("item", name, Integer.toString(i)) : questions.get(i - 1);
            String itemId = free(shortened(factor, LONGEST_ID - 5) + "-" + i, columns);
            written.add(new Item(
                    itemId,
                    text(text),
                    null,
                    scale,
                    Map.of(),
                    1,
                    false,
                    false,
                    List.of(),
                    null,
                    Map.of(),
                    Map.of(),
                    null,
                    null));
        }
        return new Factor(factor, text(name), null, null, text(words.say("summary", name)), 1, written);
    }

    private List<Level> levels(AuthorWords words) {
        List<Level> levels = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            int floor = 20 * (level - 1);
            levels.add(new Level(
                    level,
                    floor,
                    text(words.say("level", Integer.toString(level))),
                    text(words.say("level.from", Integer.toString(floor)))));
        }
        return levels;
    }

    private Text text(String text) {
        return Text.of(language, text);
    }

    /** The id, with a number after it where it is taken. */
    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int n = 2; !taken.add(free); n++) {
            free = shortened(id, LONGEST_ID - 4) + "-" + n;
        }
        return free;
    }

    private static String shortened(String id, int most) {
        return id.length() <= most ? id : id.substring(0, most).replaceAll("-+$", "");
    }

    /** Some words as an id: lower case, hyphens, letters of the North by their usual pairs; else what is given for it. */
    public static String id(String words, String otherwise) {
        String plain = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ä", "a")
                .replace("ø", "oe")
                .replace("ö", "o")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return plain.isEmpty() ? otherwise : shortened(plain, LONGEST_ID);
    }

    /** The name of the factor with this number, in words to be replaced. */
    public static String factorName(String language, int number) {
        return AuthorWords.of(language).say("factor", Integer.toString(number));
    }
}
