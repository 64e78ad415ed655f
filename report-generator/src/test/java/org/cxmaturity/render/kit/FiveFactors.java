package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Axis;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.ItemPanel;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.PageRef;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Step;
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.CoverWave;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;
import org.jspecify.annotations.Nullable;

/** A full report: five factors, intervals, peers, a wave before. */
final class FiveFactors {
    static final List<Double> FLOORS = List.of(0.0, 20.0, 40.0, 60.0, 80.0);
    static final List<String> LEVELS = List.of("1 Ad hoc", "2 Emerging", "3 Established", "4 Embedded", "5 Leading");
    static final List<String> MEANINGS = List.of(
            "Depends on who is at work that day.",
            "Some teams have found a way that works.",
            "A common way exists and most follow it.",
            "It is how we work, also under pressure.",
            "We improve it together with customers.");
    private static final PeerBand ALL = new PeerBand(36.0, 43.0, 51.0, 59.0, 67.0);
    private static final List<F> FACTORS = List.of(
            new F(0, "Articulate", 65, 61, 69, 55, 37, 47, 56, 64, 72, 76, 3),
            new F(1, "Consistent", 38, 35, 41, 41, 36, 45, 52, 60, 68, 12, 1),
            new F(2, "Empower", 55, 51, 58, 48, 35, 44, 53, 61, 69, 56, 2),
            new F(3, "Systematise", 36, 32, 40, 34, 29, 37, 46, 57, 65, 24, 1),
            new F(4, "Measure", 58, 54, 61, 47, 33, 42, 51, 60, 68, 71, 2));

    private FiveFactors() {}

    private record F(
            int i,
            String name,
            int s,
            int lo,
            int hi,
            int w1,
            int p10,
            int p25,
            int p50,
            int p75,
            int p90,
            int pct,
            int level) {
        Badge badge() {
            return new Badge(i, name.substring(0, 1));
        }

        PeerBand peers() {
            return new PeerBand((double) p10, (double) p25, (double) p50, (double) p75, (double) p90);
        }

        Dot dot() {
            return new Dot(s, (double) lo, (double) hi);
        }

        @Nullable
        Sign sign() {
            return lo > p50 ? up("above") : hi < p50 ? new Sign(Direction.DOWN, "below") : null;
        }

        Cell difference() {
            return new Cell(null, sign(), signed(s - p50), false, false);
        }
    }

    static Sign up(String spoken) {
        return new Sign(Direction.UP, spoken);
    }

    static String signed(int d) {
        return d > 0 ? "+" + d : d < 0 ? "\u2212" + -d : "0";
    }

    static Meta meta(String title, String client) {
        return new Meta(
                "en-GB",
                title,
                "Benchmark report to the board",
                "Prepared with the CX maturity toolkit",
                client,
                "Customer experience maturity, wave 2, autumn 2025",
                "Confidential: for the board of directors",
                "Synthetic example",
                "Questionnaire: Five-factor CX maturity 1.2.0",
                "{0} / {1}",
                "2025-10-14",
                "0123456789abcdef");
    }

    static Report report() {
        return new Report(
                meta("Customer experience maturity, Havbris Forsikring", "Havbris Forsikring"),
                cover(),
                List.of(
                        new SummaryPage().page(),
                        profile(),
                        benchmark(),
                        depth(),
                        change(),
                        roadmap(),
                        questions(),
                        appendix()));
    }

    private static Cover cover() {
        double[][] shapes = {
            {.62, 65, 13, .38, 47, 12},
            {.7, 33, 12, .3, 57, 9},
            {.58, 60, 11, .42, 42, 13},
            {.66, 31, 12, .34, 52, 10},
            {.6, 60, 12, .4, 46, 15}
        };
        List<CoverWave> waves = new ArrayList<>();
        for (F f : FACTORS) {
            waves.add(new CoverWave(f.name(), f.s(), density(shapes[f.i()])));
        }
        return new Cover(
                "For the board of directors",
                "Havbris Forsikring",
                "Customer experience maturity",
                "Benchmark report to the board, wave 2, autumn 2025",
                List.of(
                        new Fact("Answers collected", "8\u201326 September 2025"),
                        new Fact("Report date", "14 October 2025"),
                        new Fact("Questionnaire", "Five-factor CX maturity, version 1.2.0"),
                        new Fact("Respondents", "287 of 412 invited"),
                        new Fact("Peers", "34 organisations"),
                        new Fact("Status", "Synthetic example. Client, people and figures are invented.")),
                "How the 287 answers are spread, from 0 to 100, on each of the five factors",
                waves,
                "Five waves, one a factor. Articulate has most answers near 65, Consistent near 33.");
    }

    private static List<Double> density(double[] q) {
        List<Double> all = new ArrayList<>();
        double most = 0;
        for (int v = 0; v <= 100; v++) {
            double h = q[0] * bell(v, q[1], q[2]) + q[3] * bell(v, q[4], q[5]);
            all.add(h);
            most = Math.max(most, h);
        }
        double top = most;
        return all.stream().map(h -> h / top).toList();
    }

    private static double bell(double x, double m, double s) {
        return StrictMath.exp(-0.5 * (x - m) * (x - m) / s / s);
    }

    /** The executive summary. */
    private static final class SummaryPage {
        Page page() {
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
                                            up("up"),
                                            "+5",
                                            "Three factors up, two unchanged",
                                            ""))),
                            new Block.LevelStrip(
                                    LEVELS,
                                    FLOORS,
                                    2,
                                    new Dot(50, 48.0, 53.0),
                                    "2025: 50",
                                    45.0,
                                    "2024: 45",
                                    ALL,
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
                                    "Today five departments own one channel each. The two weakest practices in the whole assessment, shared answers and planning for what goes wrong, both lie between those departments."),
                            new Block.Paragraph(
                                    "How sure are we?",
                                    "70% of those invited answered. The overall level is clear. Three factor levels are close calls: Articulate starts just above the floor of level 4 (interval 61\u201369), and Consistent and Systematise reach the floor of level 3 (35\u201341 and 32\u201340). The answers show what staff see; they do not prove what customers experience.",
                                    true)));
        }

        private List<FindingLine> strengths() {
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

        private List<FindingLine> gaps() {
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

        private FindingLine line(int i, String title, String text, String section) {
            F f = FACTORS.get(i);
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
    }

    private static Page profile() {
        List<Axis> axes = FACTORS.stream()
                .map(f -> new Axis(f.name(), (double) f.s(), "" + f.s(), "peers " + f.p50(), f.peers()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (F f : FACTORS) {
            rows.add(new Row(
                    List.of(
                            new Cell(f.badge(), null, f.name(), false, false),
                            Cell.strong("" + f.s()),
                            Cell.of(f.lo() + "\u2013" + f.hi()),
                            Cell.of(LEVELS.get(f.level())),
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
            List<Badge> on = FACTORS.stream()
                    .filter(f -> f.level() == level)
                    .map(F::badge)
                    .toList();
            steps.add(new Step(LEVELS.get(i), MEANINGS.get(i), on, List.of()));
        }
        return new Block.Ladder(
                new Head("Where each factor stands on the five levels", "Floors at 0, 20, 40, 60 and 80"),
                steps,
                "Level 2: Consistent, Systematise. Level 3: Empower, Measure. Level 4: Articulate.");
    }

    private static Page benchmark() {
        List<Strip> rows = new ArrayList<>();
        for (F f : FACTORS) {
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
                                new Cell(null, up("above"), "+5", false, false),
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
                                FLOORS,
                                columns,
                                rows,
                                "Benchmark by factor, 34 peers. Articulate 65, median 56."),
                        new Block.Strips(
                                new Head("Modules in this assessment", "Same scale; fewer peers have used them"),
                                List.of(),
                                FLOORS,
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

    private static Page depth() {
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

    private static Page change() {
        List<Row> rows = new ArrayList<>();
        for (F f : FACTORS) {
            boolean certain = f.s() - f.w1() > 5;
            rows.add(new Row(
                    List.of(
                            new Cell(f.badge(), null, f.name(), false, false),
                            Cell.of("" + f.w1()),
                            Cell.strong("" + f.s()),
                            new Cell(null, certain ? up("up") : null, signed(f.s() - f.w1()), false, !certain),
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

    private static Page roadmap() {
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
        F f = FACTORS.get(i);
        return new Row(
                List.of(
                        new Cell(f.badge(), null, f.name(), false, false),
                        Cell.of(step),
                        Cell.of(when),
                        Cell.of(owner)),
                false);
    }

    private static Page questions() {
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

    private static Page appendix() {
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
