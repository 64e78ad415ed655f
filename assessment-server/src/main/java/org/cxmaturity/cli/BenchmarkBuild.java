package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cxmaturity.benchmark.Disclosure;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.PackBuilder;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.benchmark.UnitScores;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.benchmark.format.PackJson;
import org.cxmaturity.benchmark.format.ScoresTableReader;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.NamedColumn;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.ResponseSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm benchmark build}: a pack from many organisations' answers, or from their ready scores. */
@Command(
        name = "build",
        description = "Build a benchmark pack from answers or from ready scores. It is private, with the scores of each"
                + " organisation, unless --publish is given.",
        footer = {
            "",
            "Ready scores: a column organisation, dimensions, one column a factor id, overall if known; 0 to 100.",
            "Example: cxm benchmark build --scores peers.csv --dimensions industry,country --out pack.json",
            "Example: cxm benchmark build --questionnaire Q --responses all.csv --unit company --out pack.json"
        })
final class BenchmarkBuild implements Callable<Integer> {

    /** From so many organisations on, the check takes long enough to be told of. */
    private static final int MANY = 300;

    private final Cli cli;

    @Option(names = "--scores", paramLabel = "FILE", description = "Ready scores as CSV, one row an organisation.")
    private @Nullable String scores;

    @Option(names = "--responses", paramLabel = "FILE", description = "Answers as CSV; needs --questionnaire, --unit.")
    private @Nullable String responses;

    @Option(names = "--questionnaire", paramLabel = "Q", description = "A bundled id, id@version, a folder or a file.")
    private @Nullable String questionnaire;

    @Option(names = "--unit", paramLabel = "COL", description = "The column that names the organisation of a row.")
    private @Nullable String unit;

    @Option(
            names = "--dimensions",
            split = ",",
            paramLabel = "COL",
            description = "Columns that describe an organisation, such as industry,country,size.")
    private List<String> dimensions = List.of();

    @Option(names = "--id", paramLabel = "I", description = "Id of the pack; else the questionnaire's, or benchmark.")
    private @Nullable String id;

    @Option(
            names = "--edition",
            paramLabel = "E",
            description = "Its issue, such as 2026-H2; else from the last answer's date, or the period.")
    private @Nullable String edition;

    @Option(names = "--period", paramLabel = "P", description = "What time the data are from, in words.")
    private String period = "";

    @Option(names = "--source", paramLabel = "WHO", description = "Who collected the data.")
    private String who = "";

    @Option(names = "--collected", paramLabel = "HOW", description = "How they were collected.")
    private String how = "";

    @Option(names = "--scored-by", paramLabel = "WHO", description = "self or assessor.")
    private String scoredBy = "";

    @Option(names = "--licence", paramLabel = "L", description = "The licence of the data.")
    private String licence = "";

    @Option(names = "--synthetic", description = "The organisations are invented; everything made from it says so.")
    private boolean synthetic;

    @Option(names = "--publish", description = "Checked aggregates alone, to be given away.")
    private boolean publish;

    @Option(names = "--out", required = true, paramLabel = "PACK", description = "Where to write it.")
    private String out = "";

    @Mixin
    private ResponsesInput input = new ResponsesInput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BenchmarkBuild(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        if ((scores == null) == (responses == null)) {
            throw Usage.wrong(spec, say("give --scores, or --responses with --questionnaire and --unit"));
        }
        Pack pack = scores == null ? fromAnswers(String.valueOf(responses)) : fromScores(scores);
        if (pack.segments().isEmpty()) {
            throw cli.fail(PackFaults.nothingToRelease(out));
        }
        byte[] file = PackJson.write(pack);
        cli.write(out, stream -> stream.write(file));
        cli.note(told(pack));
        return Exit.OK;
    }

    // ---- from ready scores ----

    private Pack fromScores(String name) {
        if (unit != null) {
            throw Usage.wrong(spec, say("--unit goes with --responses; ready scores have a column organisation"));
        }
        if (!input.forAnswersAlone().isEmpty()) {
            throw Usage.wrong(spec, say("{0} goes with --responses", input.forAnswersAlone()));
        }
        Questionnaire q = questionnaire == null ? null : one(questionnaire);
        ResponseFile file = ResponseFile.of(name, cli.bytes(name));
        ScoreTable table = cli.need(ScoresTableReader.read(file, dimensions, input.ignored(), q));
        return build(header(q, Packs.READY_SCORES, ""), table, q, name);
    }

    // ---- from answers ----

    private Pack fromAnswers(String name) {
        if (questionnaire == null || unit == null) {
            throw Usage.wrong(spec, say("--responses needs --questionnaire and --unit"));
        }
        if (dimensions.contains(unit)) {
            throw Usage.wrong(spec, say("--unit and --dimensions name the same column"));
        }
        Questionnaire q = one(questionnaire);
        ResponseSet set = input.read(cli, List.of(q), name, named(unit));
        UnitScores units = cli.need(UnitScores.of(q, set.rows(), unit, dimensions, Place.of(name)));
        tellLeftOut(units);
        String day = UnitScores.lastDay(set.rows());
        String aggregation = q.scoring().aggregation().name();
        return build(header(q, aggregation, day), units.table(), q, name).excluding(units.excluded());
    }

    private List<NamedColumn> named(String unitColumn) {
        return Stream.concat(
                        Stream.of(new NamedColumn(unitColumn, "--unit", NamedColumn.Use.UNIT)),
                        dimensions.stream()
                                .distinct()
                                .map(d -> new NamedColumn(d, "--dimensions", NamedColumn.Use.GROUP)))
                .toList();
    }

    private void tellLeftOut(UnitScores units) {
        if (units.tooFew() > 0) {
            cli.note(say("{0} left out: under 5 respondents.", units.tooFew()));
        }
        if (units.oneSided() > 0) {
            cli.note(say("{0} left out: under 5 leaders or under 5 customer-facing respondents.", units.oneSided()));
        }
    }

    // ---- both ----

    private Questionnaire one(String name) {
        List<Questionnaire> all = cli.questionnaires(name);
        if (all.size() > 1) {
            throw Usage.wrong(
                    spec, say("--questionnaire: a pack is of one questionnaire; modules have packs of their own"));
        }
        return all.get(0);
    }

    private Pack build(PackBuilder.Header header, ScoreTable table, @Nullable Questionnaire q, String from) {
        if (table.entries().size() < Disclosure.FLOOR) {
            throw cli.fail(PackFaults.tooFewToCompare(from, Disclosure.FLOOR));
        }
        if (table.entries().size() > MANY) {
            cli.note(say(
                    "Checking what may be released of {0} organisations …",
                    table.entries().size()));
        }
        return PackBuilder.build(header, table, weights(q), publish);
    }

    private PackBuilder.Header header(@Nullable Questionnaire q, String aggregation, String day) {
        return new PackBuilder.Header(
                Objects.requireNonNullElse(id, q == null ? "benchmark" : q.id()),
                Objects.requireNonNullElse(edition, issue(day)),
                period,
                q == null ? null : new Pack.QuestionnaireId(q.id(), q.version().toString()),
                aggregation,
                new Pack.Source(who, how, scoredBy, licence),
                synthetic);
    }

    /** {@code 2026-H2} for a day from July 2026 on; without a day the period, or else the first. */
    private String issue(String day) {
        if (day.isEmpty()) {
            return period.isEmpty() ? "1" : period;
        }
        return day.substring(0, 4) + (day.substring(5, 7).compareTo("07") < 0 ? "-H1" : "-H2");
    }

    private static Map<String, Double> weights(@Nullable Questionnaire q) {
        Map<String, Double> weights = new LinkedHashMap<>();
        if (q != null) {
            q.factors().stream().forEach((Factor f) -> weights.put(f.id(), f.weight()));
        }
        return weights;
    }

    private Wording told(Pack pack) {
        int members = pack.segments().stream().mapToInt(Pack.Segment::n).max().orElse(0);
        int segments = pack.segments().size();
        Wording size = segments == 1
                ? say("{0} organisations, 1 segment", members)
                : say("{0} organisations, {1} segments", members, segments);
        return publish
                ? say("{0}: {1}; published: aggregates alone.", out, size)
                : say("{0}: {1}; private: it names the organisations, so keep it to yourself.", out, size);
    }
}
