package org.cxmaturity.cli;

/** Ends a command at once with an exit status; everything there is to say has been said. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The exit status. */
    final int status;

    Stop(int status) {
        super("exit " + status, null, false, false);
        this.status = status;
    }
}
