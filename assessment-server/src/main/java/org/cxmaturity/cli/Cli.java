package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.response.csv.ResponseFile;
import org.jspecify.annotations.Nullable;

/**
 * What every command needs: results to standard output or a file, problems and notes to standard error, files read.
 * All text is UTF-8, whatever the platform says. A fault is told and ends the command through {@link Stop}.
 */
final class Cli {
    /** Means standard output where a file is asked for. */
    static final String STDOUT = "-";

    private static final int MOST_TOLD = 50;
    private static final int LARGEST_FILE = 64 << 20;

    /** Writes a result; may close the stream. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private final OutputStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Tongue tongue;
    private final List<Path> inputs = new ArrayList<>();
    private boolean quiet;
    private boolean debug;

    /**
     * A command line between these streams.
     *
     * @param terminal whether {@code err} is a terminal, where a progress bar can be drawn
     */
    Cli(OutputStream out, OutputStream err, boolean terminal) {
        this(out, err, terminal, Tongue.ENGLISH);
    }

    /** A command line that tells its problems in a language. */
    Cli(OutputStream out, OutputStream err, boolean terminal, Tongue tongue) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
        this.tongue = tongue;
    }

    void quiet(boolean on) {
        quiet = on;
    }

    void debug(boolean on) {
        debug = on;
    }

    boolean debug() {
        return debug;
    }

    /** Standard error, for what is no problem and no note. */
    PrintStream err() {
        return err;
    }

    // ---- problems and notes ----

    /** The value, its warnings told; or all faults told and the command ended. */
    <T> T need(Result<T> result) {
        tell(result);
        if (!result.ok()) {
            throw new Stop(Exit.BAD_INPUT);
        }
        return result.value();
    }

    /** Tells all problems of a result, the first 50 of each kind in full. */
    void tell(Result<?> result) {
        List<Problem> faults =
                result.problems().stream().filter(Problem::isError).toList();
        List<Problem> warnings =
                result.problems().stream().filter(p -> !p.isError()).toList();
        warnings.stream().limit(MOST_TOLD).forEach(w -> err.println(warning(w)));
        more(warnings.size(), n -> n == 1 ? say("and 1 more warning") : say("and {0} more warnings", n));
        faults.stream().limit(MOST_TOLD).forEach(f -> err.println(f.in(tongue)));
        more(result.errorCount(), n -> n == 1 ? say("and 1 more fault") : say("and {0} more faults", n));
    }

    /** Tells one fault and ends the command. */
    Stop fail(Problem fault) {
        tell(Result.failed(fault));
        return new Stop(Exit.BAD_INPUT);
    }

    /** Tells a warning. */
    void warn(Problem warning) {
        tell(new Result<>(warning, List.of(warning), 0));
    }

    /** Says something beside the result, unless quiet was asked for. */
    void note(Wording text) {
        if (!quiet) {
            tell(text);
        }
    }

    /** Says something in any case. */
    void tell(Wording text) {
        err.println(text.in(tongue));
    }

    /** Asks whoever sits at the terminal, if anybody does. */
    Asking asking() {
        return new Asking(err, terminal, tongue);
    }

    /** Watches work and draws a bar when it takes over a second, on a terminal, unless quiet was asked for. */
    Progress progress(Wording work, long total) {
        return new Progress(terminal && !quiet ? err : null, work.in(tongue), total);
    }

    private String warning(Problem p) {
        Wording warning = say("warning: {0}", p.message());
        return p.place() + ": " + p.code() + " " + warning.in(tongue) + ". "
                + p.mend().in(tongue);
    }

    private void more(int all, Function<Integer, Wording> words) {
        int rest = all - MOST_TOLD;
        if (rest > 0) {
            err.println(words.apply(rest).in(tongue));
        }
    }

    // ---- results ----

    /** Writes text to standard output, a line end added where it lacks one. */
    void print(String text) {
        String lines = text.endsWith("\n") ? text : text + "\n";
        write(STDOUT, stream -> stream.write(lines.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a result to a file, which then stands there whole or not at all; null or {@code -} is standard output. */
    void write(@Nullable String target, Content content) {
        if (target == null || target.equals(STDOUT)) {
            print(content);
            return;
        }
        try (OutputFile file = open(target)) {
            content.to(file.stream());
            file.commit();
        } catch (IOException e) {
            throw fail(FileFaults.unwritable(target, e));
        } catch (UncheckedIOException e) {
            throw fail(FileFaults.unwritable(target, e));
        }
    }

    /** Writes a file anew that was read before. */
    void replace(String target, Content content) {
        inputs.remove(path(target));
        write(target, content);
    }

    /** Opens a file to be written while work goes on; the caller commits and closes it. */
    OutputFile stage(String target) {
        try {
            return open(target);
        } catch (IOException e) {
            throw fail(FileFaults.unwritable(target, e));
        }
    }

    /** Makes a folder with those above it. */
    Path folder(String name) {
        Path folder = path(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw fail(Files.exists(folder) ? FileFaults.folderIsFile(name) : FileFaults.unwritable(name, e));
        }
    }

    private OutputFile open(String target) throws IOException {
        Path path = path(target);
        if (Files.isDirectory(path)) {
            throw fail(FileFaults.targetIsFolder(target));
        }
        for (Path input : inputs) {
            if (Files.exists(path) && Files.isRegularFile(path) && Files.isSameFile(path, input)) {
                throw fail(FileFaults.targetIsInput(target));
            }
        }
        return OutputFile.open(path);
    }

    /** Nothing is printed before all is there. A reader that went away early ({@code | head}) is no fault. */
    private void print(Content content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            content.to(all);
            out.write(all.toByteArray());
            out.flush();
        } catch (IOException e) {
            if (!Objects.requireNonNullElse(e.getMessage(), "").contains("Broken pipe")) {
                throw fail(FileFaults.unwritable("standard output", e));
            }
        }
    }

    // ---- input ----

    /** The questionnaires a user names, with commas between them: a core, then its modules. */
    List<Questionnaire> questionnaires(String names) {
        List<Result<Questionnaire>> all = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            Result<Questionnaire> one = Library.bundled().resolve(name.strip());
            tell(one);
            all.add(one);
        }
        if (all.stream().anyMatch(r -> !r.ok())) {
            throw new Stop(Exit.BAD_INPUT);
        }
        return all.stream().map(Result::value).toList();
    }

    /** The bytes of a file of 64 MiB at most. */
    byte[] bytes(String name) {
        Path path = existing(name);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw fail(FileFaults.tooLarge(name, LARGEST_FILE));
            }
            return bytes;
        } catch (IOException e) {
            throw fail(FileFaults.unreadable(name, e));
        }
    }

    /** A file that is read in streams, of any size; what is no regular file, such as a pipe, is held in memory. */
    ResponseFile file(String name) {
        Path path = existing(name);
        return Files.isRegularFile(path)
                ? new ResponseFile() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public InputStream open() throws IOException {
                        return Files.newInputStream(path);
                    }
                }
                : ResponseFile.of(name, bytes(name));
    }

    /** Whether a file that may be JSON or CSV is JSON. */
    boolean isJson(String name) {
        try (InputStream in = Files.newInputStream(existing(name))) {
            return looksLikeJson(in.readNBytes(100));
        } catch (IOException e) {
            throw fail(FileFaults.unreadable(name, e));
        }
    }

    /** Whether a file that may be JSON or CSV begins as JSON does. */
    static boolean looksLikeJson(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && (bytes[first] <= ' ')) {
            first++; // blanks, and the bytes of a mark in front, which are negative
        }
        return first < bytes.length && bytes[first] == '{';
    }

    /** The path of a file that is there and can be opened; a fault ends the command. */
    Path existing(String name) {
        Path path = path(name);
        if (!Files.exists(path)) {
            throw fail(FileFaults.missing(name));
        }
        if (Files.isDirectory(path)) {
            throw fail(FileFaults.folder(name));
        }
        inputs.add(path);
        return path;
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw fail(FileFaults.badName(name));
        }
    }
}
