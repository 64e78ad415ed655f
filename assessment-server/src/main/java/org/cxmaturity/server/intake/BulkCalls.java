package org.cxmaturity.server.intake;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/**
 * Many responses in one call: taken to disk, checked as a whole, stored, and only then answered. A caller may therefore
 * send all before reading, and gets a status that is true.
 */
final class BulkCalls {
    /** The most bytes of one call, unpacked. */
    static final long MOST_BYTES = 512L << 20;

    /**
     * What a call wishes.
     *
     * @param csv     whether the lines are rows of CSV; else JSON
     * @param gzip    whether the body is compressed
     * @param dryRun  whether nothing is to be stored
     * @param partial whether good lines are stored although others are faulty
     * @param key     the header Idempotency-Key; empty when there is none
     * @param tongue  the language of faults and warnings
     */
    record Wish(
            boolean csv, boolean gzip, boolean dryRun, boolean partial, OnConflict policy, String key, Tongue tongue) {}

    private final BulkStore store;
    private final Receipts receipts;
    private final Path folder;
    private final long mostBytes;

    /**
     * Calls with their files in a folder, which is made, and cleared of what an earlier run left; so is the database.
     *
     * @param mostBytes of one call, unpacked
     */
    BulkCalls(BulkStore store, Receipts receipts, Path folder, long mostBytes) throws IOException {
        this.store = store;
        this.receipts = receipts;
        this.folder = folder;
        this.mostBytes = mostBytes;
        Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "bulk-*")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        store.discardUnended();
    }

    /** Takes a call and returns what writes the reply, once. Refuses when an atomic call has a fault. */
    Reply take(Target target, Wish wish, InputStream body) {
        List<Path> files = new ArrayList<>();
        try {
            Path plain = file(files);
            Unpacking.toFile(body, wish.gzip(), mostBytes, plain);
            Path reply = file(files);
            store(target, wish, plain, reply, files);
            files.remove(reply);
            return new Reply(reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.forEach(BulkCalls::delete);
        }
    }

    private void store(Target target, Wish wish, Path plain, Path reply, List<Path> files) throws IOException {
        try (Checked checked = new Checked(file(files), wish.tongue());
                Checked later = new Checked(file(files), wish.tongue());
                BulkReply lines = new BulkReply(reply, receipts, wish)) {
            LineChecks checks = new LineChecks(target, wish.key(), checked);
            if (wish.csv()) {
                checks.csv(plain);
            } else {
                checks.ndjson(plain);
            }
            refuse(checks.file(), checked.size(), Kind.INVALID);
            if (!wish.partial()) {
                refuse(checks.faults(), checked.size(), Kind.INVALID);
            }
            Problems conflicts = place(target, wish, checked, later, lines);
            if (!wish.partial()) {
                refuse(conflicts, checked.size(), Kind.CONFLICT);
            }
            lines.end(checks.file().list());
        }
    }

    private Problems place(Target target, Wish wish, Checked checked, Checked later, BulkReply lines)
            throws IOException {
        if (wish.dryRun()) {
            return store.dryRun(target, checked, wish.policy(), lines);
        }
        return wish.partial()
                ? store.partial(target, checked, wish.policy(), lines)
                : store.atomic(target, checked, wish.policy(), lines, later);
    }

    private static void refuse(Problems problems, int lines, Kind kind) {
        if (problems.hasErrors()) {
            List<Problem> told = problems.list().stream()
                    .filter(Problem::isError)
                    .map(IntakeFaults::overHttp)
                    .toList();
            int more = problems.errors() - told.size();
            Wording all = counted(problems.errors(), lines);
            Wording detail = more > 0
                    ? say("{0} The first {1} are named, and there are {2} more.", all, told.size(), more)
                    : all;
            throw Refusal.of(kind, detail, told);
        }
    }

    private static Wording counted(int faults, int lines) {
        if (faults == 1) {
            return lines == 1
                    ? say("1 fault in 1 response; nothing was stored.")
                    : say("1 fault in {0} responses; nothing was stored.", lines);
        }
        return lines == 1
                ? say("{0} faults in 1 response; nothing was stored.", faults)
                : say("{0} faults in {1} responses; nothing was stored.", faults, lines);
    }

    private Path file(List<Path> files) throws IOException {
        Path file = Files.createTempFile(folder, "bulk-", ".tmp");
        files.add(file);
        return file;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next start takes it away.
        }
    }

    /** A reply on disk; it is gone once written. */
    record Reply(Path file) {
        void writeTo(OutputStream out) throws IOException {
            try {
                Files.copy(file, out);
            } finally {
                delete(file);
            }
        }
    }
}
