package org.cxmaturity.benchmark.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cxmaturity.benchmark.Disclosure;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.format.JsonFile;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** The file format {@code cxm-standing/1}: what may not be shown is absent, and {@code suppressed} names the rule. */
public final class StandingJson {
    /** The name and version that stand first in a file. */
    public static final String FORMAT = "cxm-standing/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StandingJson() {}

    /** The file as text, indented. */
    public static String write(Standing standing) {
        return JsonFile.write(node(standing));
    }

    /** The same as a tree, for a larger document. */
    public static JsonNode node(Standing standing) {
        ObjectNode node = NODES.objectNode().put("format", FORMAT);
        Standing.PackRef pack = standing.pack();
        ObjectNode ref = node.putObject("pack").put("id", pack.id());
        if (!pack.edition().isEmpty()) {
            ref.put("edition", pack.edition());
        }
        ref.put("sha256", pack.sha256()).put("synthetic", pack.synthetic());
        segment(node.putObject("segment"), standing.segment());
        ArrayNode factors = node.putArray("factors");
        standing.members().forEach(m -> {
            ObjectNode member = member(m);
            put(member, "smoothedMean", standing.smoothedMeans().get(m.id()));
            factors.add(member);
        });
        return node;
    }

    private static void segment(ObjectNode node, Standing.Segment segment) {
        segment.asked().forEach(node.putObject("asked")::put);
        segment.used().forEach(node.putObject("used")::put);
        if (segment.n() >= Disclosure.FLOOR) {
            node.put("n", segment.n());
        }
        if (!segment.why().isEmpty()) {
            node.put("why", segment.why());
        }
    }

    private static ObjectNode member(Standing.Member m) {
        ObjectNode node =
                NODES.objectNode().put("id", m.id()).put("status", m.status().name());
        if (m.status() == Status.OK) {
            node.put("score", m.score()).put("n", m.n());
            put(node, "p25", m.p25());
            put(node, "median", m.median());
            put(node, "p75", m.p75());
            put(node, "percentileRank", m.percentileRank());
            put(node, "percentileCi95", m.percentileCi95());
            put(node, "percentileRange", m.percentileRange());
            if (m.band() != null) {
                node.put("band", m.band());
            }
            put(node, "gapToMedian", m.gapToMedian());
            put(node, "gapToP75", m.gapToP75());
            Standing.Statement statement = m.statement();
            if (statement != null) {
                node.put("statement", statement.name());
            }
        }
        suppressed(node, m);
        return node;
    }

    private static void suppressed(ObjectNode node, Standing.Member m) {
        if (!m.suppressed().isEmpty()) {
            ArrayNode list = node.putArray("suppressed");
            m.suppressed().forEach(s -> list.addObject().put("field", s.field()).put("rule", s.rule()));
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Double value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Interval interval) {
        if (interval != null) {
            node.putArray(key).add(interval.low()).add(interval.high());
        }
    }
}
