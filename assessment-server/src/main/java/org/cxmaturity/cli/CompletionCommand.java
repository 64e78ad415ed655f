package org.cxmaturity.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cxm completion}: a script that lets bash and zsh complete commands and options. */
@Command(
        name = "completion",
        description = "Print a completion script for bash and zsh.",
        footer = {"", "Example: source <(cxm completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Cli cli;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        cli.print(AutoComplete.bash("cxm", spec.root().commandLine()));
        return Exit.OK;
    }
}
