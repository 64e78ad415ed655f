package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.CoverWave;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;
import org.jspecify.annotations.Nullable;

/** A full report: five factors, intervals, peers, a wave before. */
final class FiveFactors {
    static final List<Double> FLOORS = List.of(0.0, 20.0, 40.0, 60.0, 80.0);
    static final List<String> LEVELS = List.of("1 Ad hoc", "2 Emerging", "3 Established", "4 Embedded", "5 Leading");
    static final List<String> MEANINGS = List.of(
            "Depends on who is at work that day.",
            "Some teams have found a way that works.",
            "A common way exists and most follow it.",
            "It is how we work, also under pressure.",
            "We improve it together with customers.");
    static final PeerBand ALL = new PeerBand(36.0, 43.0, 51.0, 59.0, 67.0);
    static final List<F> FACTORS = List.of(
            new F(0, "Articulate", 65, 61, 69, 55, 37, 47, 56, 64, 72, 76, 3),
            new F(1, "Consistent", 38, 35, 41, 41, 36, 45, 52, 60, 68, 12, 1),
            new F(2, "Empower", 55, 51, 58, 48, 35, 44, 53, 61, 69, 56, 2),
            new F(3, "Systematise", 36, 32, 40, 34, 29, 37, 46, 57, 65, 24, 1),
            new F(4, "Measure", 58, 54, 61, 47, 33, 42, 51, 60, 68, 71, 2));

    private FiveFactors() {}

    record F(
            int i,
            String name,
            int s,
            int lo,
            int hi,
            int w1,
            int p10,
            int p25,
            int p50,
            int p75,
            int p90,
            int pct,
            int level) {
        Badge badge() {
            return new Badge(i, name.substring(0, 1));
        }

        PeerBand peers() {
            return new PeerBand((double) p10, (double) p25, (double) p50, (double) p75, (double) p90);
        }

        Dot dot() {
            return new Dot(s, (double) lo, (double) hi);
        }

        @Nullable
        Sign sign() {
            return lo > p50 ? up("above") : hi < p50 ? new Sign(Direction.DOWN, "below") : null;
        }

        Cell difference() {
            return new Cell(null, sign(), signed(s - p50), false, false);
        }
    }

    static Sign up(String spoken) {
        return new Sign(Direction.UP, spoken);
    }

    static String signed(int d) {
        return d > 0 ? "+" + d : d < 0 ? "\u2212" + -d : "0";
    }

    static Meta meta(String title, String client) {
        return new Meta(
                "en-GB",
                title,
                "Benchmark report to the board",
                "Prepared with the CX maturity toolkit",
                client,
                "Customer experience maturity, wave 2, autumn 2025",
                "Confidential: for the board of directors",
                "Synthetic example",
                "Questionnaire: Five-factor CX maturity 1.2.0",
                "{0} / {1}",
                "2025-10-14",
                "0123456789abcdef");
    }

    static Report report() {
        return new Report(
                meta("Customer experience maturity, Havbris Forsikring", "Havbris Forsikring"),
                cover(),
                List.of(
                        SummaryPages.summary(),
                        SummaryPages.profile(),
                        BenchmarkPages.benchmark(),
                        BenchmarkPages.depth(),
                        ClosingPages.change(),
                        ClosingPages.roadmap(),
                        ClosingPages.questions(),
                        ClosingPages.appendix()));
    }

    private static Cover cover() {
        double[][] shapes = {
            {.62, 65, 13, .38, 47, 12},
            {.7, 33, 12, .3, 57, 9},
            {.58, 60, 11, .42, 42, 13},
            {.66, 31, 12, .34, 52, 10},
            {.6, 60, 12, .4, 46, 15}
        };
        List<CoverWave> waves = new ArrayList<>();
        for (F f : FACTORS) {
            waves.add(new CoverWave(f.name(), f.s(), density(shapes[f.i()])));
        }
        return new Cover(
                "For the board of directors",
                "Havbris Forsikring",
                "Customer experience maturity",
                "Benchmark report to the board, wave 2, autumn 2025",
                List.of(
                        new Fact("Answers collected", "8\u201326 September 2025"),
                        new Fact("Report date", "14 October 2025"),
                        new Fact("Questionnaire", "Five-factor CX maturity, version 1.2.0"),
                        new Fact("Respondents", "287 of 412 invited"),
                        new Fact("Peers", "34 organisations"),
                        new Fact("Status", "Synthetic example. Client, people and figures are invented.")),
                "How the 287 answers are spread, from 0 to 100, on each of the five factors",
                waves,
                "Five waves, one a factor. Articulate has most answers near 65, Consistent near 33.");
    }

    private static List<Double> density(double[] q) {
        List<Double> all = new ArrayList<>();
        double most = 0;
        for (int v = 0; v <= 100; v++) {
            double h = q[0] * bell(v, q[1], q[2]) + q[3] * bell(v, q[4], q[5]);
            all.add(h);
            most = Math.max(most, h);
        }
        double top = most;
        return all.stream().map(h -> h / top).toList();
    }

    private static double bell(double x, double m, double s) {
        return StrictMath.exp(-0.5 * (x - m) * (x - m) / s / s);
    }
}
