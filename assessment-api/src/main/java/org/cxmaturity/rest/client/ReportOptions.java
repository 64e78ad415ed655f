package org.cxmaturity.rest.client;

import org.jspecify.annotations.Nullable;

/**
 * What a report is to be like; null leaves the choice to the server.
 *
 * @param lang     its language
 * @param edition  board or full
 * @param date     the date on its cover, such as 2026-03-31
 * @param pack     id of a benchmark pack: the peers
 * @param industry choose peers by this industry
 * @param country  choose peers by this country
 * @param size     choose peers by this size class
 */
public record ReportOptions(
        @Nullable String lang,
        @Nullable String edition,
        @Nullable String date,
        @Nullable String pack,
        @Nullable String industry,
        @Nullable String country,
        @Nullable String size) {
    /** A report in a language, without peers. */
    public static ReportOptions in(String lang) {
        return new ReportOptions(lang, null, null, null, null, null, null);
    }
}
