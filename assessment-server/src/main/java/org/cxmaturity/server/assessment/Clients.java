package org.cxmaturity.server.assessment;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.rest.Client;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.ClientsApi;
import org.cxmaturity.rest.Page;
import org.cxmaturity.server.access.Callers;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Ids;
import org.cxmaturity.server.web.IfMatch;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.MergePatch;
import org.cxmaturity.server.web.Paging;
import org.cxmaturity.server.web.Refusal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The organisations assessed. A key restricted to clients sees those alone, and makes none. */
public final class Clients implements ClientsApi {
    private final ClientStore store = new ClientStore();
    private final Database database;
    private final Callers callers;
    private final Ids ids;
    private final InstantSource clock;

    /** Clients in this database. */
    public Clients(Database database, Callers callers, Ids ids, InstantSource clock) {
        this.database = database;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Page<Client> list(@Nullable String externalId, @Nullable Integer limit, @Nullable String next) {
        Paging paging = Paging.of(limit, next);
        var caller = callers.now();
        List<Client> seen = new ArrayList<>();
        database.read(handle -> {
            String after = paging.after();
            boolean more = true;
            while (more && seen.size() < paging.toRead()) {
                List<Client> read = store.list(handle, externalId, after, paging.toRead());
                read.stream().filter(c -> caller.reaches(c.id())).forEach(seen::add);
                more = read.size() == paging.toRead();
                after = read.isEmpty() ? after : read.get(read.size() - 1).id();
            }
            return seen;
        });
        return paging.page(List.copyOf(seen.subList(0, Math.min(seen.size(), paging.toRead()))), Client::id);
    }

    @Override
    public Client create(ClientDraft draft) {
        if (!callers.now().reachesAll()) {
            throw Refusal.of(Kind.FORBIDDEN, say("The key is restricted to clients that are there already."));
        }
        ClientChecks.check(draft);
        Instant now = clock.instant();
        return database.write(handle -> {
            checkFree(handle, draft, "");
            Client client = ClientStore.of(ids.next(), draft, now, now, 1);
            store.insert(handle, client);
            return client;
        });
    }

    @Override
    public Client get(String id) {
        check(id);
        return database.read(handle -> there(handle, id));
    }

    @Override
    public Client update(String id, @Nullable String ifMatch, JsonNode patch) {
        check(id);
        Instant now = clock.instant();
        return database.write(handle -> {
            Client before = there(handle, id);
            IfMatch.check(ifMatch, before);
            ClientDraft draft = MergePatch.apply(ClientStore.draft(before), patch, ClientDraft.class);
            ClientChecks.check(draft);
            checkFree(handle, draft, id);
            Client client = ClientStore.of(id, draft, before.created(), now, before.revision() + 1);
            store.update(handle, client);
            return client;
        });
    }

    @Override
    public void delete(String id, @Nullable String ifMatch, @Nullable Boolean erase) {
        check(id);
        database.write(handle -> {
            IfMatch.check(ifMatch, there(handle, id));
            if (!Boolean.TRUE.equals(erase) && store.hasAssessments(handle, id)) {
                throw Refusal.of(
                        Kind.CONFLICT,
                        say(
                                "The client has assessments. Add erase=true to delete them, their responses and results for ever."));
            }
            store.delete(handle, id);
            return id;
        });
    }

    private void checkFree(Handle handle, ClientDraft draft, String self) {
        String externalId = draft.externalId();
        if (externalId != null
                && store.byExternalId(handle, externalId)
                        .filter(other -> !other.equals(self))
                        .isPresent()) {
            throw Refusal.of(Kind.CONFLICT, AssessmentFaults.externalIdTaken(externalId));
        }
    }

    private void check(String id) {
        if (!callers.now().reaches(id)) {
            throw Refusal.notFound();
        }
    }

    private Client there(Handle handle, String id) {
        return store.get(handle, id).orElseThrow(Refusal::notFound);
    }
}
