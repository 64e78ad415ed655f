package org.cxmaturity.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that people wrote for a report, in its language; each may be missing. A report sets them apart as theirs:
 * they are not derived from the answers, and change no figure. Paragraphs are parted by empty lines.
 *
 * @param headline        title of the summary in place of the computed one, which then stands under it
 * @param decision        what the board is asked to decide, in a sentence
 * @param decisionBody    the lines under it
 * @param letter          covering letter, a page of its own after the cover
 * @param notes           a note a page: section id, or {@code factors/} with a factor's id, to its text
 * @param owners          item id to who owns the next step on the roadmap
 * @param cover           lines under the title on the cover
 * @param confidentiality foot and cover
 * @param commissionedBy  who asked for the report
 * @param preparedBy      who prepared the report and answers for it; the writer of these words
 */
public record Said(
        @Nullable String headline,
        @Nullable String decision,
        @Nullable String decisionBody,
        @Nullable String letter,
        Map<String, String> notes,
        Map<String, String> owners,
        @Nullable String cover,
        @Nullable String confidentiality,
        @Nullable String commissionedBy,
        @Nullable Author preparedBy) {
    /** No words. */
    public static final Said NOTHING = new Said(null, null, null, null, Map.of(), Map.of(), null, null, null, null);

    public Said {
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
    }

    /**
     * Who prepared a report and answers for it; each part may be missing.
     *
     * @param name      a person
     * @param firm      the person's firm
     * @param telephone as it is to be printed
     */
    public record Author(
            @Nullable String name,
            @Nullable String firm,
            @Nullable String telephone) {
        /** "Name, Firm", or the one that is known; empty when neither is. */
        public String signature() {
            return Stream.of(name, firm).flatMap(Stream::ofNullable).collect(Collectors.joining(", "));
        }
    }

    /** "Name, Firm" of who wrote these words; empty when nobody is named. */
    public String writer() {
        return preparedBy == null ? "" : preparedBy.signature();
    }

    /** Whether there are words that say something of the results, and not only who is behind the report. */
    public boolean judges() {
        return headline != null || decision != null || letter != null || !notes.isEmpty() || !owners.isEmpty();
    }
}
