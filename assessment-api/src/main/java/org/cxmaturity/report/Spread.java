package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.score.ItemScore;
import org.jspecify.annotations.Nullable;

/** Shares of the answers by step, and the step with most; nothing where the distribution is not released. */
record Spread(List<Double> shares, @Nullable Integer mostChosen) {
    static final Spread NONE = new Spread(List.of(), null);

    static Spread of(Item item, ItemScore score) {
        int options = item.scale().options();
        if (options == 0 || options > 11 || score.distribution().isEmpty() || score.highAgreement()) {
            return NONE;
        }
        List<Double> shares = new ArrayList<>();
        int most = -1;
        Integer mostChosen = null;
        for (int k = 0; k < options; k++) {
            double raw = item.scale().from() + k * item.scale().step().orElse(1);
            int count = count(score.distribution(), raw);
            shares.add(Rounding.whole(100.0 * count / score.n()));
            if (count > most && raw == Math.rint(raw)) {
                most = count;
                mostChosen = (int) raw;
            }
        }
        return new Spread(shares, mostChosen);
    }

    private static int count(Map<String, Integer> distribution, double raw) {
        return distribution.entrySet().stream()
                .filter(e -> Math.abs(Double.parseDouble(e.getKey()) - raw) < 1e-9)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
