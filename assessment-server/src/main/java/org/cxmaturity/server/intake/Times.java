package org.cxmaturity.server.intake;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Times as the database keeps them: UTC with milliseconds, so that their texts sort as they do. */
final class Times {
    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(java.util.Locale.ROOT);

    private Times() {}

    static String text(Instant time) {
        return FORM.format(time);
    }
}
