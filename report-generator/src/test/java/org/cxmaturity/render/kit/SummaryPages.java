package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.PageRef;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Step;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Page;

/** The first pages of the full report. */
final class SummaryPages {
    private SummaryPages() {}

    static Page summary() {
        return new Page(
                "summary",
                "Executive summary",
                null,
                "Executive summary",
                "The promise is clear and measured; customers do not yet meet it in every channel",
                "",
                List.of(
                        new Block.KeyFigures(List.of(
                                new KeyFigure("Overall score, of 100", null, "50", "95% interval", "48\u201353"),
                                new KeyFigure(
                                        "Maturity level",
                                        null,
                                        "3 Established",
                                        "Two factors are still at level 2",
                                        ""),
                                new KeyFigure(
                                        "Against 34 peers",
                                        null,
                                        "In the middle",
                                        "About 47 in 100 (between 35 and 60)",
                                        ""),
                                new KeyFigure(
                                        "Since autumn 2024",
                                        FiveFactors.up("up"),
                                        "+5",
                                        "Three factors up, two unchanged",
                                        ""))),
                        new Block.LevelStrip(
                                FiveFactors.LEVELS,
                                FiveFactors.FLOORS,
                                2,
                                new Dot(50, 48.0, 53.0),
                                "2025: 50",
                                45.0,
                                "2024: 45",
                                FiveFactors.ALL,
                                "34 peers: middle half 43\u201359, median 51",
                                "Overall 50, interval 48 to 53, level 3. 2024: 45. Peer median 51."),
                        new Block.FindingColumns(
                                new FindingColumn("Three strengths", strengths(), ""),
                                new FindingColumn("Three gaps", gaps(), "")),
                        new Block.Key(List.of(
                                new KeyEntry(Mark.CLIENT, "Havbris 2025"),
                                new KeyEntry(Mark.PREVIOUS, "Havbris 2024"),
                                new KeyEntry(Mark.PEER_BAND, "Middle half of peers"),
                                new KeyEntry(Mark.PEER_MEDIAN, "Peer median"))),
                        new Block.Decision(
                                "The one thing to decide",
                                "Give one executive the mandate over what customers are told in every channel, before the 2026 budget is set.",
                                "Today five departments own one channel each. The two weakest practices in the whole assessment, shared answers and planning for what goes wrong, both lie between those departments.",
                                "Written by Example Consulting."),
                        new Block.Note(
                                "Note from Example Consulting",
                                List.of("Read the two views on Consistent before the scores.")),
                        new Block.Paragraph(
                                "How sure are we?",
                                "70% of those invited answered. The overall level is clear. Three factor levels are close calls: Articulate starts just above the floor of level 4 (interval 61\u201369), and Consistent and Systematise reach the floor of level 3 (35\u201341 and 32\u201340). The answers show what staff see; they do not prove what customers experience.",
                                true)));
    }

    private static List<FindingLine> strengths() {
        return List.of(
                line(
                        0,
                        "The promise is put into words",
                        "Staff know what customers are promised. 9 points over the peer median.",
                        "benchmark"),
                line(
                        4,
                        "Measures follow the promise",
                        "Early signals are now tracked, not only results. Up 11 since 2024.",
                        "change"),
                line(
                        2,
                        "People may solve problems",
                        "Customer-facing staff decide more cases themselves. Up 7.",
                        "change"));
    }

    private static List<FindingLine> gaps() {
        return List.of(
                line(
                        1,
                        "Channels give different answers",
                        "14 points under the peer median. No certain change since 2024.",
                        "depth-consistent"),
                line(
                        3,
                        "No set way to win back customers",
                        "Unhappy customers are handled case by case. No certain change.",
                        "depth-consistent"),
                new FindingLine(
                        new Badge(1, "C"),
                        "Leaders see a better picture",
                        "Leaders score Consistent 22 points above the frontline.",
                        new Dot(56, null, null),
                        34.0,
                        PeerBand.NONE,
                        "56",
                        "leaders, frontline 34",
                        new PageRef("depth-consistent", "p. {0}")));
    }

    private static FindingLine line(int i, String title, String text, String section) {
        FiveFactors.F f = FiveFactors.FACTORS.get(i);
        PeerBand band = new PeerBand(null, (double) f.p25(), (double) f.p50(), (double) f.p75(), null);
        return new FindingLine(
                f.badge(),
                title,
                text,
                new Dot(f.s(), null, null),
                null,
                band,
                "" + f.s(),
                "peers " + f.p50(),
                new PageRef(section, "p. {0}"));
    }

    static Page profile() {
        List<Axis> axes = FiveFactors.FACTORS.stream()
                .map(f -> new Axis(f.name(), (double) f.s(), "" + f.s(), "peers " + f.p50(), f.peers()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (FiveFactors.F f : FiveFactors.FACTORS) {
            rows.add(new Row(
                    List.of(
                            new Cell(f.badge(), null, f.name(), false, false),
                            Cell.strong("" + f.s()),
                            Cell.of(f.lo() + "\u2013" + f.hi()),
                            Cell.of(FiveFactors.LEVELS.get(f.level())),
                            Cell.of("" + f.p50()),
                            Cell.of(f.p25() + "\u2013" + f.p75()),
                            f.difference()),
                    false));
        }
        rows.add(new Row(
                List.of(
                        Cell.of("Overall"),
                        Cell.of("50"),
                        Cell.of("48\u201353"),
                        Cell.of("3 Established"),
                        Cell.of("51"),
                        Cell.of("43\u201359"),
                        Cell.of("\u22121")),
                true));
        return new Page(
                "profile",
                "Maturity profile",
                null,
                "Maturity profile",
                "Two factors are ahead of peers; two lag behind and set the ceiling for the whole",
                "What the organisation says and measures runs ahead of what customers meet in every channel. The overall level can be at most one above the lowest factor: until Consistent and Systematise rise, it cannot pass level 3.",
                List.of(
                        new Block.Radar(
                                new Head(
                                        "Five factors against peers",
                                        "Score 0\u2013100, centre = 0; 287 respondents; 34 peers"),
                                axes,
                                List.of(
                                        new KeyEntry(Mark.CLIENT_LINE, "Havbris, autumn 2025"),
                                        new KeyEntry(Mark.PEER_MEDIAN_DASHED, "Peer median"),
                                        new KeyEntry(Mark.PEER_BAND, "Middle half of peers")),
                                "Reading the shape",
                                "Outside the grey ring: higher than three in four peers (Articulate, just). Inside it: lower than three in four (Consistent; Systematise, just). Within the ring: like most peers.",
                                "Radar of five factors. Articulate 65, peers 56; Consistent 38, peers 52."),
                        new Block.Table(
                                new Head(
                                        "The same data as a table",
                                        "\u25b2\u25bc the interval does not include the peer median"),
                                List.of(
                                        new Column("Factor", false, 1.55),
                                        new Column("Score", true, .9),
                                        new Column("95% interval", true, 1.1),
                                        new Column("Level", false, 1.5),
                                        new Column("Peer median", true, 1.1),
                                        new Column("Peer middle half", true, 1.3),
                                        new Column("Difference", true, 1)),
                                rows,
                                ""),
                        ladder()));
    }

    private static Block.Ladder ladder() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int level = i;
            List<Badge> on = FiveFactors.FACTORS.stream()
                    .filter(f -> f.level() == level)
                    .map(FiveFactors.F::badge)
                    .toList();
            steps.add(new Step(FiveFactors.LEVELS.get(i), FiveFactors.MEANINGS.get(i), on, List.of()));
        }
        return new Block.Ladder(
                new Head("Where each factor stands on the five levels", "Floors at 0, 20, 40, 60 and 80"),
                steps,
                "Level 2: Consistent, Systematise. Level 3: Empower, Measure. Level 4: Articulate.");
    }
}
