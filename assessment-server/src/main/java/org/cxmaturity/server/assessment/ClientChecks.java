package org.cxmaturity.server.assessment;

import static org.cxmaturity.problem.Wording.say;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Holds a client as sent against the rules; refuses with 422 and all faults at once. */
final class ClientChecks {
    static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]{0,39}");
    private static final Set<String> COUNTRIES = new TreeSet<>(Set.of(Locale.getISOCountries()));

    private ClientChecks() {}

    static void check(ClientDraft draft) {
        Problems problems = new Problems();
        if (draft.name() == null) {
            problems.add(AssessmentFaults.missing("name"));
        }
        text("name", draft.name(), problems);
        text("externalId", draft.externalId(), problems);
        code("industry", draft.industry(), problems);
        code("size", draft.size(), problems);
        String country = draft.country();
        if (country != null && !COUNTRIES.contains(country)) {
            problems.add(AssessmentFaults.badText("country", country, say("an ISO 3166-1 code such as DK")));
        }
        if (problems.hasErrors()) {
            throw Refusal.invalid(problems.list());
        }
    }

    static void text(String field, @Nullable String given, Problems problems) {
        if (given != null
                && (given.isBlank() || given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl))) {
            problems.add(
                    AssessmentFaults.badText(field, given, say("a text of 1 to {0} characters on one line", LONGEST)));
        }
    }

    private static void code(String field, @Nullable String given, Problems problems) {
        if (given != null && !CODE.matcher(given).matches()) {
            problems.add(AssessmentFaults.badText(
                    field, given, say("1 to 40 letters, digits, dots, hyphens or plus signs")));
        }
    }
}
