package org.cxmaturity.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cxmaturity.benchmark.PackChecks;
import org.cxmaturity.benchmark.format.PackText;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cxm benchmark}: packs of peers, and one's place among them. */
@Command(
        name = "benchmark",
        description = "Build benchmark packs, and see where an organisation stands.",
        footer = {"", "Example: cxm benchmark show --pack peers.json --scores scores.json"})
final class BenchmarkCommands {
    private final Cli cli;

    BenchmarkCommands(Cli cli) {
        this.cli = cli;
    }

    CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new BenchmarkBuild(cli))
                .addSubcommand(new BenchmarkShow(cli))
                .addSubcommand(new Inspect(cli))
                .addSubcommand(new Verify(cli));
    }

    /** {@code cxm benchmark inspect}: what is in a pack. */
    @Command(
            name = "inspect",
            description = "Tell what is in a pack: its segments, how many organisations, where it comes from.",
            footer = {"", "Example: cxm benchmark inspect peers.json"})
    static final class Inspect implements Callable<Integer> {
        private final Cli cli;

        @Parameters(paramLabel = "PACK", description = "A pack that cxm benchmark build has written.")
        private String name = "";

        @Option(names = "--json", description = "JSON instead of words.")
        private boolean json;

        Inspect(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            PackFile file = PackFile.read(cli, name);
            cli.print(json ? PackText.json(file.pack(), file.signed()) : PackText.of(file.pack(), file.signed()));
            return Exit.OK;
        }
    }

    /** {@code cxm benchmark verify}: whether a pack keeps the rules. */
    @Command(
            name = "verify",
            description = "Check a pack: its form, its figures, and that it gives away no organisation.",
            footer = {"", "Exit status 1 when a check does not hold.", "Example: cxm benchmark verify peers.json"})
    static final class Verify implements Callable<Integer> {
        private final Cli cli;

        @Parameters(paramLabel = "PACK", description = "A pack that cxm benchmark build has written.")
        private String name = "";

        Verify(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            PackFile file = PackFile.read(cli, name);
            List<Problem> faults = PackChecks.faults(file.pack(), Place.of(name));
            if (!faults.isEmpty()) {
                cli.tell(Result.failed(faults, faults.size()));
            }
            cli.print(verdict(file, faults.size()));
            return faults.isEmpty() ? Exit.OK : Exit.CHECK_FAILED;
        }

        private static String verdict(PackFile file, int faults) {
            boolean whole = file.pack().isPrivate();
            return String.join(
                    "\n",
                    "Form: read without a fault",
                    "Release rules: " + (faults == 0 ? "kept" : faults + " broken"),
                    "Figures: "
                            + (whole ? "computed again from the organisations" : "no organisations to check against"),
                    "Signature: " + (file.signed() ? "there is one; this version does not check it" : "none"),
                    "SHA-256: " + file.pack().sha256());
        }
    }
}
