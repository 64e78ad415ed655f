package org.cxmaturity.response.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.response.Answer;
import org.jspecify.annotations.Nullable;

/** Turns a cell into an answer on one scale. Equal cells share one answer, so that 100,000 rows stay small. */
final class AnswerReader {
    static final String NOT_APPLICABLE = "NA";
    static final String DONT_KNOW = "DK";
    private static final int MOST_SHARED = 2_000;

    private final Scale scale;
    private final boolean decimalComma;
    private final Map<String, Answer> known = new HashMap<>();

    AnswerReader(Scale scale, boolean decimalComma) {
        this.scale = scale;
        this.decimalComma = decimalComma;
        known.put("", Answer.Missing.NOT_ANSWERED);
        known.put(NOT_APPLICABLE, Answer.Missing.NOT_APPLICABLE);
        known.put(DONT_KNOW, Answer.Missing.DONT_KNOW);
    }

    /** The answer, or null when the cell is none on this scale. Whole numbers may be written {@code 4.0};
     * words may follow as in {@code 4 – Followed}. */
    @Nullable
    Answer read(String cell) {
        Answer shared = known.get(cell);
        if (shared != null) {
            return shared;
        }
        String code = Labelled.code(cell);
        if (code.equals(NOT_APPLICABLE) || code.equals(DONT_KNOW)) {
            return known.get(code);
        }
        OptionalDouble number = Numbers.parse(code, decimalComma);
        if (number.isEmpty()
                || !scale.accepts(number.getAsDouble())
                || Labelled.contradicts(cell, number.getAsDouble(), scale)) {
            return null;
        }
        Answer answer = new Answer.Value(number.getAsDouble());
        if (known.size() < MOST_SHARED) {
            known.put(cell, answer);
        }
        return answer;
    }
}
