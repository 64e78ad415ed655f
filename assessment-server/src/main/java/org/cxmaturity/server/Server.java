package org.cxmaturity.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.cxmaturity.problem.Result;
import org.cxmaturity.server.access.NewKey;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.db.PrivateFile;
import org.cxmaturity.server.web.Transport;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;

/** One running server on one folder of data. */
public final class Server implements AutoCloseable {
    /** The file of data, in the data folder. */
    public static final String DATABASE = "cxm.db";

    private static final String FIRST_KEY = "first-key";
    private static final long STOP_SECONDS = 20;

    /** Opens the file of data. */
    @FunctionalInterface
    interface Opening {
        Database open(Path file);
    }

    private final FolderLock lock;
    private final Database database;
    private final HttpServer http;
    private final URI url;
    private final Optional<FirstKey> firstKey;

    /**
     * The key made at the first start.
     *
     * @param key  the key with its secret
     * @param file where it was written, for its owner alone to read
     */
    public record FirstKey(NewKey key, Path file) {}

    private Server(FolderLock lock, Database database, HttpServer http, URI url, Optional<FirstKey> firstKey) {
        this.lock = lock;
        this.database = database;
        this.http = http;
        this.url = url;
        this.firstKey = firstKey;
    }

    /**
     * Starts a server; it serves when this returns. Otherwise says why not: the folder or the port is in use or cannot be
     * used, the database is not ours, or the first key cannot be written.
     *
     * @param clock  says what time it is
     * @param chance makes secrets and ids
     */
    public static Result<Server> start(ServerConfig config, InstantSource clock, RandomGenerator chance) {
        return start(config, clock, chance, Database::open);
    }

    static Result<Server> start(ServerConfig config, InstantSource clock, RandomGenerator chance, Opening opening) {
        Logs.quiet();
        Path folder = config.dataFolder();
        try {
            PrivateFile.makeFolder(folder);
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isEmpty()) {
                return Result.failed(ServerFaults.folderInUse(folder));
            }
            Result<Server> started = locked(lock.get(), config, clock, chance, opening);
            if (!started.ok()) {
                lock.get().close();
            }
            return started;
        } catch (IOException e) {
            return Result.failed(ServerFaults.badFolder(folder, words(e)));
        }
    }

    private static Result<Server> locked(
            FolderLock lock, ServerConfig config, InstantSource clock, RandomGenerator chance, Opening opening) {
        Path file = config.dataFolder().resolve(DATABASE);
        Database database;
        try {
            database = opening.open(file);
        } catch (IllegalStateException e) {
            return Result.failed(ServerFaults.badDatabase(file));
        }
        try {
            Result<Server> started = opened(lock, database, config, new Wiring(config, database, clock, chance));
            if (!started.ok()) {
                database.close();
            }
            return started;
        } catch (IOException e) {
            database.close();
            return Result.failed(ServerFaults.badFolder(config.dataFolder(), words(e)));
        }
    }

    private static Result<Server> opened(FolderLock lock, Database database, ServerConfig config, Wiring wiring) {
        Path keyFile = config.keyFile().orElse(config.dataFolder().resolve(FIRST_KEY));
        HttpServer http = null;
        try {
            http = listen(config, wiring);
            Optional<NewKey> key = wiring.firstKey(secret -> PrivateFile.write(keyFile, secret));
            int port = http.getListeners().iterator().next().getPort();
            URI url = URI.create("http://" + authority(config.host()) + ":" + port);
            return Result.of(new Server(lock, database, http, url, key.map(made -> new FirstKey(made, keyFile))));
        } catch (IOException e) {
            if (http == null) {
                return Result.failed(ServerFaults.portTaken(config.host(), config.port(), e.getMessage()));
            }
            http.shutdownNow();
            return Result.failed(ServerFaults.badKeyFile(keyFile, words(e)));
        }
    }

    private static HttpServer listen(ServerConfig config, Wiring wiring) throws IOException {
        URI asked = URI.create("http://" + authority(config.host()) + ":" + config.port() + "/");
        HttpServer http = GrizzlyHttpServerFactory.createHttpServer(asked, wiring.application(), false);
        Transport.configure(http);
        http.start();
        return http;
    }

    /** An address of IP version 6 is put in brackets. */
    private static String authority(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private static String words(IOException e) {
        String reason = e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : null;
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }

    /** Where it is reached, without a slash at the end. */
    public URI url() {
        return url;
    }

    /** The first key, made at this start because there was none. */
    public Optional<FirstKey> firstKey() {
        return firstKey;
    }

    /** Takes no more calls, finishes those that run, closes the database, and leaves the folder to others. */
    @Override
    public void close() {
        try (lock) {
            http.shutdown(STOP_SECONDS, TimeUnit.SECONDS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | IOException e) {
            throw new UncheckedIOException(new IOException("the server did not stop as it should", e));
        } finally {
            database.close();
        }
    }
}
