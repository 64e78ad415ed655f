package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/** The catalogue of faults about files that are read (F) and written (W). A code keeps its meaning for ever. */
final class FileFaults {
    private FileFaults() {}

    static Problem missing(String file) {
        return error("F01", file, say("there is no such file"), say("Check the name and the folder you are in."));
    }

    static Problem noTongue(String given) {
        return Problem.warning(
                "F09",
                Place.of("CXM_LANG"),
                say("messages do not come in {0}", Quote.of(given)),
                say("Use one of en, da, nb and sv; they are in English now."));
    }

    static Problem folder(String file) {
        return error("F02", file, say("this is a folder, not a file"), say("Name the file inside it."));
    }

    static Problem unreadable(String file, IOException why) {
        return why instanceof AccessDeniedException
                ? error("F03", file, say("the file may not be read"), say("Ask for the right to read it."))
                : error(
                        "F03",
                        file,
                        say("the file cannot be read: {0}", words(why)),
                        say("Check the disk, or copy the file."));
    }

    static Problem tooLarge(String file, int most) {
        return error("F04", file, say("the file is over {0} MiB", most >> 20), say("Check that it is the right file."));
    }

    static Problem badName(String file) {
        return error(
                "F05",
                file,
                say("this cannot be the name of a file"),
                say("Write the name without special characters."));
    }

    static Problem nothingInIt(String file) {
        return error("F06", file, say("there is nothing in the file"), say("Check that it is the right file."));
    }

    static Problem unwritable(String file, IOException why) {
        if (why instanceof NoSuchFileException) {
            return error(
                    "W02", file, say("its folder does not exist"), say("Make the folder first. Nothing was written."));
        }
        if (why instanceof AccessDeniedException) {
            return error(
                    "W03",
                    file,
                    say("nothing may be written there"),
                    say("Choose another folder. Nothing was written."));
        }
        return error(
                "W01", file, say("it cannot be written: {0}", words(why)), say("Make room or choose another place."));
    }

    static Problem unwritable(String file, UncheckedIOException why) {
        return unwritable(file, Objects.requireNonNull(why.getCause()));
    }

    static Problem targetIsFolder(String file) {
        return error("W04", file, say("this is a folder, not a file"), say("Add a file name. Nothing was written."));
    }

    static Problem targetIsInput(String file) {
        return error(
                "W05", file, say("this file is read as input"), say("Write to another file. Nothing was written."));
    }

    static Problem folderIsFile(String folder) {
        return error("W06", folder, say("a file stands where the folder should be"), say("Choose another folder."));
    }

    /** What the system says, without the name of the file, which stands at the front already. */
    private static String words(IOException why) {
        String reason = why instanceof FileSystemException e ? e.getReason() : why.getMessage();
        return Objects.requireNonNullElse(reason, why.getClass().getSimpleName());
    }

    private static Problem error(String code, String file, Wording message, Wording mend) {
        return Problem.error(code, Place.of(file), message, mend);
    }
}
