package org.cxmaturity.score.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bootstrap;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.Importance;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.ModuleScore;
import org.cxmaturity.score.OutcomeScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Respondents;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** Scores as a JSON tree, keys in the order of the format's description. */
final class ScoresWriter {
    static final String BCA = "bcaCi95";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode assessment(AssessmentScore score) {
        ObjectNode node = NODES.objectNode();
        node.put("format", ScoresJson.FORMAT);
        node.set("questionnaire", ref(score.questionnaire()));
        node.put("aggregation", score.aggregation());
        node.set("respondents", respondents(score.respondents(), score.overall().status()));
        Bootstrap bootstrap = score.bootstrap();
        Map<String, Interval> bca = bootstrap == null ? Map.of() : bootstrap.bcaCi95();
        ObjectNode overall = overall(score.overall());
        put(overall, BCA, bca.get(Change.OVERALL));
        node.set("overall", overall);
        ArrayNode factors = node.putArray("factors");
        score.factors().forEach(f -> {
            ObjectNode factor = factor(f);
            put(factor, BCA, bca.get(f.id()));
            factors.add(factor);
        });
        node.set("items", list(score.items(), this::item));
        node.set("outcomes", list(score.outcomes(), this::outcome));
        node.set("groups", groups(score.groups()));
        node.set("gaps", list(score.gaps(), this::gap));
        ArrayNode warnings = node.putArray("warnings");
        score.warnings().forEach(warnings::add);
        if (!score.roles().isEmpty()) {
            ArrayNode roles = node.putArray("roles");
            score.roles().forEach(roles::add);
        }
        putList(node, "modules", score.modules(), this::module);
        putList(node, "importance", score.importance(), this::importance);
        putList(node, "drivers", score.drivers(), this::importance);
        if (bootstrap != null) {
            node.put("seed", bootstrap.seed());
        }
        return node;
    }

    private static ObjectNode ref(QuestionnaireRef ref) {
        return NODES.objectNode()
                .put("id", ref.id())
                .put("version", ref.version())
                .put("sha256", ref.sha256());
    }

    /** Flags of so few that nothing else is shown of them are not told either. */
    private static ObjectNode respondents(Respondents r, Status overall) {
        ObjectNode node = NODES.objectNode();
        node.put("rows", r.rows()).put("scored", r.scored()).put("rejected", r.rejected());
        if (overall != Status.SUPPRESSED) {
            node.putObject("flags").put("straightLining", r.straightLining()).put("speeding", r.speeding());
        }
        put(node, "effective", r.effective());
        return node;
    }

    private ObjectNode overall(OverallScore o) {
        ObjectNode node = NODES.objectNode().put("status", o.status().name());
        if (o.status() != Status.OK) {
            return node;
        }
        node.put("score", o.score()).put("n", o.n());
        put(node, "sd", o.sd());
        put(node, "ci95", o.ci95());
        node.put("level", o.level());
        put(node, o.levelRange());
        node.put("levelByScore", o.levelByScore());
        if (o.heldBackBy() != null) {
            node.put("heldBackBy", o.heldBackBy());
        }
        put(node, "se", o.se());
        put(node, "df", o.df());
        return node;
    }

    private ObjectNode factor(FactorScore f) {
        ObjectNode node =
                NODES.objectNode().put("id", f.id()).put("status", f.status().name());
        if (f.status() != Status.OK) {
            return node;
        }
        node.put("score", f.score()).put("n", f.n());
        put(node, "sd", f.sd());
        put(node, "ci95", f.ci95());
        node.put("level", f.level());
        put(node, f.levelRange());
        put(node, "coverage", f.coverage());
        FactorScore.Reliability reliability = f.reliability();
        if (reliability != null) {
            node.put("alpha", reliability.alpha()).put("alphaN", reliability.n());
            put(node, "alphaCi95", reliability.ci95());
        }
        put(node, "rwgj", f.rwgj());
        put(node, "ad", f.ad());
        put(node, "backed", f.backed());
        put(node, "evidenceShare", f.evidenceShare());
        node.put("levelByScore", f.levelByScore());
        if (!f.heldBackBy().isEmpty()) {
            ArrayNode held = node.putArray("heldBackBy");
            f.heldBackBy().forEach(held::add);
        }
        put(node, "se", f.se());
        put(node, "df", f.df());
        FactorScore.Clustering clustering = f.clustering();
        if (clustering != null) {
            node.put("icc1", clustering.icc1()).put("icc2", clustering.icc2());
        }
        return node;
    }

    private ObjectNode item(ItemScore i) {
        ObjectNode node = NODES.objectNode()
                .put("id", i.id())
                .put("factor", i.factor())
                .put("status", i.status().name());
        if (i.status() != Status.OK) {
            return node;
        }
        node.put("n", i.n()).put("notAnswered", i.notAnswered()).put("notApplicable", i.notApplicable());
        node.put("dontKnow", i.dontKnow()).put("notAsked", i.notAsked());
        node.put("score", i.score());
        put(node, "sd", i.sd());
        put(node, "topTwoBox", i.topTwoBox());
        put(node, "topTwoBoxCi95", i.topTwoBoxCi95());
        put(node, "itemRest", i.itemRest());
        put(node, "alphaIfDropped", i.alphaIfDropped());
        if (!i.distribution().isEmpty()) {
            ObjectNode distribution = node.putObject("distribution");
            i.distribution().forEach(distribution::put);
        }
        if (i.highAgreement()) {
            node.put("highAgreement", true);
        }
        put(node, "ci95", i.ci95());
        return node;
    }

    private ObjectNode outcome(OutcomeScore o) {
        ObjectNode node = NODES.objectNode()
                .put("id", o.id())
                .put("measure", o.measure())
                .put("status", o.status().name());
        if (o.status() != Status.OK) {
            return node;
        }
        node.put("n", o.n()).put("value", o.value());
        put(node, "ci95", o.ci95());
        put(node, "promoters", o.promoters());
        put(node, "passives", o.passives());
        put(node, "detractors", o.detractors());
        put(node, "share", o.share());
        put(node, "mean", o.mean());
        return node;
    }

    private ObjectNode groups(Map<String, List<GroupScore>> groups) {
        ObjectNode node = NODES.objectNode();
        groups.forEach((by, list) -> node.set(by, list(list, this::group)));
        return node;
    }

    private ObjectNode group(GroupScore g) {
        ObjectNode node = NODES.objectNode()
                .put("value", g.value())
                .put("status", g.status().name());
        if (g.status() != Status.OK) {
            return node;
        }
        node.put("n", g.n());
        node.set("overall", overall(g.overall()));
        node.set("factors", list(g.factors(), this::factor));
        return node;
    }

    private ObjectNode gap(Gap g) {
        ObjectNode node = NODES.objectNode().put("by", g.by()).put("a", g.a()).put("b", g.b());
        node.put(g.factor() == null ? "item" : "factor", g.factor() == null ? g.item() : g.factor());
        node.put("status", g.status().name());
        if (g.status() != Status.OK) {
            return node;
        }
        node.put("difference", g.difference());
        put(node, "ci95", g.ci95());
        put(node, "t", g.t());
        put(node, "df", g.df());
        put(node, "p", g.p());
        put(node, "hedgesG", g.hedgesG());
        put(node, "pAdjusted", g.pAdjusted());
        return node.put("nA", g.nA()).put("nB", g.nB());
    }

    private ObjectNode importance(Importance i) {
        ObjectNode node = NODES.objectNode().put("id", i.id());
        if (i.stated().isPresent()) {
            put(node, "stated", i.stated());
            put(node, "ci95", i.ci95());
            node.put("n", i.statedN());
        }
        if (i.derived().isPresent()) {
            put(node, "derived", i.derived());
            node.put("derivedN", i.derivedN());
        }
        return node;
    }

    private ObjectNode module(ModuleScore m) {
        ObjectNode node = NODES.objectNode();
        node.set("questionnaire", ref(m.questionnaire()));
        node.set("overall", overall(m.overall()));
        node.set("factors", list(m.factors(), this::factor));
        node.set("items", list(m.items(), this::item));
        node.set("outcomes", list(m.outcomes(), this::outcome));
        return node;
    }

    private static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> write) {
        ArrayNode node = NODES.arrayNode();
        values.forEach(value -> node.add(write.apply(value)));
        return node;
    }

    private static <T> void putList(ObjectNode node, String key, List<T> values, Function<T, ObjectNode> write) {
        if (!values.isEmpty()) {
            node.set(key, list(values, write));
        }
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, value.getAsDouble());
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Interval interval) {
        if (interval != null) {
            node.putArray(key).add(interval.low()).add(interval.high());
        }
    }

    private static void put(ObjectNode node, @Nullable LevelRange range) {
        if (range != null) {
            node.putArray("levelRange").add(range.low()).add(range.high());
        }
    }
}
