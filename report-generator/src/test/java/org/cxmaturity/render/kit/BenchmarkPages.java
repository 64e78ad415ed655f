package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.ItemPanel;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Page;

/** The pages of the full report that look at peers and at one factor. */
final class BenchmarkPages {
    private BenchmarkPages() {}

    static Page benchmark() {
        List<Strip> rows = new ArrayList<>();
        for (FiveFactors.F f : FiveFactors.FACTORS) {
            String statement =
                    f.lo() > f.p50() ? "Above the median" : f.hi() < f.p50() ? "Below the median" : "In line";
            rows.add(new Strip(
                    f.badge(),
                    f.name(),
                    statement,
                    f.dot(),
                    f.peers(),
                    List.of(
                            Cell.strong("" + f.s()),
                            Cell.of("" + f.p50()),
                            f.difference(),
                            Cell.of("34"),
                            Cell.of("" + f.pct())),
                    null));
        }
        List<String> columns = List.of("Score", "Peer median", "Diff.", "Peers", "Percentile");
        List<Strip> modules = List.of(
                new Strip(
                        null,
                        "Effortless experience",
                        "",
                        new Dot(47, 43.0, 51.0),
                        new PeerBand(null, 44.0, 50.0, 58.0, null),
                        List.of(Cell.strong("47"), Cell.of("50"), Cell.of("\u22123"), Cell.of("16"), Cell.of("\u2013")),
                        null),
                new Strip(
                        null,
                        "Customer ethics",
                        "",
                        new Dot(63, 59.0, 67.0),
                        new PeerBand(null, 52.0, 58.0, 66.0, null),
                        List.of(
                                Cell.strong("63"),
                                Cell.of("58"),
                                new Cell(null, FiveFactors.up("above"), "+5", false, false),
                                Cell.of("12"),
                                Cell.of("\u2013")),
                        null),
                new Strip(
                        null,
                        "Recovery",
                        "",
                        new Dot(35, 31.0, 40.0),
                        PeerBand.NONE,
                        List.of(Cell.strong("35")),
                        "Not enough peers yet (6; at least 8)"));
        return new Page(
                "benchmark",
                "Benchmark",
                null,
                "Benchmark by factor",
                "Articulate and Measure are ahead of most peers; Consistent and Systematise are well behind",
                "Compared with 34 Nordic insurers, banks and pension funds of 500\u20135,000 employees. Empower is in line with peers: its interval includes the peer median.",
                List.of(
                        new Block.Strips(
                                new Head("The five factors", "Score 0\u2013100"),
                                List.of("Level 1", "Level 2", "Level 3", "Level 4", "Level 5"),
                                FiveFactors.FLOORS,
                                columns,
                                rows,
                                "Benchmark by factor, 34 peers. Articulate 65, median 56."),
                        new Block.Strips(
                                new Head("Modules in this assessment", "Same scale; fewer peers have used them"),
                                List.of(),
                                FiveFactors.FLOORS,
                                columns,
                                modules,
                                "Benchmark by module."),
                        new Block.Key(List.of(
                                new KeyEntry(Mark.CLIENT_WITH_INTERVAL, "Havbris with 95% interval"),
                                new KeyEntry(Mark.PEER_BAND, "Middle half of peers"),
                                new KeyEntry(Mark.PEER_MEDIAN, "Peer median"),
                                new KeyEntry(Mark.PEER_RANGE, "10th to 90th percentile, from 20 peers"))),
                        new Block.BarGroups(
                                new Head(
                                        "Who the peers are",
                                        "34 organisations, latest wave of each, January 2023 \u2013 September 2025"),
                                List.of(
                                        group("Country", "Norway", 13, "Sweden", 9, "Denmark", 7, "Finland", 5),
                                        group("Sector", "Insurance", 15, "Banking", 12, "Pensions", 7),
                                        group(
                                                "Employees",
                                                "500\u2013999",
                                                14,
                                                "1,000\u20131,999",
                                                12,
                                                "2,000\u20135,000",
                                                8))),
                        new Block.Paragraph(
                                "",
                                "No comparison is drawn with fewer than 8 peers, or where one peer is more than a quarter of the group. Peers chose to take part and are not a random sample of the market. \u201cAbove\u201d and \u201cbelow\u201d the median mean that the whole interval lies on that side; \u25b2 and \u25bc mark the same.",
                                true)));
    }

    private static Block.BarGroup group(String title, Object... bars) {
        List<Block.Bar> all = new ArrayList<>();
        for (int i = 0; i < bars.length; i += 2) {
            int n = (Integer) bars[i + 1];
            all.add(new Block.Bar((String) bars[i], n / 15.0, "" + n));
        }
        return new Block.BarGroup(title, all);
    }

    static Page depth() {
        String[][] items = {
            {
                "Customers get the same answer whichever channel they ask.",
                "31",
                "Most chosen: step 2 (36%)",
                "Each channel keeps its own answers; differences are found by chance.",
                "Next: step 3",
                "Shared answers exist for the most common matters, and every channel uses them."
            },
            {
                "We foresee what will go wrong for customers and agree beforehand how to handle it.",
                "29",
                "Most chosen: step 2 (37%)",
                "Known problems are handled when they occur, team by team.",
                "Next: step 3",
                "The ten most common failures have an agreed plan that all channels know."
            },
            {
                "When something is delayed, customers hear it at the same time in all channels.",
                "35",
                "Most chosen: step 2 (34%)",
                "Customers hear about a delay if they ask.",
                "Next: step 3",
                "One message goes out in all channels within an agreed time."
            },
            {
                "A colleague who takes over a case sees what the customer has already told us.",
                "40",
                "Most chosen: step 3 (32%)",
                "Case notes are shared within a department.",
                "Next: step 4",
                "Notes follow the customer across channels, and staff read them first."
            },
            {
                "Letters, chat and telephone sound like one company.",
                "41",
                "Most chosen: step 3 (32%)",
                "A style guide exists and is used in writing.",
                "Next: step 4",
                "Writing, chat and telephone are trained and reviewed on the same guide."
            },
            {
                "What we promise in campaigns is what the customer meets.",
                "52",
                "Most chosen: step 3 (34%)",
                "Campaigns are checked with service before launch, when time allows.",
                "Next: step 4",
                "No campaign goes out until service confirms that it can keep the promise."
            }
        };
        int[][] spreads = {
            {72, 100, 70, 26, 6},
            {78, 95, 57, 22, 7},
            {60, 90, 70, 32, 10},
            {46, 84, 87, 41, 13},
            {42, 82, 87, 43, 14},
            {21, 51, 82, 67, 23}
        };
        List<ItemPanel> panels = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            String[] t = items[i];
            double s = Double.parseDouble(t[1]);
            panels.add(new ItemPanel(
                    t[0],
                    new Dot(s, s - 4, s + 4),
                    t[1],
                    Arrays.stream(spreads[i]).boxed().toList(),
                    "n = 274; not sure 9; not applicable 4",
                    t[2],
                    t[3],
                    t[4],
                    t[5],
                    "Score " + t[1] + ", answers 1 to 5."));
        }
        return new Page(
                "depth-consistent",
                "Factor in depth: Consistent",
                new Badge(1, "C"),
                "Consistent: level 2, score 38 (35\u201341), 14 under the peer median",
                "Each channel does its best, but the answer is not agreed beforehand",
                "All six practices lie under the peer median, five of them clearly. The widest gaps are the same answer in every channel (\u221218) and planning for what goes wrong (\u221215).",
                List.of(
                        new Block.ItemPanels(
                                new Head("The six practices, and what the next level looks like", "In order of score"),
                                panels),
                        new Block.Key(List.of(
                                new KeyEntry(Mark.BAR, "Havbris score"),
                                new KeyEntry(Mark.INTERVAL, "95% interval"),
                                new KeyEntry(Mark.SPREAD, "How the answers are spread, step 1\u20135"))),
                        new Block.BarGroups(
                                new Head(
                                        "In their own words, on this factor",
                                        "Themes in 143 comments, by number; under 10 left out, nobody is quoted"),
                                List.of(
                                        group(
                                                "",
                                                "Web and telephone say different things",
                                                15,
                                                "Partners promise more than we can keep",
                                                11),
                                        group(
                                                "",
                                                "Customers must tell the story again",
                                                13,
                                                "Delays are not told in time",
                                                10)))));
    }
}
