package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.NamedColumn;
import org.cxmaturity.response.csv.ResponseSet;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bootstrap;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.cxmaturity.score.format.ScoreTable;
import org.cxmaturity.score.format.ScoresCsv;
import org.cxmaturity.score.format.ScoresJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm score}: from a file of responses to scores that may be shown. */
@Command(
        name = "score",
        description = "Score a file of responses. Prints a table; groups of fewer than 5 respondents are never shown.",
        footer = {
            "",
            "Example: cxm score --questionnaire five-factor --responses answers.csv --by role --out scores.json"
        })
final class ScoreCommand implements Callable<Integer> {
    private static final String SINGLE = "single";
    private static final int MOST_GROUPS = 2_000;

    private final Cli cli;

    @Option(
            names = "--questionnaire",
            required = true,
            paramLabel = "CORE[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file; modules after a comma.")
    private String questionnaire = "";

    @Option(
            names = "--responses",
            required = true,
            paramLabel = "FILE",
            description = "The answers, one row a respondent.")
    private String responses = "";

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "COL",
            description = "Group results by these background questions or columns, each apart.")
    private List<String> by = List.of();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "single: one assessor has filled in one row, and sees its scores.")
    private @Nullable String mode;

    @Option(names = "--weight", paramLabel = "COL", description = "A column with the weight of each respondent.")
    private @Nullable String weight;

    @Option(
            names = "--bootstrap",
            arity = "0..1",
            paramLabel = "SEED",
            fallbackValue = "1",
            description = "Add intervals by resampling (bcaCi95), for up to 10,000 rows; the seed is 1 unless given.")
    private @Nullable Long bootstrap;

    @Option(names = "--json", description = "JSON (cxm-scores/1) instead of a table.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write cxm-scores/1, or tidy CSV where FILE ends in .csv; - is standard output.")
    private @Nullable String out;

    @Mixin
    private ResponsesInput input = new ResponsesInput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ScoreCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        check();
        List<Questionnaire> all = cli.questionnaires(questionnaire);
        if (all.stream().skip(1).anyMatch(q -> q.kind() == Questionnaire.Kind.CORE)) {
            throw Usage.wrong(spec, say("--questionnaire names more than one core; a core comes first, then modules"));
        }
        ResponseSet set = input.read(cli, all, responses, named());
        if (bootstrap != null && set.rows().size() > Bootstrap.MOST_ROWS) {
            throw Usage.wrong(spec, say("--bootstrap takes up to 10,000 rows; {0} has more", responses));
        }
        by.forEach(column -> fewGroups(column, set));
        AssessmentScore score = score(all, set);
        if (out != null && out.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            cli.write(out, stream -> ScoresCsv.write(score, stream));
        } else if (out != null || json) {
            byte[] file = ScoresJson.write(score).getBytes(StandardCharsets.UTF_8);
            cli.write(out, stream -> stream.write(file));
        } else {
            cli.print(ScoreTable.of(score, all));
        }
        return Exit.OK;
    }

    private void check() {
        if (mode != null && !mode.equals(SINGLE)) {
            throw Usage.wrong(spec, say("--mode is single or is left out"));
        }
        if (weight != null && by.contains(weight)) {
            throw Usage.wrong(spec, say("--weight and --by name the same column"));
        }
    }

    /** A column of names or ids makes no groups, and a table of them would help nobody. */
    private void fewGroups(String column, ResponseSet set) {
        long groups =
                set.rows().stream().map(r -> r.background(column)).distinct().count();
        if (groups > MOST_GROUPS) {
            throw Usage.wrong(
                    spec, say("--by {0}: it has {1} different values; up to 2,000 can be grouped by", column, groups));
        }
    }

    private List<NamedColumn> named() {
        List<NamedColumn> named = new ArrayList<>();
        by.stream().distinct().forEach(column -> named.add(new NamedColumn(column, "--by", NamedColumn.Use.GROUP)));
        if (weight != null) {
            named.add(new NamedColumn(weight, "--weight", NamedColumn.Use.WEIGHT));
        }
        return named;
    }

    private AssessmentScore score(List<Questionnaire> all, ResponseSet set) {
        boolean single = mode != null;
        ScoreOptions options = new ScoreOptions(by, single, weight, set.rejected(), ReleaseRules.SMALLEST, bootstrap);
        Scoring scoring = Scoring.of(all.get(0), all.subList(1, all.size()));
        return Release.of(ReleaseRules.DEFAULT.single(single))
                .apply(scoring.score(set.rows(), options).score());
    }
}
