package org.cxmaturity.response.map;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as survey tools write them, turned into ISO 8601. Time zones in words are passed over. */
final class Dates {
    /** What tools write, told apart by which of them reads every date of an export. */
    static final List<String> KNOWN = List.of(
            "yyyy/MM/dd h:mm:ss a",
            "yyyy/M/d H:mm:ss",
            "M/d/yyyy H:mm:ss",
            "d/M/yyyy H:mm:ss",
            "M/d/yy H:mm:ss",
            "d/M/yy H:mm:ss",
            "M/d/yyyy H:mm",
            "d/M/yyyy H:mm",
            "d.M.yyyy H:mm:ss",
            "d.M.yyyy H:mm",
            "d-M-yyyy H:mm:ss");

    /** Written where a tool was told to keep no dates. */
    private static final String NO_DATE = "1980-01-01";

    private Dates() {}

    /** Whether a pattern of {@link DateTimeFormatter} can be used. */
    static boolean isPattern(String pattern) {
        try {
            formatter(pattern);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The date in ISO 8601; the cell itself where it is none. */
    static String iso(String cell, String pattern) {
        String text = cell.strip().replaceAll("\\s+([A-Z]{2,5}|GMT[+-]\\d{1,2}(:?\\d{2})?)$", "");
        if (isIso(text)) {
            return text.startsWith(NO_DATE) ? "" : text.replace(' ', 'T');
        }
        return pattern.isEmpty()
                ? cell
                : parse(cell.strip(), pattern).or(() -> parse(text, pattern)).orElse(cell);
    }

    /** Whether a cell is ISO 8601, perhaps with a blank where the T should be. */
    static boolean isIso(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)?");
    }

    /** Whether a pattern reads a cell. */
    static boolean reads(String cell, String pattern) {
        return !iso(cell, pattern).equals(cell);
    }

    private static Optional<String> parse(String text, String pattern) {
        try {
            TemporalAccessor parsed = formatter(pattern).parse(text);
            LocalDate day = LocalDate.from(parsed);
            return Optional.of(
                    parsed.query(TemporalQueries.localTime()) == null
                            ? day.toString()
                            : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.from(parsed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
