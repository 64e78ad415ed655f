package org.cxmaturity.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell as text: numbers as stored, dates in ISO 8601, formulas by the result that was saved with them. */
final class CellText {
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NUM!|NAME\\?|NULL!|SPILL!|CALC!)");
    private static final Pattern NOT_SIGNS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DAY_OR_TIME = Pattern.compile("[dDyYhH]|(?<![#0?.])[sS]");
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1900, 1, 1, 0, 0);

    private CellText() {}

    /** Why a cell has no value; null when it has one or is empty. */
    static @Nullable Problem fault(Cell cell, Place at, String name) {
        String raw = cell.getRawValue();
        boolean computed = cell.getType() == CellType.FORMULA;
        if (cell.getType() == CellType.ERROR
                || (computed && raw != null && ERROR.matcher(raw).matches())) {
            return XlsxFaults.errorInCell(at, name, Objects.requireNonNullElse(raw, "#?"));
        }
        return computed && raw == null ? XlsxFaults.formulaWithoutValue(at, name) : null;
    }

    /** The text of a cell without a fault; empty for an empty one. */
    static String of(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString()) ? date(cell, number) : plain(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return value == null ? "" : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
    }

    /** A number format with days or hours in it, colours and quoted words aside. */
    private static boolean isDate(@Nullable String format) {
        return format != null
                && !format.equalsIgnoreCase("general")
                && DAY_OR_TIME.matcher(NOT_SIGNS.matcher(format).replaceAll("")).find();
    }

    private static String date(Cell cell, BigDecimal number) {
        LocalDateTime when = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        if (when.isBefore(FIRST_DAY)) {
            return plain(number); // a span of time, not a day
        }
        return when.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? when.toLocalDate().toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(when);
    }
}
