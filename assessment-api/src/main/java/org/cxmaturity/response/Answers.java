package org.cxmaturity.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of one sheet, by item or outcome id. Many sheets share one {@link Columns}, so a sheet costs
 * little more than a reference an answer.
 */
public final class Answers {
    /** The item and outcome ids that sheets of one questionnaire have, in the order of the form. */
    public static final class Columns {
        private final Map<String, Integer> index = new LinkedHashMap<>();

        /** Columns in this order; an id given twice throws IllegalArgumentException. */
        public Columns(List<String> ids) {
            for (String id : ids) {
                if (index.put(id, index.size()) != null) {
                    throw new IllegalArgumentException("twice: " + id);
                }
            }
        }

        /** The ids in order. */
        public List<String> ids() {
            return List.copyOf(index.keySet());
        }
    }

    private final Columns columns;
    private final Answer[] values;

    private Answers(Columns columns, Answer[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** Answers by id; an id that is no column throws IllegalArgumentException; a column left out is NOT_ANSWERED. */
    public static Answers of(Columns columns, Map<String, ? extends Answer> byId) {
        Answer[] values = new Answer[columns.index.size()];
        java.util.Arrays.fill(values, Answer.Missing.NOT_ANSWERED);
        byId.forEach((id, answer) -> {
            Integer at = columns.index.get(id);
            if (at == null) {
                throw new IllegalArgumentException("no such column: " + id);
            }
            values[at] = answer;
        });
        return new Answers(columns, values);
    }

    /** The answer; NOT_ANSWERED for an id that the sheet does not have. */
    public Answer get(String id) {
        Integer at = columns.index.get(id);
        return at == null ? Answer.Missing.NOT_ANSWERED : values[at];
    }

    /** A copy by id, in the order of the form. */
    public Map<String, Answer> asMap() {
        Map<String, Answer> map = new LinkedHashMap<>();
        columns.index.forEach((id, at) -> map.put(id, values[at]));
        return Collections.unmodifiableMap(map);
    }
}
