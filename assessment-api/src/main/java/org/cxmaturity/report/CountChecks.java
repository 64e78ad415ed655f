package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.report.Grounds.Missing;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Grounds.Scale;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.ReportData.Grouping;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.jspecify.annotations.Nullable;

/** Whether counts fit each other: nobody answers who did not, and shares follow from counts where both are told. */
final class CountChecks {
    private final ReportData data;
    private final List<String> faults = new ArrayList<>();

    private CountChecks(ReportData data) {
        this.data = data;
    }

    static Check of(ReportData data) {
        CountChecks checks = new CountChecks(data);
        if (data.about().kind() == Kind.SURVEY) {
            checks.forms(data.answered());
            data.factors().forEach(checks::factor);
            data.items().forEach(checks::item);
            data.heat().forEach(checks::heat);
            data.grounds().scales().forEach(checks::scale);
            Missing missing = data.grounds().missing();
            if (missing != null) {
                checks.missing(missing);
            }
        }
        return Check.of("counts", "no figure rests on more answers than there are", checks.faults);
    }

    /** What a count as printed may stand for at most; FEW is 1 to 4. */
    private static int most(int count) {
        return count == Answered.FEW ? 4 : count;
    }

    private static int least(int count) {
        return count == Answered.FEW ? 1 : count;
    }

    private void forms(Answered answered) {
        within("scored", answered.scored());
        within("straight-lining", answered.straightLining());
        within("speeding", answered.speeding());
        Figure whole = data.overall().figure();
        within(KeyFigures.OVERALL, whole == null ? null : whole.n());
        for (Grouping grouping : answered.groups()) {
            int shown = grouping.groups().stream()
                    .map(Group::n)
                    .filter(Objects::nonNull)
                    .mapToInt(n -> n)
                    .sum();
            within("the groups of " + grouping.id(), shown);
        }
    }

    private void within(String what, @Nullable Integer count) {
        Integer accepted = data.answered().accepted();
        if (count != null && accepted != null) {
            expect(least(count) <= most(accepted), what + ": " + count + " of " + accepted + " forms");
        }
    }

    private void factor(Factor factor) {
        Figure figure = factor.figure();
        if (figure != null) {
            within(factor.id(), figure.n());
            coverage(factor);
        }
    }

    /** Where every question of a factor was asked of everybody and none was called not applicable. */
    private void coverage(Factor factor) {
        Integer accepted = data.answered().accepted();
        Double told = factor.coverage();
        List<Instrument.Item> asked = data.instrument()
                .factor(factor.id())
                .map(Instrument.Factor::items)
                .orElse(List.of());
        if (accepted == null || accepted <= 0 || told == null || asked.isEmpty()) {
            return;
        }
        double answered = 0;
        double all = 0;
        for (Instrument.Item each : asked) {
            Item item = data.items().stream()
                    .filter(i -> i.id().equals(each.id()))
                    .findFirst()
                    .orElse(null);
            Question question = question(each.id());
            Integer n =
                    item == null || item.figure() == null ? null : item.figure().n();
            if (item == null || n == null || question == null) {
                return;
            }
            Integer notSure = item.notSure();
            Integer empty = question.notAnswered();
            boolean applies = item.notApplicable() != null && item.notApplicable() == 0;
            if (!applies || notSure == null || empty == null || n + notSure + empty != accepted) {
                return; // some may not have been asked
            }
            answered += each.weight() * n;
            all += each.weight() * accepted;
        }
        expect(
                all <= 0 || Math.abs(100 * answered / all - told) <= 0.5 + 1e-9,
                factor.id() + ": " + told + " of 100 answered does not follow from its questions");
    }

    private void scale(Scale scale) {
        data.factors().stream()
                .filter(f -> f.id().equals(scale.factor()))
                .map(Factor::figure)
                .filter(f -> f != null && f.n() != null && f.n() < scale.n())
                .forEach(f -> faults.add(scale.factor() + ": alpha rests on more than its score"));
    }

    private void item(Item item) {
        Figure figure = item.figure();
        Integer n = figure == null ? null : figure.n();
        if (figure == null || n == null) {
            return;
        }
        Question question = question(item.id());
        int others =
                or0(item.notSure()) + or0(item.notApplicable()) + (question == null ? 0 : or0(question.notAnswered()));
        within(item.id() + ": answers and empty ones", n + others);
        notSure(item, n);
        if (item.spread().size() > 1 && IntervalChecks.plain(data)) {
            Reach means = SpreadMean.means(item.spread(), n);
            if (means == null) {
                faults.add(item.id() + ": no " + n + " answers give such shares");
                return;
            }
            boolean reversed = data.instrument()
                    .item(item.id())
                    .map(Instrument.Item::reversed)
                    .orElse(false);
            Reach scores = reversed ? new Reach(100 - means.high(), 100 - means.low()) : means;
            expect(
                    scores.meets(Reach.of(figure)),
                    item.id() + ": " + figure.value() + " is not the mean of the answers in its spread");
        }
    }

    /** Of those asked to whom it applies: at least those who answered or are not sure, at most everybody. */
    private void notSure(Item item, int n) {
        Double share = item.notSureShare();
        Integer notSure = item.notSure();
        Integer accepted = data.answered().accepted();
        if (share != null && notSure != null && n + notSure > 0) {
            double most = 100.0 * notSure / (n + notSure);
            double least = accepted == null || accepted <= 0 ? 0 : 100.0 * notSure / Math.max(accepted, n + notSure);
            expect(
                    share <= most + 0.5 + 1e-9 && share >= least - 0.5 - 1e-9,
                    item.id() + ": " + share + " of 100 not sure does not follow from " + notSure);
        }
    }

    private static int or0(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private @Nullable Question question(String item) {
        return data.grounds().questions().stream()
                .filter(q -> q.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** Where everybody is in a group that is shown, the groups make up the factor: each alike, or each by its people. */
    private void heat(Shown.Heat heat) {
        Grouping grouping = data.answered().groups().stream()
                .filter(g -> g.id().equals(heat.by()))
                .findFirst()
                .orElse(null);
        boolean balanced = data.instrument().aggregation().equals(Aggregation.ROLE_BALANCED.name());
        boolean plain = data.instrument().aggregation().equals(Aggregation.RESPONDENT_MEAN.name());
        if (grouping == null || !plain && !(balanced && heat.by().equals(Background.ROLE))) {
            return;
        }
        for (Factor factor : data.factors()) {
            Figure figure = factor.figure();
            if (figure != null && figure.bound() == null && figure.n() != null) {
                double sum = 0;
                double weights = 0;
                int people = 0;
                for (Group group : grouping.groups()) {
                    Double score = score(heat, group.value(), factor.id());
                    Integer n = group.n();
                    if (n != null && score != null) {
                        people += n;
                        weights += balanced ? 1 : n;
                        sum += score * (balanced ? 1 : n);
                    }
                }
                if (people == figure.n()
                        && weights > 0
                        && people == or0(data.answered().accepted())) {
                    Reach mean = new Reach(sum / weights - 0.5 - 1e-9, sum / weights + 0.5 + 1e-9);
                    expect(
                            mean.meets(Reach.of(figure)),
                            factor.id() + ": the groups of " + heat.by() + " do not make up " + figure.value());
                }
            }
        }
    }

    private static @Nullable Double score(Shown.Heat heat, String group, String factor) {
        return heat.rows().stream()
                .filter(r -> r.value().equals(group))
                .findFirst()
                .map(r -> r.scores().get(factor))
                .orElse(null);
    }

    /** Shares of all that could have been answered: items shown times forms. */
    private void missing(Missing missing) {
        List<Item> shown = data.items().stream()
                .filter(i -> i.figure() != null && question(i.id()) != null)
                .toList();
        Integer accepted = data.answered().accepted();
        if (accepted == null || accepted == Answered.FEW || shown.isEmpty()) {
            return;
        }
        double all = (double) accepted * shown.size();
        Span empty = span(shown, i -> Objects.requireNonNull(question(i.id())).notAnswered());
        Span notSure = span(shown, Item::notSure);
        Span notApplicable = span(shown, Item::notApplicable);
        share("left empty", missing.notAnswered(), empty, all);
        share("not sure", missing.notSure(), notSure, all);
        share("not applicable", missing.notApplicable(), notApplicable, all);
        int answers = shown.stream()
                .map(Item::figure)
                .mapToInt(f -> f == null || f.n() == null ? 0 : f.n())
                .sum();
        double told = empty.least() + notSure.least() + notApplicable.least();
        double held = shown.stream()
                .mapToInt(i -> HeldCounts.most(data, i, question(i.id())))
                .sum();
        share("not asked", missing.notAsked(), new Span(all - answers - told - held, all - answers - told), all);
    }

    private record Span(double least, double most) {}

    /** A count that is held back can be anything up to all that are not told. */
    private Span span(List<Item> items, Function<Item, @Nullable Integer> count) {
        double least = 0;
        double most = 0;
        for (Item item : items) {
            Integer told = count.apply(item);
            least += or0(told);
            most += told == null ? HeldCounts.most(data, item, question(item.id())) : told;
        }
        return new Span(least, most);
    }

    private void share(String what, @Nullable Double told, Span span, double all) {
        if (told != null) {
            expect(
                    told >= 100 * span.least() / all - 0.5 - 1e-9 && told <= 100 * span.most() / all + 0.5 + 1e-9,
                    told + " of 100 answers " + what + " do not follow from the questions");
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
