package org.cxmaturity.cli;

/** The exit statuses of every command. */
final class Exit {
    /** Done. */
    static final int OK = 0;
    /** A check did not hold. */
    static final int CHECK_FAILED = 1;
    /** Bad input or usage. */
    static final int BAD_INPUT = 2;
    /** A fault of ours. */
    static final int OUR_FAULT = 70;

    private Exit() {}
}
