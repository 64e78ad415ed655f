package org.cxmaturity.oracle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One expected figure: which data, what of it, and the value as text (a number or a status). */
record Row(String scope, String target, String statistic, String param, String value) {
    private static final Pattern TOLERANCE = Pattern.compile("tolerance=([0-9.]+)");

    /** Whether a computed number is the expected one: relative 1e-8, or what {@code param} allows. */
    boolean isMetBy(double computed) {
        double expected = Double.parseDouble(value);
        Matcher stated = TOLERANCE.matcher(param);
        double off = Math.abs(computed - expected);
        if (stated.find()) {
            return off <= Double.parseDouble(stated.group(1));
        }
        // Absolute 1e-8 is for figures near 0; a p of 1e-10 must still be right in its digits.
        return off <= 1e-8 * Math.abs(expected) || off <= (Math.abs(expected) < 1e-6 ? 1e-15 : 1e-8);
    }

    double number() {
        return Double.parseDouble(param);
    }

    @Override
    public String toString() {
        return "%s | %s | %s | %s = %s".formatted(scope, target, statistic, param, value);
    }
}
