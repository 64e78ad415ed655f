package org.cxmaturity.score.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;

/** JSON documents of ours: one object whose {@code format} names what it is, in and out. */
public final class JsonFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    /** A tree as text, indented, with a line end; keys in their order, the same on every machine. */
    public static String write(JsonNode tree) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(tree)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of numbers and words could not be written", e);
        }
    }

    /**
     * The document, to take values from. Faults so far have the codes 01 (no JSON) and 02 (another format).
     *
     * @param source the file as the user named it
     * @param format what its member {@code format} must say
     * @param letter of the codes
     * @param mend   what to do about a file of another format
     */
    public static Result<JsonIn> read(String source, byte[] file, String format, String letter, Wording mend) {
        JsonNode root;
        try {
            root = JSON.readTree(file);
        } catch (IOException e) {
            return Result.failed(notJson(source, letter, e));
        }
        if (root == null || !root.path("format").asText().equals(format)) {
            return Result.failed(Problem.error(
                    letter + "02",
                    Place.pointer(source, "/format"),
                    say("this is not a file of the format {0}", format),
                    mend));
        }
        return Result.of(new JsonIn(source, "", root, new Problems(), letter));
    }

    private static Problem notJson(String source, String letter, IOException e) {
        int line = e instanceof JsonProcessingException json && json.getLocation() != null
                ? Math.max(1, json.getLocation().getLineNr())
                : 1;
        return Problem.error(
                letter + "01", Place.line(source, line), say("not JSON: {0}", why(e)), say("Correct the file."));
    }

    private static Object why(IOException e) {
        if (e instanceof JsonEOFException) {
            return say("it ends too early");
        }
        return e instanceof JsonProcessingException json
                ? brief(json.getOriginalMessage())
                : say("it is not text in UTF-8");
    }

    private static String brief(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) : line;
    }
}
