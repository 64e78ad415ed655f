package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.Routing;

/** Checks that need a whole row: answers to items that were not asked, and required items left empty. */
final class RowChecks {
    /** Rows in which a required item is empty, and the first of them. */
    private record Empty(Place first, int rows) {}

    private final List<Item> routed;
    private final List<Item> required;
    private final Map<String, Empty> empty = new LinkedHashMap<>();

    /** Checks on the items whose column is there. */
    RowChecks(ResponseSheet sheet, Predicate<String> present) {
        List<Item> here =
                sheet.items().stream().filter(i -> present.test(i.id())).toList();
        routed = here.stream()
                .filter(i -> !i.roles().isEmpty() || i.when() != null)
                .toList();
        required = here.stream().filter(Item::required).toList();
    }

    /** Adds the faults to the row. A cell that is faulty itself gives no further fault. */
    void check(Row row, Response response) {
        for (Item item : routed) {
            if (response.answers().get(item.id()) instanceof Answer.Value v
                    && !restsOnAFault(item, row)
                    && !Routing.asked(item, response)) {
                row.fault(
                        item.id(),
                        CellFaults.notAsked(
                                row.place(item.id()), item.id(), Numbers.plain(v.value()), why(item, response)));
            }
        }
    }

    /** Counts the required items that an accepted row left empty. */
    void count(Place at, Response response) {
        for (Item item : unanswered(response)) {
            empty.merge(item.id(), new Empty(at, 1), (a, b) -> new Empty(a.first(), a.rows() + 1));
        }
    }

    /** The required items that were asked and have no answer. */
    List<Item> unanswered(Response response) {
        return required.stream()
                .filter(i -> response.answers().get(i.id()) == Answer.Missing.NOT_ANSWERED)
                .filter(i -> Routing.asked(i, response))
                .toList();
    }

    /** Adds one warning for each required item that was left empty. */
    void warn(Problems problems) {
        empty.forEach((id, e) -> problems.add(CellFaults.requiredEmpty(e.first(), id, e.rows())));
    }

    private static boolean restsOnAFault(Item item, Row row) {
        Condition when = item.when();
        return (!item.roles().isEmpty() && row.isFaulty(Background.ROLE))
                || (when != null && row.isFaulty(when.item()));
    }

    private static Wording why(Item item, Response response) {
        String role = response.background(Background.ROLE);
        if (!item.roles().isEmpty() && !item.roles().contains(role)) {
            return role.isEmpty()
                    ? say("it is for {0} only, and the role is not told", listed(item.roles()))
                    : say("it is for {0} only, and the role is {1}", listed(item.roles()), role);
        }
        Condition when = item.when();
        return when == null ? Wording.nothing() : why(when, Numbers.plain(when.value()));
    }

    private static Wording why(Condition when, String value) {
        return switch (when.test()) {
            case EQUALS -> say("it is asked only when {0} is {1}", when.item(), value);
            case AT_LEAST -> say("it is asked only when {0} is at least {1}", when.item(), value);
            case AT_MOST -> say("it is asked only when {0} is at most {1}", when.item(), value);
            case ANSWERED -> say("it is asked only when {0} is answered", when.item());
        };
    }

    /** Roles with an "and" between each two. */
    private static Object listed(List<String> roles) {
        Object all = roles.get(0);
        for (String role : roles.subList(1, roles.size())) {
            all = say("{0} and {1}", all, role);
        }
        return all;
    }
}
