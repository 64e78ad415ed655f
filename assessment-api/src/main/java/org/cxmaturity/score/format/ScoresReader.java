package org.cxmaturity.score.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bootstrap;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.Importance;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.ModuleScore;
import org.cxmaturity.score.OutcomeScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Respondents;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** Scores out of a JSON tree. Keys it does not know are passed over, so that a later minor format can be read. */
final class ScoresReader {
    private static final double MOST = Double.MAX_VALUE;

    AssessmentScore assessment(JsonIn in) {
        return new AssessmentScore(
                true,
                ref(in.at("questionnaire")),
                in.text("aggregation"),
                in.texts("roles"),
                respondents(in.at("respondents")),
                overall(in.at("overall")),
                in.list("factors", this::factor),
                in.list("items", this::item),
                in.list("outcomes", this::outcome),
                groups(in),
                in.list("gaps", this::gap),
                in.list("importance", this::importance),
                in.list("drivers", this::importance),
                in.list("modules", this::module),
                in.texts("warnings"),
                bootstrap(in));
    }

    private static QuestionnaireRef ref(JsonIn in) {
        return new QuestionnaireRef(in.text("id"), in.text("version"), in.text("sha256"));
    }

    private static Respondents respondents(JsonIn in) {
        JsonIn flags = in.at("flags");
        return new Respondents(
                in.count("rows"),
                in.count("scored"),
                in.countOrZero("rejected"),
                flags.countOrZero("straightLining"),
                flags.countOrZero("speeding"),
                in.optional("effective", 0, MOST));
    }

    private static @Nullable Bootstrap bootstrap(JsonIn in) {
        if (!in.has("seed")) {
            return null;
        }
        Map<String, Interval> intervals = new LinkedHashMap<>();
        for (int i = 0; i < in.at("factors").node().size(); i++) {
            JsonIn factor = in.member("factors", i);
            put(intervals, factor.node().path("id").asText(), factor);
        }
        put(intervals, Change.OVERALL, in.at("overall"));
        return new Bootstrap(in.whole("seed"), intervals);
    }

    private static void put(Map<String, Interval> intervals, String id, JsonIn in) {
        Interval interval = in.interval(ScoresWriter.BCA);
        if (interval != null) {
            intervals.put(id, interval);
        }
    }

    private OverallScore overall(JsonIn in) {
        Status status = in.status();
        if (status != Status.OK) {
            return OverallScore.without(status);
        }
        return new OverallScore(
                status,
                in.number("score", 0, 100),
                in.count("n"),
                in.optional("sd", 0, 100),
                in.optional("se", 0, MOST),
                in.optional("df", 0, MOST),
                in.interval("ci95"),
                in.count("level"),
                in.levelRange(),
                in.count("levelByScore"),
                in.textOrNull("heldBackBy"));
    }

    private FactorScore factor(JsonIn in) {
        Status status = in.status();
        if (status != Status.OK) {
            return FactorScore.without(in.text("id"), status);
        }
        return new FactorScore(
                in.text("id"),
                status,
                in.number("score", 0, 100),
                in.count("n"),
                in.optional("sd", 0, 100),
                in.optional("se", 0, MOST),
                in.optional("df", 0, MOST),
                in.interval("ci95"),
                in.count("level"),
                in.levelRange(),
                in.count("levelByScore"),
                in.texts("heldBackBy"),
                in.optional("coverage", 0, 1),
                in.has("alpha")
                        ? new FactorScore.Reliability(
                                in.number("alpha", -MOST, 1), in.count("alphaN"), in.interval("alphaCi95"))
                        : null,
                in.optional("rwgj", 0, 1),
                in.optional("ad", 0, MOST),
                in.has("backed") && in.has("evidenceShare")
                        ? FactorScore.Backing.released(in.number("backed", 0, 100), in.number("evidenceShare", 0, 1))
                        : null,
                in.has("icc1")
                        ? new FactorScore.Clustering(in.number("icc1", -MOST, 1), in.number("icc2", -MOST, 1))
                        : null);
    }

    private ItemScore item(JsonIn in) {
        Status status = in.status();
        if (status != Status.OK) {
            return ItemScore.without(in.text("id"), in.text("factor"), status);
        }
        return new ItemScore(
                in.text("id"),
                in.text("factor"),
                status,
                in.count("n"),
                in.count("notAnswered"),
                in.count("notApplicable"),
                in.count("dontKnow"),
                in.count("notAsked"),
                in.number("score", 0, 100),
                in.optional("sd", 0, 100),
                in.interval("ci95"),
                in.optional("topTwoBox", 0, 1),
                in.interval("topTwoBoxCi95"),
                in.optional("itemRest", -1, 1),
                in.optional("alphaIfDropped", -MOST, 1),
                in.map("distribution", in.at("distribution")::count),
                in.at("highAgreement").node().asBoolean());
    }

    private OutcomeScore outcome(JsonIn in) {
        Status status = in.status();
        if (status != Status.OK) {
            return OutcomeScore.without(in.text("id"), in.text("measure"), status);
        }
        return new OutcomeScore(
                in.text("id"),
                in.text("measure"),
                status,
                in.count("n"),
                in.number("value", -100, 100),
                in.interval("ci95"),
                in.optional("promoters", 0, 1),
                in.optional("passives", 0, 1),
                in.optional("detractors", 0, 1),
                in.optional("share", 0, 1),
                in.optional("mean", 0, 100));
    }

    private Map<String, List<GroupScore>> groups(JsonIn in) {
        JsonIn groups = in.at("groups");
        return new LinkedHashMap<>(in.map("groups", by -> groups.list(by, this::group)));
    }

    private GroupScore group(JsonIn in) {
        Status status = in.status();
        return status == Status.OK
                ? new GroupScore(
                        in.text("value"),
                        status,
                        in.count("n"),
                        overall(in.at("overall")),
                        in.list("factors", this::factor))
                : GroupScore.without(in.text("value"), status);
    }

    private Gap gap(JsonIn in) {
        Status status = in.status();
        String factor = in.textOrNull("factor");
        String item = factor == null ? in.text("item") : null;
        if (status != Status.OK) {
            return Gap.without(in.text("by"), in.text("a"), in.text("b"), factor, item, status);
        }
        return new Gap(
                in.text("by"),
                in.text("a"),
                in.text("b"),
                factor,
                item,
                status,
                in.number("difference", -100, 100),
                in.interval("ci95"),
                in.optional("t"),
                in.optional("df", 0, MOST),
                in.optional("p", 0, 1),
                in.optional("pAdjusted", 0, 1),
                in.optional("hedgesG"),
                in.countOrZero("nA"),
                in.countOrZero("nB"));
    }

    private Importance importance(JsonIn in) {
        return new Importance(
                in.text("id"),
                in.optional("stated", 0, 1),
                in.interval("ci95"),
                in.countOrZero("n"),
                in.optional("derived", -1, 1),
                in.countOrZero("derivedN"));
    }

    private ModuleScore module(JsonIn in) {
        return new ModuleScore(
                ref(in.at("questionnaire")),
                overall(in.at("overall")),
                in.list("factors", this::factor),
                in.list("items", this::item),
                in.list("outcomes", this::outcome));
    }
}
