package org.cxmaturity.render.xlsx;

import java.util.List;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.Plan;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Shown;

/** Scores of groups, and what to look at first. */
final class MoreSheets {
    private MoreSheets() {}

    static List<Sheet> of(ReportData data) {
        return List.of(groupScores(data), priorities(data));
    }

    /** A row for each group and factor; one that is not shown has an empty cell and says so. */
    private static Sheet groupScores(ReportData data) {
        String few = "fewer than " + data.about().smallestGroup();
        Sheet sheet = new Sheet("group_scores", "question", "group", "name", "factor", "score", "shown");
        for (Shown.Heat heat : data.heat()) {
            for (Shown.HeatRow row : heat.rows()) {
                for (Instrument.Factor factor : data.instrument().factors()) {
                    Double score = row.scores().get(factor.id());
                    sheet.row(
                            heat.by(),
                            row.value(),
                            row.name(),
                            factor.id(),
                            score,
                            score != null ? "yes" : row.few().contains(factor.id()) ? few : "held back");
                }
            }
        }
        return sheet;
    }

    private static Sheet priorities(ReportData data) {
        Sheet sheet = new Sheet(
                "priorities",
                "item",
                "text",
                "importance_percent",
                "low",
                "high",
                "n",
                "next_level_floor",
                "distance",
                "quadrant");
        Plan plan = data.plan();
        for (Plan.Row row : plan == null ? List.<Plan.Row>of() : plan.priorities()) {
            sheet.row(
                    row.item(),
                    data.instrument()
                            .item(row.item())
                            .map(Instrument.Item::text)
                            .orElse(""),
                    row.importance(),
                    row.low(),
                    row.high(),
                    row.n(),
                    row.floor(),
                    row.distance(),
                    row.quadrantName());
        }
        return sheet;
    }
}
