package org.cxmaturity.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.cxmaturity.report.Grounds.Missing;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Grounds.Scale;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.FactorScore.Reliability;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** Makes out of released figures how good the answers and the questions are; nothing of a single assessor. */
final class AnswerQuality {
    private static final int FEW = 5;

    private final AssessmentScore score;
    private final Kind kind;

    AnswerQuality(AssessmentScore score, Kind kind) {
        this.score = score;
        this.kind = kind;
    }

    List<Scale> scales() {
        return score.factors().stream()
                .filter(f -> kind == Kind.SURVEY && f.status() == Status.OK)
                .flatMap(f -> Stream.ofNullable(f.reliability())
                        .filter(r -> r.n() >= ShownFigures.ALPHA_AT_LEAST)
                        .map(r -> scale(f, r)))
                .toList();
    }

    private static Scale scale(FactorScore factor, Reliability reliability) {
        Interval ci = reliability.ci95();
        return new Scale(
                factor.id(),
                reliability.n(),
                ci == null ? null : Rounding.halfUp(ci.low(), 2),
                ci == null ? null : Rounding.halfUp(ci.high(), 2));
    }

    List<Question> questions() {
        return shown().map(this::question).toList();
    }

    private Stream<ItemScore> shown() {
        return score.items().stream().filter(i -> kind == Kind.SURVEY && i.status() == Status.OK);
    }

    private Question question(ItemScore item) {
        NonAnswers counts = NonAnswers.of(item);
        NonAnswers.Part part = counts.part(item.n());
        return new Question(
                item.id(),
                counts.told().empty(),
                part == null ? null : part.low(),
                part == null ? null : part.high(),
                decimals(item.itemRest()),
                decimals(item.alphaIfDropped()));
    }

    private static @Nullable Double decimals(OptionalDouble value) {
        return value.isPresent() ? Rounding.halfUp(value.getAsDouble(), 2) : null;
    }

    @Nullable
    Missing missing() {
        int all = shown().mapToInt(AnswerQuality::all).sum();
        return all == 0
                ? null
                : new Missing(
                        share(ItemScore::notAnswered, i -> told(i).empty() == null, all),
                        share(ItemScore::dontKnow, i -> told(i).notSure() == null, all),
                        share(ItemScore::notApplicable, i -> told(i).notApplicable() == null, all),
                        share(ItemScore::notAsked, i -> NonAnswers.small(i.notAsked()), all));
    }

    private static NonAnswers.Told told(ItemScore item) {
        return NonAnswers.of(item).told();
    }

    private static int all(ItemScore item) {
        return item.n() + item.notAnswered() + item.dontKnow() + item.notApplicable() + item.notAsked();
    }

    /** Null where what is left beside the counts that are told would be of one item, or of fewer than five people. */
    private @Nullable Double share(ToIntFunction<ItemScore> of, Predicate<ItemScore> held, int all) {
        List<Integer> hidden = shown().filter(held).map(of::applyAsInt).toList();
        int together = hidden.stream().mapToInt(n -> n).sum();
        boolean tells = !hidden.isEmpty() && (hidden.size() < 2 || together < FEW);
        return tells ? null : Rounding.whole(100.0 * shown().mapToInt(of).sum() / all);
    }
}
