package org.cxmaturity.score;

import java.util.OptionalDouble;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How much an item or factor matters (method section 18).
 *
 * @param id      item or factor id
 * @param stated  share 0..1 of respondents who named the item; empty when not asked
 * @param ci95    Wilson interval of {@code stated}, 0..1
 * @param statedN respondents who answered the question on importance
 * @param derived Pearson correlation with the first outcome, n at least 30; empty otherwise
 * @param derivedN respondents behind it
 */
public record Importance(
        String id, OptionalDouble stated, @Nullable Interval ci95, int statedN, OptionalDouble derived, int derivedN) {}
