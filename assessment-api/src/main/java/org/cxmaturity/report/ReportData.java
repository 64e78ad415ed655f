package org.cxmaturity.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a report may show, after disclosure control and rounded as printed; travels inside the report as
 * {@code cxm-report-data/1}. A report is a pure function of it. Never holds answers, hidden groups or peers' values.
 *
 * @param about      what the report is and for whom
 * @param instrument the questionnaire's texts in the language of the report
 * @param answered   who is behind the figures
 * @param overall    the whole
 * @param factors    in the order of the instrument
 * @param items      in the order of the instrument; empty when there are no item figures
 * @param gaps       differences between leaders and customer-facing staff, by factor
 * @param heat       scores of the groups that may be shown, by background question
 * @param outcomes   what was asked beside the factors
 * @param modules    add-on modules, beside the core and never part of its score
 * @param peers      the standing; null without a comparison
 * @param change     since the last wave; null without one
 * @param plan       what could be done next; null where no items can be moved
 * @param grounds    what the overall score rests on
 * @param measures   the organisation's own measures, as management reports them
 * @param comments   how many free answers there are, and their themes; null where none was asked for
 * @param said       words that people wrote for this report
 * @param looks      colours, logos and choice of sections; null for the house looks
 */
public record ReportData(
        About about,
        Instrument instrument,
        Answered answered,
        Shown.Whole overall,
        List<Shown.Factor> factors,
        List<Shown.Item> items,
        List<Shown.Gap> gaps,
        List<Shown.Heat> heat,
        List<Shown.Outcome> outcomes,
        List<ModuleResult> modules,
        @Nullable Peers peers,
        @Nullable Since change,
        @Nullable Plan plan,
        Grounds grounds,
        List<OwnMeasure> measures,
        @Nullable Comments comments,
        Said said,
        @Nullable Looks looks) {
    /** Name of the format in which report data travel. */
    public static final String FORMAT = "cxm-report-data/1";

    public ReportData {
        factors = List.copyOf(factors);
        items = List.copyOf(items);
        gaps = List.copyOf(gaps);
        heat = List.copyOf(heat);
        outcomes = List.copyOf(outcomes);
        modules = List.copyOf(modules);
        measures = List.copyOf(measures);
    }

    /**
     * What the report is and for whom.
     *
     * @param kind      what the figures stem from
     * @param language  BCP 47, as asked for
     * @param client    name of the organisation; null when nobody gave one
     * @param title     name of the assessment ("Customer experience maturity, wave 2"); null when nobody gave one
     * @param date      yyyy-MM-dd; null when none is known
     * @param synthetic whether the client's data are invented
     * @param smallestGroup fewest respondents for which anything is shown, 5 to 15
     * @param program   version of the program
     * @param responses SHA-256 of the answers as one canonical file, 64 hex digits; null when there was none
     */
    public record About(
            Kind kind,
            String language,
            @Nullable String client,
            @Nullable String title,
            @Nullable String date,
            Edition edition,
            boolean synthetic,
            int smallestGroup,
            String program,
            @Nullable String responses) {}

    /** What the figures stem from. */
    public enum Kind {
        /** Several respondents. */
        SURVEY,
        /** One assessor: no interval, no agreement. */
        SINGLE,
        /** Ready scores, no respondents: no intervals. */
        READY_SCORES
    }

    /** How much is told. */
    public enum Edition {
        /** What a board reads in one sitting: at most eight pages. */
        BOARD,
        /** Everything: every factor in depth, every question, and how the figures were made. */
        FULL
    }

    /**
     * Who answered.
     *
     * @param accepted       rows taken in; null without respondents
     * @param scored         rows with at least one factor score
     * @param rejected       rows left out as faulty, likewise the rows flagged; FEW stands for 1 to 4
     * @param groups         by background question; empty when not shown
     */
    public record Answered(
            @Nullable Integer accepted,
            @Nullable Integer scored,
            @Nullable Integer rejected,
            @Nullable Integer straightLining,
            @Nullable Integer speeding,
            List<Grouping> groups) {
        /** In place of a count of 1 to 4, which is never printed. */
        public static final int FEW = -1;

        public Answered {
            groups = List.copyOf(groups);
        }
    }

    /** A background question and its groups in order. */
    public record Grouping(String id, String text, List<Group> groups) {
        public Grouping {
            groups = List.copyOf(groups);
        }
    }

    /** A group; {@code n} is null when it is not shown. */
    public record Group(String value, String name, @Nullable Integer n) {}

    /** The module of this id, if it was asked. */
    public Optional<ModuleResult> module(String id) {
        return modules.stream().filter(m -> m.instrument().id().equals(id)).findFirst();
    }

    /** What may be shown of an assessment. Throws IllegalArgumentException when its figures were not released. */
    public static ReportData of(ReportInput input) {
        return DataBuilder.build(input);
    }
}
