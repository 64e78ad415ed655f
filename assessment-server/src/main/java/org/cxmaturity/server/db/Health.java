package org.cxmaturity.server.db;

/** Whether the database answers. */
@FunctionalInterface
public interface Health {
    /** Asks it; false also when asking fails. */
    boolean isGood();
}
