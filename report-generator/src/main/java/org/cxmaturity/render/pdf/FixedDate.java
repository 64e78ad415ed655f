package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfString;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The date of a file: midnight of the report's day in UTC. It comes from the data, never from a clock. */
record FixedDate(LocalDate day) {
    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

    /** The day of an ISO date; 1 January 2000 when there is none or it is not one. */
    static FixedDate of(@Nullable String iso) {
        try {
            return new FixedDate(iso == null ? UNKNOWN : LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return new FixedDate(UNKNOWN);
        }
    }

    String iso() {
        return day + "T00:00:00+00:00";
    }

    PdfString pdf() {
        return new PdfString("D:" + day.toString().replace("-", "") + "000000+00'00'");
    }
}
