package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a report in one language. Every text is ready to print (numbers, dates, plurals done); doubles are
 * for drawing only, on 0..100. Renderers add nothing to it and compute nothing from it.
 *
 * @param meta  what stands on every page and in the file's properties
 * @param cover the first page
 * @param pages the other pages in order; a page that does not fit one sheet flows on to the next
 * @param looks colours in place of the house's
 */
public record Report(Meta meta, Cover cover, List<Page> pages, Looks looks) {
    public Report {
        pages = List.copyOf(pages);
    }

    /** A report in the house looks. */
    public Report(Meta meta, Cover cover, List<Page> pages) {
        this(meta, cover, pages, Looks.HOUSE);
    }

    /**
     * What stands on every page and in the file's properties.
     *
     * @param language        BCP 47
     * @param title           title of the document
     * @param subject         one line for the file's properties
     * @param author          who prepared it; a neutral wording when nobody was named
     * @param client          the organisation, running head left, bold
     * @param runningHead     running head after the client: what and which wave
     * @param confidentiality foot left
     * @param synthetic       the words for invented data, foot left after confidentiality; null for real data
     * @param instrument      foot middle: questionnaire and version
     * @param pageOf          foot right, with {0} for the page and {1} for the number of pages
     * @param date            ISO date (yyyy-MM-dd) of the report; null when none is known
     * @param fingerprint     16 hex digits
     */
    public record Meta(
            String language,
            String title,
            String subject,
            String author,
            String client,
            String runningHead,
            String confidentiality,
            @Nullable String synthetic,
            String instrument,
            String pageOf,
            @Nullable String date,
            String fingerprint) {}

    /**
     * The cover.
     *
     * @param audience     line under the confidentiality word, top right; may be empty
     * @param eyebrow      client, above the title
     * @param title        serif, large
     * @param subtitle     serif, under it
     * @param text         lines that somebody wrote, under the subtitle; may be empty
     * @param logos        at the top
     * @param facts        label and value, in three columns, row by row
     * @param drawingTitle line above the drawing, says what it shows
     * @param waves        one drawing a factor, back to front
     * @param alt          text alternative of the drawing
     */
    public record Cover(
            String audience,
            String eyebrow,
            String title,
            String subtitle,
            String text,
            Logos logos,
            List<Fact> facts,
            String drawingTitle,
            List<CoverWave> waves,
            String alt) {
        public Cover {
            facts = List.copyOf(facts);
            waves = List.copyOf(waves);
        }

        /** A cover without logos and without words that somebody wrote. */
        public Cover(
                String audience,
                String eyebrow,
                String title,
                String subtitle,
                List<Fact> facts,
                String drawingTitle,
                List<CoverWave> waves,
                String alt) {
            this(audience, eyebrow, title, subtitle, "", Logos.NONE, facts, drawingTitle, waves, alt);
        }
    }

    /** The client's logo, and that of the firm that prepared the report; null for none. */
    public record Logos(@Nullable Logo client, @Nullable Logo preparedBy) {
        /** No logos. */
        public static final Logos NONE = new Logos(null, null);
    }

    /** A logo and the words that a screen reader says for it. */
    public record Logo(Looks.Logo file, String alt) {}

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /**
     * One factor on the cover.
     *
     * @param name    factor
     * @param score   0..100; NaN never: a factor without a score is left out
     * @param density 101 heights 0..1 of the spread of respondents at 0, 1, … 100; empty = draw a straight strip with
     *                a dot at the score
     */
    public record CoverWave(String name, double score, List<Double> density) {
        public CoverWave {
            density = List.copyOf(density);
        }
    }

    /**
     * A page.
     *
     * @param section stable id of the page, unique in the report and the bookmark's key: the section as in the report
     *                options, and for a factor's page {@code factors/} with the factor's id
     * @param name    running head right, and bookmark before the title
     * @param badge   a factor's badge before the eyebrow; null for none
     * @param eyebrow petrol line over the title
     * @param title   the one finding of the page, a sentence
     * @param lead    up to three lines; may be empty
     * @param blocks  top to bottom
     */
    public record Page(
            String section,
            String name,
            @Nullable Badge badge,
            String eyebrow,
            String title,
            String lead,
            List<Block> blocks) {
        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /** A factor's mark: its place among the factors (0 and up) gives colour and shape; letters may be empty. */
    public record Badge(int index, String letters) {}

    /** A sign beside a number; never colour alone. Read aloud as {@code spoken}. */
    public record Sign(Direction direction, String spoken) {
        /** Better or worse than what it is compared with, only where it is certain. */
        public enum Direction {
            UP,
            DOWN
        }
    }
}
