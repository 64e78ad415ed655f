package org.cxmaturity.server.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Times as callers write them and as the database keeps them. */
public final class Times {
    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
    private static final int DATE = 10;

    private Times() {}

    /** UTC with milliseconds, so that texts sort as their times do. */
    public static String text(Instant time) {
        return FORM.format(time);
    }

    /** A time of ISO 8601 with its offset, or a date, which is its midnight in UTC; empty for anything else. */
    public static Optional<Instant> parse(String given) {
        try {
            return Optional.of(
                    given.length() == DATE
                            ? LocalDate.parse(given)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                            : OffsetDateTime.parse(given).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
