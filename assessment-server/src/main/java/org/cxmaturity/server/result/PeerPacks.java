package org.cxmaturity.server.result;

import static org.cxmaturity.problem.Wording.say;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.PackJson;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.rest.PackEntry;
import org.cxmaturity.rest.PacksApi;
import org.cxmaturity.rest.Page;
import org.cxmaturity.rest.QuestionnaireRef;
import org.cxmaturity.server.access.Callers;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.web.Bodies;
import org.cxmaturity.server.web.IfMatch;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Paging;
import org.cxmaturity.server.web.Refusal;
import org.cxmaturity.server.web.Spoken;
import org.jspecify.annotations.Nullable;

/** Benchmark packs of this instance: imported once, never changed. */
public final class PeerPacks implements PacksApi {
    private final PackStore store = new PackStore();
    private static final Wording OF_ALL = say("The key is restricted to clients; packs are for all of them.");

    private final Database database;
    private final Callers callers;
    private final InstantSource clock;

    @Context
    private @Nullable HttpHeaders headers;

    /** The packs in this database. */
    public PeerPacks(Database database, Callers callers, InstantSource clock) {
        this.database = database;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Page<PackEntry> list(@Nullable Integer limit, @Nullable String next) {
        Paging paging = Paging.of(limit, next);
        List<PackStore.Stored> read = database.read(handle -> store.list(handle, paging.after(), paging.toRead()));
        return paging.page(read.stream().map(p -> entry(p, List.of(), false)).toList(), PackEntry::id);
    }

    @Override
    public PackEntry get(String id) {
        return entry(stored(id).orElseThrow(Refusal::notFound), List.of(), false);
    }

    @Override
    public PackEntry create(InputStream body) {
        if (!callers.now().reachesAll()) {
            throw Refusal.of(Kind.FORBIDDEN, OF_ALL);
        }
        byte[] file = bytes(body);
        Result<Pack> read = PackJson.read("body", file);
        if (!read.ok()) {
            throw Refusal.invalid(read.problems());
        }
        Pack pack = read.value();
        PackStore.Stored stored = new PackStore.Stored(pack.id(), PackJson.sha256(file), clock.instant(), file);
        Optional<PackStore.Stored> there = database.write(handle -> {
            Optional<PackStore.Stored> found = store.get(handle, pack.id());
            if (found.isEmpty()) {
                store.insert(handle, stored);
            }
            return found;
        });
        if (there.filter(p -> !p.sha256().equals(stored.sha256())).isPresent()) {
            throw Refusal.of(
                    Kind.CONFLICT,
                    say("Another pack has this id. Delete it first, or give the new edition an id of its own."));
        }
        List<Problem> warnings = pack.isPrivate()
                ? List.of(PackFaults.isPrivate("body", pack.organisations().size()))
                : List.of();
        return entry(there.orElse(stored), warnings, there.isPresent());
    }

    @Override
    public void delete(String id, @Nullable String ifMatch) {
        if (!callers.now().reachesAll()) {
            throw Refusal.of(Kind.FORBIDDEN, OF_ALL);
        }
        PackEntry now = get(id);
        IfMatch.check(ifMatch, now);
        database.write(handle -> {
            store.delete(handle, id);
            return id;
        });
    }

    /** The pack of this id with its cells. */
    Optional<Pack> pack(String id) {
        return stored(id).map(PeerPacks::read);
    }

    private Optional<PackStore.Stored> stored(String id) {
        return database.read(handle -> store.get(handle, id));
    }

    private static Pack read(PackStore.Stored stored) {
        return PackJson.read("stored", stored.file()).value();
    }

    private PackEntry entry(PackStore.Stored stored, List<Problem> warnings, boolean again) {
        Pack pack = read(stored);
        Pack.QuestionnaireId of = pack.questionnaire();
        return new PackEntry(
                pack.id(),
                orNull(pack.edition()),
                orNull(pack.period()),
                of == null ? null : new QuestionnaireRef(of.id(), of.version(), null),
                pack.dimensions(),
                pack.synthetic(),
                pack.isPrivate(),
                stored.sha256(),
                stored.imported(),
                warnings.isEmpty() ? null : Bodies.faults(warnings, Spoken.in(headers)),
                again);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
