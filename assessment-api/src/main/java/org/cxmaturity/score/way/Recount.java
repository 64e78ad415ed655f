package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Levels;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.way.Effect.FactorMove;
import org.cxmaturity.score.way.Effect.ItemMove;
import org.cxmaturity.score.way.Effect.OverallMove;
import org.cxmaturity.score.way.Effect.Stand;

/**
 * From moved means to moved levels.
 *
 * @param items   item id to its new mean
 * @param factors factor id to its new score
 */
record Recount(Means means, Map<String, Double> items, Map<String, Double> factors) {
    /** A factor as it comes out. */
    private record Moved(Part part, Map<String, Double> itemMeans, double score, Levels.Held held) {
        boolean moves() {
            return !itemMeans.isEmpty() || score != part.score().score();
        }
    }

    Effect effect() {
        List<Moved> all = means.parts().stream().map(this::moved).toList();
        List<Part> moving = all.stream().filter(Moved::moves).map(Moved::part).toList();
        return new Effect(
                all.stream().flatMap(m -> itemMoves(m).stream()).toList(),
                all.stream().map(this::factorMove).toList(),
                overall(all).orElse(null),
                means.basis(moving),
                means.unknownGates());
    }

    private Moved moved(Part part) {
        Map<String, Double> own = new LinkedHashMap<>();
        double gain = 0;
        for (Part.Line line : part.lines()) {
            Double wanted = items.get(line.item().id());
            if (wanted != null && wanted != line.score().score()) {
                own.put(line.item().id(), wanted);
                gain += line.share() * (wanted - line.score().score());
            }
        }
        double before = part.score().score();
        double after = own.isEmpty() ? before : Means.settled(before + gain);
        Double set = factors.get(part.id());
        if (set != null) {
            own.putAll(followers(part, set - before - gain));
            after = set;
        }
        return new Moved(part, own, after, part.at(after, own, means.levels()));
    }

    /** The items that were not named, all moved by as much as brings the factor that far, or as they can go. */
    private Map<String, Double> followers(Part part, double gain) {
        List<Part.Line> free = part.lines().stream()
                .filter(l -> l.movable()
                        && l.share() > 0
                        && !items.containsKey(l.item().id()))
                .toList();
        double low = -100;
        double high = 100;
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (gain(free, middle) < gain) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Map<String, Double> followers = new LinkedHashMap<>();
        for (Part.Line line : free) {
            double after = Means.settled(line.score().score() + high);
            if (Math.abs(after - line.score().score()) > Means.SLACK) {
                followers.put(line.item().id(), after);
            }
        }
        return followers;
    }

    private static double gain(List<Part.Line> lines, double points) {
        double gain = 0;
        for (Part.Line line : lines) {
            double before = line.score().score();
            gain += line.share() * (Math.max(0, Math.min(100, before + points)) - before);
        }
        return gain;
    }

    private static List<ItemMove> itemMoves(Moved moved) {
        List<ItemMove> moves = new ArrayList<>();
        for (Part.Line line : moved.part().lines()) {
            Double after = moved.itemMeans().get(line.item().id());
            if (after != null) {
                moves.add(new ItemMove(
                        line.item().id(), moved.part().id(), line.score().score(), after));
            }
        }
        return moves;
    }

    private FactorMove factorMove(Moved moved) {
        FactorScore was = moved.part().score();
        Stand before = new Stand(was.score(), was.level(), was.levelByScore(), was.heldBackBy());
        return new FactorMove(moved.part().id(), before, stand(moved.score(), moved.held()));
    }

    /** As in a released result, what is hidden holds back without a name. */
    private Stand stand(double score, Levels.Held held) {
        List<String> named =
                held.heldBackBy().stream().filter(id -> !means.hidden(id)).toList();
        return new Stand(score, held.level(), held.byScore(), named);
    }

    private Optional<OverallMove> overall(List<Moved> all) {
        OverallScore was = means.overall();
        if (was.status() != Status.OK) {
            return Optional.empty();
        }
        List<Moved> weighted =
                all.stream().filter(m -> m.part().factor().weight() > 0).toList();
        double mean = OverallScore.mean(
                weighted.stream().mapToDouble(Moved::score).toArray(),
                weighted.stream().mapToDouble(m -> m.part().factor().weight()).toArray());
        double after = weighted.stream().anyMatch(Moved::moves) ? Means.settled(mean) : was.score();
        Map<String, Integer> factorLevels = new LinkedHashMap<>();
        weighted.forEach(m -> factorLevels.put(m.part().id(), m.held().level()));
        Levels.Held held = means.levels().ofOverall(after, factorLevels);
        List<String> back = was.heldBackBy() == null ? List.of() : List.of(was.heldBackBy());
        return Optional.of(new OverallMove(
                new Stand(was.score(), was.level(), was.levelByScore(), back),
                new Stand(after, held.level(), held.byScore(), held.heldBackBy())));
    }
}
