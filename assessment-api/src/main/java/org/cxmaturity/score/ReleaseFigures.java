package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** What may be shown of single figures, by how many are behind them. */
final class ReleaseFigures {
    /** Alpha, and all that rests on the same complete rows (method section 6). */
    private static final int RELIABILITY_NEEDS = 10;

    /** A spread of answers (method section 15.8), and a net promoter score (section 10). */
    private static final int SPREAD_NEEDS = 10;

    private static final int NPS_NEEDS = 10;

    private static final OptionalDouble NO = OptionalDouble.empty();

    private final int smallest;

    ReleaseFigures(ReleaseRules rules) {
        this.smallest = rules.smallestGroup();
    }

    private boolean tooFew(Status status, int n) {
        return status == Status.OK && n > 0 && n < smallest;
    }

    /**
     * Items with enough answers. A factor with exactly one hidden item loses a second one, the one with the fewest
     * answers, so that the first does not follow from the factor and the others (method section 15.4).
     */
    List<ItemScore> items(List<ItemScore> items, List<FactorScore> factors) {
        Set<String> hidden = items.stream()
                .filter(i -> tooFew(i.status(), i.n()))
                .map(ItemScore::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        items.stream().map(ItemScore::factor).distinct().forEach(f -> hidden.addAll(second(f, items, hidden)));
        return items.stream()
                .map(i -> hidden.contains(i.id())
                        ? ItemScore.without(i.id(), i.factor(), Status.SUPPRESSED)
                        : item(i, reliable(i.factor(), factors)))
                .toList();
    }

    private static List<String> second(String factor, List<ItemScore> items, Set<String> hidden) {
        List<ItemScore> own =
                items.stream().filter(i -> i.factor().equals(factor)).toList();
        if (own.stream().filter(i -> hidden.contains(i.id())).count() != 1) {
            return List.of();
        }
        return own.stream()
                .filter(i -> i.status() == Status.OK && !hidden.contains(i.id()))
                .min(Comparator.comparingInt(ItemScore::n).thenComparing(ItemScore::id))
                .map(i -> List.of(i.id()))
                .orElse(List.of());
    }

    private static boolean reliable(String factor, List<FactorScore> factors) {
        return factors.stream()
                .filter(f -> f.id().equals(factor))
                .map(FactorScore::reliability)
                .anyMatch(r -> r != null && r.n() >= RELIABILITY_NEEDS);
    }

    private ItemScore item(ItemScore i, boolean reliable) {
        if (i.status() != Status.OK) {
            return i;
        }
        boolean spread = i.n() >= Math.max(SPREAD_NEEDS, smallest) && !i.highAgreement();
        return new ItemScore(
                i.id(),
                i.factor(),
                i.status(),
                i.n(),
                i.notAnswered(),
                i.notApplicable(),
                i.dontKnow(),
                i.notAsked(),
                i.score(),
                i.sd(),
                wide(i.ci95()),
                i.topTwoBox(),
                i.topTwoBoxCi95(),
                reliable ? i.itemRest() : NO,
                reliable ? i.alphaIfDropped() : NO,
                spread ? i.distribution() : Map.of(),
                i.highAgreement());
    }

    /** An interval without width comes from equal answers; it says nothing of how sure the mean is (section 9). */
    private static @Nullable Interval wide(@Nullable Interval ci) {
        return ci == null || ci.low() == ci.high() ? null : ci;
    }

    /** A standard error of 0 would tell that all are alike. */
    private static boolean sure(OptionalDouble se, OptionalDouble df) {
        return se.orElse(0) > 0 && df.isPresent();
    }

    List<FactorScore> factors(List<FactorScore> factors, List<ItemScore> items) {
        return factors.stream().map(f -> factor(f, items)).toList();
    }

    FactorScore factor(FactorScore f, List<ItemScore> items) {
        if (tooFew(f.status(), f.n())) {
            return FactorScore.without(f.id(), Status.SUPPRESSED);
        }
        if (f.status() != Status.OK) {
            return f;
        }
        FactorScore.Reliability r = f.reliability();
        boolean agreement = completeRows(f, items) >= smallest;
        Interval ci = wide(f.ci95());
        return new FactorScore(
                f.id(),
                f.status(),
                f.score(),
                f.n(),
                f.sd(),
                sure(f.se(), f.df()) ? f.se() : NO,
                sure(f.se(), f.df()) ? f.df() : NO,
                ci,
                f.level(),
                ci == null ? null : f.levelRange(),
                f.levelByScore(),
                f.heldBackBy().stream().filter(id -> !hidden(id, items)).toList(),
                f.coverage(),
                r == null || r.n() < RELIABILITY_NEEDS ? null : r,
                agreement ? f.rwgj() : NO,
                agreement ? f.ad() : NO,
                backing(f.backing()),
                f.clustering());
    }

    /**
     * Claimed and backed scores side by side tell of those whose answers have evidence, and of those whose answers lack
     * it; either are none, or enough (as with flagged forms, method section 15.9).
     */
    private FactorScore.@Nullable Backing backing(FactorScore.@Nullable Backing b) {
        return b != null && enough(b.proven()) && enough(b.unproven())
                ? FactorScore.Backing.released(b.score(), b.share())
                : null;
    }

    private boolean enough(int respondents) {
        return respondents == 0 || respondents >= smallest;
    }

    /** Rows complete on the factor; 0 when that is not known. A single item is complete wherever it is answered. */
    private static int completeRows(FactorScore f, List<ItemScore> items) {
        FactorScore.Reliability r = f.reliability();
        if (r != null) {
            return r.n();
        }
        long own = items.stream().filter(i -> i.factor().equals(f.id())).count();
        return own == 1 ? f.n() : 0;
    }

    private static boolean hidden(String item, List<ItemScore> items) {
        return items.stream().anyMatch(i -> i.id().equals(item) && i.status() == Status.SUPPRESSED);
    }

    /** With a hidden factor the overall is hidden too: it would give the factor away. */
    OverallScore overall(OverallScore o, List<FactorScore> factors) {
        boolean hidden = factors.stream().anyMatch(f -> f.status() == Status.SUPPRESSED);
        if (hidden || tooFew(o.status(), o.n())) {
            return OverallScore.without(Status.SUPPRESSED);
        }
        Interval ci = wide(o.ci95());
        return new OverallScore(
                o.status(),
                o.score(),
                o.n(),
                o.sd(),
                sure(o.se(), o.df()) ? o.se() : NO,
                sure(o.se(), o.df()) ? o.df() : NO,
                ci,
                o.level(),
                ci == null ? null : o.levelRange(),
                o.levelByScore(),
                o.heldBackBy());
    }

    List<OutcomeScore> outcomes(List<OutcomeScore> outcomes) {
        return outcomes.stream().map(this::outcome).toList();
    }

    private OutcomeScore outcome(OutcomeScore o) {
        if (tooFew(o.status(), o.n())) {
            return OutcomeScore.without(o.id(), o.measure(), Status.SUPPRESSED);
        }
        if (o.status() == Status.OK && o.promoters().isPresent() && o.n() < NPS_NEEDS) {
            return OutcomeScore.without(o.id(), o.measure(), Status.NOT_ENOUGH_DATA);
        }
        return new OutcomeScore(
                o.id(),
                o.measure(),
                o.status(),
                o.n(),
                o.value(),
                wide(o.ci95()),
                o.promoters(),
                o.passives(),
                o.detractors(),
                o.share(),
                o.mean());
    }

    /** The intervals of what has an interval anyway. */
    @Nullable
    Bootstrap bootstrap(@Nullable Bootstrap all, OverallScore overall, List<FactorScore> factors) {
        if (all == null) {
            return null;
        }
        Map<String, Interval> shown = new LinkedHashMap<>(all.bcaCi95());
        factors.stream().filter(f -> f.ci95() == null).forEach(f -> shown.remove(f.id()));
        if (overall.ci95() == null) {
            shown.remove(Change.OVERALL);
        }
        return new Bootstrap(all.seed(), shown);
    }

    /** Importance with enough respondents behind it, what is stated and what is derived each on its own. */
    List<Importance> importance(List<Importance> all) {
        List<Importance> shown = new ArrayList<>();
        for (Importance i : all) {
            boolean stated = i.statedN() >= smallest;
            shown.add(new Importance(
                    i.id(),
                    stated ? i.stated() : NO,
                    stated ? i.ci95() : null,
                    stated ? i.statedN() : 0,
                    i.derived(),
                    i.derived().isPresent() ? i.derivedN() : 0));
        }
        return shown;
    }
}
