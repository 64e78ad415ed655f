package org.cxmaturity.server;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from chatting: what they say below a warning is of no use to those who run a server. */
final class Logs {
    /** Held here, for the logging system forgets loggers that nobody holds. */
    private static final List<Logger> WARNINGS_ONLY = List.of(
            Logger.getLogger("com.zaxxer.hikari"),
            Logger.getLogger("org.flywaydb"),
            Logger.getLogger("org.glassfish.grizzly"),
            Logger.getLogger("org.jdbi"));

    /** Jersey warns of every resource handed over as an object, which is how ours are. */
    private static final List<Logger> FAULTS_ONLY = List.of(
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers"),
            Logger.getLogger("org.glassfish.grizzly.nio"),
            Logger.getLogger("org.glassfish.jersey.internal.Errors"));

    /** Jersey misses optional parts of Jakarta that nothing here needs. */
    private static final Logger OPTIONAL_PARTS =
            Logger.getLogger("org.glassfish.jersey.message.internal.MessagingBinders");

    private static final Logger ANSWERS = Logger.getLogger("org.glassfish.jersey.server.ServerRuntime$Responder");

    private Logs() {}

    static void quiet() {
        WARNINGS_ONLY.forEach(logger -> logger.setLevel(Level.WARNING));
        FAULTS_ONLY.forEach(logger -> logger.setLevel(Level.SEVERE));
        OPTIONAL_PARTS.setLevel(Level.SEVERE);
        ANSWERS.setFilter(new CallerGone());
    }
}
