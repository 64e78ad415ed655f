package org.cxmaturity.server.assessment;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.Assessment.State;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.AssessmentsApi;
import org.cxmaturity.rest.Client;
import org.cxmaturity.rest.Page;
import org.cxmaturity.rest.QuestionnaireRef;
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

/** Assessments and the states they go through: draft, open, closed, signed off. */
public final class Assessments implements AssessmentsApi {
    private final AssessmentStore store = new AssessmentStore();
    private final ClientStore clients = new ClientStore();
    private final Database database;
    private final Callers callers;
    private final Instruments instruments;
    private final Ids ids;
    private final InstantSource clock;
    private final int smallestGroup;

    /**
     * Assessments in this database, of these questionnaires.
     *
     * @param smallestGroup the least that this server shows: whoever opens an assessment is bound to it for good
     */
    public Assessments(
            Database database,
            Callers callers,
            Instruments instruments,
            Ids ids,
            InstantSource clock,
            int smallestGroup) {
        this.database = database;
        this.callers = callers;
        this.instruments = instruments;
        this.ids = ids;
        this.clock = clock;
        this.smallestGroup = smallestGroup;
    }

    @Override
    public Page<Assessment> list(String client, @Nullable Integer limit, @Nullable String next) {
        Paging paging = Paging.of(limit, next);
        reach(client);
        List<Assessment> read =
                database.read(handle -> store.list(handle, here(handle, client).id(), paging.after(), paging.toRead()));
        return paging.page(read, Assessment::id);
    }

    @Override
    public Assessment create(String client, AssessmentDraft draft) {
        reach(client);
        Instant now = clock.instant();
        database.read(handle -> here(handle, client));
        Setup checked = AssessmentChecks.check(instruments, draft).protecting(smallestGroup);
        return database.write(handle -> {
            Assessment made = checked.with(ids.next(), here(handle, client).id(), State.DRAFT, null, now, now, 1);
            store.insert(handle, made);
            return made;
        });
    }

    @Override
    public Assessment get(String id) {
        var caller = callers.now();
        Assessment found = known(id);
        if (!caller.reaches(found.client())) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** All assessments of a client that the present caller reaches, in the order they were created. */
    public List<Assessment> ofClient(String client) {
        reach(client);
        return database.read(handle -> store.list(handle, client, "", Integer.MAX_VALUE));
    }

    /** An assessment whoever asks; refuses with 404. */
    public Assessment known(String id) {
        return database.read(handle -> there(handle, id));
    }

    /** Its core, then its modules, in the versions it was made with. */
    public List<Questionnaire> questionnaires(Assessment assessment) {
        List<QuestionnaireRef> refs = new ArrayList<>(List.of(assessment.questionnaire()));
        refs.addAll(assessment.modules());
        return refs.stream()
                .map(ref -> instruments
                        .find(ref.id() + "@" + ref.version())
                        .orElseThrow(() -> new IllegalStateException("a pinned version is gone: " + ref.id())))
                .toList();
    }

    /** Why it takes no response at this moment, as a clause; empty when it takes some. Asked within a writing unit. */
    public Optional<Wording> closed(Handle handle, String id) {
        Assessment now = there(handle, id);
        Instant time = clock.instant();
        if (now.state() != State.OPEN) {
            return Optional.of(say("the assessment is {0}", AssessmentStore.word(now.state())));
        }
        if (now.opens() != null && time.isBefore(now.opens())) {
            return Optional.of(say("the assessment opens at {0}", now.opens()));
        }
        if (now.closes() != null && !time.isBefore(now.closes())) {
            return Optional.of(say("the assessment closed at {0}", now.closes()));
        }
        return Optional.empty();
    }

    @Override
    public Assessment update(String id, @Nullable String ifMatch, JsonNode patch) {
        get(id);
        return database.write(handle -> {
            Assessment before = there(handle, id);
            IfMatch.check(ifMatch, before);
            AssessmentDraft merged = MergePatch.apply(Setup.of(before).draft(), patch, AssessmentDraft.class);
            Setup after = AssessmentChecks.check(instruments, merged);
            Lasting.check(before, after);
            return changed(handle, before, after, before.state());
        });
    }

    @Override
    public void delete(String id, @Nullable String ifMatch, @Nullable Boolean erase) {
        get(id);
        database.write(handle -> {
            Assessment before = there(handle, id);
            IfMatch.check(ifMatch, before);
            if (before.opened() != null && !Boolean.TRUE.equals(erase)) {
                throw Refusal.of(
                        Kind.CONFLICT,
                        say("The assessment was opened. Add erase=true to delete its responses and results for ever."));
            }
            store.delete(handle, id);
            return id;
        });
    }

    @Override
    public Assessment open(String id, @Nullable String ifMatch) {
        return move(id, ifMatch, State.DRAFT, State.OPEN);
    }

    @Override
    public Assessment close(String id, @Nullable String ifMatch) {
        return move(id, ifMatch, State.OPEN, State.CLOSED);
    }

    @Override
    public Assessment reopen(String id, @Nullable String ifMatch) {
        return move(id, ifMatch, State.CLOSED, State.OPEN);
    }

    @Override
    public Assessment signOff(String id, @Nullable String ifMatch) {
        return move(id, ifMatch, State.CLOSED, State.SIGNED_OFF);
    }

    private Assessment move(String id, @Nullable String ifMatch, State from, State to) {
        get(id);
        return database.write(handle -> {
            Assessment before = there(handle, id);
            IfMatch.checkIfGiven(ifMatch, before);
            if (before.state() != from) {
                throw Refusal.of(
                        Kind.CONFLICT,
                        say(
                                "The assessment is {0}; this takes one that is {1}.",
                                AssessmentStore.word(before.state()), AssessmentStore.word(from)));
            }
            Setup what = Setup.of(before);
            return changed(handle, before, from == State.DRAFT ? what.protecting(smallestGroup) : what, to);
        });
    }

    private Assessment changed(Handle handle, Assessment before, Setup what, State state) {
        Instant now = clock.instant();
        Instant opened = before.opened() == null && state == State.OPEN ? now : before.opened();
        Assessment after =
                what.with(before.id(), before.client(), state, opened, before.created(), now, before.revision() + 1);
        store.update(handle, after);
        return after;
    }

    private void reach(String client) {
        if (!callers.now().reaches(client)) {
            throw Refusal.notFound();
        }
    }

    private Client here(Handle handle, String client) {
        return clients.get(handle, client).orElseThrow(Refusal::notFound);
    }

    private Assessment there(Handle handle, String id) {
        return store.get(handle, id).orElseThrow(Refusal::notFound);
    }
}
