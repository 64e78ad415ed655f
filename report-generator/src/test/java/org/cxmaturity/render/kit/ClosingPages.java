package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;

/** The last pages of the full report. */
final class ClosingPages {
    private ClosingPages() {}

    static Page change() {
        List<Row> rows = new ArrayList<>();
        for (FiveFactors.F f : FiveFactors.FACTORS) {
            boolean certain = f.s() - f.w1() > 5;
            rows.add(new Row(
                    List.of(
                            new Cell(f.badge(), null, f.name(), false, false),
                            Cell.of("" + f.w1()),
                            Cell.strong("" + f.s()),
                            new Cell(
                                    null,
                                    certain ? FiveFactors.up("up") : null,
                                    FiveFactors.signed(f.s() - f.w1()),
                                    false,
                                    !certain),
                            Cell.of(certain ? "A certain change" : "Could be chance")),
                    false));
        }
        return new Page(
                "change",
                "Change since last wave",
                null,
                "Change since autumn 2024",
                "Three factors have risen; the two weakest have not moved",
                "Articulate, Measure and Empower rose by more than chance can explain. Consistent (\u22123) and Systematise (+2) are unchanged within the margin.",
                List.of(
                        new Block.Table(
                                new Head("Score by factor, 2024 and 2025", "Score 0\u2013100"),
                                List.of(
                                        new Column("Factor", false, 2),
                                        new Column("2024", true, 1),
                                        new Column("2025", true, 1),
                                        new Column("Change", true, 1),
                                        new Column("", false, 2)),
                                rows,
                                "Modules were new in 2025 and have no earlier wave."),
                        new Block.Paragraph(
                                "",
                                "The same six-item scales were used in both waves. More customer-facing staff answered in 2025 (59% of answers, 54% in 2024). With the 2024 mix the overall change would be +6.",
                                false)));
    }

    static Page roadmap() {
        return new Page(
                "roadmap",
                "Roadmap",
                null,
                "Roadmap and next practices",
                "Bring two weak factors to level 3 within a year; level 4 is a habit, and takes longer",
                "The steps below are the next practices in the framework for where Havbris stands today. They are a proposal for the workshop with management, not a plan already agreed.",
                List.of(
                        new Block.Table(
                                new Head("Next practices", "Proposed owner in the last column"),
                                List.of(
                                        new Column("Factor", false, 1.2),
                                        new Column("Step", false, 3),
                                        new Column("When", false, 1),
                                        new Column("Owner", false, 1.2)),
                                List.of(
                                        step(
                                                1,
                                                "Name one executive for what customers are told in all channels",
                                                "90 days",
                                                "Chief executive"),
                                        step(
                                                1,
                                                "Shared answers for the 30 most common matters",
                                                "6 months",
                                                "Owner of channels"),
                                        step(
                                                3,
                                                "One list of unhappy customers, with a named person each",
                                                "6 months",
                                                "Customer centre")),
                                ""),
                        new Block.Points(
                                new Head("What would level 4 look like?", "From the anchors of the questionnaire"),
                                false,
                                List.of(
                                        new Fact(
                                                "Consistent at level 4",
                                                "A customer with a delayed claim gets the same answer on the web, by chat and by telephone, before asking."),
                                        new Fact(
                                                "Systematise at level 4",
                                                "An unhappy customer is called by a named person within a day, who can settle the matter there and then."))),
                        new Block.BigNumbers(
                                new Head("How we will know", "October 2025 \u2013 October 2026"),
                                List.of(
                                        new Fact("is the floor of level 3", "40"),
                                        new Fact("points rule out chance", "+6"),
                                        new Fact("weeks to the short check", "26")))));
    }

    private static Row step(int i, String step, String when, String owner) {
        FiveFactors.F f = FiveFactors.FACTORS.get(i);
        return new Row(
                List.of(
                        new Cell(f.badge(), null, f.name(), false, false),
                        Cell.of(step),
                        Cell.of(when),
                        Cell.of(owner)),
                false);
    }

    static Page questions() {
        return new Page(
                "questions",
                "Questions for the board",
                null,
                "Questions for the board to ask",
                "Seven questions to management, and what a good answer contains",
                "Drawn from the weakest practices and the widest gaps in this wave. The purpose is a better conversation, not an examination.",
                List.of(new Block.Points(
                        new Head("", ""),
                        true,
                        List.of(
                                new Fact(
                                        "Who answers for what customers are told, across all channels?",
                                        "A name, a mandate, and a date from which it applies."),
                                new Fact(
                                        "When something goes wrong next week, which plan do we follow?",
                                        "Two or three failures by name, with a plan that has been tried."),
                                new Fact(
                                        "What happens to a customer who tells us that they are unhappy?",
                                        "Time to reply, who calls, what may be offered, and how many stay."),
                                new Fact(
                                        "Why does leadership see a brighter picture than those who meet customers?",
                                        "Examples heard from staff this quarter, not only figures."),
                                new Fact(
                                        "Can every team put things right for a customer on the spot?",
                                        "The limits in kroner, and which teams have lower ones."),
                                new Fact(
                                        "Which early signal do we follow, and what did we do when it turned?",
                                        "One leading measure, one decision that it led to."),
                                new Fact(
                                        "Is there anything in our terms or prices that we would not like a customer to find?",
                                        "A review made, and at least one thing changed.")))));
    }

    static Page appendix() {
        List<Block> left = List.of(new Block.Definitions(
                new Head("Method", ""),
                List.of(
                        new Fact(
                                "Instrument",
                                "Five-factor CX maturity 1.2.0; 30 items on five anchored steps, plus 3 modules. English and Norwegian (bokm\u00e5l)."),
                        new Fact(
                                "Score",
                                "Each answer is placed from 0 (step 1) to 100 (step 5). A factor is the mean of its items; a respondent counts when half of the factor\u2019s items are answered."),
                        new Fact(
                                "Level",
                                "Floors at 0, 20, 40, 60, 80. The overall level is at most one above the lowest factor."),
                        new Fact(
                                "Interval",
                                "95%, from 2,000 bootstrap samples of respondents, with correction for the finite number of staff."),
                        new Fact(
                                "Peers", "Median and quartiles across organisations; each counts once. At least 8."))));
        List<Block> right = List.of(new Block.Table(
                new Head("Who answered", ""),
                List.of(
                        new Column("Group", false, 2),
                        new Column("Invited", true, 1),
                        new Column("Answered", true, 1),
                        new Column("Rate", true, .8)),
                List.of(
                        new Row(List.of(Cell.of("Leadership"), Cell.of("28"), Cell.of("24"), Cell.of("86%")), false),
                        new Row(
                                List.of(Cell.of("Support functions"), Cell.of("133"), Cell.of("95"), Cell.of("71%")),
                                false),
                        new Row(
                                List.of(Cell.of("Customer-facing"), Cell.of("251"), Cell.of("168"), Cell.of("67%")),
                                false),
                        new Row(List.of(Cell.of("All"), Cell.of("412"), Cell.of("287"), Cell.of("70%")), true)),
                "Alpha shows how well the items of a factor go together; 0.70 or more is usual for comparing groups."));
        return new Page(
                "appendix",
                "Appendix: method",
                null,
                "Appendix",
                "How the figures were made, and how far they carry",
                "",
                List.of(
                        new Block.Columns(left, right),
                        new Block.BigNumbers(
                                new Head("Data quality", "Checks run before scoring"),
                                List.of(
                                        new Fact("forms received", "294"),
                                        new Fact("left out: under half of the items", "4"),
                                        new Fact("left out: same answer to every item, in under two minutes", "3"),
                                        new Fact("forms scored", "287"))),
                        new Block.Paragraph(
                                "Limits.",
                                "The answers show what staff see, not what customers feel. Those who did not answer may see it otherwise; customer-facing staff answered less often (67%) than leadership (86%). Peers took part by choice.",
                                true)));
    }
}
