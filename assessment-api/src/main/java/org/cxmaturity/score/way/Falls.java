package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Gate;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.score.Levels;
import org.cxmaturity.score.way.Part.Line;
import org.cxmaturity.score.way.Puzzle.Block;
import org.cxmaturity.score.way.Puzzle.Lever;
import org.cxmaturity.score.way.Puzzle.Option;

/** The puzzles of losing a level, one for each way it can be lost: by the score, by a gate, or by a factor under the cap. */
record Falls(Means means) {
    private static final double ANY = Double.NEGATIVE_INFINITY;

    /** How a factor can fall below a level that it has. */
    List<Puzzle> factor(Part part, int level) {
        List<Puzzle> puzzles = new ArrayList<>();
        Block byScore = block(part, line -> false, 0, 1);
        puzzles.add(new Puzzle(List.of(byScore), surplus(part.score().score(), level)));
        for (Level own : means.questionnaire().levels()) {
            if (own.level() <= level) {
                puzzles.addAll(gates(part, own.level()));
            }
        }
        return puzzles;
    }

    /** How the overall can fall below a level that it has. */
    List<Puzzle> overall(int level) {
        double total =
                means.weighted().stream().mapToDouble(p -> p.factor().weight()).sum();
        List<Block> blocks = means.weighted().stream()
                .map(p -> block(p, line -> false, 0, p.factor().weight() / total))
                .toList();
        Puzzle byScore = new Puzzle(blocks, surplus(means.overall().score(), level));
        OptionalInt needed = means.levels().neededOfFactors(level);
        boolean capped = needed.isPresent()
                && needed.getAsInt() > means.questionnaire().levels().get(0).level();
        Stream<Puzzle> byCap =
                capped ? means.weighted().stream().flatMap(p -> factor(p, needed.getAsInt()).stream()) : Stream.empty();
        return Stream.concat(Stream.of(byScore), byCap).toList();
    }

    /** A little more than what lies above the floor: on the floor the level still holds. */
    private double surplus(double score, int level) {
        return score - means.levels().floor(level) + Means.SLACK;
    }

    /** One critical item below the level shuts the gate; so do too many of any. */
    private List<Puzzle> gates(Part part, int level) {
        List<Line> all = Gating.of(part, level);
        long standing =
                all.stream().filter(l -> Gating.stands(part, l, means.levels())).count();
        int tooMany = (int) standing - Levels.enoughOf(all.size()) + 1;
        List<Puzzle> puzzles = new ArrayList<>();
        if (!all.isEmpty()) {
            puzzles.add(shutting(part, all::contains, tooMany));
        }
        if (all.stream().anyMatch(Gating::critical)) {
            puzzles.add(shutting(part, line -> all.contains(line) && Gating.critical(line), 1));
        }
        return puzzles;
    }

    private Puzzle shutting(Part part, Predicate<Line> gates, int needed) {
        return new Puzzle(List.of(block(part, gates, needed, 1)), 0);
    }

    private Block block(Part part, Predicate<Line> gates, int needed, double weight) {
        List<Lever> levers = part.lines().stream()
                .filter(Line::movable)
                .map(line -> lever(line, gates.test(line) && Gating.stands(part, line, means.levels()) ? 0 : -1))
                .toList();
        return new Block(
                levers,
                needed > 0 ? List.of(needed) : List.of(),
                ANY,
                part.score().score(),
                weight);
    }

    private Lever lever(Line line, int group) {
        List<Option> options = new ArrayList<>(List.of(Option.stay()));
        int steps = 0;
        for (Ladder.Rung rung : Ladder.of(line.item()).below(line.score().score())) {
            steps++;
            options.add(Option.to(rung, line, steps, 1, shuts(line, rung)));
        }
        return new Lever(line, group, options);
    }

    private boolean shuts(Line line, Ladder.Rung rung) {
        Gate gate = line.item().gate();
        return gate != null && means.levels().at(rung.score()) < gate.level();
    }
}
