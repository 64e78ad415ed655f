package org.cxmaturity.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door of the command line: picks the command, runs it and ends with its exit status. */
@Command(
        name = "cxm",
        mixinStandardHelpOptions = true,
        description = "Assess, score, benchmark and report CX maturity.")
public final class Main implements Runnable {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param args the arguments after {@code cxm}
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }
}
