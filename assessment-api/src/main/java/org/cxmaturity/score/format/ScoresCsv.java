package org.cxmaturity.score.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bootstrap;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.Importance;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.OutcomeScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Scores as tidy CSV, one figure a row: {@code scope, id, statistic, value, n, status}. The scope is {@code overall},
 * {@code factor}, {@code item}, {@code outcome} or {@code respondents}, with the group or module before it
 * ({@code role=leadership/factor}); statistics are named as in {@code cxm-scores/1}. Figures are unrounded.
 */
public final class ScoresCsv implements AutoCloseable {
    private static final String OVERALL = "overall";

    private final CsvWriter csv;
    private String scope = "";
    private String id = "";
    private int n;
    private Map<String, Interval> bca = Map.of();

    private ScoresCsv(OutputStream out) {
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    }

    /** Writes UTF-8 and closes the stream. Throws IllegalArgumentException for scores that were not released. */
    public static void write(AssessmentScore score, OutputStream out) throws IOException {
        if (!score.released()) {
            throw new IllegalArgumentException("only released scores may be written");
        }
        try (ScoresCsv file = new ScoresCsv(out)) {
            file.all(score);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void all(AssessmentScore score) {
        csv.writeRecord("scope", "id", "statistic", "value", "n", "status");
        about("respondents", "", score.respondents().rows());
        put("rows", score.respondents().rows());
        put("scored", score.respondents().scored());
        put("rejected", score.respondents().rejected());
        Bootstrap bootstrap = score.bootstrap();
        bca = bootstrap == null ? Map.of() : bootstrap.bcaCi95();
        part("", score.overall(), score.factors(), score.items(), score.outcomes());
        score.importance().forEach(i -> importance("item", i));
        score.drivers().forEach(i -> importance("factor", i));
        score.groups()
                .forEach((by, groups) -> groups.forEach(g -> {
                    String within = by + "=" + g.value() + "/";
                    if (g.status() == Status.OK) {
                        part(within, g.overall(), g.factors(), List.of(), List.of());
                    } else {
                        about(within + OVERALL, OVERALL, 0);
                        without(g.status());
                    }
                }));
        score.gaps().forEach(this::gap);
        score.modules()
                .forEach(m -> part(
                        "module=" + m.questionnaire().id() + "/", m.overall(), m.factors(), m.items(), m.outcomes()));
    }

    private void part(
            String within,
            OverallScore overall,
            List<FactorScore> factors,
            List<ItemScore> items,
            List<OutcomeScore> outcomes) {
        about(within + OVERALL, OVERALL, overall.n());
        overall(overall);
        factors.forEach(f -> factor(within, f));
        items.forEach(i -> item(within, i));
        outcomes.forEach(o -> outcome(within, o));
    }

    private void overall(OverallScore o) {
        if (o.status() != Status.OK) {
            without(o.status());
            return;
        }
        put("score", o.score());
        put("sd", o.sd());
        put("se", o.se());
        put("ci95", o.ci95());
        put("bcaCi95", scope.equals(OVERALL) ? bca.get(OVERALL) : null);
        level(o.level(), o.levelRange(), o.levelByScore());
        if (o.heldBackBy() != null) {
            row("heldBackBy", o.heldBackBy(), n, Status.OK);
        }
    }

    private void factor(String within, FactorScore f) {
        about(within + "factor", f.id(), f.n());
        if (f.status() != Status.OK) {
            without(f.status());
            return;
        }
        put("score", f.score());
        put("sd", f.sd());
        put("se", f.se());
        put("ci95", f.ci95());
        put("bcaCi95", within.isEmpty() ? bca.get(f.id()) : null);
        level(f.level(), f.levelRange(), f.levelByScore());
        f.heldBackBy().forEach(item -> row("heldBackBy", item, n, Status.OK));
        put("coverage", f.coverage());
        put("rwgj", f.rwgj());
        put("ad", f.ad());
        put("backed", f.backed());
        put("evidenceShare", f.evidenceShare());
        FactorScore.Reliability alpha = f.reliability();
        if (alpha != null) {
            about(scope, id, alpha.n());
            put("alpha", alpha.alpha());
            put("alphaCi95", alpha.ci95());
        }
        FactorScore.Clustering clustering = f.clustering();
        if (clustering != null) {
            about(scope, id, f.n());
            put("icc1", clustering.icc1());
            put("icc2", clustering.icc2());
        }
    }

    private void item(String within, ItemScore i) {
        about(within + "item", i.id(), i.n());
        if (i.status() != Status.OK) {
            without(i.status());
            return;
        }
        put("score", i.score());
        put("sd", i.sd());
        put("ci95", i.ci95());
        put("notAnswered", i.notAnswered());
        put("notApplicable", i.notApplicable());
        put("dontKnow", i.dontKnow());
        put("notAsked", i.notAsked());
        put("topTwoBox", i.topTwoBox());
        put("topTwoBoxCi95", i.topTwoBoxCi95());
        put("itemRest", i.itemRest());
        put("alphaIfDropped", i.alphaIfDropped());
        i.distribution().forEach((answer, count) -> put("distribution:" + answer, count));
    }

    private void outcome(String within, OutcomeScore o) {
        about(within + "outcome", o.id(), o.n());
        if (o.status() != Status.OK) {
            without(o.status());
            return;
        }
        put("value", o.value());
        put("ci95", o.ci95());
        put("promoters", o.promoters());
        put("passives", o.passives());
        put("detractors", o.detractors());
        put("share", o.share());
        put("mean", o.mean());
    }

    private void importance(String kind, Importance i) {
        about(kind, i.id(), i.statedN());
        put("stated", i.stated());
        put("statedCi95", i.ci95());
        about(kind, i.id(), i.derivedN());
        put("derived", i.derived());
    }

    private void gap(Gap g) {
        String factor = g.factor();
        String item = g.item();
        String kind = factor == null ? "/item" : "/factor";
        about("gap " + g.by() + "=" + g.a() + ":" + g.b() + kind, factor == null ? "" + item : factor, g.nA() + g.nB());
        if (g.status() != Status.OK) {
            without(g.status());
            return;
        }
        put("difference", g.difference());
        put("ci95", g.ci95());
        put("t", g.t());
        put("df", g.df());
        put("p", g.p());
        put("pAdjusted", g.pAdjusted());
        put("hedgesG", g.hedgesG());
    }

    private void about(String where, String what, int size) {
        scope = where;
        id = what;
        n = size;
    }

    private void without(Status status) {
        csv.writeRecord(scope, id, scope.endsWith("outcome") ? "value" : "score", "", "", status.name());
    }

    private void level(int level, @Nullable LevelRange range, int byScore) {
        put("level", level);
        if (range != null) {
            put("levelLow", range.low());
            put("levelHigh", range.high());
        }
        put("levelByScore", byScore);
    }

    private void put(String statistic, OptionalDouble value) {
        if (value.isPresent()) {
            put(statistic, value.getAsDouble());
        }
    }

    private void put(String statistic, @Nullable Interval interval) {
        if (interval != null) {
            put(statistic + "Low", interval.low());
            put(statistic + "High", interval.high());
        }
    }

    private void put(String statistic, int value) {
        row(statistic, Integer.toString(value), n, Status.OK);
    }

    private void put(String statistic, double value) {
        row(statistic, Double.toString(value), n, Status.OK);
    }

    private void row(String statistic, String value, int size, Status status) {
        csv.writeRecord(scope, id, statistic, value, Integer.toString(size), status.name());
    }
}
