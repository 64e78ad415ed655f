package org.cxmaturity.cli;

import org.cxmaturity.server.Server;

/** What the commands that end in a running server share. */
final class Serving {
    private static final String ONE_LINE = "%1$tFT%1$tT%1$tz %4$s %5$s%6$s%n";

    private Serving() {}

    /** The log goes to standard error, a line an entry. */
    static void log() {
        System.setProperty("java.util.logging.SimpleFormatter.format", ONE_LINE);
    }

    /**
     * When the process is told to stop (SIGTERM, Ctrl-C), the server finishes what runs and the process ends with 0: that is
     * what it was asked for. The JVM alone would end with 143.
     */
    static void stopWithProcess(Server server) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            Runtime.getRuntime().halt(Exit.OK);
                        },
                        "cxm-stop"));
    }

    /** Says where the server is, and its first key, once. */
    static void tell(Cli cli, Server server) {
        server.firstKey()
                .ifPresent(first -> cli.print("Key for everything, shown this once and kept in " + first.file() + ": "
                        + first.key().secret()));
        cli.print("Serving on " + server.url() + " (API: " + server.url() + "/api/v1). Stop with Ctrl-C.");
    }
}
