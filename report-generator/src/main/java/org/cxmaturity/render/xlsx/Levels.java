package org.cxmaturity.render.xlsx;

import org.cxmaturity.report.Shown;
import org.jspecify.annotations.Nullable;

/** A level reached as cells; empty without one. */
record Levels(
        @Nullable Integer level,
        @Nullable Integer low,
        @Nullable Integer high) {
    static Levels of(Shown.@Nullable Reached reached) {
        return reached == null
                ? new Levels(null, null, null)
                : new Levels(reached.level(), reached.low(), reached.high());
    }
}
