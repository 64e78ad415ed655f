package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.Collections;
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
import org.cxmaturity.report.Block.Strip;
import org.cxmaturity.report.ItemPanel;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.CoverWave;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;

/** Words as long as they come, letters that no font has, texts longer than a sheet. */
final class Monstrous {
    static final String WORD = "Kundtillfredsst\u00e4llelseunders\u00f6kningsresultat";
    static final String CLIENT = ("Aktieselskabet " + WORD + " ").repeat(4).substring(0, 200);
    static final String SENTENCE =
            "Vi h\u00e5ller vad vi lovar, och " + WORD + " visar <det> & \u201cmer\u201d \u2014 1\u202f250 \u00e5r. ";
    private static final Sign DOWN = new Sign(Direction.DOWN, "ned");
    private static final PeerBand PEERS = new PeerBand(1.0, 2.0, 97.0, 99.0, 100.0);

    private Monstrous() {}

    static Report report() {
        return new Report(
                new Meta(
                        "sv",
                        "Rapport: " + CLIENT,
                        SENTENCE,
                        "<A & B>",
                        CLIENT,
                        SENTENCE.repeat(2),
                        SENTENCE,
                        WORD,
                        SENTENCE,
                        "Sida {0} av {1}",
                        "2024-02-29",
                        "\u0130stanbul"),
                cover(),
                List.of(
                        new Page(
                                "summary",
                                SENTENCE,
                                new Badge(3, "SY"),
                                SENTENCE.repeat(2),
                                SENTENCE.repeat(3),
                                SENTENCE.repeat(6),
                                summary()),
                        new Page(
                                "charts",
                                WORD,
                                null,
                                "\u682a\u5f0f\u4f1a\u793e \ud83d\ude00 A\u030a \uff21",
                                WORD,
                                "",
                                charts()),
                        new Page("tables", "", null, "", SENTENCE, "", tables()),
                        new Page("lists", WORD, null, WORD, SENTENCE, SENTENCE, lists())));
    }

    private static Cover cover() {
        List<CoverWave> waves = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            List<Double> density = new ArrayList<>(Collections.nCopies(101, 0.0));
            density.set(0, 1.0);
            density.set(1, 0.6);
            density.set(100, 0.9);
            waves.add(new CoverWave(i + WORD, 0, density));
        }
        return new Cover(
                SENTENCE,
                CLIENT,
                SENTENCE.repeat(2),
                SENTENCE,
                List.of(new Fact(WORD, WORD), new Fact(WORD, SENTENCE), new Fact("\ufffd", WORD)),
                SENTENCE,
                waves,
                "Sju v\u00e5gor");
    }

    private static List<Block> summary() {
        FindingLine line = new FindingLine(
                new Badge(11, "ABC"),
                WORD,
                SENTENCE,
                new Dot(0, 0.0, 100.0),
                100.0,
                PEERS,
                WORD,
                WORD,
                new PageRef("lists", "sidan {0}"));
        FindingLine nowhere = new FindingLine(
                null, WORD, SENTENCE, null, null, PeerBand.NONE, "", "", new PageRef("not-there", "sidan {0}"));
        return List.of(
                new Block.KeyFigures(List.of(
                        new KeyFigure(WORD, DOWN, WORD, WORD, WORD),
                        new KeyFigure(WORD, DOWN, WORD, SENTENCE, WORD),
                        new KeyFigure(WORD, null, "100", WORD, ""),
                        new KeyFigure(WORD, null, "", "", ""),
                        new KeyFigure(WORD, DOWN, "\u221299,9", "", WORD))),
                new Block.LevelStrip(
                        List.of("1 " + WORD, "2 " + WORD, "3 " + WORD, "4 " + WORD, "5 " + WORD, "6 " + WORD),
                        List.of(0.0, 12.5, 20.0, 40.0, 60.0, 90.0),
                        0,
                        new Dot(1, 0.0, 99.0),
                        "2025: 1 " + WORD,
                        3.0,
                        "2024: 3 " + WORD,
                        PEERS,
                        SENTENCE,
                        "Helheten"),
                new Block.FindingColumns(
                        new FindingColumn(WORD, List.of(line, line, nowhere), ""),
                        new FindingColumn(SENTENCE, List.of(), SENTENCE)),
                new Block.Decision(WORD, SENTENCE.repeat(2), SENTENCE.repeat(8), WORD),
                new Block.Note(WORD, List.of(SENTENCE.repeat(4), WORD, SENTENCE.repeat(90))),
                new Block.Paragraph(WORD, SENTENCE.repeat(120), false),
                new Block.Paragraph(WORD, SENTENCE.repeat(5), true));
    }

    private static List<Block> charts() {
        List<Axis> axes = new ArrayList<>();
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            axes.add(new Axis(
                    i + " " + WORD,
                    i == 3 ? null : i * 12.5,
                    "" + i,
                    SENTENCE.substring(0, 20),
                    i == 4 ? PeerBand.NONE : PEERS));
            strips.add(new Strip(
                    new Badge(i, i % 2 == 0 ? "" : "X"),
                    i + " " + WORD,
                    SENTENCE,
                    new Dot(i * 12.5, -5.0, 140.0),
                    PEERS,
                    List.of(
                            Cell.strong("" + i),
                            new Cell(null, DOWN, "\u2212" + i, false, false),
                            new Cell(null, null, "visas ej", false, true)),
                    i % 3 == 0 ? SENTENCE : null));
        }
        return List.of(
                new Block.Radar(
                        new Head(SENTENCE, SENTENCE),
                        axes,
                        List.of(new KeyEntry(Mark.CLIENT_LINE, SENTENCE), new KeyEntry(Mark.PREVIOUS, WORD)),
                        WORD,
                        SENTENCE.repeat(2),
                        "Nio axlar"),
                new Block.Ladder(
                        new Head(WORD, SENTENCE),
                        List.of(
                                new Step(WORD, SENTENCE, badges(14), List.of()),
                                new Step("2 " + WORD, WORD, List.of(), List.of(WORD, SENTENCE)),
                                new Step("3", "", List.of(), List.of())),
                        "Tre steg"),
                new Block.Strips(
                        new Head(SENTENCE, WORD),
                        List.of(WORD, "2", "3"),
                        List.of(0.0, 33.3, 66.7),
                        List.of(WORD, "Skillnad " + WORD, "Andel"),
                        strips,
                        "Nio rader"),
                new Block.Key(List.of(
                        new KeyEntry(Mark.CLIENT, SENTENCE.repeat(3)),
                        new KeyEntry(Mark.INTERVAL, WORD),
                        new KeyEntry(Mark.SPREAD, SENTENCE),
                        new KeyEntry(Mark.PEER_RANGE, "kort"))));
    }

    private static List<Badge> badges(int count) {
        List<Badge> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Badge(i - 1, i % 3 == 0 ? "" : "B"));
        }
        return all;
    }

    private static List<Block> tables() {
        Row row = new Row(
                List.of(
                        new Cell(new Badge(-1, ""), DOWN, WORD, false, false),
                        new Cell(null, DOWN, SENTENCE, false, false),
                        Cell.strong(WORD),
                        new Cell(null, null, SENTENCE.repeat(2), false, true)),
                false);
        Row tall = new Row(List.of(Cell.of(WORD), Cell.of("1"), Cell.of(SENTENCE.repeat(60)), Cell.of("")), false);
        Row few = new Row(List.of(Cell.of("Alla")), true);
        return List.of(
                new Block.Table(
                        new Head("", ""),
                        List.of(
                                new Column(WORD, false, 1),
                                new Column(WORD, true, 1),
                                new Column(SENTENCE, false, 5),
                                new Column("n", true, .1)),
                        List.of(row, row, tall, row, few),
                        SENTENCE),
                new Block.Columns(
                        List.of(new Block.Table(
                                new Head(WORD, SENTENCE),
                                List.of(new Column("Grupp", false, 1), new Column("Antal", true, 1)),
                                List.of(new Row(List.of(Cell.of(WORD), Cell.of("1\u202f250")), false)),
                                "")),
                        List.of(new Block.Definitions(new Head(SENTENCE, ""), List.of(new Fact(WORD, WORD))))));
    }

    private static List<Block> lists() {
        ItemPanel panel = new ItemPanel(
                SENTENCE,
                new Dot(100, -1.0, 101.0),
                "100",
                List.of(0, 0, 0, 0, 0, 0, 7),
                SENTENCE,
                SENTENCE,
                SENTENCE,
                SENTENCE,
                SENTENCE,
                "Svar");
        return List.of(
                new Block.BarGroups(
                        new Head("\u00c5", ""),
                        List.of(
                                new Block.BarGroup(
                                        WORD,
                                        List.of(
                                                new Block.Bar(WORD, 1, "1\u202f000\u202f000"),
                                                new Block.Bar("", 0, "0"))),
                                new Block.BarGroup(WORD, List.of(new Block.Bar(SENTENCE, 0.5, WORD))),
                                new Block.BarGroup("", List.of()),
                                new Block.BarGroup("fyra", List.of(new Block.Bar("x", 2, "2"))))),
                new Block.ItemPanels(new Head(SENTENCE, ""), List.of(panel, panel, panel, panel)),
                new Block.Definitions(new Head("", "bara en not"), List.of(new Fact(SENTENCE, SENTENCE.repeat(90)))),
                new Block.Points(
                        new Head(WORD, ""), true, List.of(new Fact(SENTENCE, SENTENCE.repeat(3)), new Fact(WORD, ""))),
                new Block.Points(new Head(WORD, ""), false, List.of(new Fact(SENTENCE, WORD), new Fact(WORD, ""))),
                new Block.BigNumbers(
                        new Head("", ""),
                        List.of(
                                new Fact(WORD, WORD),
                                new Fact(SENTENCE, "1\u202f000\u202f000"),
                                new Fact("", "3"),
                                new Fact("", "4"),
                                new Fact("", "5"),
                                new Fact("sju", "7"),
                                new Fact("\u00e5tta", "8"))));
    }
}
