package org.cxmaturity.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.jspecify.annotations.Nullable;

/** The catalogue of faults that keep a server from starting (D). A code keeps its meaning for ever. */
final class ServerFaults {
    private ServerFaults() {}

    static Problem unknownSetting(String name, List<String> known) {
        String mend = Guess.didYouMean(name, known) + "Known are " + String.join(", ", known) + ".";
        return error("D01", "environment", "unknown setting " + name, mend);
    }

    static Problem badSetting(String name, String value, String wanted) {
        String option = "--" + name.toLowerCase(Locale.ROOT).replace('_', '-');
        String message = "CXM_" + name + " or " + option + ": " + Quote.of(value) + " is not " + wanted;
        return error("D02", "settings", message, "Give " + wanted + ", or leave it out.");
    }

    static Problem noOtherDatabase(String url) {
        String kind =
                url.startsWith("jdbc:postgresql:") ? "PostgreSQL is not supported yet" : "this database is unknown";
        return error(
                "D03", "settings", kind + ": only SQLite is", "Leave --database out and name a folder with --data.");
    }

    static Problem portTaken(String host, int port, @Nullable String why) {
        String message = "port " + port + " of " + host + " cannot be used" + (why == null ? "" : ": " + why);
        return error("D04", "settings", message, "Stop what uses it, or choose another with --port.");
    }

    static Problem folderInUse(Path folder) {
        return error(
                "D05", folder.toString(), "another server runs on this folder", "Stop it, or name another folder.");
    }

    static Problem badFolder(Path folder, String why) {
        return error(
                "D06", folder.toString(), "the folder cannot be used: " + why, "Check it, or name another folder.");
    }

    static Problem badDatabase(Path file) {
        return error(
                "D07",
                file.toString(),
                "this is no database of this program, or one of a newer version",
                "Use the version that wrote it, or put a backup in its place.");
    }

    static Problem badKeyFile(Path file, String why) {
        return error("D08", file.toString(), "the first key cannot be written: " + why, "Choose another --key-file.");
    }

    static Problem noData(Path folder) {
        return error(
                "D09",
                folder.toString(),
                "there are no data of a server in this folder",
                "Name its folder with --data; cxm serve makes one.");
    }

    private static Problem error(String code, String place, String message, String mend) {
        return Problem.error(code, Place.of(place), message, mend);
    }
}
