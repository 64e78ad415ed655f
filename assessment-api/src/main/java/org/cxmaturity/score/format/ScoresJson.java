package org.cxmaturity.score.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import org.cxmaturity.problem.Result;
import org.cxmaturity.score.AssessmentScore;

/** The file format {@code cxm-scores/1}: figures unrounded, what is not defined absent, nothing null. */
public final class ScoresJson {
    /** The name and version that stand first in a file. */
    public static final String FORMAT = "cxm-scores/1";

    private ScoresJson() {}

    /** The file as text, indented. Throws IllegalArgumentException for scores that were not released. */
    public static String write(AssessmentScore score) {
        return JsonFile.write(node(score));
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
        Result<JsonIn> root = JsonFile.read(source, file, FORMAT, "S", say("Give a file that cxm score has written."));
        return root.then(in -> in.problems().result(new ScoresReader().assessment(in)));
    }
}
