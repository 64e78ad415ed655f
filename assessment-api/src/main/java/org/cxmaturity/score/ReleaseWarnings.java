package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;

/** What released figures warn of (method sections 2 and 6). */
final class ReleaseWarnings {
    private static final double MUCH_DOUBT = 0.3;

    private ReleaseWarnings() {}

    static List<String> of(List<FactorScore> factors, List<ItemScore> items) {
        List<String> warnings = new ArrayList<>();
        for (FactorScore factor : factors) {
            FactorScore.Reliability reliability = factor.reliability();
            if (reliability != null && reliability.alpha() < 0) {
                warnings.add(factor.id() + ": alpha is negative; check which of its items are reversed.");
            }
        }
        for (ItemScore item : items) {
            if (item.itemRest().orElse(0) < 0) {
                warnings.add(item.id() + ": goes against the other items of its factor; check whether it is reversed.");
            }
            int applicable = item.n() + item.notAnswered() + item.dontKnow();
            if (item.dontKnow() > MUCH_DOUBT * applicable) {
                warnings.add(item.id() + ": more than 30 % could not judge it.");
            }
        }
        return warnings;
    }
}
