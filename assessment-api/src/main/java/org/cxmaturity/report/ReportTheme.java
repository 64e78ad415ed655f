package org.cxmaturity.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client's or consultancy's looks and words for reports, in any languages; each part may be missing.
 *
 * @param looks           colours, logos and choice of sections
 * @param cover           language to the lines on the cover
 * @param confidentiality language to foot and cover line
 * @param commissionedBy  who asked for the report
 * @param preparedBy      who prepared it and answers for it
 * @param words           language to what somebody wrote about the results
 */
public record ReportTheme(
        Looks looks,
        Map<String, String> cover,
        Map<String, String> confidentiality,
        @Nullable String commissionedBy,
        Said.@Nullable Author preparedBy,
        Map<String, Words> words) {
    /** The house looks and no words. */
    public static final ReportTheme NONE = new ReportTheme(Looks.HOUSE, Map.of(), Map.of(), null, null, Map.of());

    public ReportTheme {
        cover = kept(cover);
        confidentiality = kept(confidentiality);
        words = kept(words);
    }

    private static <V> Map<String, V> kept(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** What somebody wrote in one language; see {@link Said}. */
    public record Words(
            @Nullable String headline,
            @Nullable String decision,
            @Nullable String decisionBody,
            @Nullable String letter,
            Map<String, String> notes,
            Map<String, String> owners) {
        /** No words. */
        public static final Words NONE = new Words(null, null, null, null, Map.of(), Map.of());

        public Words {
            notes = kept(notes);
            owners = kept(owners);
        }
    }

    /** The same in other looks. */
    public ReportTheme in(Looks other) {
        return new ReportTheme(other, cover, confidentiality, commissionedBy, preparedBy, words);
    }

    /** The words for a report in a language (BCP 47); those of other languages are left out. */
    public Said said(String language) {
        String own = primary(language);
        Words in = words.getOrDefault(own, Words.NONE);
        return new Said(
                in.headline(),
                in.decision(),
                in.decisionBody(),
                in.letter(),
                in.notes(),
                in.owners(),
                cover.get(own),
                confidentiality.get(own),
                commissionedBy,
                preparedBy);
    }

    /** Whether it has words in some language and none in this one. */
    public boolean silentIn(String language) {
        String own = primary(language);
        boolean some = !words.isEmpty() || !cover.isEmpty() || !confidentiality.isEmpty();
        return some && !words.containsKey(own) && !cover.containsKey(own) && !confidentiality.containsKey(own);
    }

    /** The languages of its words, in order. */
    public List<String> languages() {
        LinkedHashMap<String, Boolean> all = new LinkedHashMap<>();
        List.of(words, cover, confidentiality).forEach(of -> of.keySet().forEach(l -> all.put(l, true)));
        return List.copyOf(all.keySet());
    }

    /** The language that words are kept under: {@code da} for {@code da-DK}, {@code nb} for {@code no}. */
    public static String primary(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return primary.equals("no") ? "nb" : primary;
    }
}
