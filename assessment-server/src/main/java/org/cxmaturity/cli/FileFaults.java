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

/** The catalogue of faults about files that are read (F) and written (W). A code keeps its meaning for ever. */
final class FileFaults {
    private FileFaults() {}

    static Problem missing(String file) {
        return error("F01", file, "there is no such file", "Check the name and the folder you are in.");
    }

    static Problem noTongue(String given) {
        return Problem.warning(
                "F09",
                Place.of("CXM_LANG"),
                say("messages do not come in {0}", Quote.of(given)),
                say("Use one of en, da, nb and sv; they are in English now."));
    }

    static Problem folder(String file) {
        return error("F02", file, "this is a folder, not a file", "Name the file inside it.");
    }

    static Problem unreadable(String file, IOException why) {
        return why instanceof AccessDeniedException
                ? error("F03", file, "the file may not be read", "Ask for the right to read it.")
                : error("F03", file, "the file cannot be read: " + words(why), "Check the disk, or copy the file.");
    }

    static Problem tooLarge(String file, int most) {
        return error("F04", file, "the file is over " + (most >> 20) + " MiB", "Check that it is the right file.");
    }

    static Problem badName(String file) {
        return error("F05", file, "this cannot be the name of a file", "Write the name without special characters.");
    }

    static Problem nothingInIt(String file) {
        return error("F06", file, "there is nothing in the file", "Check that it is the right file.");
    }

    static Problem unwritable(String file, IOException why) {
        if (why instanceof NoSuchFileException) {
            return error("W02", file, "its folder does not exist", "Make the folder first. Nothing was written.");
        }
        if (why instanceof AccessDeniedException) {
            return error("W03", file, "nothing may be written there", "Choose another folder. Nothing was written.");
        }
        return error("W01", file, "it cannot be written: " + words(why), "Make room or choose another place.");
    }

    static Problem unwritable(String file, UncheckedIOException why) {
        return unwritable(file, Objects.requireNonNull(why.getCause()));
    }

    static Problem targetIsFolder(String file) {
        return error("W04", file, "this is a folder, not a file", "Add a file name. Nothing was written.");
    }

    static Problem targetIsInput(String file) {
        return error("W05", file, "this file is read as input", "Write to another file. Nothing was written.");
    }

    static Problem folderIsFile(String folder) {
        return error("W06", folder, "a file stands where the folder should be", "Choose another folder.");
    }

    /** What the system says, without the name of the file, which stands at the front already. */
    private static String words(IOException why) {
        String reason = why instanceof FileSystemException e ? e.getReason() : why.getMessage();
        return Objects.requireNonNullElse(reason, why.getClass().getSimpleName());
    }

    private static Problem error(String code, String file, String message, String mend) {
        return Problem.error(code, Place.of(file), message, mend);
    }
}
