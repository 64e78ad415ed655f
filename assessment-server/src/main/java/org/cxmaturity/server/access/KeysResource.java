package org.cxmaturity.server.access;

import static org.cxmaturity.problem.Wording.say;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Result;
import org.cxmaturity.rest.KeyDraft;
import org.cxmaturity.rest.KeyEntry;
import org.cxmaturity.rest.KeysApi;
import org.cxmaturity.rest.Page;
import org.cxmaturity.server.web.IfMatch;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Paging;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Keys over HTTP. A key restricted to clients administers none: it could make one that reaches further than itself. */
public final class KeysResource implements KeysApi {
    private final Keys keys;
    private final Callers callers;

    /** The resource of these keys. */
    public KeysResource(Keys keys, Callers callers) {
        this.keys = keys;
        this.callers = callers;
    }

    @Override
    public Page<KeyEntry> list(@Nullable Integer limit, @Nullable String next) {
        checkReach();
        Paging paging = Paging.of(limit, next);
        return paging.page(
                keys.list(paging.after(), paging.toRead()).stream()
                        .map(ApiKey::entry)
                        .toList(),
                KeyEntry::id);
    }

    @Override
    public KeyEntry create(KeyDraft draft) {
        checkReach();
        Result<NewKey> made = keys.create(draft, field -> Place.pointer("body", "/" + field));
        if (!made.ok()) {
            throw Refusal.invalid(made.problems());
        }
        return made.value().entry();
    }

    @Override
    public KeyEntry get(String id) {
        checkReach();
        return keys.get(id).orElseThrow(Refusal::notFound).entry();
    }

    @Override
    public void revoke(String id, @Nullable String ifMatch) {
        checkReach();
        if (keys.revoke(id, key -> IfMatch.check(ifMatch, key.entry())).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private void checkReach() {
        if (!callers.now().reachesAll()) {
            throw Refusal.of(
                    Kind.FORBIDDEN, say("The key is restricted to clients; keys are for those that reach all."));
        }
    }
}
