package org.cxmaturity.render.xlsx;

import java.util.List;
import java.util.Locale;
import org.cxmaturity.render.xlsx.Sheet.Formula;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.ModuleResult;
import org.cxmaturity.report.OwnMeasure;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Shown;
import org.cxmaturity.report.StatusWords;
import org.jspecify.annotations.Nullable;

/** The sheets of what stands beside the core: modules, the organisation's own measures, themes of comments. */
final class GivenSheets {
    private final ReportData data;

    private GivenSheets(ReportData data) {
        this.data = data;
    }

    /** In order; those without rows are left out when they are written. */
    static List<Sheet> of(ReportData data) {
        GivenSheets sheets = new GivenSheets(data);
        return List.of(sheets.modules(), sheets.items(), sheets.measures(), sheets.values(), sheets.themes());
    }

    /** Each module's factors, and then the module as a whole; the peers are its own. */
    private Sheet modules() {
        Sheet sheet = new Sheet(
                "modules", "module", "id", "name", "score", "low", "high", "n", "level", "peers", "median", "shown");
        for (ModuleResult module : data.modules()) {
            for (Shown.Factor f : module.factors()) {
                String name = module.instrument()
                        .factor(f.id())
                        .map(Instrument.Factor::name)
                        .orElse("");
                row(sheet, module, f.id(), name, StatusWords.of(f.status(), smallest()), f.figure(), f.reached());
            }
            Shown.Whole whole = module.overall();
            row(
                    sheet,
                    module,
                    "overall",
                    module.instrument().title(),
                    StatusWords.of(whole.status(), smallest()),
                    whole.figure(),
                    whole.reached());
        }
        return sheet;
    }

    private void row(
            Sheet sheet,
            ModuleResult module,
            String id,
            String name,
            String shown,
            Shown.@Nullable Figure figure,
            Shown.@Nullable Reached reached) {
        Figures s = Figures.of(figure);
        Peers peers = module.peers();
        Peers.Place place = peers == null
                ? null
                : peers.place(id).filter(Peers.Place::compared).orElse(null);
        sheet.row(
                module.instrument().id(),
                id,
                name,
                s.score(),
                s.low(),
                s.high(),
                s.n(),
                Levels.of(reached).level(),
                place == null ? null : place.n(),
                place == null ? null : place.median(),
                shown);
    }

    private Sheet items() {
        Sheet sheet = new Sheet("module_items", "module", "id", "factor", "text", "score", "low", "high", "n", "shown");
        for (ModuleResult module : data.modules()) {
            for (Shown.Item i : module.items()) {
                Figures s = Figures.of(i.figure());
                sheet.row(
                        module.instrument().id(),
                        i.id(),
                        i.factor(),
                        module.instrument()
                                .item(i.id())
                                .map(Instrument.Item::text)
                                .orElse(""),
                        s.score(),
                        s.low(),
                        s.high(),
                        s.n(),
                        StatusWords.of(i.status(), smallest()));
            }
        }
        return sheet;
    }

    /** A row a measure; the way to the goal is a formula over the cells before it. */
    private Sheet measures() {
        Sheet sheet = new Sheet(
                "measures",
                "name",
                "kind",
                "unit",
                "better",
                "factor",
                "first",
                "latest",
                "goal",
                "goal_date",
                "source",
                "way_to_goal");
        int row = 1;
        for (OwnMeasure m : data.measures()) {
            row++;
            boolean way = m.way() != null;
            sheet.row(
                    m.name(),
                    m.kind().name().toLowerCase(Locale.ROOT),
                    m.unit(),
                    m.direction().name().toLowerCase(Locale.ROOT),
                    m.factor(),
                    m.first().value(),
                    m.latest().value(),
                    m.goal(),
                    m.goalDate(),
                    m.source(),
                    way ? new Formula("(G" + row + "-F" + row + ")/(H" + row + "-F" + row + ")") : null);
        }
        return sheet;
    }

    private Sheet values() {
        Sheet sheet = new Sheet("measure_values", "name", "date", "value");
        data.measures().forEach(m -> m.values().forEach(v -> sheet.row(m.name(), v.date(), v.value())));
        return sheet;
    }

    private Sheet themes() {
        Sheet sheet = new Sheet("comment_themes", "theme", "factor", "respondents");
        Comments comments = data.comments();
        if (comments != null) {
            comments.themes().forEach(t -> sheet.row(t.text(), t.factor(), t.mentions()));
        }
        return sheet;
    }

    private int smallest() {
        return data.about().smallestGroup();
    }
}
