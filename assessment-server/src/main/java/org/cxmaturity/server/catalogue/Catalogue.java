package org.cxmaturity.server.catalogue;

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

/** What questionnaires there are. Names are ids here, never files or folders of the machine. */
public final class Catalogue {
    private final UploadStore store = new UploadStore();
    private final Shelf shelf = new Shelf();
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
                ? versions(name).stream().findFirst().flatMap(newest -> version(name, newest))
                : Version.parse(name.substring(at + 1)).flatMap(v -> version(name.substring(0, at), v));
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

    /** Whether the id belongs to a questionnaire that comes with the program. */
    boolean isBundled(String id) {
        return library.ids().contains(id);
    }

    /** Bundled or uploaded: an id may have been uploaded before a newer program brought a questionnaire of that name. */
    private Optional<Questionnaire> version(String id, Version version) {
        String name = id + "@" + version;
        return shelf.get(
                name,
                () -> bundled(id).contains(version)
                        ? Optional.ofNullable(library.resolve(name).valueOrNull())
                        : database.read(handle -> store.get(handle, id, version)));
    }
}
