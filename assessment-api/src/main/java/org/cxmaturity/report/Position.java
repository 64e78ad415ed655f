package org.cxmaturity.report;

import java.util.Optional;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Shown.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Where a score stands among its peers, no closer than its range tells: a quarter where both ends lie in it, else the
 * half that holds both; else {@code OPEN}. The range is that of the percentile from 20 peers, below that the interval of
 * the score against the quarters; without an interval it is the quarter of the score itself.
 */
enum Position {
    TOP("quarter.4", "4", 1),
    UPPER_MIDDLE("quarter.3", "3", 1),
    LOWER_MIDDLE("quarter.2", "2", -1),
    BOTTOM("quarter.1", "1", -1),
    MIDDLE("half.middle", "middle", 0),
    UPPER("half.upper", "upper", 1),
    LOWER("half.lower", "lower", -1),
    /** No quarter and no half is certain. */
    OPEN("", "", 0);

    private final String key;
    private final String whole;
    private final int side;

    Position(String key, String whole, int side) {
        this.key = key;
        this.whole = whole;
        this.side = side;
    }

    /** Of a place that is compared. */
    static Position of(Place place, @Nullable Figure figure) {
        Integer quarter = place.quarter();
        if (quarter == null) {
            return OPEN;
        }
        Double low = figure == null ? null : figure.low();
        Double high = figure == null ? null : figure.high();
        Integer from = place.percentileLow();
        Integer to = place.percentileHigh();
        if (from != null && to != null) {
            return within(quarter, from, to, 25, 50, 75);
        }
        if (low == null || high == null) {
            return of(quarter);
        }
        Double p25 = place.p25();
        Double median = place.median();
        Double p75 = place.p75();
        return p25 == null || median == null || p75 == null ? OPEN : within(quarter, low, high, p25, median, p75);
    }

    private static Position of(int quarter) {
        return switch (quarter) {
            case 4 -> TOP;
            case 3 -> UPPER_MIDDLE;
            case 2 -> LOWER_MIDDLE;
            default -> BOTTOM;
        };
    }

    private static Position within(int quarter, double from, double to, double q1, double q2, double q3) {
        double[] ends = {Double.NEGATIVE_INFINITY, q1, q2, q3, Double.POSITIVE_INFINITY};
        if (from >= ends[quarter - 1] && to <= ends[quarter]) {
            return of(quarter);
        }
        if (from >= q1 && to <= q3) {
            return MIDDLE;
        }
        return from >= q2 ? UPPER : to <= q2 ? LOWER : OPEN;
    }

    /** In words; where it is open, what may be said of the median. */
    String words(Voice voice, Place place) {
        if (!key.isEmpty()) {
            return voice.say(key);
        }
        Statement statement = place.statement();
        if (statement == null) {
            return voice.say("quarter.typical");
        }
        String words = new Verdicts(voice).statement(statement);
        return words.isEmpty() ? Voice.NONE : words;
    }

    /** The opening of a sentence about the whole; empty where it is open. */
    Optional<String> opening(Voice voice) {
        return whole.isEmpty() ? Optional.empty() : Optional.of(voice.say("benchmark.whole." + whole));
    }

    /** Whether it lies wholly above ({@code 1}) or below ({@code -1}) the middle; 0 for neither. */
    int side() {
        return side;
    }

    /** Whether the words are those about the median. */
    boolean open() {
        return this == OPEN;
    }
}
