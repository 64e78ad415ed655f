package org.cxmaturity.report;

import org.jspecify.annotations.Nullable;

/**
 * One statement that stands out, with what it rests on.
 *
 * @param factor   the factor it is about
 * @param item     the practice it is about; null when it is the whole factor
 * @param good     a strength, or a gap
 * @param size     as printed: points, or per cent of those asked for a practice that is not known
 * @param leverage how much hangs on it; see {@link Leverage}
 */
record Finding(
        Kind kind,
        String factor,
        @Nullable String item,
        boolean good,
        double size,
        Evidence evidence,
        double leverage) {
    /** What can be found; there is a sentence for each, and no other. */
    enum Kind {
        /** A factor lies above or below its reference: the peers, else the whole. */
        STANDS_OUT,
        /** A factor is so low that the whole is held below the level of its score. */
        HOLDS_THE_WHOLE,
        /** A practice is so low that its factor is held below the level of its score. */
        HOLDS_ITS_FACTOR,
        /** Leaders see it rosier than those who meet customers (a blind spot), or the other way (a hidden strength). */
        TWO_VIEWS,
        /** A factor rose or fell by more than chance. */
        CHANGE,
        /** More than 30 % of those asked cannot say whether a practice is there (method section 2). */
        NOT_KNOWN
    }

    /**
     * What a finding rests on, as printed.
     *
     * @param low       ends of the interval; null where there is none
     * @param reference what it is set against; the interval lies wholly on the side that the finding tells
     * @param n         respondents behind it; null for ready scores
     */
    record Evidence(
            double value,
            @Nullable Double low,
            @Nullable Double high,
            double reference,
            @Nullable Integer n) {
        /** So many points lie between the reference and the nearer end: what is left of the size when chance is allowed for. */
        double sure(boolean up) {
            double end = up ? (low == null ? value : low) : (high == null ? value : high);
            return up ? end - reference : reference - end;
        }

        /** So many points lie between the reference and the further end. */
        double atMost(boolean up) {
            double end = up ? (high == null ? value : high) : (low == null ? value : low);
            return up ? end - reference : reference - end;
        }
    }

    /** Size as far as it is certain, times leverage: the order in which findings are told. */
    double rank() {
        return evidence.sure(upwards()) * leverage;
    }

    /** Whether its figure lies above its reference; a wide gap and many who cannot say are high figures too. */
    boolean upwards() {
        return good || kind == Kind.NOT_KNOWN || kind == Kind.TWO_VIEWS;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
