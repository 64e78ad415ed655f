package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Since.Broken;
import org.cxmaturity.report.Since.Row;
import org.jspecify.annotations.Nullable;

/**
 * From a figure to the word for it: the one place for the bands of alpha, of a question, of a quarter, of a change. What
 * a level is called says {@link Voice}, how a percentile is said {@link PeerWords}.
 */
final class Verdicts {
    /** Bands of alpha (method section 6). */
    private static final double WEAK = 0.60;

    private static final double GOOD = 0.70;
    private static final double REDUNDANT = 0.95;

    /** A question that goes less with the others of its factor is flagged (method section 6). */
    private static final double LEAST_ITEM_REST = 0.30;

    /** Alpha without the question is higher by this: the others would do better without it. Our own choice. */
    private static final double BETTER_WITHOUT = 0.02;

    /** In per cent: half of the answers on the last step leave little room to tell apart. Our own choice. */
    private static final double AT_THE_END = 50;

    private final Voice voice;

    Verdicts(Voice voice) {
        this.voice = voice;
    }

    /** Whether the items of a factor go together only weakly. */
    static boolean weak(double alpha) {
        return alpha < WEAK;
    }

    String alpha(@Nullable Double alpha) {
        if (alpha == null) {
            return voice.say("alpha.none");
        }
        if (alpha < 0) {
            return voice.say("alpha.negative");
        }
        if (weak(alpha)) {
            return voice.say("alpha.weak");
        }
        if (alpha < GOOD) {
            return voice.say("alpha.acceptable");
        }
        return alpha > REDUNDANT ? voice.say("alpha.redundant") : voice.say("alpha.good");
    }

    /**
     * What to think of a question: every remark that applies, the gravest first, else that it is good.
     *
     * @param alpha of its factor; null when not shown
     */
    String question(Item item, Question question, @Nullable Double alpha) {
        List<String> remarks = new ArrayList<>();
        Double rest = question.itemRest();
        Double dropped = question.alphaIfDropped();
        if (rest != null && rest < 0) {
            remarks.add(voice.say("question.against"));
        } else if (rest != null && rest < LEAST_ITEM_REST) {
            remarks.add(voice.say("question.weak"));
        } else if (alpha != null && dropped != null && dropped - alpha > BETTER_WITHOUT - 1e-9) {
            remarks.add(voice.say("question.without"));
        }
        if (item.notSureShare() != null && item.notSureShare() > OtherFindings.MANY_NOT_SURE) {
            remarks.add(voice.say("question.notSure"));
        }
        if (item.highAgreement()) {
            remarks.add(voice.say("panel.highAgreement"));
        } else if (!item.spread().isEmpty()) {
            ends(item.spread(), remarks);
        }
        if (remarks.isEmpty()) {
            return voice.say(rest == null ? "question.unknown" : "question.good");
        }
        return String.join("; ", remarks);
    }

    private void ends(List<Double> spread, List<String> remarks) {
        if (spread.get(0) > AT_THE_END) {
            remarks.add(voice.say("question.first"));
        } else if (spread.get(spread.size() - 1) > AT_THE_END) {
            remarks.add(voice.say("question.last"));
        }
    }

    /** "Top quarter", for 4 down to 1. */
    String quarter(int quarter) {
        return voice.say("quarter." + quarter);
    }

    /** Empty where nothing is certain. */
    String statement(Statement statement) {
        return switch (statement) {
            case ABOVE -> voice.say("statement.above");
            case IN_LINE -> voice.say("statement.inLine");
            case BELOW -> voice.say("statement.below");
            case UNCERTAIN -> "";
        };
    }

    /** What may be said of a change. */
    String change(Row row) {
        return switch (row.verdict()) {
            case CERTAIN -> voice.say(row.rose() ? "verdict.rose" : "verdict.fell");
            case CHANCE -> voice.say("verdict.chance");
            case UNKNOWN -> voice.say("verdict.unknown");
            case BROKEN -> voice.say(row.broken() == Broken.ROLES ? "change.broken.roles" : "change.broken.questions");
            case NOT_SHOWN -> voice.say("verdict.notShown");
        };
    }
}
