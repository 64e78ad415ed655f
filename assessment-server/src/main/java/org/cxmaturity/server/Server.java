package org.cxmaturity.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.cxmaturity.server.access.NewKey;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.web.Transport;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;

/** One running server on one folder of data. */
public final class Server implements AutoCloseable {
    private static final String DATABASE = "cxm.db";
    private static final long STOP_SECONDS = 20;

    private final Database database;
    private final HttpServer http;
    private final URI url;
    private final Optional<NewKey> firstKey;

    private Server(Database database, HttpServer http, URI url, Optional<NewKey> firstKey) {
        this.database = database;
        this.http = http;
        this.url = url;
        this.firstKey = firstKey;
    }

    /**
     * Starts a server; it serves when this returns.
     *
     * @param clock  says what time it is
     * @param chance makes secrets and ids
     * @throws IOException when the port is taken or the folder cannot be used
     */
    public static Server start(ServerConfig config, InstantSource clock, RandomGenerator chance) throws IOException {
        Logs.quiet();
        Files.createDirectories(config.dataFolder());
        Database database = Database.open(config.dataFolder().resolve(DATABASE));
        try {
            Wiring wiring = new Wiring(config, database, clock, chance);
            URI asked = URI.create("http://" + config.host() + ":" + config.port() + "/");
            HttpServer http = GrizzlyHttpServerFactory.createHttpServer(asked, wiring.application(), false);
            Transport.configure(http);
            http.start();
            URI url = URI.create("http://" + config.host() + ":"
                    + http.getListeners().iterator().next().getPort());
            return new Server(database, http, url, wiring.firstKey());
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Where it is reached, without a slash at the end. */
    public URI url() {
        return url;
    }

    /** The first key, made at this start because there was none. */
    public Optional<NewKey> firstKey() {
        return firstKey;
    }

    /** Takes no more calls, finishes those that run, and closes the database. */
    @Override
    public void close() {
        try {
            http.shutdown(STOP_SECONDS, TimeUnit.SECONDS).get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            database.close();
        }
    }
}
