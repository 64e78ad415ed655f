package org.cxmaturity.score;

import java.util.List;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Comparability.FactorLink;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;

/** A questionnaire cut down to what two versions have in common, so that both waves can be scored on it (method 17). */
public final class CommonItems {
    private CommonItems() {}

    /**
     * The newer version with the common items of the factors that connect, weighted as in the newer version. Its
     * fingerprint stays that of the newer version: it is a way of scoring, not an instrument.
     *
     * @param questions what the older and this version have in common
     */
    public static Questionnaire of(Questionnaire newer, Comparability questions) {
        List<Factor> factors = newer.factors().stream()
                .filter(f -> link(f, questions).stream().anyMatch(l -> l.link().connects()))
                .map(f -> cut(f, link(f, questions).get(0).common()))
                .toList();
        return new Questionnaire(
                newer.id(),
                newer.version(),
                newer.draft(),
                newer.language(),
                newer.languages(),
                newer.title(),
                newer.purpose(),
                newer.kind(),
                newer.minutes(),
                newer.scoring(),
                newer.levels(),
                newer.importance(),
                newer.scales(),
                factors,
                newer.outcomes(),
                newer.background(),
                newer.comments(),
                newer.sources(),
                newer.sha256());
    }

    private static List<FactorLink> link(Factor factor, Comparability questions) {
        return questions.factors().stream()
                .filter(l -> l.id().equals(factor.id()))
                .toList();
    }

    private static Factor cut(Factor f, List<String> common) {
        return new Factor(
                f.id(),
                f.name(),
                f.phrase(),
                f.badge(),
                f.summary(),
                f.weight(),
                f.items().stream().filter(i -> common.contains(i.id())).toList());
    }
}
