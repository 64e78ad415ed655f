package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Disclosure.Tier;

/**
 * Sets a client against peers (method sections 11 to 13 and 15). All factors are compared with the same segment: the
 * widest that any of them needs to have 8 peers, the client not counted. Where even the whole pack has 5 to 7, the
 * median and a statement are given; under 5, nothing.
 */
public final class Standings {
    private final PeerSource source;
    private final Subject subject;

    private Standings(Pack pack, Subject subject) {
        source = new PeerSource(pack, subject);
        this.subject = subject;
    }

    /**
     * The standing of a subject in a pack. A private pack gives exact figures, and the subject does not count as its own
     * peer when it is named; a published one gives what its released quantiles tell, percentiles in steps of 5.
     *
     * @param where dimension to value; empty for all organisations. A dimension that the pack lacks is passed over: see
     *     {@link Packs#unknownDimensions}
     */
    public static Standing of(Pack pack, Subject subject, Map<String, String> where) {
        return new Standings(pack, subject).standing(pack, where);
    }

    private Standing standing(Pack pack, Map<String, String> where) {
        Map<String, String> asked = inOrder(pack, where);
        List<Map<String, String>> ways = Segments.fallback(pack.dimensions(), asked);
        Map<String, String> used = ways.get(widestNeeded(ways));
        int n = source.organisations(used);
        List<Standing.Member> members = subject.members().entrySet().stream()
                .map(e -> PlaceAmongPeers.of(e.getKey(), e.getValue(), source.peers(used, e.getKey())))
                .toList();
        return new Standing(
                new Standing.PackRef(pack.id(), pack.edition(), pack.sha256(), pack.synthetic()),
                new Standing.Segment(asked, used, n < Disclosure.FLOOR ? 0 : n, why(ways, asked, used, n)),
                members,
                new Smoothing(source).means(used, List.copyOf(subject.members().keySet())));
    }

    private static Map<String, String> inOrder(Pack pack, Map<String, String> where) {
        Map<String, String> asked = new LinkedHashMap<>();
        pack.dimensions().stream().filter(where::containsKey).forEach(d -> asked.put(d, where.getOrDefault(d, "")));
        return asked;
    }

    /** Factors that the whole pack cannot compare either do not ask for a wider segment. */
    private int widestNeeded(List<Map<String, String>> ways) {
        int last = ways.size() - 1;
        return subject.members().keySet().stream()
                .filter(f -> source.n(ways.get(last), f) >= Disclosure.FLOOR)
                .mapToInt(f -> firstWithEnough(ways, f))
                .max()
                .orElse(last);
    }

    private int firstWithEnough(List<Map<String, String>> ways, String factor) {
        int way = 0;
        while (way < ways.size() - 1 && source.n(ways.get(way), factor) < Disclosure.QUARTILES) {
            way++;
        }
        return way;
    }

    private static String why(
            List<Map<String, String>> ways, Map<String, String> asked, Map<String, String> used, int n) {
        if (Tier.of(n) == Tier.SUPPRESSED) {
            return "the pack has too few organisations (at least %s are needed)".formatted(Disclosure.FLOOR);
        }
        List<String> reasons = new ArrayList<>();
        Map<String, String> narrowest = ways.get(0);
        if (!narrowest.equals(asked)) {
            reasons.add(Segments.words(asked) + " is no segment of its own");
        }
        if (!narrowest.equals(used)) {
            reasons.add("%s has too few organisations (at least %s are needed)"
                    .formatted(Segments.words(narrowest), Disclosure.QUARTILES));
        }
        if (n < Disclosure.QUARTILES) {
            reasons.add("all have under %s, so only the median is compared".formatted(Disclosure.QUARTILES));
        }
        return String.join("; ", reasons);
    }
}
