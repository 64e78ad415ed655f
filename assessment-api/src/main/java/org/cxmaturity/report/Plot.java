package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.report.Report.Badge;
import org.jspecify.annotations.Nullable;

/** Charts of more than one row of marks: a matrix, two groups side by side, groups against factors. */
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
     * @param hidden     words of the key for hatched cells; empty when there are none
     */
    record HeatMap(
            Head head,
            String groupHead,
            String countHead,
            List<Tinted> columns,
            List<HeatLine> lines,
            int levels,
            List<String> levelNames,
            String hidden,
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

    /** A cell: index of its level, 0 and up, or below 0 for one that is not shown and hatched. */
    record HeatCell(int level, String printed) {}
}
