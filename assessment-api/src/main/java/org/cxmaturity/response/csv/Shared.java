package org.cxmaturity.response.csv;

import java.util.HashMap;
import java.util.Map;

/** What the rows of one file share: equal texts and answers kept once, and the ids seen so far. */
final class Shared {
    private static final int MOST_TEXTS = 20_000;

    private final boolean decimalComma;
    private final MissingCodes missing;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, AnswerReader> answers = new HashMap<>();
    private final FirstLines respondents = new FirstLines();

    Shared(boolean decimalComma, MissingCodes missing) {
        this.decimalComma = decimalComma;
        this.missing = missing;
    }

    boolean decimalComma() {
        return decimalComma;
    }

    boolean missing(String cell) {
        return missing.has(cell);
    }

    /** The same text, one object for equal ones. */
    String text(String text) {
        String first = texts.get(text);
        if (first == null && texts.size() < MOST_TEXTS) {
            texts.put(text, text);
        }
        return first == null ? text : first;
    }

    AnswerReader answers(Column.Question question) {
        return answers.computeIfAbsent(question.name(), id -> new AnswerReader(question.scale(), decimalComma));
    }

    /** The line where a respondent stood first: {@code line} when it was not seen before. */
    int firstLineOf(String respondent, int line) {
        return respondents.first(respondent, line);
    }
}
