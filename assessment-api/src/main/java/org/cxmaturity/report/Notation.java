package org.cxmaturity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language writes numbers and dates. Our own patterns, as the JDK's locale data differ between its versions.
 * Minus is U+2212, ranges take an en dash, spaces inside numbers and before the percent sign do not break.
 */
public final class Notation {
    /** Two whole numbers with a hyphen or "to" between them, no part of a date or a longer code. */
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\w.,-])(\\d{1,9})(?:-| to )(\\d{1,9})(?![\\w-]|[.,]\\d)");

    private static final String MINUS = "\u2212";
    private static final String THIN = "\u202f";
    private static final String NO_BREAK = "\u00a0";

    private static final Notation EN = new Notation(
            ".",
            ",",
            "",
            "",
            "to",
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));
    private static final Notation DA = new Notation(
            ",",
            ".",
            NO_BREAK,
            ".",
            "til",
            List.of("jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."),
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december"));
    private static final Notation NB = new Notation(
            ",",
            THIN,
            NO_BREAK,
            ".",
            "til",
            List.of("jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."),
            List.of(
                    "januar",
                    "februar",
                    "mars",
                    "april",
                    "mai",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "desember"));
    private static final Notation SV = new Notation(
            ",",
            THIN,
            NO_BREAK,
            "",
            "till",
            List.of("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"),
            List.of(
                    "januari",
                    "februari",
                    "mars",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "augusti",
                    "september",
                    "oktober",
                    "november",
                    "december"));
    private static final Map<String, Notation> BY_LANGUAGE = Map.of("en", EN, "da", DA, "nb", NB, "sv", SV);

    private final String decimalSign;
    private final String thousandsSign;
    private final String beforePercent;
    private final String afterDay;
    private final String to;
    private final List<String> shortMonths;
    private final List<String> longMonths;

    private Notation(
            String decimalSign,
            String thousandsSign,
            String beforePercent,
            String afterDay,
            String to,
            List<String> shortMonths,
            List<String> longMonths) {
        this.decimalSign = decimalSign;
        this.thousandsSign = thousandsSign;
        this.beforePercent = beforePercent;
        this.afterDay = afterDay;
        this.to = to;
        this.shortMonths = shortMonths;
        this.longMonths = longMonths;
    }

    /** The notation of a BCP 47 language, region ignored; English for a language that is not known here. */
    public static Notation of(String language) {
        return BY_LANGUAGE.getOrDefault(language.split("-", 2)[0], EN);
    }

    /** The digits the value has, without a trailing zero: 63, 79.9. */
    public String number(double value) {
        return signed(
                new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()), false);
    }

    /** Rounded half-up to this many decimals, always that many: 0.86. */
    public String decimal(double value, int decimals) {
        return signed(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), false);
    }

    /** A count with thousands signs: 1,250. */
    public String count(long value) {
        return signed(BigDecimal.valueOf(value), false);
    }

    /** With its sign, the digits it has: +5, −3, 0. */
    public String change(double value) {
        return signed(
                new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()), true);
    }

    /** With its sign, rounded half-up to this many decimals, always that many: +1.0. */
    public String change(double value, int decimals) {
        return signed(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), true);
    }

    /** Percent of a number that is percent already: 70%, 70 %. */
    public String percent(double percent) {
        return number(percent) + beforePercent + "%";
    }

    /** Both ends with an en dash: 48–53; with the word "to" where an end is negative. */
    public String range(double low, double high) {
        return low < 0 || high < 0
                ? number(low) + NO_BREAK + to + NO_BREAK + number(high)
                : number(low) + "\u2013" + number(high);
    }

    /** Both ends with this many decimals: 0.83–0.89. */
    public String range(double low, double high, int decimals) {
        String from = decimal(low, decimals);
        String until = decimal(high, decimals);
        return low < 0 || high < 0 ? from + NO_BREAK + to + NO_BREAK + until : from + "\u2013" + until;
    }

    /** Both ends with their signs: −2 to +9. */
    public String changeRange(double low, double high) {
        return change(low) + NO_BREAK + to + NO_BREAK + change(high);
    }

    /** 26 Sep 2025. */
    public String shortDate(LocalDate date) {
        return date(date, shortMonths);
    }

    /** 26 September 2025. */
    public String longDate(LocalDate date) {
        return date(date, longMonths);
    }

    private String date(LocalDate date, List<String> months) {
        return date.getDayOfMonth()
                + afterDay
                + NO_BREAK
                + months.get(date.getMonthValue() - 1)
                + NO_BREAK
                + date.getYear();
    }

    /**
     * A text from elsewhere with its spans of numbers as a range is printed: "2023 to 2025" and "500-999" with an en dash.
     * A pair that does not rise, or whose second number has fewer digits ("2025-10"), is no span and stays.
     */
    static String spans(String text) {
        return SPAN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(span(found.group(1), found.group(2), found.group())));
    }

    private static String span(String from, String to, String whole) {
        boolean rises = to.length() >= from.length() && Integer.parseInt(from) < Integer.parseInt(to);
        return rises ? from + "\u2013" + to : whole;
    }

    private String signed(BigDecimal value, boolean plus) {
        String sign = value.signum() < 0 ? MINUS : plus && value.signum() > 0 ? "+" : "";
        return sign + unsigned(value.abs().toPlainString());
    }

    private String unsigned(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(thousandsSign);
            }
            grouped.append(whole.charAt(i));
        }
        return point < 0 ? grouped.toString() : grouped + decimalSign + digits.substring(point + 1);
    }
}
