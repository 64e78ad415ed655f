package org.cxmaturity.response;

import java.util.Locale;

/** What an answer rests on (method section 19). */
public enum Evidence {
    SAID,
    DOCUMENTED,
    OBSERVED,
    MEASURED;

    /** As files write it, lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an answer with this evidence keeps its score in the evidence-backed score. */
    public boolean backs() {
        return this != SAID;
    }
}
