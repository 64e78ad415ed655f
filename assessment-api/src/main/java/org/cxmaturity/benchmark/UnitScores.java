package org.cxmaturity.benchmark;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Questionnaire.Kind;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scoring;
import org.cxmaturity.score.Status;

/**
 * The scores of many organisations from their respondents' answers, each organisation scored as if it stood alone.
 *
 * @param table    one entry an organisation that counts
 * @param tooFew   organisations left out for under 5 respondents
 * @param oneSided organisations left out because under 5 leaders or under 5 customer-facing people answered, where the
 *                 roles count alike (method section 13)
 */
public record UnitScores(ScoreTable table, int tooFew, int oneSided) {
    private static final List<String> BOTH_SIDES = List.of("leadership", "frontline");

    /** Organisations left out. */
    public int excluded() {
        return tooFew + oneSided;
    }

    /**
     * Scores the organisations of a file. It is a fault (B40) when the rows of an organisation disagree on a dimension.
     *
     * @param unit       the column that names a row's organisation
     * @param dimensions columns that describe an organisation; empty cells are passed over
     * @param place      the file
     */
    public static Result<UnitScores> of(
            Questionnaire questionnaire, List<Response> rows, String unit, List<String> dimensions, Place place) {
        Map<String, List<Response>> byUnit = new LinkedHashMap<>();
        rows.forEach(row -> byUnit.computeIfAbsent(row.background(unit), u -> new ArrayList<>())
                .add(row));
        Problems problems = new Problems();
        List<ScoreTable.Entry> entries = new ArrayList<>();
        int tooFew = 0;
        int oneSided = 0;
        for (Map.Entry<String, List<Response>> one : byUnit.entrySet()) {
            Map<String, String> described = described(one.getKey(), one.getValue(), dimensions, place, problems);
            AssessmentScore score = scored(questionnaire, one.getValue());
            List<AssessmentScore> sides = sides(questionnaire, one.getValue());
            if (score.respondents().scored() < Disclosure.FLOOR) {
                tooFew++;
            } else if (sides.stream().anyMatch(s -> s.respondents().scored() < Disclosure.FLOOR)) {
                oneSided++;
            } else {
                OptionalInt respondents = OptionalInt.of(score.respondents().scored());
                entries.add(new ScoreTable.Entry(one.getKey(), described, scores(score, sides), respondents));
            }
        }
        List<String> factors = questionnaire.factors().stream().map(Factor::id).toList();
        return problems.result(new UnitScores(new ScoreTable(dimensions, factors, entries), tooFew, oneSided));
    }

    private static AssessmentScore scored(Questionnaire questionnaire, List<Response> rows) {
        return Scoring.of(questionnaire).score(rows, ScoreOptions.NONE).score();
    }

    /** Leaders and customer-facing people apart, where both are needed: role-balanced scores of one are another kind. */
    private static List<AssessmentScore> sides(Questionnaire questionnaire, List<Response> rows) {
        boolean balanced =
                questionnaire.kind() == Kind.CORE && questionnaire.scoring().aggregation() == Aggregation.ROLE_BALANCED;
        boolean asked = questionnaire
                .background(Background.ROLE)
                .filter(b -> b.options().keySet().containsAll(BOTH_SIDES))
                .isPresent();
        return (balanced && asked ? BOTH_SIDES : List.<String>of())
                .stream()
                        .map(side -> rows.stream()
                                .filter(r -> r.background(Background.ROLE).equals(side))
                                .toList())
                        .map(of -> scored(questionnaire, of))
                        .toList();
    }

    private static Map<String, String> described(
            String unit, List<Response> rows, List<String> dimensions, Place place, Problems problems) {
        Map<String, String> described = new LinkedHashMap<>();
        for (String d : dimensions) {
            List<String> values = rows.stream()
                    .map(r -> r.background(d))
                    .filter(v -> !v.isEmpty())
                    .distinct()
                    .toList();
            if (values.size() > 1) {
                problems.error(
                        "B40",
                        place,
                        say(
                                "{0}: the rows of {1} say both {2} and {3}",
                                d, Quote.of(unit), Quote.of(values.get(0)), Quote.of(values.get(1))),
                        say("Give all rows of an organisation the same value."));
            } else if (!values.isEmpty()) {
                described.put(d, values.get(0));
            }
        }
        return described;
    }

    /** What may be shown of an organisation. An overall of fewer factors than the others' is another figure. */
    private static Map<String, Double> scores(AssessmentScore arithmetic, List<AssessmentScore> sides) {
        AssessmentScore score = Release.of(ReleaseRules.DEFAULT).apply(arithmetic);
        Map<String, Double> scores = new LinkedHashMap<>();
        score.factors().stream()
                .filter(f -> f.status() == Status.OK && sides.stream().allMatch(s -> answered(s, f.id())))
                .forEach(f -> scores.put(f.id(), f.score()));
        boolean all = scores.size() == score.factors().size();
        if (all && score.overall().status() == Status.OK) {
            scores.put(Pack.OVERALL, score.overall().score());
        }
        return scores;
    }

    private static boolean answered(AssessmentScore side, String factor) {
        return side.factor(factor).filter(f -> f.n() >= Disclosure.FLOOR).isPresent();
    }

    /** The day of the last answer that says when it was given, as an ISO date; empty when none does. */
    public static String lastDay(List<Response> rows) {
        return rows.stream()
                .map(Response::submitted)
                .filter(Objects::nonNull)
                .map(when -> when.substring(0, 10))
                .max(String::compareTo)
                .orElse("");
    }
}
