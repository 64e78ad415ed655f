package org.cxmaturity.benchmark;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Checks a pack against the release rules (method section 15), whoever built it: what every cell may hold, what the
 * numbers of the segments tell by difference, and, when it is private, whether the figures are those of its
 * organisations. Codes B50 to B54.
 */
public final class PackChecks {
    private static final Wording REBUILD =
            say("Do not use the pack; ask for one that cxm benchmark build has written.");

    private final Pack pack;
    private final Place place;
    private final List<Problem> faults = new ArrayList<>();

    private PackChecks(Pack pack, Place place) {
        this.pack = pack;
        this.place = place;
    }

    /** The checks that did not hold; empty when all did. */
    public static List<Problem> faults(Pack pack, Place place) {
        PackChecks checks = new PackChecks(pack, place);
        pack.segments().forEach(checks::segment);
        checks.differences();
        if (pack.isPrivate()) {
            checks.figures();
        }
        return List.copyOf(checks.faults);
    }

    private void segment(Pack.Segment segment) {
        if (segment.n() < Disclosure.FLOOR) {
            fault("B50", say("the segment {0} has under 5 organisations", Segments.said(segment.where())));
        }
        for (Pack.Cell cell : segment.cells()) {
            if (cell.n() < Disclosure.FLOOR) {
                fault("B50", say("{0} stands for under 5 organisations", name(segment, cell)));
            } else {
                allowed(segment, cell);
            }
        }
        Set<String> shown = segment.cells().stream().map(Pack.Cell::factor).collect(Collectors.toSet());
        long missing = pack.factors().stream().filter(f -> !shown.contains(f)).count();
        if (missing == 1 && shown.contains(Pack.OVERALL)) {
            fault(
                    "B53",
                    say(
                            "in the segment {0} the overall gives away the one factor that is held back",
                            Segments.said(segment.where())));
        }
    }

    private void allowed(Pack.Segment segment, Pack.Cell cell) {
        boolean few = cell.n() < Disclosure.QUARTILES;
        boolean moments = cell.mean() != null || cell.sd() != null;
        if (!Disclosure.knots(cell.n()).containsAll(cell.knots().keySet()) || few && moments) {
            fault("B51", say("{0} holds figures that need more organisations", name(segment, cell)));
        }
        int step = few ? 5 : 1;
        boolean rounded =
                cell.knots().values().stream().allMatch(q -> q % step == 0) && whole(cell.mean()) && whole(cell.sd());
        if (!rounded) {
            fault(
                    "B52",
                    few
                            ? say("{0} holds figures that are not rounded to 5 points", name(segment, cell))
                            : say("{0} holds figures that are not rounded to whole points", name(segment, cell)));
        }
    }

    private static boolean whole(@Nullable Double value) {
        return value == null || value % 1 == 0;
    }

    /** A part and its whole, or all shown parts and their whole, must not differ by one to four organisations. */
    private void differences() {
        Map<Map<String, String>, Pack.Segment> byWhere = new LinkedHashMap<>();
        pack.segments().forEach(s -> byWhere.put(s.where(), s));
        Map<Map<String, String>, Map<Set<String>, Integer>> sums = new LinkedHashMap<>();
        for (Pack.Segment part : pack.segments()) {
            for (Map<String, String> wider : wider(part.where())) {
                Pack.Segment whole = byWhere.get(wider);
                if (whole != null) {
                    differ(whole, part.n(), Segments.said(part.where()));
                    sums.computeIfAbsent(wider, w -> new LinkedHashMap<>())
                            .merge(part.where().keySet(), part.n(), Integer::sum);
                }
            }
        }
        sums.forEach((wider, parts) -> parts.forEach((dimensions, n) -> {
            Pack.Segment whole = byWhere.get(wider);
            if (whole != null) {
                differ(whole, n, say("all shown values of {0}", String.join(", ", dimensions)));
            }
        }));
    }

    /** What is left of a segment when some of its dimensions are taken away, one at least. */
    private static List<Map<String, String>> wider(Map<String, String> where) {
        List<String> dimensions = List.copyOf(where.keySet());
        List<Map<String, String>> all = new ArrayList<>();
        for (int kept = 0; kept < (1 << dimensions.size()) - 1; kept++) {
            Map<String, String> wider = new LinkedHashMap<>(where);
            for (int d = 0; d < dimensions.size(); d++) {
                if ((kept >> d & 1) == 0) {
                    wider.remove(dimensions.get(d));
                }
            }
            all.add(wider);
        }
        return all;
    }

    private void differ(Pack.Segment whole, int n, Wording what) {
        int rest = whole.n() - n;
        if (rest < 0 || rest > 0 && rest < Disclosure.FLOOR) {
            fault(
                    "B53",
                    say(
                            "the segment {0} tells of under 5 organisations by its difference to {1}",
                            Segments.said(whole.where()), what));
        }
    }

    /** Segments and cells once more from the organisations; a mean or a spread may be held back. */
    private void figures() {
        List<Map<String, String>> described =
                pack.organisations().stream().map(Pack.Organisation::dimensions).toList();
        Map<Map<String, String>, Slice> slices = Slice.all(pack.dimensions(), described).stream()
                .collect(Collectors.toMap(Slice::where, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        for (Pack.Segment segment : pack.segments()) {
            Slice slice = slices.get(segment.where());
            boolean same = slice != null
                    && slice.n() == segment.n()
                    && segment.cells().stream().allMatch(c -> same(c, derived(c.factor(), slice)));
            if (!same) {
                fault(
                        "B54",
                        say(
                                "the figures of the segment {0} are not those of its organisations",
                                Segments.said(segment.where())));
            }
        }
    }

    private Optional<Pack.Cell> derived(String factor, Slice slice) {
        return Release.cell(
                factor,
                slice.members().stream()
                        .mapToObj(i -> pack.organisations().get(i).scores().get(factor))
                        .filter(Objects::nonNull)
                        .mapToDouble(x -> x)
                        .toArray());
    }

    private static boolean same(Pack.Cell cell, Optional<Pack.Cell> derived) {
        return derived.filter(d -> d.n() == cell.n()
                        && d.knots().equals(cell.knots())
                        && (cell.mean() == null || cell.mean().equals(d.mean()))
                        && (cell.sd() == null || cell.sd().equals(d.sd())))
                .isPresent();
    }

    private static Wording name(Pack.Segment segment, Pack.Cell cell) {
        return say("{0} of {1}", cell.factor(), Segments.said(segment.where()));
    }

    private void fault(String code, Wording message) {
        faults.add(Problem.error(code, place, message, REBUILD));
    }
}
