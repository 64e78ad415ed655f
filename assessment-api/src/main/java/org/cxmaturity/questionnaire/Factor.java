package org.cxmaturity.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured by a set of items.
 *
 * @param id      unique among factors
 * @param name    its name
 * @param phrase  a noun phrase for sentences
 * @param badge   one or two letters, unique in the questionnaire and language
 * @param summary one line
 * @param weight  0 and up, in the overall score
 * @param items   in the order of the form
 */
public record Factor(
        String id,
        Text name,
        @Nullable Text phrase,
        @Nullable Text badge,
        Text summary,
        double weight,
        List<Item> items) {
    public Factor {
        items = List.copyOf(items);
    }
}
