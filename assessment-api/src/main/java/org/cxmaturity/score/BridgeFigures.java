package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.score.Bridge.Kind;
import org.cxmaturity.score.Bridge.Part;
import org.cxmaturity.score.Bridge.Row;
import org.cxmaturity.score.Change.Comparison;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.MeanInterval;
import org.jspecify.annotations.Nullable;

/** Splits changes into instrument, mix and answers (method section 16 d). */
final class BridgeFigures {
    private final int least;
    private final Questionnaire cut;
    private final Waves.Side before;
    private final Waves.Side now;
    private final Change change;

    /** With {@code least} respondents in a group that is told of. */
    BridgeFigures(int least, Questionnaire cut, Waves.Side before, Waves.Side now, Change change) {
        this.least = least;
        this.cut = cut;
        this.before = before;
        this.now = now;
        this.change = change;
    }

    Bridge bridge() {
        List<Row> factors = change.factors().stream().map(this::factor).toList();
        boolean one =
                factors.stream().anyMatch(f -> f.part(Kind.MIX_AND_ANSWERS).isPresent());
        return new Bridge(one ? together(overall()) : overall(), factors);
    }

    /** Mix of the whole would tell the one mix among its factors that is held back (method section 15.4). */
    private static Row together(Row row) {
        List<Part> two =
                row.parts().stream().filter(p -> p.kind() != Kind.INSTRUMENT).toList();
        if (two.size() < 2) {
            return row;
        }
        List<Part> parts = new ArrayList<>(row.parts());
        parts.removeAll(two);
        parts.add(new Part(
                Kind.MIX_AND_ANSWERS, two.stream().mapToDouble(Part::points).sum(), null));
        return new Row(row.id(), row.comparison(), row.change(), parts);
    }

    private Row factor(Change.Row row) {
        FactorScore then = before.full().factor(row.id()).orElse(FactorScore.without(row.id(), Status.NOT_APPLICABLE));
        FactorScore today = now.full().factor(row.id()).orElse(FactorScore.without(row.id(), Status.NOT_APPLICABLE));
        boolean shown = then.status() == Status.OK && today.status() == Status.OK;
        List<Factor> alone =
                cut.factors().stream().filter(f -> f.id().equals(row.id())).toList();
        return row(row, shown, today.score() - then.score(), alone);
    }

    /** Both waves must rest on the same factors, else the factors that came and went are no part of the three. */
    private Row overall() {
        OverallScore then = before.full().overall();
        OverallScore today = now.full().overall();
        List<Factor> weighted =
                cut.factors().stream().filter(f -> f.weight() > 0).toList();
        boolean shown = then.status() == Status.OK
                && today.status() == Status.OK
                && weighted.stream().allMatch(f -> scored(f, before) == scored(f, now));
        List<Factor> scored = weighted.stream().filter(f -> scored(f, now)).toList();
        return row(change.overall(), shown, today.score() - then.score(), scored);
    }

    private static boolean scored(Factor factor, Waves.Side side) {
        return side.common().factor(factor.id()).map(FactorScore::status).orElse(Status.NOT_APPLICABLE) == Status.OK;
    }

    private Row row(Change.Row common, boolean shown, double whole, List<Factor> factors) {
        if (!common.comparison().holds()) {
            return Row.without(common.id(), common.comparison());
        }
        if (!shown) {
            return Row.without(common.id(), Comparison.NOT_SHOWN);
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Kind.INSTRUMENT, whole - common.difference(), null));
        parts.addAll(
                now.common().aggregation().equals(Aggregation.ROLE_BALANCED.name())
                        ? split(common.difference(), 0, common.ci95())
                        : byRole(common.difference(), factors));
        return new Row(common.id(), common.comparison(), whole, parts);
    }

    private static List<Part> split(double difference, double mix, @Nullable Interval ci95) {
        return List.of(new Part(Kind.MIX, mix, null), new Part(Kind.ANSWERS, difference - mix, ci95));
    }

    /** The overall is the weighted sum of its factors, and so are its parts. */
    private List<Part> byRole(double difference, List<Factor> factors) {
        List<String> own = now.roles().values().stream()
                .filter(role -> factors.stream().allMatch(f -> shows(before, role, f) && shows(now, role, f)))
                .toList();
        RoleSplit split = new RoleSplit(group(before, own), group(now, own), own.size() + 1);
        double weight = factors.stream().mapToDouble(Factor::weight).sum();
        for (Factor factor : factors) {
            double share = factors.size() == 1 ? 1 : factor.weight() / weight;
            if (!split.add(share, column(before, factor), column(now, factor), least)) {
                return List.of(new Part(Kind.MIX_AND_ANSWERS, difference, null));
            }
        }
        Interval ci95 = interval(difference - split.mix(), split.spreadBefore(), split.spreadNow());
        return split(difference, split.mix(), ci95);
    }

    private static boolean shows(Waves.Side side, String role, Factor factor) {
        return side.common().groups().getOrDefault(Background.ROLE, List.of()).stream()
                .filter(g -> g.status() == Status.OK && g.value().equals(role))
                .flatMap(g -> g.factors().stream())
                .anyMatch(f -> f.id().equals(factor.id()) && f.status() == Status.OK);
    }

    private static double[] column(Waves.Side side, Factor factor) {
        return side.run().sheet().factors().stream()
                .filter(f -> f.factor().id().equals(factor.id()))
                .findFirst()
                .orElseThrow()
                .score();
    }

    /** By row, the place of the role among those that stand for themselves; behind them the pool of the others. */
    private static int[] group(Waves.Side side, List<String> own) {
        return Arrays.stream(side.roles().group())
                .map(g -> own.indexOf(side.roles().values().get(g)))
                .map(place -> place < 0 ? own.size() : place)
                .toArray();
    }

    private static @Nullable Interval interval(double answers, Raters.Spread then, Raters.Spread today) {
        OptionalDouble a = then.se();
        OptionalDouble b = today.se();
        if (a.orElse(0) <= 0 || b.orElse(0) <= 0) {
            return null;
        }
        double va = a.getAsDouble() * a.getAsDouble();
        double vb = b.getAsDouble() * b.getAsDouble();
        double df = (va + vb)
                * (va + vb)
                / (va * va / then.df().orElseThrow() + vb * vb / today.df().orElseThrow());
        return MeanInterval.of(answers, Math.sqrt(va + vb), df, 0.95);
    }
}
