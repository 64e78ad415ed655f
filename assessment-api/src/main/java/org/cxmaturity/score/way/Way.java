package org.cxmaturity.score.way;

import java.util.ArrayList;
import java.util.List;

/**
 * Items that move together, and where that leads. A calculation, not a forecast.
 *
 * @param moves  in the order of the questionnaire
 * @param effort sum of effort times steps over the moves
 * @param share  as {@link Move#share}, over all answers to the items that move: the total of all steps over the number of
 *               those answers
 * @param effect scores and levels before and after
 */
public record Way(List<Move> moves, double effort, double share, Effect effect) {
    public Way {
        moves = List.copyOf(moves);
    }

    /** Whole steps over all moves. */
    public int steps() {
        return moves.stream().mapToInt(Move::steps).sum();
    }

    static Way of(Means means, Puzzle puzzle, Choice choice) {
        List<Move> moves = new ArrayList<>();
        WhatIf whatIf = WhatIf.of(means);
        double steps = 0;
        double answers = 0;
        for (int i = 0; i < choice.options().size(); i++) {
            Puzzle.Option option = choice.options().get(i);
            Part.Line line = puzzle.levers().get(i).line();
            if (option.steps() > 0) {
                Move move = Move.of(line, option);
                moves.add(move);
                whatIf = whatIf.item(move.item(), move.to());
                steps += move.share() * line.score().n();
                answers += line.score().n();
            }
        }
        return new Way(moves, Price.effort(choice.price()), steps / answers, whatIf.effect());
    }
}
