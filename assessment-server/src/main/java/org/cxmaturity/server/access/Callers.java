package org.cxmaturity.server.access;

import static org.cxmaturity.problem.Wording.say;

import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/**
 * Who makes the call that the present thread works on. Ask at the start of a call: a streamed answer is written later, when
 * nobody is known any more.
 */
public final class Callers {
    private final ThreadLocal<Caller> current = new ThreadLocal<>();

    /** The caller. Refuses with 401 when there is none. */
    public Caller now() {
        Caller caller = current.get();
        if (caller == null) {
            throw Refusal.of(Kind.UNAUTHENTICATED, say("Send a key: Authorization: Bearer cxm_…"));
        }
        return caller;
    }

    void enter(Caller caller) {
        current.set(caller);
    }

    void leave() {
        current.remove();
    }
}
