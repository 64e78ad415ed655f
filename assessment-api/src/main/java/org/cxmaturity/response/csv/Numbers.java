package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Scale;

/** Numbers as cells write them: digits of ASCII, a decimal point, or a comma where the separator is a semicolon. */
final class Numbers {
    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+([.]\\d*)?|[.]\\d+)([eE][+-]?\\d{1,3})?");

    private Numbers() {}

    /** The number, or empty when the text is none or is not finite. */
    static OptionalDouble parse(String text, boolean decimalComma) {
        String plain = decimalComma ? text.replace(',', '.') : text;
        if (plain.length() > LONGEST || !FORM.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain) + 0.0; // never -0.0
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The shortest decimal text, without an exponent and without ".0". */
    static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** {@code 1 to 5}, {@code 0 to 10 in steps of 0.5}, {@code 0 to 250 with decimals}. */
    static Wording range(Scale scale) {
        String from = plain(scale.from());
        String to = plain(scale.to());
        if (scale.step().isEmpty()) {
            return say("{0} to {1} with decimals", from, to);
        }
        double step = scale.step().getAsDouble();
        return step == 1 ? say("{0} to {1}", from, to) : say("{0} to {1} in steps of {2}", from, to, plain(step));
    }
}
