package org.cxmaturity.score.way;

import org.cxmaturity.questionnaire.Item;

/**
 * One item that moves to a whole step of its scale.
 *
 * @param from    its mean now, 0..100 after reverse-keying
 * @param to      the step it moves to, 0..100 after reverse-keying
 * @param fromRaw the mean now on the item's own scale
 * @param toRaw   the step on the item's own scale; lower than {@code fromRaw} where a reverse-keyed item improves
 * @param steps   whole steps of the scale passed, the one it moves to included: 1 and up
 * @param effort  of one step
 * @param share   steps that the mean moves, which is the total of all respondents' steps over the n who answered the item:
 *                0.6 says that six in ten would have to answer one step differently and the others as before. Above 1,
 *                everyone would, and some by two.
 */
public record Move(
        String item,
        String factor,
        double from,
        double to,
        double fromRaw,
        double toRaw,
        int steps,
        double effort,
        double share) {
    static Move of(Part.Line line, Puzzle.Option option) {
        Item item = line.item();
        double from = line.score().score();
        double to = option.rung().score();
        return new Move(
                item.id(),
                line.score().factor(),
                from,
                to,
                item.scale().answerAt(item.reversed() ? 100 - from : from),
                option.rung().raw(),
                option.steps(),
                Price.effort(option.price()) / option.steps(),
                Math.abs(to - from) / Ladder.of(item).width());
    }
}
