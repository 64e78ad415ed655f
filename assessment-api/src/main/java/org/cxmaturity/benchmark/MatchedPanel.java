package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.cxmaturity.benchmark.Disclosure.Tier;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.PercentileRank;
import org.cxmaturity.score.stat.Quantiles;

/**
 * What moved against the same peers (method sections 16 c and 16 d): both waves are set against the organisations that
 * are in both editions, so that nobody's coming or going looks like progress. From private packs alone.
 *
 * @param rows       the subject's factors that both waves have, in order
 * @param tellsOfFew whether one to four organisations of an edition's segment are not in the panel; then figures of the
 *                   panel and of that edition must not go to the same reader (method section 15.5)
 */
public record MatchedPanel(List<Row> rows, boolean tellsOfFew) {
    /** Outside this share at either end the next wave is likely nearer to the middle, whatever anyone did. */
    private static final double OUTER = 10;

    /**
     * One factor. Figures mean something only when the status is OK, which takes 8 peers.
     *
     * @param n            peers in both editions, the subject not among them
     * @param scoreBefore  the subject's score, 0..100, likewise {@code scoreNow}
     * @param medianBefore of the panel, likewise {@code medianNow}
     * @param rankBefore   percentile rank in the panel, 0..100, from 20 peers; likewise {@code rankNow}
     */
    public record Row(
            String id,
            Status status,
            int n,
            double scoreBefore,
            double scoreNow,
            double medianBefore,
            double medianNow,
            OptionalDouble rankBefore,
            OptionalDouble rankNow) {
        /** Change of the score, in points. */
        public double change() {
            return scoreNow - scoreBefore;
        }

        /** Change of the median of the panel, in points. */
        public double medianChange() {
            return medianNow - medianBefore;
        }

        /** Change of the distance to the median: the change of the score less that of the median. */
        public double distanceChange() {
            return change() - medianChange();
        }

        /** Whether the subject began in the outer tenth, so that some return to the middle is to be expected. */
        public boolean beganAtTheEdge() {
            double rank = rankBefore.orElse(50);
            return rank < OUTER || rank > 100 - OUTER;
        }
    }

    public MatchedPanel {
        rows = List.copyOf(rows);
    }

    /**
     * Sets a subject against the panel of two editions.
     *
     * @param where the segment, by the dimensions of the newer edition; empty for all
     * @throws IllegalArgumentException when a pack is not private: it does not know who is in it
     */
    public static MatchedPanel of(Pack before, Subject then, Pack now, Subject today, Map<String, String> where) {
        if (!before.isPrivate() || !now.isPrivate()) {
            throw new IllegalArgumentException("a published pack does not tell who is in it");
        }
        PeerSource source = new PeerSource(now, today);
        Map<String, Pack.Organisation> earlier = new LinkedHashMap<>();
        before.organisations().stream()
                .filter(o -> !o.name().equals(then.name()) && !o.name().equals(today.name()))
                .forEach(o -> earlier.put(o.name(), o));
        List<Pack.Organisation> panel = source.others(where).stream()
                .filter(o -> earlier.containsKey(o.name()))
                .toList();
        List<Row> rows = new ArrayList<>();
        today.members().forEach((factor, member) -> {
            Subject.Member was = then.members().get(factor);
            if (was != null) {
                rows.add(row(factor, was.score(), member.score(), panel, earlier));
            }
        });
        return new MatchedPanel(rows, tellsOfFew(panel, source.others(where), earlier, where));
    }

    private static boolean tellsOfFew(
            List<Pack.Organisation> panel,
            List<Pack.Organisation> now,
            Map<String, Pack.Organisation> earlier,
            Map<String, String> where) {
        Set<String> names = names(panel);
        Set<String> then = names(earlier.values().stream()
                .filter(o -> Segments.holds(where, o.dimensions()))
                .toList());
        return Disclosure.differs(names, names(now)) || Disclosure.differs(names, then);
    }

    private static Set<String> names(List<Pack.Organisation> organisations) {
        Set<String> names = new LinkedHashSet<>();
        organisations.forEach(o -> names.add(o.name()));
        return names;
    }

    private static Row row(
            String factor,
            double was,
            double is,
            List<Pack.Organisation> panel,
            Map<String, Pack.Organisation> earlier) {
        List<Pack.Organisation> both = panel.stream()
                .filter(o -> o.scores().containsKey(factor)
                        && earlier.getOrDefault(o.name(), o).scores().containsKey(factor))
                .toList();
        OptionalDouble no = OptionalDouble.empty();
        if (both.size() < Disclosure.QUARTILES) {
            return new Row(factor, Status.SUPPRESSED, 0, 0, 0, 0, 0, no, no);
        }
        double[] now = both.stream()
                .mapToDouble(o -> o.scores().getOrDefault(factor, 0.0))
                .toArray();
        double[] then = both.stream()
                .mapToDouble(o -> earlier.getOrDefault(o.name(), o).scores().getOrDefault(factor, 0.0))
                .toArray();
        boolean ranks = Tier.of(both.size()) == Tier.WITH_P10_P90;
        return new Row(
                factor,
                Status.OK,
                both.size(),
                was,
                is,
                Quantiles.of(then).median(),
                Quantiles.of(now).median(),
                ranks ? rank(was, then) : no,
                ranks ? rank(is, now) : no);
    }

    private static OptionalDouble rank(double score, double[] peers) {
        return OptionalDouble.of(PercentileRank.of(score, peers).orElseThrow().value());
    }
}
