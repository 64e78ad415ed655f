package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * Turns responses into scores. Arithmetic alone, for any number of rows: nothing here is held back, so pass every result
 * through {@link Release} before it is shown. Same input, same result, on any machine.
 */
public final class Scoring {
    private final Questionnaire core;
    private final List<Questionnaire> modules;

    private Scoring(Questionnaire core, List<Questionnaire> modules) {
        this.core = core;
        this.modules = List.copyOf(modules);
    }

    /** Scores one questionnaire. */
    public static Scoring of(Questionnaire questionnaire) {
        return new Scoring(questionnaire, List.of());
    }

    /** Scores a core and, beside it, the modules that were asked with it. */
    public static Scoring of(Questionnaire core, List<Questionnaire> modules) {
        return new Scoring(core, modules);
    }

    /** Scores responses that fit the questionnaires; an answer to an item that was not asked is passed over. */
    public Scored score(List<Response> responses, ScoreOptions options) {
        Run run = Run.of(core, responses, options);
        List<Run> beside =
                modules.stream().map(m -> Run.of(m, responses, options)).toList();
        List<Run> all = Stream.concat(Stream.of(run), beside.stream()).toList();
        Flags flags = Flags.of(all.stream().map(Run::sheet).toList(), responses);
        return new Scored(assessment(run, beside, flags, responses, options), respondentScores(all));
    }

    private AssessmentScore assessment(
            Run run, List<Run> beside, Flags flags, List<Response> responses, ScoreOptions options) {
        List<Partition> partitions = options.by().stream()
                .distinct()
                .map(by -> Partition.of(by, core, responses))
                .toList();
        List<FactorFigures.Figure> figures = run.figures();
        ImportanceFigures importance = new ImportanceFigures(run.sheet(), run.raters(), responses);
        return new AssessmentScore(
                false,
                run.ref(),
                run.aggregation(figures),
                run.roles(figures, core, responses),
                run.respondents(flags, options.rejected()),
                run.overall(figures),
                Clusters.into(figures, partitions),
                new ItemFigures(run.sheet(), run.raters()).all(),
                new OutcomeFigures(run.sheet(), run.raters()).all(),
                groups(run, partitions, beside(responses, options), options.smallestGroup()),
                gaps(run, partitions, options),
                importance.items(),
                importance.drivers(),
                beside.stream().map(Run::module).toList(),
                new RunWarnings(run, figures, flags, responses).list(),
                bootstrap(run, figures, options));
    }

    private static @Nullable Bootstrap bootstrap(Run run, List<FactorFigures.Figure> figures, ScoreOptions options) {
        Long seed = options.bootstrap();
        return seed == null || run.sheet().rows() > Bootstrap.MOST_ROWS
                ? null
                : BootstrapFigures.of(run, figures, seed);
    }

    private List<Partition> beside(List<Response> responses, ScoreOptions options) {
        return options.beside().stream()
                .filter(question -> !options.by().contains(question))
                .distinct()
                .map(question -> Partition.of(question, core, responses))
                .toList();
    }

    /** Groups that another grouping gives away are marked SUPPRESSED; their figures stay until the release. */
    private static Map<String, List<GroupScore>> groups(
            Run run, List<Partition> partitions, List<Partition> beside, int smallest) {
        List<Partition> all =
                Stream.concat(beside.stream(), partitions.stream()).toList();
        List<boolean[]> exposed = CrossGroups.exposed(all, smallest).subList(beside.size(), all.size());
        Map<String, List<GroupScore>> groups = new LinkedHashMap<>();
        for (int p = 0; p < partitions.size(); p++) {
            Partition partition = partitions.get(p);
            List<int[]> rows = partition.rows();
            List<GroupScore> scores = new ArrayList<>();
            for (int g = 0; g < rows.size(); g++) {
                Status status = exposed.get(p)[g] ? Status.SUPPRESSED : Status.OK;
                scores.add(run.group(partition.values().get(g), status, rows.get(g)));
            }
            groups.put(partition.by(), scores);
        }
        return groups;
    }

    private static List<Gap> gaps(Run run, List<Partition> partitions, ScoreOptions options) {
        return partitions.stream()
                .flatMap(p -> new GapFigures(run.sheet(), p).all(options.smallestGroup()).stream())
                .toList();
    }

    private static Map<String, List<Double>> respondentScores(List<Run> runs) {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        for (Run run : runs) {
            for (FactorSheet factor : run.sheet().factors()) {
                double[] scored = Columns.present(factor.score());
                scores.put(factor.factor().id(), DoubleStream.of(scored).boxed().toList());
            }
        }
        return scores;
    }
}
