package org.cxmaturity.questionnaire.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of {@code questionnaire.yaml}, for completion and first checks in editors. It knows keys and
 * kinds of values; what one part says of another is checked by {@link QuestionnaireReader} alone.
 */
public final class QuestionnaireSchema {
    private QuestionnaireSchema() {}

    /** The schema as JSON text. */
    public static String json() {
        try (InputStream in = QuestionnaireSchema.class.getResourceAsStream("questionnaire.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
