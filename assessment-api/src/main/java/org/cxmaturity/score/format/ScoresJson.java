package org.cxmaturity.score.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.score.AssessmentScore;

/** The file format {@code cxm-scores/1}: figures unrounded, what is not defined absent, nothing null. */
public final class ScoresJson {
    /** The name and version that stand first in a file. */
    public static final String FORMAT = "cxm-scores/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ScoresJson() {}

    /** The file as text, indented. Throws IllegalArgumentException for scores that were not released. */
    public static String write(AssessmentScore score) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(score)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of numbers and words could not be written", e);
        }
    }

    /** The same as a tree, for a larger document. Throws IllegalArgumentException for scores that were not released. */
    public static JsonNode node(AssessmentScore score) {
        if (!score.released()) {
            throw new IllegalArgumentException("only released scores may be written");
        }
        return new ScoresWriter().assessment(score);
    }

    /**
     * Reads a file; the scores count as released. Faults have codes S01 (no JSON), S02 (another format), S03 (something
     * is missing), S04 (something is not what it must be).
     *
     * @param source the file as the user named it
     */
    public static Result<AssessmentScore> read(String source, byte[] file) {
        JsonNode root;
        try {
            root = JSON.readTree(file);
        } catch (IOException e) {
            return Result.failed(notJson(source, e));
        }
        if (root == null || !root.path("format").asText().equals(FORMAT)) {
            return Result.failed(Problem.error(
                    "S02",
                    Place.pointer(source, "/format"),
                    "this is not a file of the format " + FORMAT,
                    "Give a file that cxm score has written."));
        }
        Problems problems = new Problems();
        AssessmentScore score = new ScoresReader().assessment(new JsonIn(source, "", root, problems));
        return problems.result(score);
    }

    private static Problem notJson(String source, IOException e) {
        int line = e instanceof JsonProcessingException json && json.getLocation() != null
                ? Math.max(1, json.getLocation().getLineNr())
                : 1;
        String why = e instanceof JsonProcessingException json ? json.getOriginalMessage() : "it ends too early";
        return Problem.error("S01", Place.line(source, line), "not JSON: " + brief(why), "Correct the file.");
    }

    private static String brief(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) : line;
    }
}
