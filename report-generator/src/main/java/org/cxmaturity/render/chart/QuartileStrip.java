package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.PeerBand;
import org.jspecify.annotations.Nullable;

/** One row of the quartile strip: peers in grey, the client's dot with its whisker on top. */
public final class QuartileStrip {
    private QuartileStrip() {}

    /** The peers' marks and the client's at height {@code y}; what has no number is left out. */
    public static List<Mark> draw(Scale scale, double y, @Nullable Dot dot, PeerBand peers, double bandHeight) {
        List<Mark> marks = new ArrayList<>(peers(scale, y, peers, bandHeight));
        if (dot != null) {
            marks.addAll(whisker(scale, y, dot, Tone.CLIENT, 3.4, 1.1));
            marks.add(dot(scale.at(dot.score()), y, 4.05));
        }
        return marks;
    }

    /** The peers alone: line from the 10th to the 90th percentile, band of the middle half, tick at the median. */
    public static List<Mark> peers(Scale scale, double y, PeerBand peers, double height) {
        List<Mark> marks = new ArrayList<>();
        Double p10 = peers.p10();
        Double p90 = peers.p90();
        if (p10 != null && p90 != null) {
            marks.add(line(scale.at(p10), y, scale.at(p90), y, Pen.of(Tone.PEER, 0.75)));
        }
        marks.addAll(band(scale, y, peers, height));
        return marks;
    }

    private static List<Mark> band(Scale scale, double y, PeerBand peers, double height) {
        List<Mark> marks = new ArrayList<>();
        Double p25 = peers.p25();
        Double p75 = peers.p75();
        Double median = peers.median();
        if (p25 != null && p75 != null) {
            double from = scale.at(p25);
            marks.add(Mark.Box.of(from, y - height / 2, scale.at(p75) - from, height, Tone.BAND));
        }
        if (median != null) {
            marks.add(Mark.Box.of(scale.at(median) - 1, y - height / 2 - 1.1, 2, height + 2.2, Tone.INK_2));
        }
        return marks;
    }

    /** The small strip beside a finding: a line, the peers, a joined open dot where there is one, the client's dot. */
    public static Drawing mini(double width, @Nullable Dot dot, @Nullable Double other, PeerBand peers) {
        Scale scale = new Scale(0, width);
        double y = 6;
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Box.of(0, y - 0.375, width, 0.75, Tone.HAIR));
        marks.addAll(band(scale, y, peers, 7.5));
        if (other != null && dot != null) {
            marks.add(line(scale.at(other), y, scale.at(dot.score()), y, Pen.of(Tone.INK_2, 1.5)));
        }
        if (other != null) {
            marks.add(openDot(scale.at(other), y, 3.3, 1.35));
        }
        if (dot != null) {
            marks.add(dot(scale.at(dot.score()), y, 3.4));
        }
        return new Drawing(width, 12, marks);
    }

    /** A whisker with ends {@code half} high on each side; nothing when the dot has no interval. */
    static List<Mark> whisker(Scale scale, double y, Dot dot, Tone tone, double half, double weight) {
        Double low = dot.low();
        Double high = dot.high();
        if (low == null || high == null) {
            return List.of();
        }
        Pen pen = Pen.of(tone, weight);
        double from = scale.at(low);
        double to = scale.at(high);
        return List.of(
                line(from, y, to, y, pen),
                line(from, y - half, from, y + half, pen),
                line(to, y - half, to, y + half, pen));
    }

    static Mark line(double x1, double y1, double x2, double y2, Pen pen) {
        return new Mark.Line(new Point(x1, y1), new Point(x2, y2), pen);
    }

    static Mark dot(double x, double y, double radius) {
        return new Mark.Disc(new Point(x, y), radius, Tone.CLIENT, Pen.of(Tone.WHITE, 1.1));
    }

    static Mark openDot(double x, double y, double radius, double edge) {
        return new Mark.Disc(new Point(x, y), radius, Tone.WHITE, Pen.of(Tone.CLIENT, edge));
    }
}
