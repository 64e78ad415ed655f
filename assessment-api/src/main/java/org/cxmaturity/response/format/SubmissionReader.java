package org.cxmaturity.response.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.response.csv.Entries;
import org.cxmaturity.response.csv.ResponseSheet;

/**
 * Reads responses from JSON objects: every fault at once, each with its JSON pointer, by the checks, codes and mends of a
 * CSV row. One reader serves one call, in which a respondent may stand once. Not thread-safe.
 */
public final class SubmissionReader {
    private static final int KEPT = 50;

    private final ResponseSheet sheet;
    private final Entries entries;
    private final String source;

    /**
     * A reader for sheets of these columns.
     *
     * @param source a short word for where the JSON comes from, such as {@code body}; stands in every place
     */
    public SubmissionReader(ResponseSheet sheet, String source) {
        this.sheet = sheet;
        this.entries = new Entries(sheet);
        this.source = source;
    }

    /**
     * Reads one object.
     *
     * @param line where it stands, 1 and up; 0 when it is all there is, so that places need no line
     * @return the submission with warnings, or the first 50 faults and how many there are; R30 alone for what is no JSON
     */
    public Result<Submission> read(byte[] json, int line) {
        Place whole = Place.line(source, line);
        JsonNode root;
        try {
            root = Tree.read(text(json));
        } catch (IOException e) {
            return Result.failed(SubmissionFaults.notJson(whole, why(e)));
        }
        if (!root.isObject()) {
            return Result.failed(SubmissionFaults.wrongType(whole, say("the body"), say("one JSON object"), root));
        }
        return read(new SubmissionFields(sheet, entries, source, line, root));
    }

    private static Result<Submission> read(SubmissionFields fields) {
        Submission submission = fields.read();
        Problems problems = new Problems(KEPT);
        List<Problem> faults = fields.faults();
        faults.forEach(problems::add);
        if (faults.isEmpty()) {
            fields.warnings(submission.response()).forEach(problems::add);
        }
        return problems.result(submission);
    }

    /** JSON is UTF-8 (RFC 8259); a byte-order mark is passed over. */
    private static String text(byte[] json) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(json))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Object why(IOException e) {
        if (e instanceof CharacterCodingException) {
            return say("it is not valid UTF-8");
        }
        if (!(e instanceof JsonProcessingException json)) {
            return say("it broke off");
        }
        String message = json.getOriginalMessage();
        String line = message.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) : line;
    }
}
