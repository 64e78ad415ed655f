package org.cxmaturity.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a server, checked.
 *
 * @param host           the address it listens on
 * @param port           the port it listens on; 0 lets the system choose
 * @param dataFolder     where its data stand; made when missing
 * @param keyFile        where the first key is written; {@code first-key} in the data folder when empty
 * @param allowedHosts   further names by which it may be called, beside loopback's and {@code host}
 * @param smallestGroup  the fewest respondents of a group that is shown: 5 to 15
 */
public record ServerConfig(
        String host, int port, Path dataFolder, Optional<Path> keyFile, Set<String> allowedHosts, int smallestGroup) {
    /** Where nobody says otherwise: this machine alone. */
    public static final String LOOPBACK = "127.0.0.1";

    public ServerConfig {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    /** A server for this machine alone. */
    public static ServerConfig local(Path dataFolder, int port) {
        return new ServerConfig(LOOPBACK, port, dataFolder, Optional.empty(), Set.of(), 5);
    }
}
