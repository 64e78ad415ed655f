package org.cxmaturity.benchmark.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.score.format.JsonIn;
import org.jspecify.annotations.Nullable;

/** A pack out of a JSON tree. Keys it does not know are passed over, so that a later minor format can be read. */
final class PackReader {
    private static final Wording REBUILD = say("Build the pack again.");

    private PackReader() {}

    static Pack pack(JsonIn in, String sha256) {
        return new Pack(
                in.text("id"),
                textOrEmpty(in, "edition"),
                textOrEmpty(in, "period"),
                in.has("questionnaire") ? questionnaire(in.at("questionnaire")) : null,
                in.text("aggregation"),
                in.texts("dimensions"),
                in.texts("factors"),
                source(in.at("source")),
                flag(in, "synthetic"),
                flag(in, "private"),
                in.countOrZero("excluded"),
                segments(in),
                in.list("organisations", PackReader::organisation),
                sha256);
    }

    private static Pack.QuestionnaireId questionnaire(JsonIn in) {
        return new Pack.QuestionnaireId(in.text("id"), in.text("version"));
    }

    private static Pack.Source source(JsonIn in) {
        return new Pack.Source(
                textOrEmpty(in, "who"),
                textOrEmpty(in, "how"),
                textOrEmpty(in, "scoredBy"),
                textOrEmpty(in, "licence"));
    }

    /** Cells go to the segment that has the same values; a cell without one is a fault. */
    private static List<Pack.Segment> segments(JsonIn in) {
        Map<Map<String, String>, List<Pack.Cell>> cells = new LinkedHashMap<>();
        List<Pack.Segment> empty =
                in.list("segments", s -> new Pack.Segment(texts(s, "where"), s.count("n"), List.of()));
        empty.forEach(s -> cells.put(s.where(), new ArrayList<>()));
        in.list("cells", c -> {
            List<Pack.Cell> segment = cells.get(texts(c, "where"));
            if (segment == null) {
                c.fault("05", say("the cell belongs to no segment of the pack"), REBUILD);
                return false;
            }
            return segment.add(cell(c));
        });
        return empty.stream()
                .map(s -> new Pack.Segment(s.where(), s.n(), cells.getOrDefault(s.where(), List.of())))
                .toList();
    }

    private static Pack.Cell cell(JsonIn in) {
        Map<Double, Double> knots = new LinkedHashMap<>();
        JsonIn at = in.at("knots");
        in.map("knots", p -> knots.put(probability(at, p), at.number(p, 0, 100)));
        return new Pack.Cell(
                in.text("factor"),
                in.count("n"),
                orNull(in.optional("mean", 0, 100)),
                orNull(in.optional("sd", 0, 100)),
                knots);
    }

    private static double probability(JsonIn at, String key) {
        for (int twentieth = 1; twentieth < 20; twentieth++) {
            if (Double.toString(twentieth / 20.0).equals(key)) {
                return twentieth / 20.0;
            }
        }
        at.fault("04", say("knots are named by a probability from 0.05 to 0.95 in steps of 0.05"), REBUILD);
        return 0;
    }

    private static Pack.Organisation organisation(JsonIn in) {
        JsonIn scores = in.at("scores");
        return new Pack.Organisation(
                in.text("name"), texts(in, "dimensions"), in.map("scores", factor -> scores.number(factor, 0, 100)));
    }

    private static Map<String, String> texts(JsonIn in, String key) {
        JsonIn at = in.at(key);
        return in.map(key, at::text);
    }

    private static String textOrEmpty(JsonIn in, String key) {
        return Objects.requireNonNullElse(in.textOrNull(key), "");
    }

    private static boolean flag(JsonIn in, String key) {
        JsonNode value = in.node().path(key);
        if (!value.isBoolean()) {
            in.at(key).fault(in.has(key) ? "04" : "03", say("{0} must be {1}", key, say("true or false")), REBUILD);
        }
        return value.asBoolean();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
