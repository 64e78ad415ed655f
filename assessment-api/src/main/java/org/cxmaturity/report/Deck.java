package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;

/**
 * A report as slides for a debrief, in one language and without ink: the pages of the report in the order in which they
 * are talked over, one finding a slide. Words and figures are those of the report.
 *
 * @param meta   as in the report
 * @param cover  as in the report
 * @param slides the slides after the cover
 * @param terms  words of the slides and of the sheets behind their charts
 * @param looks  colours in place of the house's
 */
public record Deck(Meta meta, Cover cover, List<Slide> slides, Terms terms, Looks looks) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /**
     * A slide; what does not fit goes on to another of the same title.
     *
     * @param section stable id, unique in the deck
     * @param eyebrow petrol line over the title
     * @param title   the one finding, a sentence
     * @param lead    under the title; may be empty
     * @param parts   top to bottom
     * @param notes   for the speaker, label and words: what to say, what it rests on, how sure, what not to claim
     */
    public record Slide(
            String section, String eyebrow, String title, String lead, List<SlidePart> parts, List<Fact> notes) {
        public Slide {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Words that the slides need beside their content.
     *
     * @param partOf title of a slide that goes on from another: {0} the title, {1} its place, {2} how many there are
     * @param width  head of the column with the width of the middle half of the peers
     * @param low    head of the column with the lower ends of the intervals, likewise {@code high}
     * @param down   head of the column with what the chart draws downwards for it, likewise {@code up}
     * @param noLogo said in the notes in place of a logo that slides cannot draw
     */
    public record Terms(String partOf, String width, String low, String high, String down, String up, String noLogo) {}
}
