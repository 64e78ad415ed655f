package org.cxmaturity.score.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.ModuleScore;
import org.cxmaturity.score.OutcomeScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** Scores as plain text for a terminal, in English: scores whole, intervals clipped to 0..100, no count under 5. */
public final class ScoreTable {
    private final Questionnaire questionnaire;
    private final StringBuilder text = new StringBuilder();

    private ScoreTable(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * All tables of a result. Throws IllegalArgumentException for scores that were not released.
     *
     * @param questionnaires the core that was scored, then the modules, in the order of the result
     */
    public static String of(AssessmentScore score, List<Questionnaire> questionnaires) {
        if (!score.released()) {
            throw new IllegalArgumentException("only released scores may be printed");
        }
        ScoreTable core = new ScoreTable(questionnaires.get(0));
        core.head(score);
        core.scores(score.overall(), score.factors(), score.items(), score.outcomes());
        score.groups().forEach(core::groups);
        core.gaps(score.gaps());
        for (int m = 0; m < score.modules().size(); m++) {
            ModuleScore module = score.modules().get(m);
            ScoreTable beside = new ScoreTable(questionnaires.get(m + 1));
            beside.title(beside.questionnaire);
            beside.scores(module.overall(), module.factors(), module.items(), module.outcomes());
            core.text.append('\n').append(beside.text);
        }
        score.warnings().forEach(w -> core.text.append('\n').append("Note: ").append(w));
        return core.text.append(score.warnings().isEmpty() ? "" : "\n").toString();
    }

    private void head(AssessmentScore score) {
        title(questionnaire);
        var r = score.respondents();
        text.append(r.rows()).append(" rows");
        text.append(r.rejected() > 0 ? ", " + r.rejected() + " left out" : "");
        text.append(", ").append(aggregation(score.aggregation())).append('\n');
        if (r.straightLining() + r.speeding() > 0 && score.overall().status() != Status.SUPPRESSED) {
            text.append("Flagged, and counted: ")
                    .append(Printed.count(r.straightLining()))
                    .append(", very fast ")
                    .append(Printed.count(r.speeding()))
                    .append('\n');
        }
    }

    private void title(Questionnaire q) {
        text.append(q.title().base())
                .append(" (")
                .append(q.id())
                .append(' ')
                .append(q.version())
                .append(")\n");
    }

    private static String aggregation(String name) {
        return switch (name) {
            case "ROLE_BALANCED" -> "each role counts alike";
            case "WEIGHTED" -> "respondents weighted";
            default -> "each respondent counts alike";
        };
    }

    private void scores(
            OverallScore overall, List<FactorScore> factors, List<ItemScore> items, List<OutcomeScore> outcomes) {
        TextTable table = new TextTable("", "score", "95 %", "level", "n", "SD", "alpha", "held back by");
        row(table, overall);
        factors.forEach(f -> row(table, f));
        text.append('\n').append(table);
        TextTable each = new TextTable("item", "score", "95 %", "n", "best two", "don't know", "item-rest");
        items.forEach(i -> row(each, i));
        text.append('\n').append(each);
        if (!outcomes.isEmpty()) {
            TextTable beside = new TextTable("outcome", "measure", "value", "95 %", "n");
            outcomes.forEach(o -> row(beside, o));
            text.append('\n').append(beside);
        }
    }

    private void row(TextTable table, OverallScore o) {
        if (o.status() != Status.OK) {
            table.row("Overall", Printed.status(o.status()));
            return;
        }
        table.row(
                "Overall",
                Printed.score(o.score(), questionnaire),
                Printed.interval(o.ci95(), 0, 100, 0),
                Printed.level(o.level(), o.levelRange()),
                "" + o.n(),
                Printed.number(o.sd(), 0),
                "",
                o.heldBackBy() == null ? "" : o.heldBackBy());
    }

    private void row(TextTable table, FactorScore f) {
        if (f.status() != Status.OK) {
            table.row(name(f.id()), Printed.status(f.status()));
            return;
        }
        FactorScore.Reliability alpha = f.reliability();
        table.row(
                name(f.id()),
                Printed.score(f.score(), questionnaire),
                Printed.interval(f.ci95(), 0, 100, 0),
                Printed.level(f.level(), f.levelRange()),
                "" + f.n(),
                Printed.number(f.sd(), 0),
                alpha == null ? "" : Printed.number(alpha.alpha(), 2),
                String.join(", ", f.heldBackBy()));
    }

    private void row(TextTable table, ItemScore i) {
        if (i.status() != Status.OK) {
            table.row(i.id(), Printed.status(i.status()));
            return;
        }
        double asked = i.n() + i.notAnswered() + i.notApplicable() + i.dontKnow();
        table.row(
                i.id(),
                Printed.score(i.score(), questionnaire),
                Printed.interval(i.ci95(), 0, 100, 0),
                "" + i.n(),
                Printed.percent(i.topTwoBox()),
                Printed.percent(OptionalDouble.of(i.dontKnow() / asked)),
                Printed.number(i.itemRest(), 2));
    }

    private static void row(TextTable table, OutcomeScore o) {
        if (o.status() != Status.OK) {
            table.row(o.id(), o.measure(), Printed.status(o.status()));
            return;
        }
        double low = o.measure().equals("nps") ? -100 : 0;
        table.row(
                o.id(), o.measure(), Printed.number(o.value(), 0), Printed.interval(o.ci95(), low, 100, 0), "" + o.n());
    }

    private void groups(String by, List<GroupScore> groups) {
        List<String> head = new ArrayList<>(List.of("by " + by, "n", "overall"));
        questionnaire.factors().forEach(f -> head.add(f.name().base()));
        TextTable table = new TextTable(head.toArray(String[]::new));
        for (GroupScore group : groups) {
            if (group.status() == Status.OK) {
                Stream<String> cells = group.factors().stream().map(f -> cell(f.status(), f.score()));
                table.row(Stream.concat(
                                Stream.of(
                                        group.value(),
                                        "" + group.n(),
                                        cell(
                                                group.overall().status(),
                                                group.overall().score())),
                                cells)
                        .toArray(String[]::new));
            } else {
                table.row(group.value(), "", Printed.status(group.status()));
            }
        }
        text.append('\n').append(table);
    }

    private String cell(Status status, double score) {
        return status == Status.OK ? Printed.score(score, questionnaire) : Printed.status(status);
    }

    private void gaps(List<Gap> gaps) {
        List<Gap> factors = gaps.stream().filter(g -> g.factor() != null).toList();
        if (factors.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("gap", "between", "points", "95 %", "p, adjusted");
        for (Gap g : factors) {
            String between = g.a() + " \u2212 " + g.b();
            if (g.status() == Status.OK) {
                table.row(
                        name(g.factor()),
                        between,
                        (g.difference() > 0 ? "+" : "") + Printed.number(g.difference(), 0),
                        Printed.interval(g.ci95(), -100, 100, 0),
                        p(g.pAdjusted()));
            } else {
                table.row(name(g.factor()), between, Printed.status(g.status()));
            }
        }
        text.append('\n').append(table);
    }

    private static String p(OptionalDouble p) {
        return p.isPresent() && p.getAsDouble() < 0.001 ? "under 0.001" : Printed.number(p, 3);
    }

    private String name(@Nullable String factor) {
        return questionnaire.factors().stream()
                .filter(f -> f.id().equals(factor))
                .map(Factor::name)
                .map(name -> name.base())
                .findFirst()
                .orElse("" + factor);
    }
}
