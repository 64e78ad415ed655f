package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;

/** What lint warns of: nothing here makes a questionnaire unusable. */
final class Warnings {
    private static final int LONGEST_ITEM = 200;

    private final Words words;
    private final Problems problems;

    private Warnings(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    static void check(Words words, List<Factor> factors, Problems problems) {
        Warnings warnings = new Warnings(words, problems);
        words.translations().forEach(warnings::untranslated);
        words.slots().stream().filter(Warnings::isQuestion).forEach(warnings::wording);
        warnings.sameTexts();
        factors.forEach(warnings::singleItem);
    }

    private static boolean isQuestion(Words.Slot slot) {
        return isItemText(slot) || isRoleText(slot);
    }

    private static boolean isRoleText(Words.Slot slot) {
        return slot.path().size() == 4
                && slot.path().get(0).equals("items")
                && slot.path().get(2).equals("roleTexts");
    }

    private static boolean isItemText(Words.Slot slot) {
        return slot.path().size() == 3
                && slot.path().get(0).equals("items")
                && slot.key().equals("text");
    }

    /** Q50: a translation that lacks texts. */
    private void untranslated(Words.Translation t) {
        List<Words.Slot> all = words.slots().stream().filter(Words.Slot::counts).toList();
        List<Words.Slot> missing =
                all.stream().filter(s -> !s.text().has(t.language())).toList();
        if (!missing.isEmpty()) {
            String some = missing.stream()
                    .limit(3)
                    .map(s -> String.join(".", s.path()))
                    .collect(Collectors.joining(", "));
            int percent = 100 * (all.size() - missing.size()) / all.size();
            problems.warning(
                    "Q50",
                    t.source().start(),
                    say("{0} of {1} texts are not translated; {2} % are", missing.size(), all.size(), percent),
                    missing.size() > 3 ? say("Translate {0} and so on.", some) : say("Translate {0}.", some));
        }
    }

    /** Q51: two items that ask the same. */
    private void sameTexts() {
        Map<String, Words.Slot> seen = new LinkedHashMap<>();
        words.slots().stream().filter(Warnings::isItemText).forEach(slot -> {
            Words.Slot earlier = seen.putIfAbsent(slot.text().base().toLowerCase(Locale.ROOT), slot);
            if (earlier != null) {
                problems.warning(
                        "Q51",
                        place(slot, words.language()),
                        say(
                                "items {0} and {1} have the same text",
                                earlier.path().get(1), slot.path().get(1)),
                        say("Word one of them anew, or take it away."));
            }
        });
    }

    /** Q52: a factor that rests on one question. */
    private void singleItem(Factor factor) {
        List<Item> scored = factor.items().stream().filter(i -> i.weight() > 0).toList();
        if (scored.size() == 1) {
            Place place = words.slots().stream()
                    .filter(s -> s.path().equals(List.of("factors", factor.id(), "name")))
                    .map(s -> place(s, words.language()))
                    .findFirst()
                    .orElse(Place.of(factor.id()));
            problems.warning(
                    "Q52",
                    place,
                    say("factor {0} has a single scored item", factor.id()),
                    say("Add items: one alone cannot show how sure the factor's score is."));
        }
    }

    /** Q53 and Q54: texts of items, for a role too, that are long or ask two things at once; in every language. */
    private void wording(Words.Slot slot) {
        slot.text().byLanguage().forEach((language, text) -> {
            int length = text.codePointCount(0, text.length());
            Object item = isRoleText(slot)
                    ? say("{0} for role {1}", slot.path().get(1), slot.key())
                    : slot.path().get(1);
            if (length > LONGEST_ITEM) {
                Wording why = say("the text of item {0} has {1} characters", item, length);
                problems.warning("Q53", place(slot, language), why, say("Say it in at most 200."));
            }
            DoubleBarrel.in(language, text).ifPresent(word -> {
                Wording why =
                        say("item {0} may ask two things at once, before and after {1}", item, Faults.quote(word));
                problems.warning("Q54", place(slot, language), why, say("Ask one, or make two items of it."));
            });
        });
    }

    private static Place place(Words.Slot slot, String language) {
        return Objects.requireNonNull(slot.places().get(language));
    }
}
