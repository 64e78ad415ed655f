package org.cxmaturity.response.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
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

    RowChecks(ResponseSheet sheet, Header header) {
        List<Item> present =
                sheet.items().stream().filter(i -> header.has(i.id())).toList();
        routed = present.stream()
                .filter(i -> !i.roles().isEmpty() || i.when() != null)
                .toList();
        required = present.stream().filter(Item::required).toList();
    }

    /** Adds the faults to the row. A cell that is faulty itself gives no further fault. */
    void check(Row row, Response response) {
        for (Item item : routed) {
            if (response.answers().get(item.id()) instanceof Answer.Value v
                    && !restsOnAFault(item, row)
                    && !Routing.asked(item, response)) {
                row.fault(
                        item.id(),
                        CellFaults.notAsked(row.place(), item.id(), Numbers.plain(v.value()), why(item, response)));
            }
        }
    }

    /** Counts the required items that an accepted row left empty. */
    void count(Place at, Response response) {
        for (Item item : required) {
            if (response.answers().get(item.id()) == Answer.Missing.NOT_ANSWERED && Routing.asked(item, response)) {
                empty.merge(item.id(), new Empty(at, 1), (a, b) -> new Empty(a.first(), a.rows() + 1));
            }
        }
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

    private static String why(Item item, Response response) {
        String role = response.background(Background.ROLE);
        if (!item.roles().isEmpty() && !item.roles().contains(role)) {
            return "it is for " + String.join(" and ", item.roles()) + " only, and the role is "
                    + (role.isEmpty() ? "not told" : role);
        }
        Condition when = item.when();
        return when == null ? "" : "it is asked only when " + when.item() + " is " + words(when);
    }

    private static String words(Condition when) {
        return switch (when.test()) {
            case EQUALS -> Numbers.plain(when.value());
            case AT_LEAST -> "at least " + Numbers.plain(when.value());
            case AT_MOST -> "at most " + Numbers.plain(when.value());
            case ANSWERED -> "answered";
        };
    }
}
