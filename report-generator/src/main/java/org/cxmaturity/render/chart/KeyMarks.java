package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.PeerBand;

/** The marks that a key explains, as small drawings 9 points high: the same marks as in the charts. */
public final class KeyMarks {
    private static final double MIDDLE = 4.5;

    private KeyMarks() {}

    /** The drawing of a mark. */
    public static Drawing of(org.cxmaturity.report.Block.Mark mark) {
        return switch (mark) {
            case CLIENT -> drawing(9, new Mark.Disc(new Point(MIDDLE, MIDDLE), 3.45, Tone.CLIENT, null));
            case CLIENT_WITH_INTERVAL -> new Drawing(25.5, 9, strip(new Dot(50, 9.0, 91.0), 3.3));
            case CLIENT_LINE -> drawing(19.5, line(Pen.of(Tone.CLIENT, 1.8)), QuartileStrip.dot(9.75, MIDDLE, 3.2));
            case PREVIOUS -> drawing(9, QuartileStrip.openDot(MIDDLE, MIDDLE, 3, 1.2));
            case PEER_BAND -> drawing(19.5, Mark.Box.of(0, 0.75, 19.5, 7.5, Tone.BAND));
            case PEER_MEDIAN -> drawing(6, Mark.Box.of(2, 0, 2.2, 9, Tone.INK_2));
            case PEER_MEDIAN_DASHED -> drawing(19.5, line(Pen.dashed(Tone.PEER, 1.2, 3, 2.25)));
            case PEER_RANGE -> drawing(19.5, line(Pen.of(Tone.PEER, 0.75)));
            case BAR -> drawing(19.5, Mark.Box.of(0, 0.75, 19.5, 7.5, Tone.CLIENT));
            case INTERVAL ->
                new Drawing(
                        19.5,
                        9,
                        QuartileStrip.whisker(new Scale(0, 19.5), MIDDLE, new Dot(50, 8.0, 92.0), Tone.INK, 3, 1));
            case CERTAIN_CHANGE ->
                drawing(
                        25.5,
                        QuartileStrip.line(3, MIDDLE, 22.5, MIDDLE, Pen.of(Tone.CLIENT, 2.1)),
                        new Mark.Disc(new Point(3.5, MIDDLE), 3.3, Tone.CLIENT, Pen.of(Tone.WHITE, 0.8)),
                        new Mark.Disc(new Point(22, MIDDLE), 3.3, Tone.CLIENT, Pen.of(Tone.WHITE, 0.8)));
            case POSSIBLE_CHANCE ->
                drawing(
                        25.5,
                        QuartileStrip.line(3, MIDDLE, 22.5, MIDDLE, Pen.dashed(Tone.PEER, 1.125, 3, 2.25)),
                        new Mark.Disc(new Point(3.5, MIDDLE), 2.9, Tone.WHITE, Pen.of(Tone.PEER, 1.2)),
                        new Mark.Disc(new Point(22, MIDDLE), 2.9, Tone.WHITE, Pen.of(Tone.PEER, 1.2)));
            case SPREAD -> spread();
        };
    }

    private static List<Mark> strip(Dot dot, double radius) {
        List<Mark> marks = new ArrayList<>(QuartileStrip.draw(new Scale(0, 25.5), MIDDLE, dot, PeerBand.NONE, 7.5));
        marks.remove(marks.size() - 1);
        marks.add(QuartileStrip.dot(12.75, MIDDLE, radius));
        return marks;
    }

    private static Drawing spread() {
        double[] heights = {4.5, 6.75, 5.25, 3, 1.5};
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            marks.add(new Mark.Box(
                    i * 5.25,
                    8.8 - heights[i],
                    4.5,
                    heights[i],
                    0,
                    Tone.level(i, heights.length),
                    Pen.of(Tone.INK_3, 0.4)));
        }
        return new Drawing(25.5, 9, marks);
    }

    private static Mark line(Pen pen) {
        return QuartileStrip.line(0, MIDDLE, 19.5, MIDDLE, pen);
    }

    private static Drawing drawing(double width, Mark... marks) {
        return new Drawing(width, 9, List.of(marks));
    }
}
