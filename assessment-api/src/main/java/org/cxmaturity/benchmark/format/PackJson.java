package org.cxmaturity.benchmark.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.score.format.JsonFile;

/** The file format {@code cxm-pack/1}. The fingerprint of a pack is the SHA-256 of its file's bytes. */
public final class PackJson {
    /** The name and version that stand first in a file. */
    public static final String FORMAT = "cxm-pack/1";

    /** Most bytes of a file. */
    public static final int LARGEST = 64 << 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PackJson() {}

    /** The file's bytes: UTF-8, keys in a fixed order, the same for equal packs. */
    public static byte[] write(Pack pack) {
        return JsonFile.write(node(pack)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file. Faults have codes B01 (no JSON), B02 (another format), B03 (something is missing), B04 (something is
     * not what it must be), B05 (its parts contradict each other), B26 (too large). Keys it does not know are passed
     * over, a signature among them.
     *
     * @param source the file as the user named it
     */
    public static Result<Pack> read(String source, byte[] file) {
        if (file.length > LARGEST) {
            return Result.failed(PackFaults.tooMany(Place.of(source), say("there are over {0} bytes", LARGEST)));
        }
        return JsonFile.read(source, file, FORMAT, "B", say("Give a file that cxm benchmark build has written."))
                .then(in -> in.problems().result(PackReader.pack(in, sha256(file))))
                .then(pack -> PackConsistency.check(source, pack));
    }

    /** Whether the file carries a signature, which this version does not check. */
    public static boolean signed(byte[] file) {
        Result<Boolean> has =
                JsonFile.read("", file, FORMAT, "B", Wording.nothing()).then(in -> Result.of(in.has("signature")));
        return has.ok() && has.value();
    }

    /** 64 hex digits. */
    public static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static ObjectNode node(Pack pack) {
        ObjectNode node = NODES.objectNode().put("format", FORMAT).put("id", pack.id());
        put(node, "edition", pack.edition());
        put(node, "period", pack.period());
        Pack.QuestionnaireId of = pack.questionnaire();
        if (of != null) {
            node.putObject("questionnaire").put("id", of.id()).put("version", of.version());
        }
        node.put("aggregation", pack.aggregation());
        pack.dimensions().forEach(node.putArray("dimensions")::add);
        pack.factors().forEach(node.putArray("factors")::add);
        node.set("source", source(pack.source()));
        node.put("synthetic", pack.synthetic()).put("private", pack.isPrivate()).put("excluded", pack.excluded());
        segments(node, pack);
        if (pack.isPrivate()) {
            ArrayNode organisations = node.putArray("organisations");
            pack.organisations().forEach(o -> organisations.add(organisation(o)));
        }
        return node;
    }

    private static ObjectNode source(Pack.Source source) {
        ObjectNode node = NODES.objectNode();
        put(node, "who", source.who());
        put(node, "how", source.how());
        put(node, "scoredBy", source.scoredBy());
        put(node, "licence", source.licence());
        return node;
    }

    private static void segments(ObjectNode node, Pack pack) {
        ArrayNode segments = node.putArray("segments");
        ArrayNode cells = node.putArray("cells");
        for (Pack.Segment segment : pack.segments()) {
            ObjectNode one = segments.addObject();
            one.set("where", texts(segment.where()));
            one.put("n", segment.n());
            segment.cells().forEach(cell -> cells.add(cell(segment, cell)));
        }
    }

    private static ObjectNode cell(Pack.Segment segment, Pack.Cell cell) {
        ObjectNode node = NODES.objectNode();
        node.set("where", texts(segment.where()));
        node.put("factor", cell.factor()).put("n", cell.n());
        Double mean = cell.mean();
        Double sd = cell.sd();
        if (mean != null) {
            node.put("mean", mean);
        }
        if (sd != null) {
            node.put("sd", sd);
        }
        ObjectNode knots = node.putObject("knots");
        cell.knots().forEach((p, quantile) -> knots.put(p.toString(), quantile));
        return node;
    }

    private static ObjectNode organisation(Pack.Organisation organisation) {
        ObjectNode node = NODES.objectNode().put("name", organisation.name());
        node.set("dimensions", texts(organisation.dimensions()));
        ObjectNode scores = node.putObject("scores");
        organisation.scores().forEach(scores::put);
        return node;
    }

    private static ObjectNode texts(Map<String, String> texts) {
        ObjectNode node = NODES.objectNode();
        texts.forEach(node::put);
        return node;
    }

    private static void put(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }
}
