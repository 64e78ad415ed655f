package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page, drawn top to bottom. Charts carry {@code alt}: what is shown, then the finding, then the figures.
 * A block with a {@link Head} gets an ink rule on top, the heading left and the note right.
 */
public sealed interface Block
        permits Block.Paragraph,
                Block.KeyFigures,
                Block.LevelStrip,
                Block.FindingColumns,
                Block.Decision,
                Block.Note,
                Block.Key,
                Block.Radar,
                Block.Table,
                Block.Ladder,
                Block.Strips,
                Block.BarGroups,
                Block.ItemPanels,
                Block.Definitions,
                Block.Points,
                Block.BigNumbers,
                Block.Columns,
                Block.Contents,
                Plot,
                Ask {
    /** Heading of a figure: {@code title} left, {@code note} (unit, n) right; the note may be empty. */
    record Head(String title, String note) {}

    /** A peer group on the scale: ends of the middle half and of the middle four fifths; null where not shown. */
    record PeerBand(
            @Nullable Double p10,
            @Nullable Double p25,
            @Nullable Double median,
            @Nullable Double p75,
            @Nullable Double p90) {
        /** No peers. */
        public static final PeerBand NONE = new PeerBand(null, null, null, null, null);
    }

    /** The client's dot with whisker; no whisker when {@code low} is null. Clipped to 0..100. */
    record Dot(double score, @Nullable Double low, @Nullable Double high) {}

    /** Running text; {@code lead} (may be empty) is set bold in front of it. {@code quiet} = a note in small print. */
    record Paragraph(String lead, String text, boolean quiet) implements Block {}

    /** The row of large figures under the title. The first cell is drawn larger, in serif. */
    record KeyFigures(List<KeyFigure> cells) implements Block {
        public KeyFigures {
            cells = List.copyOf(cells);
        }
    }

    /** One large figure: label over it, the figure, sign before it, one or two small lines (the second bold). */
    record KeyFigure(String label, @Nullable Sign sign, String figure, String line, String strong) {}

    /**
     * The whole on the level scale.
     *
     * @param levels       names with their number ("3 Established"), from the first
     * @param floors       lowest score of each level, first 0
     * @param current      index of the segment(s) the client stands in, for the tint
     * @param client       filled dot with interval, and its label
     * @param previous     open dot of the last wave; null for none
     * @param peers        band under the strip; NONE for none
     * @param peersLabel   words beside the band
     */
    record LevelStrip(
            List<String> levels,
            List<Double> floors,
            int current,
            Dot client,
            String clientLabel,
            @Nullable Double previous,
            String previousLabel,
            PeerBand peers,
            String peersLabel,
            String alt)
            implements Block {
        public LevelStrip {
            levels = List.copyOf(levels);
            floors = List.copyOf(floors);
        }
    }

    /** Two columns of findings (strengths, gaps); a column may hold none and then shows {@code whenEmpty}. */
    record FindingColumns(FindingColumn left, FindingColumn right) implements Block {}

    /** A column of findings. */
    record FindingColumn(String title, List<FindingLine> findings, String whenEmpty) {
        public FindingColumn {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One finding with its small strip.
     *
     * @param dot      client (filled)
     * @param other    a second, open dot joined to it by a line (another group or the last wave); null for none
     * @param score    printed score, petrol
     * @param compared printed words after it ("peers 56")
     * @param pageRef  where the report shows it; null for none
     */
    record FindingLine(
            @Nullable Badge badge,
            String title,
            String text,
            @Nullable Dot dot,
            @Nullable Double other,
            PeerBand peers,
            String score,
            String compared,
            @Nullable PageRef pageRef) {}

    /**
     * A pointer to another page. The renderer alone knows page numbers; a section that is not in the report is left
     * out.
     *
     * @param section id of the section it points to
     * @param words   what is printed, with {0} for the page number: "p. {0}"
     */
    record PageRef(String section, String words) {}

    /** The box with what the board is asked to decide; {@code by} says who wrote it. */
    record Decision(String label, String text, String body, String by) implements Block {}

    /** Paragraphs that somebody wrote for this page, set apart; the label says who. */
    record Note(String label, List<String> paragraphs) implements Block {
        public Note {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What the marks of a chart mean. */
    record Key(List<KeyEntry> entries) implements Block {
        public Key {
            entries = List.copyOf(entries);
        }
    }

    /** A mark and its words. */
    record KeyEntry(Mark mark, String words) {}

    /** The marks that keys explain. */
    enum Mark {
        CLIENT,
        CLIENT_WITH_INTERVAL,
        CLIENT_LINE,
        PREVIOUS,
        PEER_BAND,
        PEER_MEDIAN,
        PEER_MEDIAN_DASHED,
        PEER_RANGE,
        BAR,
        INTERVAL,
        CERTAIN_CHANGE,
        POSSIBLE_CHANCE,
        SPREAD
    }

    /** The profile as a radar (5 to 9 axes) with words beside it; with other numbers of axes, as strips. */
    record Radar(Head head, List<Axis> axes, List<KeyEntry> key, String readingTitle, String reading, String alt)
            implements Block {
        public Radar {
            axes = List.copyOf(axes);
            key = List.copyOf(key);
        }
    }

    /** One axis: name, printed score and printed comparison, the numbers for drawing. {@code score} null = none. */
    record Axis(String name, @Nullable Double score, String printed, String compared, PeerBand peers) {}

    /** A table; the first column's cells are row headers. {@code note} under it may be empty. */
    record Table(Head head, List<Column> columns, List<Row> rows, String note) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A column: head, whether its cells are right-aligned, share of the width (any positive number, relative). */
    record Column(String head, boolean right, double share) {}

    /** A row; {@code total} is set bold between rules. */
    record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell; {@code strong} is the client's own figure, {@code muted} a word in place of a number. A bar of length
     * {@code bar} (0..1, null for none) stands before the text, which says the same.
     */
    record Cell(
            @Nullable Badge badge,
            @Nullable Sign sign,
            String text,
            boolean strong,
            boolean muted,
            @Nullable Double bar) {
        /** A cell without a bar. */
        public Cell(@Nullable Badge badge, @Nullable Sign sign, String text, boolean strong, boolean muted) {
            this(badge, sign, text, strong, muted, null);
        }

        /** A number and the same as a bar. */
        public static Cell bar(String text, double length) {
            return new Cell(null, null, text, false, false, length);
        }

        /** Plain words. */
        public static Cell of(String text) {
            return new Cell(null, null, text, false, false);
        }

        /** The client's own figure. */
        public static Cell strong(String text) {
            return new Cell(null, null, text, true, false);
        }
    }

    /** The levels as steps, with the factors' badges (or names, where there are no badges) on the step reached. */
    record Ladder(Head head, List<Step> steps, String alt) implements Block {
        public Ladder {
            steps = List.copyOf(steps);
        }
    }

    /** A step: "3 Established", its meaning, who stands on it. */
    record Step(String name, String meaning, List<Badge> badges, List<String> names) {
        public Step {
            badges = List.copyOf(badges);
            names = List.copyOf(names);
        }
    }

    /**
     * The quartile strips, one row a factor, gridlines at the floors of the levels, first 0.
     *
     * @param levels    short names of the levels for the head of the scale
     * @param columns   heads of the number columns (score, peer median, difference, peers, percentile)
     */
    record Strips(
            Head head, List<String> levels, List<Double> floors, List<String> columns, List<Strip> rows, String alt)
            implements Block {
        public Strips {
            levels = List.copyOf(levels);
            floors = List.copyOf(floors);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row.
     *
     * @param statement words under the name ("Above the median"); may be empty
     * @param cells     one a column; when {@code instead} is given, only the first is drawn
     * @param instead   words in place of the columns after the first ("Not enough peers yet"); null for none
     */
    record Strip(
            @Nullable Badge badge,
            String name,
            String statement,
            @Nullable Dot dot,
            PeerBand peers,
            List<Cell> cells,
            @Nullable String instead) {
        public Strip {
            cells = List.copyOf(cells);
        }
    }

    /** Bars of counts or shares in groups side by side (who the peers are). */
    record BarGroups(Head head, List<BarGroup> groups) implements Block {
        public BarGroups {
            groups = List.copyOf(groups);
        }
    }

    /** One group of bars. */
    record BarGroup(String title, List<Bar> bars) {
        public BarGroup {
            bars = List.copyOf(bars);
        }
    }

    /** A bar: words, length 0..1 of the longest, printed number. */
    record Bar(String name, double length, String printed) {}

    /** The items of a factor with what each looks like now and next. A panel never splits over pages. */
    record ItemPanels(Head head, List<ItemPanel> panels) implements Block {
        public ItemPanels {
            panels = List.copyOf(panels);
        }
    }

    /** Terms with their explanation, between hair rules. */
    record Definitions(Head head, List<Fact> entries) implements Block {
        public Definitions {
            entries = List.copyOf(entries);
        }
    }

    /** Questions, actions or other points as a numbered or bulleted list; the label leads, the value (may be empty) explains. */
    record Points(Head head, boolean numbered, List<Fact> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Large numbers side by side: each fact's value is the number, its label the line under it. */
    record BigNumbers(Head head, List<Fact> numbers) implements Block {
        public BigNumbers {
            numbers = List.copyOf(numbers);
        }
    }

    /** Two columns of blocks, each flowing on its own; neither may split over pages. */
    record Columns(List<Block> left, List<Block> right) implements Block {
        public Columns {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** What is in the report: a line for each of its sections, in order. The renderer alone knows page numbers. */
    record Contents(List<ContentsLine> lines) implements Block {
        public Contents {
            lines = List.copyOf(lines);
        }
    }

    /** A section of the report: its id, what it is called, and what it finds. */
    record ContentsLine(String section, String name, String title) {}
}
