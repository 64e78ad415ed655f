package org.cxmaturity.response.csv;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Dates and times of ISO 8601 in its extended form: a date, or a date and a time with or without an offset. */
final class IsoTime {
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?");
    private static final Pattern OFFSET = Pattern.compile("(?<=T.{5,20})[+-](\\d{2})(:?(\\d{2}))?$");

    private IsoTime() {}

    /** Whether the text names a day that exists, and a time that does. */
    static boolean accepts(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            String local = OFFSET.matcher(text).replaceAll("").replace("Z", "").replace(',', '.');
            (local.length() == 10 ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .parse(local);
            var offset = OFFSET.matcher(text);
            return !offset.find() || (atMost(offset.group(1), 18) && atMost(offset.group(3), 59));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean atMost(@org.jspecify.annotations.Nullable String digits, int most) {
        return digits == null || Integer.parseInt(digits) <= most;
    }
}
