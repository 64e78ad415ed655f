package org.cxmaturity.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a client's peers are found: among the organisations of a private pack, or in the cells of a published one. */
record PeerSource(Pack pack, Subject subject) {
    /** The peers with a score on the factor; empty when there is none, or when none was released. */
    Optional<Peers> peers(Map<String, String> where, String factor) {
        return pack.isPrivate() ? exact(where, factor) : released(where, factor);
    }

    /** How many peers a factor has; 0 when none are known. */
    int n(Map<String, String> where, String factor) {
        return peers(where, factor).map(Peers::n).orElse(0);
    }

    /** Organisations of the segment, the client not among them where that is known. */
    int organisations(Map<String, String> where) {
        return pack.isPrivate()
                ? others(where).size()
                : segment(where).map(Pack.Segment::n).orElse(0);
    }

    /** The others of a segment of a private pack. */
    List<Pack.Organisation> others(Map<String, String> where) {
        return pack.organisations().stream()
                .filter(o -> !o.name().equals(subject.name()))
                .filter(o -> Segments.holds(where, o.dimensions()))
                .toList();
    }

    /** The others of a private pack that have a score on the factor. */
    List<Pack.Organisation> peers(String factor) {
        return with(factor, Map.of());
    }

    private List<Pack.Organisation> with(String factor, Map<String, String> where) {
        return others(where).stream()
                .filter(o -> o.scores().containsKey(factor))
                .toList();
    }

    private Optional<Peers> exact(Map<String, String> where, String factor) {
        double[] scores = with(factor, where).stream()
                .mapToDouble(o -> o.scores().getOrDefault(factor, 0.0))
                .toArray();
        return scores.length == 0 ? Optional.empty() : Optional.of(Peers.Exact.of(scores));
    }

    private Optional<Peers> released(Map<String, String> where, String factor) {
        return segment(where)
                .flatMap(s -> s.cells().stream()
                        .filter(c -> c.factor().equals(factor))
                        .findFirst())
                .map(Peers.Released::new);
    }

    private Optional<Pack.Segment> segment(Map<String, String> where) {
        return pack.segments().stream().filter(s -> s.where().equals(where)).findFirst();
    }
}
