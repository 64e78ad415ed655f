package org.cxmaturity.questionnaire;

import java.util.Locale;

/** A question asked and reported beside the factors, never part of one. */
public record Outcome(String id, Measure measure, Text text, Scale scale) {
    /** How its answers become a figure (method section 10). */
    public enum Measure {
        NPS,
        CSAT,
        EFFORT,
        MEAN;

        /** As the format writes it, lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
