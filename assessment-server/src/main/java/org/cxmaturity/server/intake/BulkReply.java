package org.cxmaturity.server.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.rest.BulkLine;
import org.cxmaturity.rest.Fault;
import org.cxmaturity.server.intake.Outcome.Status;
import org.cxmaturity.server.web.Bodies;
import org.cxmaturity.server.web.Json;
import org.jspecify.annotations.Nullable;

/** The reply to a bulk call, in a file until the call has ended: a line for each response, then the totals. */
final class BulkReply implements Closeable {
    private final OutputStream out;
    private final Receipts receipts;
    private final boolean dryRun;
    private final Tongue tongue;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    BulkReply(Path file, Receipts receipts, BulkCalls.Wish wish) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.receipts = receipts;
        this.dryRun = wish.dryRun();
        this.tongue = wish.tongue();
    }

    void add(Checked.Line line, Outcome outcome) throws IOException {
        Problem fault = outcome.fault();
        boolean stored = !dryRun && !outcome.id().isEmpty();
        Arrival arrival = line.arrival();
        String externalId = arrival == null ? "" : arrival.externalId();
        counts.merge(outcome.status(), 1, Integer::sum);
        write(new BulkLine(
                line.line(),
                outcome.status().word(),
                outcome.id().isEmpty() ? null : outcome.id(),
                externalId.isEmpty() ? null : externalId,
                stored && outcome.givesReceipt() ? receipts.of(outcome.id()) : null,
                fault == null
                        ? (arrival == null ? line.told() : null)
                        : Bodies.faults(List.of(at(line, fault)), tongue),
                arrival == null || line.told().isEmpty() ? null : line.told(),
                null));
    }

    /** A fault of the placing, with the line it belongs to. */
    static Problem at(Checked.Line line, Problem fault) {
        var place = fault.place();
        var there = new org.cxmaturity.problem.Place(place.source(), line.line(), place.pointer());
        return new Problem(fault.severity(), fault.code(), there, fault.message(), fault.mend());
    }

    /** Writes the last line. */
    void end(List<Problem> warnings) throws IOException {
        List<Fault> told = Bodies.faults(warnings, tongue);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int stored = count(Status.ACCEPTED) + count(Status.REPLACED);
        write(new BulkLine(
                null,
                null,
                null,
                null,
                null,
                null,
                told.isEmpty() ? null : told,
                new BulkLine.Totals(
                        all,
                        count(Status.ACCEPTED),
                        count(Status.REPLACED),
                        count(Status.REPLAYED),
                        count(Status.SKIPPED),
                        count(Status.REJECTED),
                        dryRun,
                        !dryRun && stored > 0)));
    }

    private int count(Status status) {
        @Nullable Integer count = counts.get(status);
        return count == null ? 0 : count;
    }

    private void write(BulkLine line) throws IOException {
        out.write(Json.json().writeValueAsBytes(line));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
