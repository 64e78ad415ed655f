package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.render.pdf.LogoCheck;
import org.cxmaturity.render.theme.ClientColours;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ReportTheme;
import org.cxmaturity.report.format.ThemeFaults;
import org.cxmaturity.report.format.ThemeReader;
import org.jspecify.annotations.Nullable;

/** A theme on disk with the logos beside it. */
final class ThemeFile {
    private static final int LARGEST = 2 << 20;

    private ThemeFile() {}

    /** What is good in a theme; all that is wrong with it is told as a warning. */
    static ReportTheme forReport(Cli cli, String name) {
        Optional<byte[]> bytes = read(name, LARGEST);
        if (bytes.isEmpty()) {
            cli.warn(asWarning(ThemeFaults.noTheme(Place.of(name))));
            return ReportTheme.NONE;
        }
        cli.existing(name);
        ThemeReader.Read read = read(name, bytes.get());
        read.problems().forEach(problem -> cli.warn(asWarning(problem)));
        return read.theme();
    }

    /** A theme and all that is wrong with it, as far as that can be told without a report. */
    static ThemeReader.Read read(String name, byte[] bytes) {
        ThemeReader.Read read = ThemeReader.read(name, bytes, (logo, most) -> read(beside(name, logo), most));
        List<Problem> problems = new ArrayList<>(read.problems());
        Place place = Place.of(name);
        Looks looks = read.theme().looks();
        Looks.Logo logo = drawn(place, "logo", looks.logo(), problems);
        Looks.Logo preparedByLogo = drawn(place, "preparedByLogo", looks.preparedByLogo(), problems);
        colours(place, looks, problems);
        Looks good = new Looks(looks.primary(), looks.secondary(), logo, preparedByLogo, looks.sections());
        return new ThemeReader.Read(read.theme().in(good), problems);
    }

    private static Looks.@Nullable Logo drawn(
            Place place, String key, Looks.@Nullable Logo logo, List<Problem> problems) {
        if (logo == null || LogoCheck.draws(logo)) {
            return logo;
        }
        problems.add(ThemeFaults.emptyLogo(place, key));
        return null;
    }

    private static void colours(Place place, Looks looks, List<Problem> problems) {
        ClientColours.Chosen chosen = ClientColours.of(looks);
        for (ClientColours.Adjusted a : chosen.adjusted()) {
            problems.add(ThemeFaults.paleColour(
                    place, a.key(), a.asked().hex(), a.used().hex(), a.contrast()));
        }
        if (chosen.likeWorse()) {
            problems.add(ThemeFaults.colourLikeWorse(place));
        }
    }

    private static Problem asWarning(Problem problem) {
        return problem.isError()
                ? Problem.warning(
                        problem.code(),
                        problem.place(),
                        problem.message(),
                        say("{0} The report goes on without it.", problem.mend()))
                : problem;
    }

    private static String beside(String theme, String logo) {
        try {
            Path folder = Path.of(theme).getParent();
            return folder == null ? logo : folder.resolve(logo).toString();
        } catch (InvalidPathException e) {
            return logo;
        }
    }

    /** At most so many bytes and one; empty where no file can be read. */
    private static Optional<byte[]> read(String name, int most) {
        try {
            Path path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(most + 1));
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
