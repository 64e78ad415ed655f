package org.cxmaturity.server.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.response.format.Submission;
import org.cxmaturity.response.format.SubmissionReader;
import org.cxmaturity.rest.Submitted;
import org.cxmaturity.score.OneSheet;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.intake.Outcome.Status;
import org.cxmaturity.server.web.Bodies;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** One response: checked, stored once, and answered the same however often it is sent. */
final class Single {
    /** Faults that no JSON of ours has, whatever its values. */
    private static final Set<String> MALFORMED = Set.of("R30", "R31", "R32", "R33");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final Database database;
    private final PlacingStore placing;
    private final Receipts receipts;

    Single(Database database, PlacingStore placing, Receipts receipts) {
        this.database = database;
        this.placing = placing;
        this.receipts = receipts;
    }

    /** The key of a call, empty when there is none; refuses what is no key with 400. */
    static String key(@Nullable String header) {
        if (header == null) {
            return "";
        }
        if (!KEY.matcher(header).matches()) {
            throw Refusal.of(Kind.MALFORMED, IntakeFaults.badKey());
        }
        return header;
    }

    Submitted submit(Target target, String key, OnConflict policy, InputStream body, Tongue tongue) {
        Result<Submission> read = new SubmissionReader(target.sheet(), "body").read(bytes(body), 0);
        if (!read.ok()) {
            boolean malformed = read.problems().stream().anyMatch(p -> MALFORMED.contains(p.code()));
            throw Refusal.of(malformed ? Kind.MALFORMED : Kind.INVALID, read.problems());
        }
        Arrival arrival = Arrival.of(key, read.value(), target.form());
        Outcome outcome = database.write(
                handle -> placing.unit(handle, target, policy, null).place(arrival));
        Problem fault = outcome.fault();
        if (fault != null) {
            throw Refusal.of(Kind.CONFLICT, fault);
        }
        return answer(target, read, outcome, tongue);
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A repetition has the body of the first submission, and so its scores. */
    private Submitted answer(Target target, Result<Submission> read, Outcome outcome, Tongue tongue) {
        boolean skipped = outcome.status() == Status.SKIPPED;
        boolean replayed = outcome.status() == Status.REPLAYED;
        List<Problem> warnings = read.problems();
        OneSheet sheet = skipped
                ? new OneSheet(Map.of(), Map.of())
                : target.scores(read.value().response());
        return new Submitted(
                outcome.id(),
                outcome.givesReceipt() ? receipts.of(outcome.id()) : null,
                replayed ? Status.ACCEPTED.word() : outcome.status().word(),
                sheet.coverage(),
                sheet.scores(),
                skipped || warnings.isEmpty() ? null : Bodies.faults(warnings, tongue),
                target.id(),
                outcome.revision(),
                replayed);
    }
}
