package org.cxmaturity.benchmark.format;

import java.util.Map;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.format.Printed;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** A standing as plain text for a terminal, in English: whole points, percentiles from 1 to 99. */
public final class StandingText {
    private StandingText() {}

    /**
     * The table.
     *
     * @param who   who is compared; empty when not known
     * @param names factor id to its name; an id without one stands for itself
     */
    public static String of(Standing standing, String who, Map<String, String> names) {
        Standing.PackRef pack = standing.pack();
        StringBuilder text = new StringBuilder();
        text.append(who.isEmpty() ? "Against" : who + " against").append(' ').append(peers(standing.segment()));
        text.append("\nPack ").append(pack.id()).append(pack.edition().isEmpty() ? "" : ", edition " + pack.edition());
        text.append(pack.synthetic() ? " (invented data)\n" : "\n");
        if (!standing.segment().why().isEmpty()) {
            text.append("Note: ").append(standing.segment().why()).append('\n');
        }
        Columns table = new Columns();
        table.row("", "SCORE", "P25", "MEDIAN", "P75", "TO MEDIAN", "BAND", "BETTER THAN, OF 100", "PLACE", "PEERS");
        standing.members().forEach(m -> row(table, m, names.getOrDefault(m.id(), m.id())));
        return text.append('\n').append(table).toString();
    }

    private static String peers(Standing.Segment segment) {
        String where = PackText.segment(segment.used());
        return segment.n() == 0 ? where : segment.n() + " others, " + where;
    }

    private static void row(Columns table, Standing.Member m, String name) {
        if (m.status() != Status.OK) {
            table.row(name, Printed.number(m.score(), 0), "", "", "", "", "", "", "too few peers", "");
            return;
        }
        table.row(
                name,
                Printed.number(m.score(), 0),
                number(m.p25()),
                number(m.median()),
                number(m.p75()),
                gap(m.gapToMedian()),
                m.band() == null ? "" : m.band(),
                percentile(m),
                place(m.statement()),
                Integer.toString(m.n()));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : Printed.number(value, 0);
    }

    private static String gap(@Nullable Double gap) {
        return gap == null ? "" : (gap >= 0.5 ? "+" : "") + Printed.number(gap, 0);
    }

    /** The wider of the two intervals stands beside it: the one for the client's score, the other for the peers. */
    private static String percentile(Standing.Member m) {
        Double rank = m.percentileRank();
        if (rank == null) {
            return "";
        }
        Interval wider = wider(m.percentileCi95(), m.percentileRange());
        String about = "about " + Printed.number(clamp(rank), 0);
        return wider == null
                ? about
                : about + " (" + Printed.number(clamp(wider.low()), 0) + " to " + Printed.number(clamp(wider.high()), 0)
                        + ")";
    }

    private static @Nullable Interval wider(@Nullable Interval a, @Nullable Interval b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.high() - b.low() > a.high() - a.low() ? b : a;
    }

    private static double clamp(double percentile) {
        return Math.max(1, Math.min(99, percentile));
    }

    private static String place(Standing.@Nullable Statement statement) {
        if (statement == null) {
            return "";
        }
        return switch (statement) {
            case ABOVE -> "above";
            case IN_LINE -> "in line";
            case BELOW -> "below";
            case UNCERTAIN -> "uncertain";
        };
    }
}
