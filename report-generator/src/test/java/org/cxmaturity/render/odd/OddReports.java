package org.cxmaturity.render.odd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.PackBuilder;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.benchmark.Standings;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.response.csv.ResponseSet;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scored;
import org.cxmaturity.score.Scoring;

/** Reports of odd input by name, each as far from the usual as its name says; all invented. */
final class OddReports {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 30);
    private static final OddInstrument USUAL = OddInstrument.USUAL;
    private static final String LONG_NAME = ("Aktiengesellschaft " + OddInstrument.WORD + " & Partner ")
            .repeat(4)
            .substring(0, 200);

    private OddReports() {}

    /** All of them, in the board edition until told otherwise. */
    static Map<String, Supplier<ReportInput>> all() {
        Map<String, Supplier<ReportInput>> all = new LinkedHashMap<>();
        all.put("usual", () -> against(answered(USUAL, OddAnswers.mixed(60)), 30));
        all.put("one respondent", () -> answered(USUAL, OddAnswers.mixed(1)));
        all.put("one assessor", () -> answered(USUAL, OddAnswers.mixed(1), true));
        all.put("one factor", () -> against(answered(USUAL.factors(1), OddAnswers.mixed(40)), 30));
        all.put("one factor of one item", () -> answered(USUAL.factors(1).items(1), OddAnswers.mixed(40)));
        all.put("two factors", () -> against(answered(USUAL.factors(2), OddAnswers.mixed(40)), 30));
        all.put("no peers", () -> answered(USUAL, OddAnswers.mixed(40)));
        all.put("too few peers", () -> against(answered(USUAL, OddAnswers.mixed(40)), 6));
        all.put("all answers equal", () -> against(answered(USUAL, OddAnswers.all(40, 3)), 30));
        all.put("everything suppressed", () -> answered(USUAL, OddAnswers.mixed(4)));
        all.put("words of 40 letters", () -> against(moved(USUAL.words(OddInstrument.Words.LONG)), 30));
        all.put(
                "long words in 12 factors",
                () -> against(moved(USUAL.factors(12).words(OddInstrument.Words.LONG)), 30));
        all.put("client of 200 letters", () -> against(moved(USUAL), 30).client(LONG_NAME));
        all.put("60 items a factor", () -> answered(USUAL.factors(2).items(60), OddAnswers.mixed(40)));
        all.put("12 factors", () -> against(moved(USUAL.factors(12)), 30));
        all.put("15 groups", () -> answered(USUAL.groups(15, 0), OddAnswers.mixed(150)));
        all.put("30 departments", () -> answered(USUAL.groups(3, 30), OddAnswers.mixed(300)));
        all.put(
                "12 factors in 30 departments",
                () -> answered(
                        USUAL.factors(12).groups(15, 30).words(OddInstrument.Words.LONG), OddAnswers.mixed(300)));
        all.put(
                "a language without words",
                () -> answered(USUAL, OddAnswers.mixed(40)).language("pt-BR"));
        all.put("no date", () -> answered(USUAL, OddAnswers.mixed(40).undated()).date(null));
        all.put("no client", () -> answered(USUAL, OddAnswers.mixed(40)).client(null));
        all.put("ready scores", OddReports::ready);
        all.put("all at the lowest step", () -> against(answered(USUAL, OddAnswers.all(40, 1)), 30));
        all.put("all at the highest step", () -> against(answered(USUAL, OddAnswers.all(40, 5)), 30));
        named(all, "Chinese and Japanese", "\u682a\u5f0f\u4f1a\u793e \u5317\u65b9\u516c\u53f8");
        named(all, "Arabic", "\u0634\u0631\u0643\u0629 \u0627\u0644\u0634\u0645\u0627\u0644");
        named(all, "Hebrew", "\u05d7\u05d1\u05e8\u05ea \u05d4\u05e6\u05e4\u05d5\u05df Ltd");
        named(all, "emoji", "Bank \ud83d\ude00 \ud83c\uddf3\ud83c\uddf4 \u2764\ufe0f");
        named(all, "combining marks", "A\u030angstro\u0308m & Sme\u0301d Z\u0351\u0343\u0321algo q\u0323\u0307");
        named(all, "Greek and Cyrillic", "\u0391\u03b8\u03ae\u03bd\u03b1 \u041c\u043e\u0441\u043a\u0432\u0430");
        named(all, "one long word", "x".repeat(200));
        named(all, "markup", "<b>&amp;</b> #1 {0} \\ %s");
        return all;
    }

    private static void named(Map<String, Supplier<ReportInput>> all, String like, String client) {
        all.put("client in " + like, () -> answered(USUAL, OddAnswers.mixed(40)).client(client));
    }

    static ReportInput answered(OddInstrument instrument, OddAnswers answers) {
        return answered(instrument, answers, false);
    }

    private static ReportInput answered(OddInstrument instrument, OddAnswers answers, boolean single) {
        return answered(List.of(instrument), answers, single);
    }

    /** Answers to an instrument and its modules. */
    static ReportInput answered(List<OddInstrument> instruments, OddAnswers answers, boolean single) {
        List<Questionnaire> all =
                instruments.stream().map(OddInstrument::questionnaire).toList();
        Questionnaire questionnaire = all.get(0);
        List<Questionnaire> modules = all.subList(1, all.size());
        ResponseSet forms = answers.to(instruments, all);
        List<String> by =
                questionnaire.background().stream().map(Background::id).toList();
        ScoreOptions options = new ScoreOptions(by, single, null, 0, ReleaseRules.SMALLEST);
        Scored scored = Scoring.of(questionnaire, modules).score(forms.rows(), options);
        AssessmentScore released =
                Release.of(ReleaseRules.DEFAULT.single(single)).apply(scored.score());
        return ReportInput.of(questionnaire, released, "test")
                .modules(modules)
                .respondentScores(scored.respondentScores())
                .client("Fjordlys Forsikring")
                .date(DAY)
                .synthetic(true);
    }

    /** With a wave before it, one step lower for the first half of the items. */
    private static ReportInput moved(OddInstrument instrument) {
        OddAnswers mixed = OddAnswers.mixed(60);
        int half = instrument.factors() * instrument.items() / 2;
        OddAnswers lower =
                new OddAnswers(60, true, (r, i) -> Math.max(1, mixed.choice().applyAsInt(r, i) - (i < half ? 2 : 0)));
        ReportInput now = answered(instrument, mixed);
        ReportInput before = answered(instrument, lower);
        Comparability same = Comparability.of(before.questionnaire(), now.questionnaire());
        return now.since(before.score(), Change.between(before.score(), now.score(), same));
    }

    /** The same, set against this many peers. */
    static ReportInput against(ReportInput input, int peers) {
        Pack pack = pack(input.questionnaire(), peers);
        return input.against(Standings.of(pack, Packs.subject(input.score()), Map.of()), pack);
    }

    static Pack pack(Questionnaire questionnaire, int peers) {
        List<String> factors = questionnaire.factors().stream().map(f -> f.id()).toList();
        List<ScoreTable.Entry> entries = new ArrayList<>();
        for (int p = 0; p < peers; p++) {
            Map<String, Double> scores = new LinkedHashMap<>();
            for (int f = 0; f < factors.size(); f++) {
                scores.put(factors.get(f), 20.0 + Math.floorMod(p * 13 + f * 17, 61));
            }
            entries.add(new ScoreTable.Entry(
                    "Synthetic peer " + p, Map.of("country", "country " + p % 3), scores, OptionalInt.of(50)));
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        factors.forEach(f -> weights.put(f, 1.0));
        PackBuilder.Header header = new PackBuilder.Header(
                "odd-peers",
                "2025",
                "2025",
                new Pack.QuestionnaireId("odd", "1.0.0"),
                "RESPONDENT_MEAN",
                new Pack.Source("", "", "", ""),
                true);
        return PackBuilder.build(header, new ScoreTable(List.of("country"), factors, entries), weights, false);
    }

    private static ReportInput ready() {
        Questionnaire questionnaire = USUAL.questionnaire();
        Pack pack = pack(questionnaire, 30);
        Pack.Organisation one = pack.organisations().get(0);
        return ReportInput.ofOrganisation(questionnaire, one, "test")
                .against(Standings.of(pack, Packs.subject(one), Map.of()), pack)
                .synthetic(true);
    }
}
