package org.cxmaturity.response.csv;

import java.util.List;
import java.util.function.Function;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.response.Response;

/**
 * The checks of a CSV row for sheets that come otherwise, value by value: the same rules, codes and mends. One object
 * serves all sheets of one call, since a respondent may stand in it once. Not thread-safe.
 */
public final class Entries {
    private final ResponseSheet sheet;
    private final Shared shared = new Shared(false, new MissingCodes(List.of(), false));
    private final RowChecks checks;

    /** Checks against the columns of this sheet. */
    public Entries(ResponseSheet sheet) {
        this.sheet = sheet;
        this.checks = new RowChecks(sheet, column -> true);
    }

    /** A sheet to fill; {@code places} tells where the value of a column stands, with a line of 1 or more. */
    public Entry next(Function<String, Place> places) {
        return new Entry(places);
    }

    /** One sheet while its values are put in. */
    public final class Entry {
        private final Row row;

        private Entry(Function<String, Place> places) {
            row = new Row(places, shared);
        }

        /** Puts a value as a cell would write it. A name without a column throws IllegalArgumentException. */
        public void put(String column, String cell) {
            row.read(column(column), cell);
        }

        /** Names the items that are most important. Throws IllegalArgumentException where that is not asked. */
        public void importance(String column, List<String> items) {
            if (column(column) instanceof Column.MostImportant question && !items.isEmpty()) {
                row.at(column);
                question.name(items, row);
            }
        }

        /** Adds a fault of the reader's own about the value of a column. */
        public void fault(String column, Problem fault) {
            row.fault(column, fault);
        }

        /** Makes the sheet, with the checks that need all of it. Look at {@link #faults} before it is used. */
        public Response finish() {
            Response response = row.response(sheet.answers());
            checks.check(row, response);
            return response;
        }

        /** What was found wrong, in the order it was found. */
        public List<Problem> faults() {
            return List.copyOf(row.faults());
        }

        /** A warning for each required item that was asked and not answered. */
        public List<Problem> warnings(Response response) {
            return checks.unanswered(response).stream()
                    .map(Item::id)
                    .map(id -> CellFaults.requiredEmpty(row.place(id), id, 1))
                    .toList();
        }

        private Column column(String name) {
            return sheet.column(name).orElseThrow(() -> new IllegalArgumentException("no such column: " + name));
        }
    }
}
