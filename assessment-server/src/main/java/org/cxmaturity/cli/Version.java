package org.cxmaturity.cli;

import org.cxmaturity.server.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"cxm " + Program.version()};
    }
}
