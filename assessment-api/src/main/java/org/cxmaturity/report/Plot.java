package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.report.Report.Badge;
import org.jspecify.annotations.Nullable;

/** Charts of more than one row of marks: a matrix, two groups side by side, groups against factors, then and now. */
public sealed interface Plot extends Block {
    /**
     * A matrix of two measures, cut into four at {@code x} 0 and {@code y} {@code cut}.
     *
     * @param xTitle words under the horizontal axis, likewise {@code yTitle} above the other
     * @param corners names of the quarters: top left (tinted), top right, bottom left, bottom right
     * @param xTicks  numbers on the horizontal axis, ascending: the first and the last are its ends
     */
    record Matrix(
            Head head,
            String xTitle,
            String yTitle,
            List<String> corners,
            double cut,
            List<Tick> xTicks,
            List<Tick> yTicks,
            List<Spot> spots,
            String alt)
            implements Plot {
        public Matrix {
            corners = List.copyOf(corners);
            xTicks = List.copyOf(xTicks);
            yTicks = List.copyOf(yTicks);
            spots = List.copyOf(spots);
        }
    }

    /** A printed number on an axis. */
    record Tick(double at, String printed) {}

    /** A mark in a matrix in the shape of its factor (0 and up), with a short label that may be empty. */
    record Spot(int factor, double x, double y, String label, boolean strong) {}

    /** Two groups side by side on the scale, a row a factor, with columns of numbers. */
    record Dumbbells(Head head, List<Double> floors, List<String> columns, List<Dumbbell> rows, String alt)
            implements Plot {
        public Dumbbells {
            floors = List.copyOf(floors);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One row: the filled mark at {@code a}, the open one at {@code b}, and whether their difference is certain. */
    record Dumbbell(
            @Nullable Badge badge,
            String name,
            double a,
            double b,
            String printedA,
            String printedB,
            boolean certain,
            List<Cell> cells) {
        public Dumbbell {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Groups against factors.
     *
     * @param levels     number of levels, for the tints
     * @param levelNames words of the key, from the first level
     * @param few        words of the key for hatched cells; empty when there are none
     * @param held       words of the key for dotted cells; empty when there are none
     */
    record HeatMap(
            Head head,
            String groupHead,
            String countHead,
            List<Tinted> columns,
            List<HeatLine> lines,
            int levels,
            List<String> levelNames,
            String few,
            String held,
            String alt)
            implements Plot {
        public HeatMap {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            levelNames = List.copyOf(levelNames);
        }
    }

    /** Head of a column of a heat map. */
    record Tinted(@Nullable Badge badge, String name) {}

    /** A group: its name, printed number, and a cell for every column; {@code total} stands under an ink rule. */
    record HeatLine(String name, String count, List<HeatCell> cells, boolean total) {
        public HeatLine {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param level  index of its level, 0 and up; {@link #FEW} is hatched, {@link #HELD} dotted
     * @param spoken what is read aloud in place of what is printed; empty for the same
     */
    record HeatCell(int level, String printed, String spoken) {
        /** Too few answers. */
        public static final int FEW = -1;

        /** Held back, so that nothing follows from it. */
        public static final int HELD = -2;

        /** A score. */
        public HeatCell(int level, String printed) {
            this(level, printed, "");
        }
    }

    /**
     * Scores then and now, joined; beside them what changed, on an axis with a zero line.
     *
     * @param low     score at the lower end of the upright axis, 0 and up, likewise {@code high}: the axis may be cut, and
     *                the heading says so
     * @param floors  of the levels that lie on it, with the words beside them
     * @param columns heads of the list: name, change, interval
     * @param ticks   numbers over the interval axis, ascending: the first and the last are its ends; empty for no list
     */
    record Slope(
            Head head,
            Moment then,
            Moment now,
            double low,
            double high,
            List<Tick> floors,
            List<Trace> traces,
            List<String> columns,
            List<Tick> ticks,
            List<Shift> shifts,
            String alt)
            implements Plot {
        public Slope {
            floors = List.copyOf(floors);
            traces = List.copyOf(traces);
            columns = List.copyOf(columns);
            ticks = List.copyOf(ticks);
            shifts = List.copyOf(shifts);
        }
    }

    /** The head of one side of a slope: when, and how many answered; the second may be empty. */
    record Moment(String when, String count) {}

    /**
     * One factor in a slope; a side without a score has no mark.
     *
     * @param change    printed after the score of now; its sign stands before it
     * @param certain   an unbroken line with filled marks; else dashed with open ones
     * @param connected whether there is a line at all
     */
    record Trace(
            String name,
            @Nullable Double then,
            @Nullable Double now,
            String printedThen,
            String printedNow,
            Cell change,
            boolean certain,
            boolean connected) {}

    /**
     * One row of the list of changes.
     *
     * @param at      change in points; null for none, and then {@code instead} says why
     * @param low     ends of its interval; null without one
     * @param total   under an ink rule
     */
    record Shift(
            @Nullable Badge badge,
            String name,
            Cell change,
            @Nullable Double at,
            @Nullable Double low,
            @Nullable Double high,
            boolean certain,
            String instead,
            boolean total) {}

    /**
     * What a change is made of, part by part, on an axis of points with a zero line; the last step is the whole change.
     *
     * @param ticks numbers on the axis, ascending: the first and the last are its ends
     */
    record Waterfall(Head head, List<Tick> ticks, List<Step> steps, String alt) implements Plot {
        public Waterfall {
            ticks = List.copyOf(ticks);
            steps = List.copyOf(steps);
        }
    }

    /**
     * One part, drawn from one number of points to another.
     *
     * @param note    small words under the name; may be empty
     * @param low     ends of the interval about {@code to}; null without one
     * @param printed its points, with their sign
     * @param beside  printed after them, such as the interval; may be empty
     * @param rank    how it is drawn
     */
    record Step(
            String name,
            String note,
            double from,
            double to,
            @Nullable Double low,
            @Nullable Double high,
            String printed,
            String beside,
            Rank rank) {}

    /** Parts in a lighter tone, the one that the page is about in the client's, the whole under a rule. */
    enum Rank {
        PART,
        MAIN,
        WHOLE
    }

    /**
     * The marks of the charts, each with what it says: small drawings of invented numbers.
     *
     * @param floors the floors of the levels, ascending, the first 0
     */
    record Guide(Head head, List<Double> floors, List<Example> examples, String alt) implements Plot {
        public Guide {
            floors = List.copyOf(floors);
            examples = List.copyOf(examples);
        }
    }

    /** A mark and its words. */
    record Example(Sample mark, String words) {}

    /** Marks that a guide shows. */
    enum Sample {
        SCORE,
        SCORE_WITH_INTERVAL,
        PEERS,
        FLOORS,
        CERTAIN,
        CHANCE,
        FEW,
        HELD
    }
}
