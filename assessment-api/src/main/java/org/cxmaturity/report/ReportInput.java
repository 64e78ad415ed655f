package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.ReportData.Said;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Change;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of.
 *
 * @param score            released figures
 * @param respondentScores factor id to the scores of its respondents, for the drawing on the cover; empty for none
 * @param standing         against peers; null for none
 * @param pack             the pack of the standing, for its period and source; null when not at hand
 * @param change           since the last wave; null for none
 * @param client           name; null when nobody gave one
 * @param title            name of the assessment, such as "Customer experience maturity, wave 2"; null for none
 * @param language         BCP 47
 * @param date             date of the report; null when none is known
 * @param synthetic        whether the client's data are invented
 * @param smallestGroup    fewest respondents for which anything was released, 5 to 15
 * @param program          version of the program
 * @param responses        SHA-256 of the response file; null when there was none
 */
public record ReportInput(
        Questionnaire questionnaire,
        AssessmentScore score,
        Map<String, List<Double>> respondentScores,
        @Nullable Standing standing,
        @Nullable Pack pack,
        @Nullable Since change,
        @Nullable String client,
        @Nullable String title,
        String language,
        @Nullable LocalDate date,
        Edition edition,
        boolean synthetic,
        int smallestGroup,
        String program,
        @Nullable String responses,
        Said said) {
    public ReportInput {
        respondentScores = Collections.unmodifiableMap(new LinkedHashMap<>(respondentScores));
    }

    /** A board report of these figures in English, and nothing else yet. */
    public static ReportInput of(Questionnaire questionnaire, AssessmentScore score, String program) {
        return new ReportInput(
                questionnaire,
                score,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                "en",
                null,
                Edition.BOARD,
                false,
                5,
                program,
                null,
                Said.NOTHING);
    }

    /** A board report of an organisation of a private pack: its ready scores, no respondents. */
    public static ReportInput ofOrganisation(
            Questionnaire questionnaire, Pack.Organisation organisation, String program) {
        return of(questionnaire, ReadyScores.of(questionnaire, organisation.scores()), program)
                .client(organisation.name());
    }

    /** The same set against peers; the pack gives their period and source. */
    public ReportInput against(Standing standing, @Nullable Pack pack) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same with other figures. */
    public ReportInput score(AssessmentScore score) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same with the scores of its respondents, for the drawing on the cover. */
    public ReportInput respondentScores(Map<String, List<Double>> respondentScores) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same with what moved since the last wave; {@code before} are its released figures. */
    public ReportInput since(AssessmentScore before, Change moved) {
        return change(ChangeShown.of(questionnaire, before, moved));
    }

    /** The same with what moved since the last wave, or without it. */
    public ReportInput change(@Nullable Since change) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same for a client of this name. */
    public ReportInput client(@Nullable String client) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same with a name of the assessment. */
    public ReportInput title(@Nullable String title) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same in another language (BCP 47). */
    public ReportInput language(String language) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same with a date. */
    public ReportInput date(@Nullable LocalDate date) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same in another edition. */
    public ReportInput edition(Edition edition) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same, marked as invented or not. */
    public ReportInput synthetic(boolean synthetic) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same, released under a higher threshold. */
    public ReportInput smallestGroup(int smallestGroup) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same with the SHA-256 of the response file. */
    public ReportInput responses(@Nullable String responses) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }

    /** The same with words that people wrote. */
    public ReportInput said(Said said) {
        return new ReportInput(
                questionnaire,
                score,
                respondentScores,
                standing,
                pack,
                change,
                client,
                title,
                language,
                date,
                edition,
                synthetic,
                smallestGroup,
                program,
                responses,
                said);
    }
}
