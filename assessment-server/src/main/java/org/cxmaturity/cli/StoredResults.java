package org.cxmaturity.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.server.StoredUse;

/** What a change of a questionnaire touches in a server's folder, in words. */
final class StoredResults {
    private StoredResults() {}

    /** One line, ended. */
    static String text(StoredUse stored, Questionnaire q) {
        Map<String, Integer> uses = stored.assessments();
        if (uses.isEmpty()) {
            return "Stored results: none of " + q.id() + ".\n";
        }
        String all = uses.entrySet().stream()
                .map(e -> e.getValue() + (e.getValue() == 1 ? " assessment" : " assessments") + " of " + e.getKey())
                .collect(Collectors.joining(", "));
        return "Stored results: " + all + ". They stay as they are; compare them with " + q.version()
                + " as said above.\n";
    }
}
