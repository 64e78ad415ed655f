package org.cxmaturity.report.format;

import java.util.List;
import java.util.Locale;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/**
 * The catalogue of faults in a theme (T). All are errors where a theme is checked; a report takes the house looks for
 * the part at fault, and warns. A code keeps its meaning for ever.
 */
public final class ThemeFaults {
    private ThemeFaults() {}

    static Problem unknownKey(Place place, String key, List<String> known) {
        return Problem.error(
                "T01",
                place,
                "unknown key " + Quote.of(key),
                Guess.didYouMean(key, known) + "Keys here are " + String.join(", ", known) + ".");
    }

    static Problem wrongValue(Place place, String key, String wanted) {
        return Problem.error("T02", place, key + " must be " + wanted, "Write " + wanted + ".");
    }

    static Problem noColour(Place place, String key, String given) {
        String message = given.isEmpty() ? key + " has no value" : key + ": " + Quote.of(given) + " is no colour";
        return Problem.error(
                "T03",
                place,
                message,
                "Write six hex digits in quotes, such as \"#0E5468\"; without quotes a # begins a comment.");
    }

    static Problem unknownSection(Place place, String given, List<String> known) {
        return Problem.error(
                "T04",
                place,
                "unknown section " + Quote.of(given),
                Guess.didYouMean(given, known) + "Sections are " + String.join(", ", known) + ".");
    }

    static Problem sectionTwice(Place place, String given) {
        return Problem.error("T04", place, "section " + Quote.of(given) + " is named twice", "Name it once.");
    }

    static Problem unknownLanguage(Place place, String given, List<String> known) {
        return Problem.error(
                "T05",
                place,
                "reports do not speak " + Quote.of(given),
                Guess.didYouMean(given, known) + "Languages are " + String.join(", ", known) + ".");
    }

    static Problem tooLong(Place place, String key, int length, int most) {
        return Problem.error(
                "T06", place, key + " has " + length + " characters, and there is room for " + most, "Shorten it.");
    }

    static Problem noNotes(Place place, String section) {
        return Problem.error(
                "T07", place, section + " takes no note", "Write what stands on the cover under the key cover.");
    }

    static Problem noLogoFile(Place place, String name) {
        return Problem.error(
                "T08",
                place,
                "there is no logo " + Quote.of(name),
                "Name a PNG or SVG file; a path counts from the folder of the theme.");
    }

    static Problem logoTooLarge(Place place, String name) {
        return Problem.error(
                "T09",
                place,
                "logo " + Quote.of(name) + " is larger than " + LogoFile.MOST_BYTES / 1024 + " KiB",
                "Save it smaller; on paper it is 45 by 16 mm.");
    }

    static Problem noLogo(Place place, String name, String what) {
        String is = what.isEmpty() ? "" : ", it is " + what;
        return Problem.error(
                "T10", place, "logo " + Quote.of(name) + " is neither PNG nor SVG" + is, "Save it as SVG or PNG.");
    }

    static Problem badPng(Place place, String name, String why) {
        return Problem.error(
                "T11",
                place,
                "logo " + Quote.of(name) + " is no PNG that can be used: " + why,
                "Save it anew, with at most " + PngFile.MOST_SIDE + " pixels along a side and "
                        + PngFile.MOST_PIXELS / 1_000_000 + " million in all.");
    }

    static Problem badSvg(Place place, String name, String why) {
        return Problem.error(
                "T12",
                place,
                "logo " + Quote.of(name) + " is no SVG that can be used: " + why,
                "Save it anew as plain SVG.");
    }

    static Problem unsafeLogo(Place place, String name, String why) {
        return Problem.error(
                "T13",
                place,
                "logo " + Quote.of(name) + " is refused: it " + why,
                "Save it as plain SVG of shapes, without scripts, links, pictures or entities.");
    }

    static Problem undrawnLogo(Place place, String name, String what) {
        return Problem.error(
                "T14",
                place,
                "logo " + Quote.of(name) + " cannot be drawn as it is meant: it holds " + what,
                "Turn text into outlines and effects into plain shapes, or save it as PNG.");
    }

    static Problem unprintable(Place place, String key) {
        return Problem.error("T15", place, key + " holds characters that cannot be printed", "Leave them out.");
    }

    static Problem noWriter(Place place) {
        return Problem.warning(
                "T16",
                place,
                "there are words, and nobody is named who wrote them",
                "Name who answers for them under preparedBy; until then the report says that the writer is not named.");
    }

    /** A colour that had to be made darker; contrast with white, 1 to 21. */
    public static Problem paleColour(Place place, String key, String asked, String used, double contrast) {
        String ratio = String.format(Locale.ROOT, "%.1f", contrast);
        return Problem.warning(
                "T17",
                place,
                key + " " + asked + " is too pale to be read (" + ratio + " against white)",
                "The report uses " + used + ", the same hue and darker.");
    }

    /** A first colour near the one that says "worse". */
    public static Problem colourLikeWorse(Place place) {
        return Problem.warning(
                "T18",
                place,
                "primary is much like the colour that says worse",
                "The report says worse in dark grey; its sign still points down.");
    }

    /** Words in other languages than the report's. */
    public static Problem silent(Place place, String language, List<String> languages) {
        return Problem.warning(
                "T19",
                place,
                "there are no words in " + language + ", only in " + String.join(", ", languages),
                "Write them under " + language + " too; the report has none of them.");
    }

    /** A note to a section that is not in the report. */
    public static Problem idleNote(Place place, String section) {
        return Problem.warning(
                "T20",
                place,
                "the note on " + section + " is not printed, as the report has no such section",
                "Move it to another section, or have that one shown.");
    }

    /** An owner of an item that the questionnaire does not have. */
    public static Problem unknownOwned(Place place, String item) {
        return Problem.warning(
                "T21",
                place,
                "there is an owner for " + Quote.of(item) + ", which the questionnaire does not have",
                "Name the item by its id.");
    }

    /** A logo of which nothing is seen. */
    public static Problem emptyLogo(Place place, String key) {
        return Problem.error("T22", place, key + " shows nothing when it is drawn", "Save it anew, or as PNG.");
    }

    /** No theme where one was named. */
    public static Problem noTheme(Place place) {
        return Problem.error("T23", place, "there is no theme that can be read", "Check the name of the file.");
    }
}
