package org.cxmaturity.questionnaire;

import org.cxmaturity.questionnaire.format.Library;

/** A short form of a questionnaire bears its id with {@code -pulse} at the end. */
final class Pulse {
    private static final String END = "-pulse";

    private Pulse() {}

    static boolean isPulse(Questionnaire q) {
        return q.id().endsWith(END);
    }

    static Questionnaire fullFormOf(Questionnaire pulse) {
        String id = pulse.id().substring(0, pulse.id().length() - END.length());
        return Library.bundled().resolve(id).value();
    }
}
