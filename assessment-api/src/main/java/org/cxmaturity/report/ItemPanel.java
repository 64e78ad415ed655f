package org.cxmaturity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item.
 *
 * @param dot      score and interval; null when there is no figure, then {@code caption} says why
 * @param printed  printed score
 * @param spread   counts by step for the small columns; empty when not shown
 * @param caption  n, not sure, not applicable
 * @param nowLabel "Most chosen: step 2 (38%)", and {@code now} the anchor of that step; may be empty
 * @param nextLabel "Next: step 3", and {@code next} the next practice; may be empty
 */
public record ItemPanel(
        String text,
        Block.@Nullable Dot dot,
        String printed,
        List<Integer> spread,
        String caption,
        String nowLabel,
        String now,
        String nextLabel,
        String next,
        String alt) {
    public ItemPanel {
        spread = List.copyOf(spread);
    }
}
