package org.cxmaturity.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.report.format.ThemeReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cxm theme}: what those who write themes need. */
@Command(
        name = "theme",
        description = "Check themes: the looks and words of your own for reports.",
        footer = {"", "Example: cxm theme lint theme.yaml"})
final class ThemeCommands {
    private final Cli cli;

    ThemeCommands(Cli cli) {
        this.cli = cli;
    }

    CommandLine commandLine() {
        return new CommandLine(this).addSubcommand(new Lint(cli));
    }

    /** {@code cxm theme lint}: every fault at once. */
    @Command(
            name = "lint",
            description = "Check themes with their logos: tells every fault and warning with its file and line.",
            footer = {"", "Example: cxm theme lint --strict theme.yaml"})
    static final class Lint implements Callable<Integer> {
        private final Cli cli;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "A theme (YAML).")
        private List<String> files = List.of();

        @Option(names = "--strict", description = "Exit with 1 when there is a warning.")
        private boolean strict;

        Lint(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            long faults = 0;
            long warnings = 0;
            StringBuilder results = new StringBuilder();
            for (String file : files) {
                ThemeReader.Read read = ThemeFile.read(file, cli.bytes(file));
                List<Problem> problems = read.problems();
                cli.tell(
                        read.faults() > 0
                                ? Result.failed(problems, read.faults())
                                : new Result<>(read.theme(), problems, 0));
                long warned = problems.size() - read.faults();
                faults += read.faults();
                warnings += warned;
                results.append(file)
                        .append(": ")
                        .append(count(read.faults(), "fault"))
                        .append(", ")
                        .append(count(warned, "warning"))
                        .append('\n');
            }
            cli.print(results.toString());
            return faults > 0 ? Exit.BAD_INPUT : strict && warnings > 0 ? Exit.CHECK_FAILED : Exit.OK;
        }

        private static String count(long n, String what) {
            return (n == 0 ? "no" : Long.toString(n)) + " " + what + (n == 1 ? "" : "s");
        }
    }
}
