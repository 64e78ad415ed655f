package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Since.Bridge;
import org.cxmaturity.report.Since.Distance;
import org.cxmaturity.report.Since.Part;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.score.Bridge.Kind;
import org.jspecify.annotations.Nullable;

/** Whether what is said of a change follows from its figures, adds up, and keeps the thresholds. */
final class ChangeChecks {
    private static final List<List<Kind>> WAYS =
            List.of(List.of(Kind.INSTRUMENT, Kind.MIX, Kind.ANSWERS), List.of(Kind.INSTRUMENT, Kind.MIX_AND_ANSWERS));

    private final ReportData data;
    private final Since since;

    private ChangeChecks(ReportData data, Since since) {
        this.data = data;
        this.since = since;
    }

    static List<Check> of(ReportData data) {
        Since since = data.change();
        if (since == null) {
            return List.of();
        }
        ChangeChecks checks = new ChangeChecks(data, since);
        return List.of(checks.change(), checks.bridges(), checks.distances());
    }

    private Check change() {
        List<String> faults = new ArrayList<>();
        for (Row row : since.rows()) {
            Double then = row.then();
            Double now = row.now();
            Double difference = row.difference();
            if (difference != null && (then == null || now == null || !follows(difference, then, now))) {
                faults.add(row.id() + ": the change is not " + now + " less " + then);
            }
            Double low = row.low();
            Double high = row.high();
            boolean excludesZero = low != null && high != null && (low > 0 || high < 0);
            boolean large = difference != null && Math.abs(difference) >= 5;
            if (row.verdict() == Verdict.CERTAIN && !(excludesZero && large)) {
                faults.add(row.id() + ": a change is called certain that is not");
            }
            now(row).ifPresent(faults::add);
            detectable(row).ifPresent(faults::add);
            boolean told = row.verdict() != Verdict.BROKEN && row.verdict() != Verdict.NOT_SHOWN;
            if (told != (difference != null) || (row.broken() != null) != (row.verdict() == Verdict.BROKEN)) {
                faults.add(row.id() + ": its verdict does not fit its figures");
            }
        }
        return Check.of("change", "every change follows from its two scores", faults);
    }

    /** On the same questions, and where a trend is broken, the score now is the one that the report prints elsewhere. */
    private Optional<String> now(Row row) {
        Double now = row.now();
        return now == null || row.commonItems() || now.equals(printed(row.id()))
                ? Optional.empty()
                : Optional.of(row.id() + ": " + now + " is not its score now");
    }

    private @Nullable Double printed(String id) {
        Figure figure = id.equals(KeyFigures.OVERALL)
                ? data.overall().figure()
                : data.factors().stream()
                        .filter(f -> f.id().equals(id))
                        .findFirst()
                        .map(Factor::figure)
                        .orElse(null);
        return figure == null || figure.bound() != null ? null : figure.value();
    }

    /** The quantiles of t for 95 and for 80 of 100 over that for 95: 1.43 for many degrees of freedom, less for few. */
    private static Optional<String> detectable(Row row) {
        Double low = row.low();
        Double high = row.high();
        Double told = row.detectable();
        if (low == null || high == null || told == null) {
            return told == null || low != null
                    ? Optional.empty()
                    : Optional.of(row.id() + ": tells what could be seen, but no interval");
        }
        double half = Math.abs(high - low) / 2;
        boolean follows = told >= 1.30 * Math.max(0, half - 0.5) - 0.5 && told <= 1.43 * (half + 0.5) + 0.5;
        return follows
                ? Optional.empty()
                : Optional.of(row.id() + ": a change of " + told + " to be seen does not follow from its interval");
    }

    private static boolean follows(double difference, double then, double now) {
        return Reach.of(difference).meets(Reach.of(now).minus(Reach.of(then)));
    }

    private Check bridges() {
        List<String> faults = new ArrayList<>();
        for (Bridge bridge : since.bridges()) {
            Row row = since.row(bridge.id()).orElse(null);
            if (row == null || row.difference() == null) {
                faults.add(bridge.id() + ": a change is taken apart that is not shown");
            } else {
                Optional.ofNullable(bridge(bridge, row, row.difference())).ifPresent(f -> faults.add(bridge.id() + f));
            }
        }
        boolean whole = since.bridge(KeyFigures.OVERALL).isPresent();
        if (whole && since.rows().stream().anyMatch(r -> r.verdict() == Verdict.NOT_SHOWN && counts(r.id()))) {
            faults.add("the parts of the whole tell of a factor that is not shown");
        }
        boolean mix =
                since.bridge(KeyFigures.OVERALL).flatMap(b -> b.part(Kind.MIX)).isPresent();
        if (mix
                && since.bridges().stream()
                        .anyMatch(b -> b.part(Kind.MIX_AND_ANSWERS).isPresent())) {
            faults.add("the parts of the whole tell of a role that is too small");
        }
        return Check.of("bridge", "the parts of every change add up to it", faults);
    }

    private boolean counts(String factor) {
        return data.instrument().factor(factor).filter(f -> f.weight() > 0).isPresent();
    }

    /** What is wrong with a bridge; null when nothing is. */
    private @Nullable String bridge(Bridge bridge, Row row, double difference) {
        if (!WAYS.contains(bridge.parts().stream().map(Part::kind).toList())) {
            return ": has other parts than instrument, mix and answers";
        }
        double sum = bridge.parts().stream().mapToDouble(Part::points).sum();
        if (Math.abs(sum - bridge.change()) > 1e-9) {
            return ": the parts add up to " + sum + ", not to " + bridge.change();
        }
        if (!follows(bridge.change(), bridge.then(), bridge.now())) {
            return ": its change is not " + bridge.now() + " less " + bridge.then();
        }
        if (!row.commonItems()
                && !(Objects.equals(row.then(), bridge.then()) && Objects.equals(row.now(), bridge.now()))) {
            return ": its scores are not those of the change";
        }
        if (!Objects.equals(printed(bridge.id()), bridge.now())) {
            return ": " + bridge.now() + " is not its score now";
        }
        double instrument = bridge.part(Kind.INSTRUMENT).map(Part::points).orElse(0.0);
        if (!row.commonItems() && (instrument != 0 || bridge.change() != difference)) {
            return ": the questions are the same, but change something";
        }
        // What is left beside the instrument is the change on the common items, each part rounded by up to a point.
        if (Math.abs(bridge.change() - instrument - difference) > bridge.parts().size()) {
            return ": mix and answers are not the change on the common items";
        }
        boolean balanced =
                Aggregation.ROLE_BALANCED.name().equals(data.instrument().aggregation());
        if (balanced && bridge.part(Kind.MIX).filter(p -> p.points() != 0).isPresent()) {
            return ": roles count alike, but their mix changes something";
        }
        boolean own = balanced
                && bridge.part(Kind.ANSWERS)
                        .filter(p -> !Objects.equals(p.low(), row.low()) || !Objects.equals(p.high(), row.high()))
                        .isPresent();
        if (own) {
            return ": roles count alike, but the answers have another interval than the change";
        }
        return bridge.parts().stream().allMatch(ChangeChecks::interval)
                ? null
                : ": an interval is not that of the answers";
    }

    private static boolean interval(Part part) {
        Double low = part.low();
        Double high = part.high();
        if (low == null || high == null) {
            return low == null && high == null;
        }
        return part.kind() == Kind.ANSWERS && low - 1 <= part.points() && part.points() <= high + 1;
    }

    private Check distances() {
        List<String> faults = new ArrayList<>();
        Peers peers = data.peers();
        int most = peers == null || peers.n() == null ? 0 : peers.n();
        for (Distance d : since.distances()) {
            Row row = since.row(d.id()).orElse(null);
            if (row == null || row.commonItems() || !Objects.equals(row.difference(), d.change())) {
                faults.add(d.id() + ": the distance rests on another change than is shown");
            }
            if (Math.abs(d.change() - d.median() - d.distance()) > 1e-9) {
                faults.add(d.id() + ": the distance does not change by its parts");
            }
            if (d.n() > most || d.n() < Peers.AT_LEAST || d.edge() && d.n() < Peers.FOR_CERTAINTY) {
                faults.add(d.id() + ": more is told than " + d.n() + " peers allow");
            }
        }
        return Check.of("distance", "every change of the distance to the peers is the own change less theirs", faults);
    }
}
