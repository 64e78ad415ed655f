package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.LevelStrip;
import org.cxmaturity.report.Block.PeerBand;
import org.jspecify.annotations.Nullable;

/** The whole on the level scale: segments, the client's dot, the last wave's open dot, the peers' band under it. */
public final class LevelStripChart {
    private static final double BAR = 34.5;

    private final LevelStrip block;
    private final double width;
    private final Ruler ruler;
    private final TextStyle small;
    private final Scale scale;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    private LevelStripChart(LevelStrip block, double width, Ruler ruler, TextStyle small) {
        this.block = block;
        this.width = width;
        this.ruler = ruler;
        this.small = small;
        this.scale = new Scale(0, width);
    }

    /** The strip, {@code width} points wide. */
    public static Drawing draw(LevelStrip block, double width, Ruler ruler, TextStyle small) {
        return new LevelStripChart(block, width, ruler, small).draw();
    }

    private Drawing draw() {
        names();
        segments();
        dots();
        labels();
        y += BAR;
        peers();
        ticks();
        return new Drawing(width, y, marks);
    }

    private double floor(int level) {
        return level < block.floors().size() ? block.floors().get(level) : 100;
    }

    private void names() {
        List<List<Line>> all = new ArrayList<>();
        for (int i = 0; i < block.levels().size(); i++) {
            double room = scale.at(floor(i + 1)) - scale.at(floor(i)) - 4;
            all.add(new Wrap(ruler).lines(block.levels().get(i), nameStyle(i), Math.max(20, room)));
        }
        int most = all.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            double at = (most - all.get(i).size()) * small.leading();
            for (Line line : all.get(i)) {
                double x = scale.at(floor(i)) + (i == 0 ? 0 : 1.5);
                marks.add(Mark.Label.start(x, at + small.baseline(), line.text(), nameStyle(i)));
                at += small.leading();
            }
        }
        y = most * small.leading() + 4;
    }

    private TextStyle nameStyle(int level) {
        return level == block.current() ? small.with(Face.SANS_SEMIBOLD).in(Tone.INK) : small;
    }

    private void segments() {
        for (int i = 0; i < block.levels().size(); i++) {
            double gap = i == 0 ? 0 : 0.75;
            double from = scale.at(floor(i)) + gap;
            Tone tone = i == block.current() ? Tone.SEGMENT_CURRENT : Tone.SEGMENT;
            marks.add(Mark.Box.of(from, y, scale.at(floor(i + 1)) - from, BAR, tone));
        }
    }

    private void dots() {
        double at = y + 24;
        marks.addAll(QuartileStrip.whisker(scale, at, block.client(), Tone.CLIENT, 5.25, 1.5));
        marks.add(new Mark.Disc(
                new Point(scale.at(block.client().score()), at), 5.6, Tone.CLIENT, Pen.of(Tone.WHITE, 1.5)));
        Double previous = block.previous();
        if (previous != null) {
            marks.add(QuartileStrip.openDot(scale.at(previous), at, 4.1, 1.35));
        }
    }

    private void labels() {
        TextStyle own = small.with(Face.SANS_SEMIBOLD).in(Tone.CLIENT);
        double wide = ruler.width(block.clientLabel(), own);
        double from = clamp(scale.at(block.client().score()) - 6, wide);
        double at = y + 11.25;
        marks.add(Mark.Label.start(from, at, block.clientLabel(), own));
        Double previous = block.previous();
        if (previous != null && !block.previousLabel().isEmpty()) {
            marks.add(Mark.Label.start(
                    previousFrom(previous, from, wide), at, block.previousLabel(), small.in(Tone.INK_2)));
        }
    }

    /** The last wave's label stands on its own side of the client's, or on the other where there is no room. */
    private double previousFrom(double previous, double clientFrom, double clientWide) {
        double wide = ruler.width(block.previousLabel(), small);
        double right = clientFrom + clientWide + 7;
        double left = clientFrom - 7 - wide;
        double wanted = scale.at(previous);
        if (previous <= block.client().score()) {
            return left < 0 ? right : Math.max(0, Math.min(left, wanted + 10.5 - wide));
        }
        double last = width - wide;
        return right > last ? left : Math.min(last, Math.max(right, wanted - 10.5));
    }

    private double clamp(double from, double wide) {
        return Math.max(0, Math.min(from, width - wide));
    }

    private void peers() {
        Double p25 = block.peers().p25();
        Double p75 = block.peers().p75();
        if (p25 == null && block.peers().median() == null && block.peersLabel().isEmpty()) {
            y += 3;
            return;
        }
        marks.addAll(QuartileStrip.peers(
                scale, y + 6, new PeerBand(null, p25, block.peers().median(), p75, null), 7.5));
        peersLabel(p25, p75);
        y += 12.5;
    }

    private void peersLabel(@Nullable Double p25, @Nullable Double p75) {
        double wide = ruler.width(block.peersLabel(), small);
        double after = p75 == null ? 0 : scale.at(p75) + 6;
        double before = p25 == null ? 0 : scale.at(p25) - 6 - wide;
        if (after + wide <= width) {
            marks.add(Mark.Label.start(after, y + 8.7, block.peersLabel(), small));
        } else if (before >= 0) {
            marks.add(Mark.Label.start(before, y + 8.7, block.peersLabel(), small));
        } else {
            y += 12;
            marks.add(Mark.Label.start(0, y + 8.7, new Wrap(ruler).cut(block.peersLabel(), small, width), small));
        }
    }

    private void ticks() {
        List<Double> floors = new ArrayList<>(block.floors());
        floors.add(100.0);
        for (int i = 0; i < floors.size(); i++) {
            Anchor anchor = i == 0 ? Anchor.START : i == floors.size() - 1 ? Anchor.END : Anchor.MIDDLE;
            marks.add(new Mark.Label(
                    new Point(scale.at(floors.get(i)), y + small.baseline()),
                    anchor,
                    Ticks.print(floors.get(i)),
                    small));
        }
        y += small.leading();
    }
}
