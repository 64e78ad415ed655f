package org.cxmaturity.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standings;
import org.cxmaturity.benchmark.Subject;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.StandingJson;
import org.cxmaturity.benchmark.format.StandingText;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--where",
            split = ",",
            paramLabel = "DIMENSION=VALUE",
            description = "Only peers like these; a wider segment is taken where they are too few.")
    private Map<String, String> where = new LinkedHashMap<>();

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
            throw Usage.wrong(spec, "give --scores or --organisation");
        }
        PackFile file = PackFile.use(cli, pack);
        checkWhere(file.pack());
        BenchmarkSubject subject = organisation == null
                ? BenchmarkSubject.ofScores(cli, String.valueOf(scores), file)
                : BenchmarkSubject.ofMember(cli, organisation, file);
        Standing standing = standing(file, subject.subject());
        if (out != null || json) {
            byte[] written = StandingJson.write(standing).getBytes(StandardCharsets.UTF_8);
            cli.write(out, stream -> stream.write(written));
        } else {
            cli.print(StandingText.of(standing, subject.name(), file.names()));
        }
        return Exit.OK;
    }

    private Standing standing(PackFile file, Subject subject) {
        Packs.strangers(file.pack(), subject, Place.of(file.name())).ifPresent(fault -> {
            throw cli.fail(fault);
        });
        return Standings.of(file.pack(), subject, where);
    }

    private void checkWhere(Pack peers) {
        List<Problem> unknown = Packs.unknownDimensions(peers, where).stream()
                .map(d -> PackFaults.unknownDimension(pack, d, peers.dimensions()))
                .toList();
        if (!unknown.isEmpty()) {
            cli.need(Result.failed(unknown, unknown.size()));
        }
        where.forEach((dimension, value) -> {
            Set<String> known = values(peers, dimension);
            if (!known.contains(value)) {
                cli.warn(PackFaults.unknownValue(pack, dimension, value, known));
            }
        });
    }

    /** What the segments and the organisations say of a dimension. */
    private static Set<String> values(Pack peers, String dimension) {
        Set<String> values = new LinkedHashSet<>();
        peers.segments().forEach(s -> values.add(s.where().getOrDefault(dimension, "")));
        peers.organisations().forEach(o -> values.add(o.dimensions().getOrDefault(dimension, "")));
        return values;
    }
}
