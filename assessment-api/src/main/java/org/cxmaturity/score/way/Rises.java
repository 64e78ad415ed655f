package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cxmaturity.questionnaire.Gate;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.score.way.Part.Line;
import org.cxmaturity.score.way.Puzzle.Block;
import org.cxmaturity.score.way.Puzzle.Lever;
import org.cxmaturity.score.way.Puzzle.Option;

/**
 * The puzzle of reaching a level.
 *
 * @param efforts item id to the effort of a step; 1 where nothing is said
 */
record Rises(Means means, Map<String, Double> efforts) {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** One factor to a level. */
    Puzzle factor(Part part, int level) {
        Block block = block(part, OptionalInt.of(level), 1);
        return new Puzzle(List.of(block), block.least());
    }

    /** The overall to a level: by its score, with every factor as high as the cap asks. */
    Puzzle overall(int level) {
        OptionalInt needed = means.levels().neededOfFactors(level);
        double total =
                means.weighted().stream().mapToDouble(p -> p.factor().weight()).sum();
        List<Block> blocks = means.weighted().stream()
                .map(p -> block(p, needed, p.factor().weight() / total))
                .toList();
        return new Puzzle(blocks, missing(means.overall().score(), level));
    }

    private double missing(double score, int level) {
        return means.levels().floor(level) - score - Means.SLACK;
    }

    private Block block(Part part, OptionalInt level, double weight) {
        double score = part.score().score();
        Gating gating = Gating.upTo(gatesUpTo(level), part, means.levels(), this::reaches);
        double least = level.isPresent() ? missing(score, level.getAsInt()) : 0;
        return new Block(levers(part, gating), gating.needed(), gating.shut() ? NEVER : least, 100 - score, weight);
    }

    /** The first level has no gate that could shut it. */
    private List<Integer> gatesUpTo(OptionalInt level) {
        List<Integer> all =
                means.questionnaire().levels().stream().map(Level::level).toList();
        return level.isEmpty() || level.getAsInt() == all.get(0)
                ? List.of()
                : all.stream().filter(l -> l <= level.getAsInt()).toList();
    }

    private boolean mayMove(Line line) {
        return line.movable() && Double.isFinite(effort(line));
    }

    private boolean reaches(Line line) {
        return mayMove(line)
                && Ladder.of(line.item()).above(line.score().score()).stream().anyMatch(rung -> opens(line, rung));
    }

    private boolean opens(Line line, Ladder.Rung rung) {
        Gate gate = line.item().gate();
        return gate != null && means.levels().at(rung.score()) >= gate.level();
    }

    private List<Lever> levers(Part part, Gating gating) {
        return part.lines().stream()
                .filter(this::mayMove)
                .map(line -> lever(line, gating))
                .toList();
    }

    private Lever lever(Line line, Gating gating) {
        String id = line.item().id();
        boolean must = gating.must().contains(id);
        List<Option> options = new ArrayList<>();
        if (!must) {
            options.add(Option.stay());
        }
        int steps = 0;
        for (Ladder.Rung rung : Ladder.of(line.item()).above(line.score().score())) {
            steps++;
            boolean opens = opens(line, rung);
            if (opens || !must) {
                options.add(Option.to(rung, line, steps, effort(line), opens));
            }
        }
        return new Lever(line, gating.groups().getOrDefault(id, -1), options);
    }

    private double effort(Line line) {
        return efforts.getOrDefault(line.item().id(), 1.0);
    }
}
