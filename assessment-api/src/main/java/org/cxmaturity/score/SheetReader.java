package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.Routing;
import org.cxmaturity.score.Sheet.Absence;

/** Turns responses into a {@link Sheet}, row by row: absences, coverage, factor scores, evidence. */
final class SheetReader {
    /** Coverage may miss its minimum by rounding, not by more. */
    private static final double SLACK = 1e-9;

    /** On a scale without steps an unproven answer counts at most this much: the second of five steps. */
    private static final double SECOND_OF_FIVE = 25;

    private final Questionnaire questionnaire;
    private final List<Item> items;
    private final int[] earlier;
    private final double[][] raw;
    private final int[][] absences;
    private final double[][] outcomes;
    private final boolean[] leavesBase;

    SheetReader(Questionnaire questionnaire, int rows) {
        this.questionnaire = questionnaire;
        this.items = questionnaire.items();
        this.earlier = items.stream().mapToInt(this::placeOfCondition).toArray();
        this.raw = new double[items.size()][rows];
        this.absences = new int[items.size()][Absence.values().length];
        this.outcomes = new double[questionnaire.outcomes().size()][rows];
        this.leavesBase = new boolean[items.size()];
    }

    Sheet read(List<Response> responses) {
        boolean evidence = responses.stream().anyMatch(this::hasEvidence);
        List<FactorSheet> factors = emptyFactors(responses.size(), evidence);
        int row = 0;
        for (Response response : responses) {
            readItems(response, row);
            readOutcomes(response, row);
            for (FactorSheet factor : factors) {
                scoreFactor(factor, response, row);
            }
            row++;
        }
        return new Sheet(questionnaire, items, row, raw, absences, outcomes, factors);
    }

    private boolean hasEvidence(Response response) {
        return !response.evidence().isEmpty()
                && items.stream().anyMatch(item -> response.evidence().containsKey(item.id()));
    }

    private List<FactorSheet> emptyFactors(int rows, boolean evidence) {
        List<FactorSheet> factors = new ArrayList<>();
        int first = 0;
        for (var factor : questionnaire.factors()) {
            factors.add(FactorSheet.empty(factor, first, rows, evidence));
            first += factor.items().size();
        }
        return factors;
    }

    private void readItems(Response response, int row) {
        for (int i = 0; i < raw.length; i++) {
            if (!asked(i, response, row)) {
                absent(i, row, Absence.NOT_ASKED);
            } else if (response.answers().get(items.get(i).id()) instanceof Answer.Value given) {
                raw[i][row] = given.value();
                leavesBase[i] = false;
            } else {
                absent(i, row, why(response.answers().get(items.get(i).id())));
            }
        }
    }

    /** A condition on an item that was not asked itself does not hold, whatever a careless sheet says there. */
    private boolean asked(int i, Response response, int row) {
        boolean conditionAnswered = earlier[i] < 0 || !Double.isNaN(raw[earlier[i]][row]);
        return conditionAnswered && Routing.asked(items.get(i), response);
    }

    private int placeOfCondition(Item item) {
        Condition when = item.when();
        return when == null ? -1 : items.stream().map(Item::id).toList().indexOf(when.item());
    }

    private void absent(int i, int row, Absence why) {
        raw[i][row] = Double.NaN;
        absences[i][why.ordinal()]++;
        leavesBase[i] = why.leavesBase();
    }

    private static Absence why(Answer answer) {
        if (answer == Answer.Missing.NOT_APPLICABLE) {
            return Absence.NOT_APPLICABLE;
        }
        return answer == Answer.Missing.DONT_KNOW ? Absence.DONT_KNOW : Absence.NOT_ANSWERED;
    }

    private void readOutcomes(Response response, int row) {
        int o = 0;
        for (Outcome outcome : questionnaire.outcomes()) {
            outcomes[o++][row] =
                    response.answers().get(outcome.id()) instanceof Answer.Value given ? given.value() : Double.NaN;
        }
    }

    private void scoreFactor(FactorSheet factor, Response response, int row) {
        double applicable = 0;
        double answered = 0;
        double sum = 0;
        double proven = 0;
        double backed = 0;
        for (int i : factor.weighted()) {
            Item item = items.get(i);
            applicable += leavesBase[i] ? 0 : item.weight();
            if (!Double.isNaN(raw[i][row])) {
                double score = item.score(raw[i][row]);
                boolean proof = backs(response, item);
                answered += item.weight();
                sum += item.weight() * score;
                proven += proof ? item.weight() : 0;
                backed += item.weight() * (proof ? score : Math.min(score, secondStep(item.scale())));
            }
        }
        if (applicable > 0) {
            factor.coverage()[row] = answered / applicable;
        }
        if (answered > 0 && answered / applicable >= questionnaire.scoring().coverage() - SLACK) {
            factor.score()[row] = sum / answered;
            if (factor.hasEvidence()) {
                factor.answered()[row] = answered;
                factor.proven()[row] = proven;
                factor.backed()[row] = backed / answered;
            }
        }
    }

    private static boolean backs(Response response, Item item) {
        Evidence evidence =
                response.evidence().isEmpty() ? null : response.evidence().get(item.id());
        return evidence != null && evidence.backs();
    }

    /** The second-lowest score a scale can give, whichever way it is keyed. */
    private static double secondStep(Scale scale) {
        return scale.step().isPresent()
                ? 100 * scale.step().getAsDouble() / (scale.to() - scale.from())
                : SECOND_OF_FIVE;
    }
}
