package org.cxmaturity.cli;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.cxmaturity.server.Server;
import org.cxmaturity.server.ServerConfig;
import org.cxmaturity.server.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cxm serve}: the server, until it is told to stop. */
@Command(
        name = "serve",
        description = {
            "Run the server with the HTTP API, for this machine alone unless --host says otherwise.",
            "The first start makes a key, prints it once and writes it to first-key in the data folder.",
            "Each option can also be set in the environment, for example CXM_PORT or CXM_ALLOW_HOSTS."
        },
        footer = {"", "Example: cxm serve --port 8080 --data cxm-data"})
final class ServeCommand implements Callable<Integer> {
    private final Cli cli;

    @Option(names = "--port", paramLabel = "N", description = "8080 unless said; 0 takes a free one.")
    private @Nullable String port;

    @Option(names = "--host", paramLabel = "HOST", description = "Address to listen on; 127.0.0.1 unless said.")
    private @Nullable String host;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the data; cxm-data unless said.")
    private @Nullable String data;

    @Option(names = "--database", paramLabel = "URL", description = "Not yet: only SQLite in the data folder.")
    private @Nullable String database;

    @Option(names = "--key-file", paramLabel = "FILE", description = "Where the first key is written.")
    private @Nullable String keyFile;

    @Option(
            names = "--allow-host",
            split = ",",
            paramLabel = "NAME",
            description = "A further name by which the server may be called, for example behind a proxy.")
    private @Nullable List<String> allowedHosts;

    @Option(
            names = "--smallest-group",
            paramLabel = "N",
            description = "Fewest respondents of a group that is shown: 5, or up to 15.")
    private @Nullable String smallestGroup;

    ServeCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerConfig config = cli.need(settings().check());
        Serving.log();
        Server server = cli.need(Server.start(config, InstantSource.system(), new SecureRandom()));
        Serving.stopWithProcess(server);
        Serving.tell(cli, server);
        new CountDownLatch(1).await();
        return Exit.OK;
    }

    private Settings settings() {
        return new Settings(System.getenv())
                .with("PORT", port)
                .with("HOST", host)
                .with("DATA", data)
                .with("DATABASE", database)
                .with("KEY_FILE", keyFile)
                .with("SMALLEST_GROUP", smallestGroup)
                .with("ALLOW_HOSTS", allowedHosts == null ? null : String.join(",", allowedHosts));
    }
}
