package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Plot.Example;
import org.cxmaturity.report.Plot.Guide;

/** The marks of the charts as small examples side by side, their words under them: drawn by what draws the charts. */
public final class GuideChart {
    private static final int BESIDE = 3;
    private static final double GUTTER = 18;
    private static final double WIDE = 110;
    private static final double HIGH = 18;
    private static final double UNDER = 4;
    private static final double BETWEEN = 9;
    private static final double CELL = 46;
    private static final Dot CLIENT = new Dot(58, 42.0, 74.0);
    private static final PeerBand PEERS = new PeerBand(14.0, 34.0, 48.0, 66.0, 88.0);

    private final Guide guide;
    private final Wrap wrap;
    private final TextStyle small;
    private final List<Mark> marks = new ArrayList<>();

    private GuideChart(Guide guide, Ruler ruler, TextStyle small) {
        this.guide = guide;
        this.wrap = new Wrap(ruler);
        this.small = small.in(Tone.INK_2);
    }

    /** The examples, {@code width} points wide. */
    public static Drawing draw(Guide guide, double width, Ruler ruler, TextStyle small) {
        return new GuideChart(guide, ruler, small).draw(width);
    }

    private Drawing draw(double width) {
        int beside = width > 300 ? BESIDE : 1;
        double each = (width - (beside - 1) * GUTTER) / beside;
        double y = 0;
        List<Example> all = guide.examples();
        for (int from = 0; from < all.size(); from += beside) {
            double top = from == 0 ? 0 : y + BETWEEN;
            for (int i = from; i < Math.min(all.size(), from + beside); i++) {
                y = Math.max(y, example(all.get(i), (i - from) * (each + GUTTER), top, each));
            }
        }
        return new Drawing(width, y, marks);
    }

    private double example(Example example, double x, double top, double width) {
        Scale scale = new Scale(x, x + Math.min(WIDE, width));
        double y = top + HIGH / 2;
        marks.addAll(
                switch (example.mark()) {
                    case SCORE ->
                        QuartileStrip.draw(scale, y, new Dot(CLIENT.score(), null, null), PeerBand.NONE, 10.5);
                    case SCORE_WITH_INTERVAL -> QuartileStrip.draw(scale, y, CLIENT, PeerBand.NONE, 10.5);
                    case PEERS -> QuartileStrip.peers(scale, y, PEERS, 10.5);
                    case FLOORS -> floors(scale, top);
                    case CERTAIN -> moved(KeyMarks.of(org.cxmaturity.report.Block.Mark.CERTAIN_CHANGE), x, y);
                    case CHANCE -> moved(KeyMarks.of(org.cxmaturity.report.Block.Mark.POSSIBLE_CHANCE), x, y);
                    case FEW -> HeatMapChart.hatched(x, top + 1, CELL, HIGH - 2);
                    case HELD -> HeatMapChart.dotted(x, top + 1, CELL, HIGH - 2);
                });
        double at = top + HIGH + UNDER;
        for (Line line : wrap.lines(example.words(), small, width)) {
            marks.add(Mark.Label.start(x, at + small.baseline(), line.text().stripTrailing(), small));
            at += small.leading();
        }
        return at;
    }

    private List<Mark> floors(Scale scale, double top) {
        List<Mark> lines = new ArrayList<>();
        lines.add(QuartileStrip.line(scale.at(0), top, scale.at(0), top + HIGH, Pen.of(Tone.LINE, 0.75)));
        guide.floors().stream()
                .filter(floor -> floor > 0)
                .forEach(floor -> lines.add(QuartileStrip.line(
                        scale.at(floor), top, scale.at(floor), top + HIGH, Pen.of(Tone.HAIR, 0.75))));
        lines.add(QuartileStrip.line(scale.at(100), top, scale.at(100), top + HIGH, Pen.of(Tone.LINE, 0.75)));
        lines.add(QuartileStrip.dot(scale.at(CLIENT.score()), top + HIGH / 2, 4.05));
        return lines;
    }

    private static List<Mark> moved(Drawing drawing, double x, double y) {
        return drawing.marks().stream()
                .map(mark -> mark.moved(x, y - drawing.height() / 2))
                .toList();
    }
}
