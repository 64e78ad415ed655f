package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.report.Looks;

/**
 * Reads a logo from anywhere, trusting nothing in it, and keeps what draws it and nothing else: the chunks of a PNG that
 * make its pixels, the shapes of an SVG. What a file is, its content says, not its name.
 */
public final class LogoFile {
    /** Largest logo in bytes, before and after. */
    public static final int MOST_BYTES = 512 * 1024;

    private LogoFile() {}

    /**
     * The logo in these bytes; a fault of the theme catalogue where it cannot be used.
     *
     * @param place where the file is named
     * @param name  the file as the user named it
     */
    public static Result<Looks.Logo> read(Place place, String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Result.failed(ThemeFaults.logoTooLarge(place, name));
        }
        if (PngFile.is(bytes)) {
            return PngFile.read(place, name, bytes).then(clean -> logo(place, name, Looks.Kind.PNG, clean));
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (!start.stripLeading().startsWith("<") && !start.startsWith("\u00EF\u00BB\u00BF")) {
            return Result.failed(ThemeFaults.noLogo(place, name, looksLike(start)));
        }
        return SvgFile.read(place, name, bytes)
                .then(clean -> logo(place, name, Looks.Kind.SVG, clean.getBytes(StandardCharsets.UTF_8)));
    }

    private static Result<Looks.Logo> logo(Place place, String name, Looks.Kind kind, byte[] clean) {
        return clean.length > MOST_BYTES
                ? Result.failed(ThemeFaults.logoTooLarge(place, name))
                : Result.of(new Looks.Logo(kind, Base64.getEncoder().encodeToString(clean)));
    }

    /** The same logo read again: equal to the first when that came from here. */
    static Result<Looks.Logo> again(Looks.Logo logo) {
        Place place = Place.of("logo");
        try {
            return read(place, "logo", Base64.getDecoder().decode(logo.data()));
        } catch (IllegalArgumentException e) {
            return Result.failed(ThemeFaults.noLogo(place, "logo", Wording.nothing()));
        }
    }

    private static Wording looksLike(String start) {
        if (start.startsWith("\u00FF\u00D8")) {
            return say("a JPEG");
        }
        if (start.startsWith("GIF8")) {
            return say("a GIF");
        }
        if (start.startsWith("%PDF")) {
            return say("a PDF");
        }
        return start.startsWith("\u001F\u008B") ? say("compressed") : Wording.nothing();
    }
}
