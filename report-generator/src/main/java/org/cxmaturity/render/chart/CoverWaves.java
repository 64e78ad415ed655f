package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Report.CoverWave;

/**
 * The drawing of the cover: one wave a factor, as high as the respondents are many at each score, in the client's
 * tones back to front. A factor without a density is a straight strip with a dot at its score.
 */
public final class CoverWaves {
    private static final double FIRST = 0.268;
    private static final double LAST = 0.839;
    private static final double ALONE = 0.6;
    private static final double HIGHEST = 66;
    private static final int STEPS = 3;
    /** Past the ends of the scale a wave runs out over this many points of score. */
    private static final double TAIL = 15;

    private final List<CoverWave> waves;
    private final double width;
    private final double height;
    private final double margin;
    private final Ruler ruler;
    private final Palette palette;
    private final TextStyle label = TextStyle.of(Face.SANS_SEMIBOLD, 9, 12, Tone.INK);
    private final Scale scale;
    private final double spacing;
    private final double amplitude;
    private final List<Mark> marks = new ArrayList<>();

    private CoverWaves(
            List<CoverWave> waves, double width, double height, double margin, Ruler ruler, Palette palette) {
        this.waves = waves;
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.ruler = ruler;
        this.palette = palette;
        this.spacing = waves.size() < 2 ? 0 : height * (LAST - FIRST) / (waves.size() - 1);
        this.amplitude = Math.min(HIGHEST * height / 420, waves.size() < 2 ? HIGHEST : spacing * 1.6);
        this.scale = new Scale(start(), width - margin - 9);
    }

    /** The drawing, over the whole width of the sheet; {@code margin} is where its labels begin. */
    public static Drawing draw(
            List<CoverWave> waves, double width, double height, double margin, Ruler ruler, Palette palette) {
        return new CoverWaves(waves, width, height, margin, ruler, palette).draw();
    }

    private Drawing draw() {
        for (int at = 0; at <= 100; at += 20) {
            double x = scale.at(at);
            marks.add(QuartileStrip.line(x, height * 0.08, x, height, Pen.of(Tone.HAIR, 0.75)));
        }
        for (int i = 0; i < waves.size(); i++) {
            wave(i);
        }
        for (int i = 0; i < waves.size(); i++) {
            label(i);
        }
        axis();
        return new Drawing(width, height, marks);
    }

    /** Where many stand at the low end a wave would run through the names; the scale then begins after them. */
    private double start() {
        double clear = waves.size() < 2 ? 1 : (spacing - under() - 5) / amplitude;
        boolean crowded = waves.stream()
                .skip(1)
                .anyMatch(wave -> wave.density().stream().limit(12).anyMatch(h -> h > clear));
        double widest = waves.stream()
                .mapToDouble(wave -> ruler.width(wave.name(), label))
                .max()
                .orElse(0);
        return crowded ? margin + Math.min(widest, width * 0.35) + 24 : margin + 15;
    }

    /** From the foot of a wave to the baseline of its name. */
    private double under() {
        return waves.size() > 7 ? Math.min(15, spacing * 0.55) : 15;
    }

    private double base(int i) {
        return waves.size() < 2 ? height * ALONE : height * FIRST + i * spacing;
    }

    private Tone tone(int i) {
        return waves.size() == 1 ? Tone.WAVE_5 : Tone.wave(i, waves.size());
    }

    private void wave(int i) {
        List<Point> crest = crest(waves.get(i).density(), base(i));
        List<Point> area = new ArrayList<>(crest);
        area.add(new Point(width, height));
        area.add(new Point(0, height));
        marks.add(Mark.Shape.filled(area, tone(i)));
        marks.add(new Mark.Shape(List.of(crest), false, null, 1, Pen.of(Tone.WHITE, 0.9)));
        if (waves.get(i).density().isEmpty()) {
            marks.add(QuartileStrip.dot(scale.at(waves.get(i).score()), base(i), 5.6));
        }
    }

    private List<Point> crest(List<Double> density, double base) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, base));
        if (density.size() > 1) {
            double step = (scale.to() - scale.from()) / (density.size() - 1);
            int tail = (int) Math.ceil(TAIL * (density.size() - 1) / 100);
            for (int k = -tail * STEPS; k <= (density.size() - 1 + tail) * STEPS; k++) {
                double at = (double) k / STEPS;
                points.add(new Point(scale.from() + at * step, base - amplitude * height(density, at, tail)));
            }
        }
        points.add(new Point(width, base));
        return points.stream().filter(p -> p.x() >= 0 && p.x() <= width).toList();
    }

    /** Height at a place between the samples (Catmull-Rom through four of them), running out at the ends along its own slope. */
    static double height(List<Double> density, double at, int tail) {
        int last = density.size() - 1;
        if (at < 0 || at > last) {
            double t = Math.min(1, (at < 0 ? -at : at - last) / tail);
            double end = density.get(at < 0 ? 0 : last);
            double slope = tail * (end - density.get(at < 0 ? 1 : last - 1));
            // A cubic that leaves the curve with its own slope, within reason, and lands flat: no corner at the ends.
            double leaving = Math.max(-3 * end, Math.min(end / 2, slope));
            return Math.max(0, (1 - t) * (1 - t) * (end * (1 + 2 * t) + leaving * t));
        }
        int i = Math.min(last - 1, (int) Math.floor(at));
        double t = at - i;
        double a = density.get(Math.max(0, i - 1));
        double b = density.get(i);
        double c = density.get(i + 1);
        double d = density.get(Math.min(last, i + 2));
        double curve = 2 * b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
        return Math.max(0, curve / 2);
    }

    private void label(int i) {
        double room = scale.from() > margin + 20 ? scale.from() - margin - 12 : width * 0.5;
        String name = new Wrap(ruler).cut(waves.get(i).name(), label, room);
        marks.add(Mark.Label.start(margin, base(i) + under(), name, label.in(palette.textOn(tone(i)))));
    }

    private void axis() {
        TextStyle style = TextStyle.of(Face.SANS, 7.9, 10, Tone.ON_DARK);
        for (int at = 0; at <= 100; at += 20) {
            double x = scale.at(at);
            marks.add(QuartileStrip.line(x, height - 28.5, x, height - 24.75, Pen.of(Tone.ON_DARK, 0.75)));
            marks.add(Mark.Label.middle(x, height - 15, Integer.toString(at), style));
        }
    }
}
