package org.cxmaturity.questionnaire.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.questionnaire.Background;

/** The roles that a respondent can have: the options of the background question {@code role}. */
final class Roles {
    private final Source source;
    private final Optional<Background> role;
    private boolean told;

    Roles(Source source, List<Background> background) {
        this.source = source;
        this.role =
                background.stream().filter(b -> b.id().equals(Background.ROLE)).findFirst();
    }

    /** The roles an item is asked of. */
    List<String> list(Fields item) {
        Map<String, Integer> roles = item.words("roles");
        roles.forEach((name, line) -> check(name, source.at(line), "roles"));
        return List.copyOf(roles.keySet());
    }

    void check(String name, Place at, String what) {
        require(at, what);
        Collection<String> known = role.map(r -> r.options().keySet()).orElse(java.util.Set.of());
        if (!known.isEmpty() && !known.contains(name)) {
            source.add(Faults.unknownRole(at, name, source.near(known)));
        }
    }

    /** Roles must be asked where they are used; said once. */
    void require(Place at, String what) {
        if (!told && role.filter(r -> !r.freeText()).isEmpty()) {
            told = true;
            source.add(Faults.noRoles(at, what));
        }
    }
}
