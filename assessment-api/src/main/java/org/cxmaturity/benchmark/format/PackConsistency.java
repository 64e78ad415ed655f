package org.cxmaturity.benchmark.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;

/** Whether the parts of a pack fit together: every name is known, nothing stands twice, quantiles rise. */
final class PackConsistency {
    private static final int MOST_DIMENSIONS = 50;
    private static final int MOST_FACTORS = 1_000;
    private static final int MOST_SEGMENTS = 50_000;
    private static final int MOST_ORGANISATIONS = 100_000;

    /** Segments of more dimensions than this are on no list (method section 13). */
    private static final int DEEPEST = 6;

    private final String source;
    private final Pack pack;
    private final Set<String> columns;
    private final Set<String> dimensions;
    private final Problems problems = new Problems();

    private PackConsistency(String source, Pack pack) {
        this.source = source;
        this.pack = pack;
        columns = new HashSet<>(pack.factors());
        columns.add(Pack.OVERALL);
        dimensions = new HashSet<>(pack.dimensions());
    }

    static Result<Pack> check(String source, Pack pack) {
        PackConsistency check = new PackConsistency(source, pack);
        check.sizes();
        if (check.problems.hasErrors()) {
            return check.problems.result(pack);
        }
        check.words();
        check.names();
        check.segments();
        check.organisations();
        return check.problems.result(pack);
    }

    private void sizes() {
        atMost(
                "/dimensions",
                pack.dimensions().size(),
                say("there are over {0} dimensions", MOST_DIMENSIONS),
                MOST_DIMENSIONS);
        atMost("/factors", pack.factors().size(), say("there are over {0} factors", MOST_FACTORS), MOST_FACTORS);
        atMost("/segments", pack.segments().size(), say("there are over {0} segments", MOST_SEGMENTS), MOST_SEGMENTS);
        atMost(
                "/organisations",
                pack.organisations().size(),
                say("there are over {0} organisations", MOST_ORGANISATIONS),
                MOST_ORGANISATIONS);
    }

    private void atMost(String pointer, int there, Wording message, int most) {
        if (there > most) {
            problems.add(PackFaults.tooMany(Place.pointer(source, pointer), message));
        }
    }

    /** Words of a pack are printed on terminals and in reports. */
    private void words() {
        Pack.Source from = pack.source();
        word("/id", pack.id());
        word("/edition", pack.edition());
        word("/period", pack.period());
        word("/aggregation", pack.aggregation());
        Stream.of(from.who(), from.how(), from.scoredBy(), from.licence()).forEach(w -> word("/source", w));
        pack.dimensions().forEach(d -> word("/dimensions", d));
        pack.factors().forEach(f -> word("/factors", f));
        pack.segments().forEach(s -> s.where().values().forEach(v -> word("/segments", v)));
        for (Pack.Organisation organisation : pack.organisations()) {
            word("/organisations", organisation.name());
            organisation.dimensions().values().forEach(v -> word("/organisations", v));
        }
    }

    private void word(String pointer, String word) {
        if (word.chars().anyMatch(Character::isISOControl)) {
            fault(pointer, say("{0} holds a control character", Quote.of(word)));
        }
    }

    private void names() {
        once("/dimensions", pack.dimensions());
        once("/factors", pack.factors());
        if (pack.factors().isEmpty() || pack.factors().contains(Pack.OVERALL)) {
            fault("/factors", say("factors must name at least one factor, and not the overall"));
        }
        once(
                "/segments",
                pack.segments().stream().map(s -> PackText.segment(s.where())).toList());
        once(
                "/organisations",
                pack.organisations().stream().map(Pack.Organisation::name).toList());
    }

    private void once(String pointer, Collection<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> fault(pointer, say("{0} stands twice", Quote.of(name))));
    }

    private void segments() {
        for (int s = 0; s < pack.segments().size(); s++) {
            Pack.Segment segment = pack.segments().get(s);
            known("/segments/" + s + "/where", segment.where());
            if (segment.where().size() > DEEPEST) {
                fault("/segments/" + s + "/where", say("a segment has at most {0} dimensions", DEEPEST));
            }
            once(
                    "/segments/" + s,
                    segment.cells().stream().map(Pack.Cell::factor).toList());
            for (Pack.Cell c : segment.cells()) {
                cell("/segments/" + s, segment, c);
            }
        }
    }

    private void cell(String pointer, Pack.Segment segment, Pack.Cell cell) {
        String name = Quote.of(cell.factor());
        if (!columns.contains(cell.factor())) {
            fault(pointer, say("the cell of {0} is of no factor of the pack", name));
        }
        if (cell.n() > segment.n()) {
            fault(pointer, say("the cell of {0} has more organisations than its segment", name));
        }
        if (falling(List.copyOf(cell.knots().keySet()))
                || falling(List.copyOf(cell.knots().values()))) {
            fault(pointer, say("the cell of {0} has quantiles that do not rise", name));
        }
    }

    private static boolean falling(List<Double> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) < values.get(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private void organisations() {
        if (!pack.isPrivate() && !pack.organisations().isEmpty()) {
            fault("/organisations", say("the pack says that it is not private, and holds organisations"));
        }
        for (int o = 0; o < pack.organisations().size(); o++) {
            Pack.Organisation organisation = pack.organisations().get(o);
            known("/organisations/" + o + "/dimensions", organisation.dimensions());
            for (String factor : organisation.scores().keySet()) {
                if (!columns.contains(factor)) {
                    fault("/organisations/" + o + "/scores", say("{0} is no factor of the pack", Quote.of(factor)));
                }
            }
        }
    }

    private void known(String pointer, Map<String, String> where) {
        where.keySet().stream()
                .filter(d -> !dimensions.contains(d))
                .forEach(d -> fault(pointer, say("{0} is no dimension of the pack", Quote.of(d))));
    }

    private void fault(String pointer, Wording message) {
        problems.add(PackFaults.inconsistent(Place.pointer(source, pointer), message, say("Build the pack again.")));
    }
}
