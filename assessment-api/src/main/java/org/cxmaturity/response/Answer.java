package org.cxmaturity.response;

/** A value, or one of the absences a sheet can hold; "not asked" is derived by {@link Routing}, never stored. */
public sealed interface Answer {
    /** An answer on the item's raw scale, not reversed. */
    record Value(double value) implements Answer {}

    /** Why there is no value. */
    enum Missing implements Answer {
        NOT_ANSWERED,
        NOT_APPLICABLE,
        DONT_KNOW
    }
}
