package org.cxmaturity.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param id            unique in the questionnaire, kept for ever across versions
 * @param text          the question
 * @param help          a line under it
 * @param scale         its range of answers
 * @param roleTexts     the same practice worded for one role, by role
 * @param weight        0 and up within its factor; 0 = asked and reported, in no factor figure
 * @param reversed      whether a high answer is a low score
 * @param required      whether the form insists on an answer
 * @param roles         asked of these roles only; empty = of all
 * @param when          asked only after this answer
 * @param anchors       what each step looks like in practice
 * @param advice        by step, the next practice to put in place for one who stands there
 * @param boardQuestion what a board should ask management when this item is weak
 * @param gate          the level whose gate this item counts towards
 */
public record Item(
        String id,
        Text text,
        @Nullable Text help,
        Scale scale,
        Map<String, Text> roleTexts,
        double weight,
        boolean reversed,
        boolean required,
        List<String> roles,
        @Nullable Condition when,
        Map<Integer, Text> anchors,
        Map<Integer, Text> advice,
        @Nullable Text boardQuestion,
        @Nullable Gate gate) {
    public Item {
        roleTexts = Collections.unmodifiableMap(new LinkedHashMap<>(roleTexts));
        roles = List.copyOf(roles);
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        advice = Collections.unmodifiableMap(new LinkedHashMap<>(advice));
    }

    /** An answer on 0..100, reverse-keyed where the item is. Method section 1. */
    public double score(double answer) {
        double percent = scale.percentOf(answer);
        return reversed ? 100 - percent : percent;
    }
}
