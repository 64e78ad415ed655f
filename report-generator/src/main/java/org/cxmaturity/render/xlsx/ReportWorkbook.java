package org.cxmaturity.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cxmaturity.render.steady.KeptData;
import org.cxmaturity.render.xlsx.Sheet.Formula;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.Shown;
import org.cxmaturity.report.StatusWords;
import org.cxmaturity.xlsx.SteadyWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A report's figures as a workbook of tidy sheets, column names in English as in the CSV of scores. It holds what the
 * report may show and nothing else: a figure that is not shown is an empty cell beside the words that say so.
 */
public final class ReportWorkbook {
    private final ReportData data;
    private final Report.Meta meta;

    private ReportWorkbook(ReportData data, Report.Meta meta) {
        this.data = data;
        this.meta = meta;
    }

    /**
     * The bytes of the workbook of a report; the same report gives the same bytes.
     *
     * @param json the data behind it, kept inside
     */
    public static byte[] write(ReportData data, Report report, byte[] json) {
        ReportWorkbook workbook = new ReportWorkbook(data, report.meta());
        List<Sheet> sheets = new ArrayList<>(List.of(
                workbook.about(),
                workbook.scores(),
                workbook.items(),
                workbook.groups(),
                workbook.gaps(),
                workbook.outcomes(),
                workbook.standing()));
        sheets.addAll(ChangeSheets.of(data));
        sheets.addAll(GivenSheets.of(data));
        sheets.addAll(MoreSheets.of(data));
        workbook.contents(sheets);
        return SteadyWorkbook.write(
                into -> sheets.forEach(sheet -> sheet.write(into)),
                new SteadyWorkbook.Kept(KeptData.PART, KeptData.RELATION, KeptData.part(json)));
    }

    /** The data kept inside a workbook; empty for any other file. */
    public static Optional<byte[]> data(byte[] file) {
        return KeptData.read(file);
    }

    private Sheet about() {
        Sheet sheet = new Sheet("about", "what", "value");
        sheet.row("title", meta.title());
        sheet.row("client", meta.client());
        sheet.row("confidentiality", meta.confidentiality());
        if (meta.synthetic() != null) {
            sheet.row("synthetic", meta.synthetic());
        }
        sheet.row("questionnaire", meta.instrument());
        sheet.row("prepared by", meta.author());
        sheet.row("date", meta.date());
        sheet.row("language", meta.language());
        sheet.row("fingerprint", meta.fingerprint());
        sheet.row("respondents", count(data.answered().accepted()));
        sheet.row("scored", count(data.answered().scored()));
        sheet.row("left out as faulty", count(data.answered().rejected()));
        sheet.row("fewest respondents shown", data.about().smallestGroup());
        sheet.row("intervals", "95 %; scores, intervals and differences are rounded as the report prints them");
        Peers peers = data.peers();
        if (peers != null) {
            sheet.row("peers: pack", peers.pack() + " " + peers.edition());
            sheet.row("peers: organisations", peers.n() == null ? "not shown, fewer than 5" : peers.n());
            sheet.row("peers: synthetic", peers.synthetic() ? "yes" : "no");
        }
        ChangeSheets.about(data, sheet);
        return sheet;
    }

    /** What is where, and what is in no sheet and why, at the end of the first one. */
    private void contents(List<Sheet> sheets) {
        Sheet about = sheets.get(0);
        Reports.leftOut(data).forEach(left -> about.row("not in this report: " + left.label(), left.value()));
        about.row("not shown", "an empty cell; where there is a column shown, it says why");
        sheets.stream()
                .skip(1)
                .filter(sheet -> !sheet.isEmpty())
                .forEach(sheet -> about.row("sheet: " + sheet.name(), sheet.rows() + " rows"));
    }

    /** The factors, and then the whole with its weighted mean computed anew from the scores above it. */
    private Sheet scores() {
        Sheet sheet = new Sheet(
                "scores",
                "id",
                "name",
                "weight",
                "score",
                "low",
                "high",
                "n",
                "level",
                "level_low",
                "level_high",
                "sd",
                "coverage_percent",
                "alpha",
                "shown",
                "weighted_mean_of_factors");
        for (Shown.Factor f : data.factors()) {
            Instrument.Factor asked = data.instrument().factor(f.id()).orElseThrow();
            Figures s = Figures.of(f.figure());
            Levels l = Levels.of(f.reached());
            sheet.row(
                    f.id(),
                    asked.name(),
                    asked.weight(),
                    s.score(),
                    s.low(),
                    s.high(),
                    s.n(),
                    l.level(),
                    l.low(),
                    l.high(),
                    f.sd(),
                    f.coverage(),
                    f.alpha(),
                    StatusWords.of(f.status(), smallest()),
                    null);
        }
        Figures s = Figures.of(data.overall().figure());
        Levels l = Levels.of(data.overall().reached());
        sheet.row(
                "overall",
                null,
                null,
                s.score(),
                s.low(),
                s.high(),
                s.n(),
                l.level(),
                l.low(),
                l.high(),
                null,
                null,
                null,
                StatusWords.of(data.overall().status(), smallest()),
                mean());
        return sheet;
    }

    /** Live where every factor is a plain number; from rounded scores, so it may differ from the whole by a point. */
    private @Nullable Formula mean() {
        int last = data.factors().size() + 1;
        boolean plain = data.factors().stream().map(Shown.Factor::figure).allMatch(f -> f != null && f.bound() == null);
        return plain && last > 1 && data.overall().figure() != null
                ? new Formula("SUMPRODUCT(C2:C" + last + ",D2:D" + last + ")/SUM(C2:C" + last + ")")
                : null;
    }

    private Sheet items() {
        Sheet sheet = new Sheet(
                "items", "id", "factor", "text", "score", "low", "high", "n", "not_sure", "not_applicable", "shown");
        for (Shown.Item i : data.items()) {
            Figures s = Figures.of(i.figure());
            String text =
                    data.instrument().item(i.id()).map(Instrument.Item::text).orElse("");
            sheet.row(
                    i.id(),
                    i.factor(),
                    text,
                    s.score(),
                    s.low(),
                    s.high(),
                    s.n(),
                    told(i, i.notSure()),
                    told(i, i.notApplicable()),
                    StatusWords.of(i.status(), smallest()));
        }
        return sheet;
    }

    private Sheet groups() {
        Sheet sheet = new Sheet("groups", "question", "group", "name", "n", "shown");
        data.answered()
                .groups()
                .forEach(question -> question.groups()
                        .forEach(group -> sheet.row(
                                question.id(),
                                group.value(),
                                group.name(),
                                group.n(),
                                group.n() == null ? "not shown" : "yes")));
        return sheet;
    }

    private Sheet gaps() {
        Sheet sheet =
                new Sheet("gaps", "factor", "a", "b", "score_a", "score_b", "difference", "low", "high", "certain");
        for (Shown.Gap g : data.gaps()) {
            sheet.row(
                    g.factor(),
                    g.a(),
                    g.b(),
                    g.scoreA(),
                    g.scoreB(),
                    g.difference(),
                    g.low(),
                    g.high(),
                    g.certain() ? "yes" : "could be chance");
        }
        return sheet;
    }

    private Sheet outcomes() {
        Sheet sheet = new Sheet("outcomes", "id", "text", "measure", "value", "low", "high", "n", "shown");
        for (Shown.Outcome o : data.outcomes()) {
            sheet.row(
                    o.id(),
                    o.text(),
                    o.measure(),
                    o.value(),
                    o.low(),
                    o.high(),
                    o.n(),
                    StatusWords.of(o.status(), smallest()));
        }
        return sheet;
    }

    private Sheet standing() {
        Sheet sheet = new Sheet(
                "standing",
                "id",
                "peers",
                "p25",
                "median",
                "p75",
                "difference",
                "percentile",
                "percentile_low",
                "percentile_high",
                "statement",
                "shown");
        Peers peers = data.peers();
        for (Peers.Place p : peers == null ? List.<Peers.Place>of() : peers.places()) {
            sheet.row(
                    p.id(),
                    p.n(),
                    p.p25(),
                    p.median(),
                    p.p75(),
                    p.difference(),
                    p.percentile(),
                    p.percentileLow(),
                    p.percentileHigh(),
                    p.statement() == null ? null : lower(p.statement()),
                    p.compared() ? "yes" : "not shown, not enough peers");
        }
        return sheet;
    }

    private int smallest() {
        return data.about().smallestGroup();
    }

    private static @Nullable Object count(@Nullable Integer count) {
        return count != null && count == Answered.FEW ? "1 to 4" : count;
    }

    /** A count of a question with figures; one that is not told is held back. */
    private static @Nullable Object told(Shown.Item item, @Nullable Integer count) {
        return count == null && item.figure() != null ? "held back" : count;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
