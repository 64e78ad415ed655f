package org.cxmaturity.response.map;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one column of an export.
 *
 * @param name   in the export
 * @param target where it goes; null for one that is passed over or was not understood
 * @param how    why
 * @param alike  0..100, how far the words agree; 100 unless they were compared
 */
record Found(String name, @Nullable Target target, How how, int alike) {
    /** Why a column goes where it goes. */
    enum How {
        EXACT,
        LIKENESS,
        ORDER,
        PASSED_OVER,
        UNKNOWN
    }

    Optional<Target> goesTo() {
        return Optional.ofNullable(target);
    }

    static Found exact(String name, Target target) {
        return new Found(name, target, How.EXACT, 100);
    }

    static Found unknown(String name) {
        return new Found(name, null, How.UNKNOWN, 0);
    }
}
