package org.cxmaturity.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.cxmaturity.problem.Result;
import org.cxmaturity.server.access.Keys;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.Ids;

/** The keys of a folder of data, for whoever may write there; a server may run on it meanwhile, and heeds what changes. */
public final class KeyRing implements AutoCloseable {
    private final Database database;
    private final Keys keys;

    private KeyRing(Database database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * Opens the keys of a folder; or says that there are no data, or none of this program's version.
     *
     * @param clock  says what time it is
     * @param chance makes secrets and ids
     */
    public static Result<KeyRing> open(Path folder, InstantSource clock, RandomGenerator chance) {
        Logs.quiet();
        Path file = folder.resolve(Server.DATABASE);
        if (!Files.isRegularFile(file)) {
            return Result.failed(ServerFaults.noData(folder));
        }
        try {
            Database database = database(folder, file);
            return Result.of(new KeyRing(database, new Keys(database, new Ids(clock, chance), clock, chance)));
        } catch (IllegalStateException e) {
            return Result.failed(ServerFaults.badDatabase(file));
        } catch (IOException e) {
            return Result.failed(ServerFaults.badFolder(folder, e.getClass().getSimpleName()));
        }
    }

    /** Tables are brought up to date only while no server stands on them. */
    private static Database database(Path folder, Path file) throws IOException {
        Optional<FolderLock> lock = FolderLock.take(folder);
        if (lock.isEmpty()) {
            return Database.openBeside(file);
        }
        try (FolderLock held = lock.get()) {
            return Database.open(file);
        }
    }

    /** The keys. */
    public Keys keys() {
        return keys;
    }

    @Override
    public void close() {
        database.close();
    }
}
