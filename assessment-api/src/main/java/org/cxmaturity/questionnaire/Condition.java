package org.cxmaturity.questionnaire;

/**
 * Asks an item only after a certain answer to an earlier one.
 *
 * @param item  id of the earlier item
 * @param test  how its answer is compared
 * @param value what it is compared with, on the raw scale of the earlier item; ignored for ANSWERED
 */
public record Condition(String item, Test test, double value) {
    /** The comparison. */
    public enum Test {
        EQUALS,
        AT_LEAST,
        AT_MOST,
        ANSWERED
    }

    /** Whether an answer of this value lets the later item be asked. */
    public boolean holds(double answer) {
        return switch (test) {
            case EQUALS -> answer == value;
            case AT_LEAST -> answer >= value;
            case AT_MOST -> answer <= value;
            case ANSWERED -> true;
        };
    }
}
