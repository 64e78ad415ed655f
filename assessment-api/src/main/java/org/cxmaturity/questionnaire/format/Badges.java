package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;

/** Badges: one or two letters that tell the factors apart in each language. */
final class Badges {
    private final Problems problems;
    private final List<Words.Slot> badges;

    private Badges(Words words, Problems problems) {
        this.problems = problems;
        this.badges =
                words.slots().stream().filter(s -> s.key().equals("badge")).toList();
    }

    static void check(Words words, Problems problems) {
        Badges badges = new Badges(words, problems);
        badges.form();
        badges.unique(words.language());
        words.translations().forEach(t -> badges.unique(t.language()));
    }

    private void form() {
        for (Words.Slot badge : badges) {
            badge.text().byLanguage().forEach((language, text) -> {
                if (!text.equals(Words.MISSING) && !text.matches("\\p{L}{1,2}")) {
                    Wording why = say("badge {0} is not one or two letters", Faults.quote(text));
                    tell(badge, language, why, say("Give one or two letters."));
                }
            });
        }
    }

    /** In one language, where untranslated badges are those of the base language. */
    private void unique(String language) {
        Map<String, Words.Slot> seen = new LinkedHashMap<>();
        for (Words.Slot badge : badges) {
            String text = badge.text().in(language);
            Words.Slot earlier = seen.putIfAbsent(text, badge);
            boolean here = earlier != null
                    && (badge.text().has(language) || earlier.text().has(language));
            if (here && !text.equals(Words.MISSING)) {
                Wording why = say(
                        "badge {0} stands for two factors, {1} and {2}",
                        Faults.quote(text), earlier.path().get(1), badge.path().get(1));
                tell(badge.text().has(language) ? badge : earlier, language, why, say("Give each factor its own."));
            }
        }
    }

    private void tell(Words.Slot badge, String language, Wording why, Wording mend) {
        Place place = badge.places().get(language);
        Problem fault = Faults.badBadge(place == null ? Place.of(language) : place, why, mend);
        problems.add(fault);
    }
}
