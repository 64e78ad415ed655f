package org.cxmaturity.server;

import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.server.access.Callers;
import org.cxmaturity.server.access.KeyFilter;
import org.cxmaturity.server.access.Keys;
import org.cxmaturity.server.access.KeysResource;
import org.cxmaturity.server.access.NewKey;
import org.cxmaturity.server.assessment.Assessments;
import org.cxmaturity.server.assessment.Clients;
import org.cxmaturity.server.catalogue.Catalogue;
import org.cxmaturity.server.catalogue.Questionnaires;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Ids;
import org.cxmaturity.server.intake.Intake;
import org.cxmaturity.server.result.PeerPacks;
import org.cxmaturity.server.result.Results;
import org.cxmaturity.server.result.Subjects;
import org.cxmaturity.server.web.HostFilter;
import org.cxmaturity.server.web.Web;
import org.glassfish.jersey.server.ResourceConfig;

/** Everything made by {@code new}, in one place: the database, the services on it, the resources on those. */
final class Wiring {
    private final Keys keys;
    private final ResourceConfig application;

    Wiring(ServerConfig config, Database database, InstantSource time, RandomGenerator chance) throws IOException {
        // As finely as times are kept: an answer says the same before and after a restart.
        InstantSource clock = () -> time.instant().truncatedTo(ChronoUnit.MILLIS);
        Ids ids = new Ids(clock, chance);
        Callers callers = new Callers();
        keys = new Keys(database, ids, clock, chance);
        Catalogue catalogue = new Catalogue(database, Library.bundled());
        Clients clients = new Clients(database, callers, ids, clock);
        Assessments assessments =
                new Assessments(database, callers, new Offered(catalogue), ids, clock, config.smallestGroup());
        AssessmentTargetStore targets = new AssessmentTargetStore(assessments);
        Intake intake = new Intake(database, targets, ids, clock, chance, config.dataFolder());
        PeerPacks packs = new PeerPacks(database, callers, clock);
        Subjects subjects = new AssessedSubjects(assessments, clients, targets, intake, config.smallestGroup());
        List<Object> parts = new ArrayList<>(List.of(
                new HostFilter(hosts(config)),
                new KeyFilter(keys, callers, clock),
                new KeysResource(keys, callers),
                new HealthResource(database),
                new DescriptionResource(),
                new Questionnaires(catalogue, callers, clock),
                clients,
                assessments,
                packs,
                new Results(subjects, database, clock, callers, packs, Program.version())));
        parts.addAll(intake.resources());
        application = Web.application(parts);
    }

    ResourceConfig application() {
        return application;
    }

    private static Set<String> hosts(ServerConfig config) {
        Set<String> hosts = new LinkedHashSet<>(config.allowedHosts());
        hosts.add(config.host());
        return hosts;
    }

    /** Where a secret is put down before its key is made. */
    interface Notebook {
        void note(String secret) throws IOException;
    }

    /** A key for everything, when there is no key at all; its secret is noted before it works. */
    Optional<NewKey> firstKey(Notebook notebook) throws IOException {
        if (!keys.list("", 1).isEmpty()) {
            return Optional.empty();
        }
        NewKey key = keys.draft("first key");
        notebook.note(key.secret());
        keys.keep(key);
        return Optional.of(key);
    }
}
