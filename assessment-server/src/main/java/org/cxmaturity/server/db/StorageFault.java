package org.cxmaturity.server.db;

/** The data cannot be stored now: the disk is full or broken, or the server is stopping. Nothing of the unit is kept. */
public final class StorageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why storing is not possible. */
    public enum Reason {
        /** No room is left on the disk. */
        FULL,
        /** The disk or the file does not do what it should. */
        BROKEN,
        /** The database is being closed. */
        CLOSING
    }

    private final Reason reason;

    StorageFault(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    StorageFault(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
