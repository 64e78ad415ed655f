package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Locale;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

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
                say("unknown key {0}", Quote.of(key)),
                join(Guess.meant(key, known), say("Keys here are {0}.", String.join(", ", known))));
    }

    static Problem wrongValue(Place place, String key, Wording wanted) {
        return Problem.error("T02", place, say("{0} must be {1}", key, wanted), say("Write {0}.", wanted));
    }

    static Problem noColour(Place place, String key, String given) {
        Wording message =
                given.isEmpty() ? say("{0} has no value", key) : say("{0}: {1} is no colour", key, Quote.of(given));
        return Problem.error(
                "T03",
                place,
                message,
                say("Write six hex digits in quotes, such as \"#0E5468\"; without quotes a # begins a comment."));
    }

    static Problem unknownSection(Place place, String given, List<String> known) {
        return Problem.error(
                "T04",
                place,
                say("unknown section {0}", Quote.of(given)),
                join(Guess.meant(given, known), say("Sections are {0}.", String.join(", ", known))));
    }

    static Problem sectionTwice(Place place, String given) {
        return Problem.error("T04", place, say("section {0} is named twice", Quote.of(given)), say("Name it once."));
    }

    static Problem unknownLanguage(Place place, String given, List<String> known) {
        return Problem.error(
                "T05",
                place,
                say("reports do not speak {0}", Quote.of(given)),
                join(Guess.meant(given, known), say("Languages are {0}.", String.join(", ", known))));
    }

    static Problem tooLong(Place place, Object key, int length, int most) {
        return Problem.error(
                "T06",
                place,
                say("{0} has {1} characters, and there is room for {2}", key, length, most),
                say("Shorten it."));
    }

    static Problem noNotes(Place place, String section) {
        return Problem.error(
                "T07",
                place,
                say("{0} takes no note", section),
                say("Write what stands on the cover under the key cover."));
    }

    static Problem noLogoFile(Place place, String name) {
        return Problem.error(
                "T08",
                place,
                say("there is no logo {0}", Quote.of(name)),
                say("Name a PNG or SVG file; a path counts from the folder of the theme."));
    }

    static Problem logoTooLarge(Place place, String name) {
        return Problem.error(
                "T09",
                place,
                say("logo {0} is larger than {1} KiB", Quote.of(name), LogoFile.MOST_BYTES / 1024),
                say("Save it smaller; on paper it is 45 by 16 mm."));
    }

    static Problem noLogo(Place place, String name, Wording what) {
        Wording message = what.isEmpty()
                ? say("logo {0} is neither PNG nor SVG", Quote.of(name))
                : say("logo {0} is neither PNG nor SVG, it is {1}", Quote.of(name), what);
        return Problem.error("T10", place, message, say("Save it as SVG or PNG."));
    }

    static Problem badPng(Place place, String name, Wording why) {
        return Problem.error(
                "T11",
                place,
                say("logo {0} is no PNG that can be used: {1}", Quote.of(name), why),
                say(
                        "Save it anew, with at most {0} pixels along a side and {1} million in all.",
                        PngFile.MOST_SIDE, PngFile.MOST_PIXELS / 1_000_000));
    }

    static Problem badSvg(Place place, String name, Wording why) {
        return Problem.error(
                "T12",
                place,
                say("logo {0} is no SVG that can be used: {1}", Quote.of(name), why),
                say("Save it anew as plain SVG."));
    }

    static Problem unsafeLogo(Place place, String name, Wording why) {
        return Problem.error(
                "T13",
                place,
                say("logo {0} is refused: it {1}", Quote.of(name), why),
                say("Save it as plain SVG of shapes, without scripts, links, pictures or entities."));
    }

    static Problem undrawnLogo(Place place, String name, Object what) {
        return Problem.error(
                "T14",
                place,
                say("logo {0} cannot be drawn as it is meant: it holds {1}", Quote.of(name), what),
                say("Turn text into outlines and effects into plain shapes, or save it as PNG."));
    }

    static Problem unprintable(Place place, String key) {
        return Problem.error(
                "T15", place, say("{0} holds characters that cannot be printed", key), say("Leave them out."));
    }

    static Problem noWriter(Place place) {
        return Problem.warning(
                "T16",
                place,
                say("there are words, and nobody is named who wrote them"),
                say("Name who answers for them under preparedBy; until then the report says that the writer is not"
                        + " named."));
    }

    /** A colour that had to be made darker; contrast with white, 1 to 21. */
    public static Problem paleColour(Place place, String key, String asked, String used, double contrast) {
        String ratio = String.format(Locale.ROOT, "%.1f", contrast);
        return Problem.warning(
                "T17",
                place,
                say("{0} {1} is too pale to be read ({2} against white)", key, asked, ratio),
                say("The report uses {0}, the same hue and darker.", used));
    }

    /** A first colour near the one that says "worse". */
    public static Problem colourLikeWorse(Place place) {
        return Problem.warning(
                "T18",
                place,
                say("primary is much like the colour that says worse"),
                say("The report says worse in dark grey; its sign still points down."));
    }

    /** Words in other languages than the report's. */
    public static Problem silent(Place place, String language, List<String> languages) {
        return Problem.warning(
                "T19",
                place,
                say("there are no words in {0}, only in {1}", language, String.join(", ", languages)),
                say("Write them under {0} too; the report has none of them.", language));
    }

    /** A note to a section that is not in the report. */
    public static Problem idleNote(Place place, String section) {
        return Problem.warning(
                "T20",
                place,
                say("the note on {0} is not printed, as the report has no such section", section),
                say("Move it to another section, or have that one shown."));
    }

    /** An owner of an item that the questionnaire does not have. */
    public static Problem unknownOwned(Place place, String item) {
        return Problem.warning(
                "T21",
                place,
                say("there is an owner for {0}, which the questionnaire does not have", Quote.of(item)),
                say("Name the item by its id."));
    }

    /** A logo of which nothing is seen. */
    public static Problem emptyLogo(Place place, String key) {
        return Problem.error(
                "T22", place, say("{0} shows nothing when it is drawn", key), say("Save it anew, or as PNG."));
    }

    /** No theme where one was named. */
    public static Problem noTheme(Place place) {
        return Problem.error(
                "T23", place, say("there is no theme that can be read"), say("Check the name of the file."));
    }
}
