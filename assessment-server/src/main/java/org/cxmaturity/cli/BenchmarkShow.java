package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.format.StandingJson;
import org.cxmaturity.benchmark.format.StandingText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm benchmark show}: where an organisation stands among the peers of a pack. */
@Command(
        name = "show",
        description = "Set an organisation against the peers of a pack. Prints a table.",
        footer = {
            "",
            "The organisation is a file of scores (what cxm score wrote, or ready scores as CSV with one row),",
            "or one of a private pack, which is then set against the others.",
            "Example: cxm benchmark show --pack peers.json --scores scores.json --where industry=banking,country=DK"
        })
final class BenchmarkShow implements Callable<Integer> {
    private final Cli cli;

    @Option(names = "--pack", required = true, paramLabel = "PACK", description = "The pack with the peers.")
    private String pack = "";

    @Option(names = "--scores", paramLabel = "FILE", description = "cxm-scores/1, or ready scores as CSV of one row.")
    private @Nullable String scores;

    @Option(names = "--organisation", paramLabel = "NAME", description = "One of the organisations of a private pack.")
    private @Nullable String organisation;

    @Mixin
    private PeersLike like = new PeersLike();

    @Option(names = "--json", description = "JSON (cxm-standing/1) instead of a table.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write cxm-standing/1; - is standard output.")
    private @Nullable String out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BenchmarkShow(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        if ((scores == null) == (organisation == null)) {
            throw Usage.wrong(spec, say("give --scores or --organisation"));
        }
        Map<String, String> where = like.where(spec);
        PackFile file = PackFile.use(cli, pack);
        BenchmarkSubject subject = organisation == null
                ? BenchmarkSubject.ofScores(cli, String.valueOf(scores), file)
                : BenchmarkSubject.ofMember(cli, organisation, file);
        Standing standing = file.standing(cli, subject.subject(), where);
        if (out != null || json) {
            byte[] written = StandingJson.write(standing).getBytes(StandardCharsets.UTF_8);
            cli.write(out, stream -> stream.write(written));
        } else {
            cli.print(StandingText.of(standing, subject.name(), file.names()));
        }
        return Exit.OK;
    }
}
