package org.cxmaturity.server;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/** The catalogue of faults that keep a server from starting (D). A code keeps its meaning for ever. */
final class ServerFaults {
    private ServerFaults() {}

    static Problem unknownSetting(String name, List<String> known) {
        return error(
                "D01",
                "environment",
                say("unknown setting {0}", name),
                join(Guess.meant(name, known), say("Known are {0}.", String.join(", ", known))));
    }

    static Problem badSetting(String name, String value, Wording wanted) {
        String option = "--" + name.toLowerCase(Locale.ROOT).replace('_', '-');
        return error(
                "D02",
                "settings",
                say("{0} or {1}: {2} is not {3}", "CXM_" + name, option, Quote.of(value), wanted),
                say("Give {0}, or leave it out.", wanted));
    }

    static Problem noOtherDatabase(String url) {
        return error(
                "D03",
                "settings",
                url.startsWith("jdbc:postgresql:")
                        ? say("PostgreSQL is not supported yet: only SQLite is")
                        : say("this database is unknown: only SQLite is"),
                say("Leave --database out and name a folder with --data."));
    }

    static Problem portTaken(String host, int port, @Nullable String why) {
        return error(
                "D04",
                "settings",
                why == null
                        ? say("port {0} of {1} cannot be used", port, host)
                        : say("port {0} of {1} cannot be used: {2}", port, host, why),
                say("Stop what uses it, or choose another with --port."));
    }

    static Problem folderInUse(Path folder) {
        return error(
                "D05",
                folder.toString(),
                say("another server runs on this folder"),
                say("Stop it, or name another folder."));
    }

    static Problem badFolder(Path folder, String why) {
        return error(
                "D06",
                folder.toString(),
                say("the folder cannot be used: {0}", why),
                say("Check it, or name another folder."));
    }

    static Problem badDatabase(Path file) {
        return error(
                "D07",
                file.toString(),
                say("this is no database of this program, or one of a newer version"),
                say("Use the version that wrote it, or put a backup in its place."));
    }

    static Problem badKeyFile(Path file, String why) {
        return error(
                "D08",
                file.toString(),
                say("the first key cannot be written: {0}", why),
                say("Choose another --key-file."));
    }

    static Problem noData(Path folder) {
        return error(
                "D09",
                folder.toString(),
                say("there are no data of a server in this folder"),
                say("Name its folder with --data; cxm serve makes one."));
    }

    private static Problem error(String code, String place, Wording message, Wording mend) {
        return Problem.error(code, Place.of(place), message, mend);
    }
}
