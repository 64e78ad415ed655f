package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to be like: the same parameters for every form of it. Null leaves the choice to the server.
 *
 * @param lang         its language
 * @param edition      board or full
 * @param sections     ids of sections with commas between, in this order
 * @param date         the date on its cover, such as 2026-03-31
 * @param previous     id of the assessment that change is told since; {@code none} for no change
 * @param pack         id of a benchmark pack: the peers
 * @param previousPack id of the pack with the peers of the wave before
 * @param industry     choose peers by this industry
 * @param country      choose peers by this country
 * @param size         choose peers by this size class
 */
public record ReportQuery(
        @Parameter(description = "Language of the report; en unless said.") @QueryParam("lang") @Nullable
        String lang,

        @Parameter(description = "board (default), or full with the figures of every item.")
        @QueryParam("edition")
        @Nullable
        String edition,

        @Parameter(
                description = "Only these sections, with commas between, in this order; cover first and appendix last"
                        + " are always there. Without it those of the edition.")
        @QueryParam("sections")
        @Nullable
        String sections,

        @Parameter(description = "Date on the cover, such as 2026-03-31; else that of the last answer that has one.")
        @QueryParam("date")
        @Nullable
        String date,

        @Parameter(
                description = "Id of an assessment of the same client: the wave that change is told since. Without it"
                        + " the one opened last before this, if it asked the same questionnaire in the same mode and is"
                        + " closed or signed off; none for no change.")
        @QueryParam("previous")
        @Nullable
        String previous,

        @Parameter(description = "Id of a benchmark pack; without it the report has no peers.")
        @QueryParam("pack")
        @Nullable
        String pack,

        @Parameter(
                description = "Id of the pack with the peers of the wave before, private like pack: how the distance to"
                        + " the same peers moved.")
        @QueryParam("previousPack")
        @Nullable
        String previousPack,

        @Parameter(description = ResultsApi.SEGMENT) @QueryParam("industry") @Nullable
        String industry,

        @Parameter(description = ResultsApi.SEGMENT) @QueryParam("country") @Nullable
        String country,

        @Parameter(description = ResultsApi.SEGMENT) @QueryParam("size") @Nullable
        String size) {
    /** A report in a language, the rest left to the server. */
    public static ReportQuery in(String lang) {
        return new ReportQuery(lang, null, null, null, null, null, null, null, null, null);
    }

    /** The same in this edition, board or full. */
    public ReportQuery edition(String value) {
        return new ReportQuery(lang, value, sections, date, previous, pack, previousPack, industry, country, size);
    }

    /** The same with these sections alone, in this order. */
    public ReportQuery sections(String... ids) {
        return new ReportQuery(
                lang, edition, String.join(",", ids), date, previous, pack, previousPack, industry, country, size);
    }

    /** The same with this date on the cover, such as 2026-03-31. */
    public ReportQuery date(String value) {
        return new ReportQuery(lang, edition, sections, value, previous, pack, previousPack, industry, country, size);
    }

    /** The same with what moved since this assessment; {@code none} for no change. */
    public ReportQuery since(String assessment) {
        return new ReportQuery(lang, edition, sections, date, assessment, pack, previousPack, industry, country, size);
    }

    /** The same set against the peers of a pack. */
    public ReportQuery against(String peers) {
        return new ReportQuery(lang, edition, sections, date, previous, peers, previousPack, industry, country, size);
    }

    /** The same with the pack of the wave before. */
    public ReportQuery againstThen(String peers) {
        return new ReportQuery(lang, edition, sections, date, previous, pack, peers, industry, country, size);
    }

    /** The same with peers of this industry, country and size class; null for any. */
    public ReportQuery peersIn(@Nullable String anIndustry, @Nullable String aCountry, @Nullable String aSize) {
        return new ReportQuery(
                lang, edition, sections, date, previous, pack, previousPack, anIndustry, aCountry, aSize);
    }
}
