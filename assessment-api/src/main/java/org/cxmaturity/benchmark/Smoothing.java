package org.cxmaturity.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.score.stat.Moments;
import org.cxmaturity.score.stat.Shrinkage;

/**
 * Means of small segments, drawn towards the mean of all segments of the same kind (method section 14; Efron and Morris
 * 1975). A reference line beside real peers, always called smoothed; percentiles never come from it. It is no
 * disclosure control, so it asks for as many organisations as a mean does, and for the scores of a private pack.
 */
final class Smoothing {
    private final PeerSource source;

    Smoothing(PeerSource source) {
        this.source = source;
    }

    /** Factor id to the smoothed mean of a segment of 8 to 19 peers, where it has at least two segments beside it. */
    Map<String, Double> means(Map<String, String> used, List<String> factors) {
        Map<String, Double> means = new LinkedHashMap<>();
        if (!used.isEmpty() && source.pack().isPrivate()) {
            factors.forEach(f -> mean(used, f).ifPresent(mean -> means.put(f, mean)));
        }
        return means;
    }

    private Optional<Double> mean(Map<String, String> used, String factor) {
        Map<Map<String, String>, List<Pack.Organisation>> segments = source.peers(factor).stream()
                .filter(o -> used.keySet().stream().allMatch(o.dimensions()::containsKey))
                .collect(Collectors.groupingBy(
                        o -> Segments.only(List.copyOf(used.keySet()), o.dimensions()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        int place = List.copyOf(segments.keySet()).indexOf(used);
        int n = segments.getOrDefault(used, List.of()).size();
        if (n < Disclosure.QUARTILES || n >= Disclosure.TAILS) {
            return Optional.empty();
        }
        List<Moments> moments = segments.values().stream()
                .map(segment -> Moments.of(segment.stream()
                                .mapToDouble(o -> o.scores().getOrDefault(factor, 0.0))
                                .toArray())
                        .orElseThrow())
                .toList();
        return Shrinkage.of(moments).map(s -> s.means().get(place));
    }
}
