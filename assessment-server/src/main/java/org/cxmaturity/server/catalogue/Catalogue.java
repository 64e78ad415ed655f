package org.cxmaturity.server.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Version;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Recent;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/** What questionnaires there are. Names are ids here, never files or folders of the machine. */
public final class Catalogue {
    private static final int KEPT = 200;

    private final UploadStore store = new UploadStore();
    private final Recent<String, Questionnaire> read = new Recent<>(KEPT);
    private final Map<String, List<Version>> bundled = new ConcurrentHashMap<>();
    private final Database database;
    private final Library library;

    /** The bundled questionnaires and the uploaded ones. */
    public Catalogue(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** The ids, in the order of the alphabet. */
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>(library.ids());
        ids.addAll(database.read(store::ids));
        return List.copyOf(ids);
    }

    /** A questionnaire by id for its newest version, or by {@code id@version}. */
    public Optional<Questionnaire> find(String name) {
        int at = name.indexOf('@');
        return at < 0
                ? newest(name)
                : Version.parse(name.substring(at + 1)).flatMap(v -> version(name.substring(0, at), v));
    }

    /** The newest version of a questionnaire. */
    Optional<Questionnaire> newest(String id) {
        return versions(id).stream().findFirst().flatMap(newest -> version(id, newest));
    }

    /** The versions of a questionnaire, newest first; none for an id that is not there. */
    List<Version> versions(String id) {
        TreeSet<Version> versions = new TreeSet<>(Comparator.reverseOrder());
        versions.addAll(bundled(id));
        versions.addAll(database.read(handle -> store.versions(handle, id)));
        return List.copyOf(versions);
    }

    private List<Version> bundled(String id) {
        return isBundled(id) ? bundled.computeIfAbsent(id, library::versions) : List.of();
    }

    private boolean isBundled(String id) {
        return library.ids().contains(id);
    }

    /** Bundled or uploaded: an id may have been uploaded before a newer program brought a questionnaire of that name. */
    Optional<Questionnaire> version(String id, Version version) {
        String name = id + "@" + version;
        return read.find(
                name,
                () -> bundled(id).contains(version)
                        ? Optional.ofNullable(library.resolve(name).valueOrNull())
                        : database.read(handle -> store.get(handle, id, version)));
    }

    /**
     * Publishes a questionnaire read from these files; false when this very one is there already.
     *
     * @throws Refusal 409 when its id comes with the program, or its version is there with other content
     */
    boolean publish(Questionnaire q, Map<String, byte[]> files, Instant now) {
        if (isBundled(q.id())) {
            if (version(q.id(), q.version())
                    .filter(bundled -> bundled.sha256().equals(q.sha256()))
                    .isEmpty()) {
                throw Refusal.of(Kind.CONFLICT, UploadFaults.bundled(q.id()));
            }
            return false;
        }
        return database.write(handle -> {
            Optional<String> there = store.sha256(handle, q.id(), q.version());
            if (there.isEmpty()) {
                store.insert(handle, q, files, now);
            } else if (!there.get().equals(q.sha256())) {
                throw Refusal.of(
                        Kind.CONFLICT,
                        UploadFaults.versionTaken(q.id(), q.version().toString()));
            }
            return there.isEmpty();
        });
    }
}
