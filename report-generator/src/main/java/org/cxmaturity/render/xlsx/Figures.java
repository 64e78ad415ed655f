package org.cxmaturity.render.xlsx;

import java.util.Locale;
import org.cxmaturity.report.Shown;
import org.jspecify.annotations.Nullable;

/** A shown figure as cells: a bound is said in words, and what is not there is empty. */
record Figures(
        @Nullable Object score,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer n) {
    static Figures of(Shown.@Nullable Figure figure) {
        if (figure == null) {
            return new Figures(null, null, null, null);
        }
        Shown.Bound bound = figure.bound();
        Object score = bound == null
                ? (Object) figure.value()
                : bound.name().toLowerCase(Locale.ROOT) + " " + Math.round(figure.value());
        return new Figures(score, figure.low(), figure.high(), figure.n());
    }
}
