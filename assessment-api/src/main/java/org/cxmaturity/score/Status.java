package org.cxmaturity.score;

/** Why a figure is there or not. Only an OK figure has values. */
public enum Status {
    OK,
    /** Held back by the release rules. */
    SUPPRESSED,
    /** Too few answers to compute it. */
    NOT_ENOUGH_DATA,
    /** Nobody it applies to. */
    NOT_APPLICABLE
}
