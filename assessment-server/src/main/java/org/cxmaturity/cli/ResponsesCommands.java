package org.cxmaturity.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cxm responses}: what one needs to collect answers in a file. */
@Command(
        name = "responses",
        description = "Sheets to fill in, and maps for the exports of other survey tools.",
        footer = {"", "Example: cxm responses template --help"})
final class ResponsesCommands {
    private final Cli cli;

    ResponsesCommands(Cli cli) {
        this.cli = cli;
    }

    CommandLine commandLine() {
        return new CommandLine(this).addSubcommand(new ResponsesTemplate(cli)).addSubcommand(new ResponsesMap(cli));
    }
}
