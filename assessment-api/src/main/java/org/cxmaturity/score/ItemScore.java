package org.cxmaturity.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one item, over every accepted row whatever its coverage or flags:
 * n + notAnswered + notApplicable + dontKnow + notAsked = accepted rows.
 *
 * @param score          mean 0..100 after reverse-keying
 * @param sd             on 0..100
 * @param ci95           t interval of the mean; null when undefined
 * @param topTwoBox      share 0..1 of the two best options; only for stepped scales of at least 4 options
 * @param topTwoBoxCi95  Wilson interval, 0..1
 * @param itemRest       correlation with the sum of the factor's other items, listwise
 * @param alphaIfDropped alpha of the factor without this item (3 items or more)
 * @param distribution   raw value as the scale prints it to count, ascending; empty when not shown
 * @param highAgreement  all answers are equal, so no distribution is shown
 */
public record ItemScore(
        String id,
        String factor,
        Status status,
        int n,
        int notAnswered,
        int notApplicable,
        int dontKnow,
        int notAsked,
        double score,
        OptionalDouble sd,
        @Nullable Interval ci95,
        OptionalDouble topTwoBox,
        @Nullable Interval topTwoBoxCi95,
        OptionalDouble itemRest,
        OptionalDouble alphaIfDropped,
        Map<String, Integer> distribution,
        boolean highAgreement) {
    public ItemScore {
        distribution = Collections.unmodifiableMap(new LinkedHashMap<>(distribution));
    }

    /** An item without figures; its absences are not told either. */
    public static ItemScore without(String id, String factor, Status status) {
        OptionalDouble no = OptionalDouble.empty();
        return new ItemScore(id, factor, status, 0, 0, 0, 0, 0, 0, no, null, no, null, no, no, Map.of(), false);
    }
}
