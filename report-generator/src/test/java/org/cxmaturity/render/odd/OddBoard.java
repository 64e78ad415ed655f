package org.cxmaturity.render.odd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.Earlier;
import org.cxmaturity.report.OwnMeasure;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Said;
import org.cxmaturity.response.csv.ResponseSet;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.Waves;

/**
 * A report for a board with whatever there can be in one; all invented.
 *
 * @param of   the questionnaire
 * @param with what it has besides
 */
record OddBoard(OddInstrument of, Set<With> with) {
    /** What a report can have. */
    enum With {
        PEERS,
        /** The wave before, with what the change is made of and, with peers, the same peers then and now. */
        WAVE,
        TWO_MODULES,
        TEN_MODULES,
        MEASURES,
        THEMES,
        /** A covering letter of half a page. */
        LETTER,
        /** A headline, a decision and a note, as somebody writes them. */
        WORDS,
        /** All words that somebody may write, as long as they may be. */
        LONGEST_WORDS
    }

    private static final LocalDate THEN = LocalDate.of(2024, 9, 30);
    private static final LocalDate NOW = LocalDate.of(2025, 9, 30);

    static OddBoard of(int factors, With... with) {
        return new OddBoard(OddInstrument.USUAL.factors(factors), new TreeSet<>(List.of(with)));
    }

    @Override
    public String toString() {
        return of.factors() + " factors of " + of.items() + " items in " + of.words() + " words with " + with;
    }

    OddBoard like(OddInstrument other) {
        return new OddBoard(other, with);
    }

    ReportInput input() {
        OddAnswers mixed = OddAnswers.mixed(60);
        int modules = with.contains(With.TEN_MODULES) ? 10 : with.contains(With.TWO_MODULES) ? 2 : 0;
        List<OddInstrument> asked = new ArrayList<>(List.of(of));
        IntStream.rangeClosed(1, modules).mapToObj(of::module).forEach(asked::add);
        ReportInput input = OddReports.answered(asked, mixed, false);
        Pack pack = OddReports.pack(input.questionnaire(), 30);
        input = with.contains(With.PEERS) ? OddReports.against(input, 30) : input;
        input = with.contains(With.WAVE) ? moved(input, mixed, pack) : input;
        input = with.contains(With.MEASURES) ? input.measures(measures()) : input;
        input = with.contains(With.THEMES) ? input.comments(themes()) : input;
        return input.said(said(input.questionnaire()));
    }

    private ReportInput moved(ReportInput now, OddAnswers mixed, Pack pack) {
        int half = of.factors() * of.items() / 2;
        OddAnswers lower =
                new OddAnswers(60, true, (r, i) -> Math.max(1, mixed.choice().applyAsInt(r, i) - (i < half ? 2 : 0)));
        Questionnaire questionnaire = now.questionnaire();
        ReportInput before = OddReports.answered(of, lower);
        ResponseSet then = lower.to(of, questionnaire);
        ResponseSet today = mixed.to(of, questionnaire);
        Waves waves = Waves.of(
                new Waves.Wave(questionnaire, then.rows()),
                new Waves.Wave(questionnaire, today.rows()),
                ReleaseRules.DEFAULT);
        Change change = Change.between(before.score(), now.score(), Comparability.of(questionnaire, questionnaire));
        Earlier earlier =
                Earlier.of(before.score(), change).bridge(waves.bridge()).dated(THEN, NOW);
        return now.since(
                with.contains(With.PEERS)
                        ? earlier.against(
                                pack, Packs.subject(before.score()), pack, Packs.subject(now.score()), Map.of())
                        : earlier);
    }

    private static List<OwnMeasure> measures() {
        return IntStream.range(0, 12)
                .mapToObj(i -> new OwnMeasure(
                        "Synthetic measure no. " + i,
                        i % 2 == 0 ? OwnMeasure.Kind.LEADING : OwnMeasure.Kind.LAGGING,
                        "%",
                        OwnMeasure.Direction.UP,
                        "f1",
                        60.0,
                        "2026-12-31",
                        List.of(new OwnMeasure.Value("2024-09-30", 38), new OwnMeasure.Value("2025-09-30", 52)),
                        "Synthetic system of cases, all claims"))
                .toList();
    }

    private static Comments themes() {
        List<Comments.Theme> themes = IntStream.range(0, 20)
                .mapToObj(i -> new Comments.Theme("Synthetic theme of comments no. " + i, "f1", 30 - i))
                .toList();
        return new Comments(60, 40, new Comments.Coding("two people", themes));
    }

    private Said said(Questionnaire questionnaire) {
        boolean longest = with.contains(With.LONGEST_WORDS);
        boolean words = longest || with.contains(With.WORDS);
        Map<String, String> notes = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        if (longest) {
            for (String section : List.of(
                    "summary", "benchmark", "change", "gap", "priorities", "roadmap", "questions", "appendix")) {
                notes.put(section, prose(3_000));
            }
            questionnaire.items().forEach(item -> owners.put(item.id(), prose(120)));
        } else if (words) {
            notes.put("summary", prose(300));
        }
        return new Said(
                words ? prose(longest ? 160 : 60) : null,
                words ? prose(longest ? 1_000 : 90) : null,
                words ? prose(longest ? 1_000 : 250) : null,
                longest ? prose(12_000) : with.contains(With.LETTER) ? prose(1_800) : null,
                notes,
                owners,
                null,
                null,
                null,
                new Said.Author("A. Example", "Example Consulting", "+45 00 00 00 00"));
    }

    /** So many characters of sentences; an empty line parts paragraphs of some 600. */
    static String prose(int length) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; all.length() < length; i++) {
            all.append("Sentence no. ").append(i).append(" of an invented writer says what the figures do not say.");
            all.append(i % 7 == 0 ? "\n\n" : " ");
        }
        return all.substring(0, length - 1).strip() + ".";
    }
}
