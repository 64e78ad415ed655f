package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report looks in place of the house looks; each part may be missing. Colours are as somebody asked for them:
 * who draws the report makes them dark enough to be read.
 *
 * @param primary        the client's colour, six hex digits
 * @param secondary      the ground of the decision box, six hex digits
 * @param logo           the client's logo
 * @param preparedByLogo the logo of the firm that prepared the report
 * @param sections       which sections, in which order; empty for those of the edition
 */
public record Looks(
        @Nullable String primary,
        @Nullable String secondary,
        @Nullable Logo logo,
        @Nullable Logo preparedByLogo,
        List<String> sections) {
    /** The house looks. */
    public static final Looks HOUSE = new Looks(null, null, null, null, List.of());

    public Looks {
        sections = List.copyOf(sections);
    }

    /** What a logo is drawn from. */
    public enum Kind {
        PNG,
        SVG
    }

    /**
     * A logo that was checked and holds nothing but the drawing.
     *
     * @param data the file in Base64
     */
    public record Logo(Kind kind, String data) {}

    /** The same with other sections. */
    public Looks choosing(List<String> chosen) {
        return new Looks(primary, secondary, logo, preparedByLogo, chosen);
    }
}
