package org.cxmaturity.response.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.response.Response;

/**
 * A sheet as it is handed in, with what belongs to the handing in and to no result.
 *
 * @param externalId names the submission; empty when not told
 * @param language   the language it was answered in, BCP 47; empty when not told
 * @param response   the sheet
 * @param notes      by item id: what was written beside the kind of evidence
 */
public record Submission(String externalId, String language, Response response, Map<String, String> notes) {
    public Submission {
        notes = notes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /** A sheet alone. */
    public static Submission of(Response response) {
        return new Submission("", "", response, Map.of());
    }
}
