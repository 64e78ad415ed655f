package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Step;
import org.cxmaturity.report.Report.Badge;

/** The levels as steps; badges or names stand on the step that a factor has reached. */
public final class LadderChart {
    private static final double BADGE = 15;
    private static final double GAP = 2.25;
    private static final double RISE = 9.75;

    private final List<Step> steps;
    private final double width;
    private final Ruler ruler;
    private final TextStyle small;
    private final TextStyle name = TextStyle.of(Face.SANS_SEMIBOLD, 8.25, 10.5, Tone.INK);
    private final Palette palette;
    private final double wide;
    private final List<Mark> marks = new ArrayList<>();

    private LadderChart(List<Step> steps, double width, Ruler ruler, TextStyle small, Palette palette) {
        this.steps = steps;
        this.width = width;
        this.ruler = ruler;
        this.small = small.in(Tone.INK_2);
        this.palette = palette;
        this.wide = width / Math.max(1, steps.size());
    }

    /** The ladder, {@code width} points wide. */
    public static Drawing draw(List<Step> steps, double width, Ruler ruler, TextStyle small, Palette palette) {
        return new LadderChart(steps, width, ruler, small, palette).draw();
    }

    private Drawing draw() {
        double lowest = 7.5 + lines(name, true) * name.leading();
        double ground = 0;
        for (int i = 0; i < steps.size(); i++) {
            ground = Math.max(ground, lowest + RISE * i + standing(i));
        }
        for (int i = 0; i < steps.size(); i++) {
            step(i, ground - lowest - RISE * i, lowest + RISE * i);
            meaning(i, ground + 6);
        }
        return new Drawing(width, ground + 6 + lines(small, false) * small.leading(), marks);
    }

    private double lines(TextStyle style, boolean names) {
        return steps.stream()
                .mapToInt(s -> wrap(names ? s.name() : s.meaning(), style, names ? 12 : 6)
                        .size())
                .max()
                .orElse(0);
    }

    private List<Line> wrap(String text, TextStyle style, double padding) {
        return new Wrap(ruler).lines(text, style, wide - GAP - padding);
    }

    /** Height of what stands on a step. */
    private double standing(int i) {
        Step step = steps.get(i);
        if (!step.badges().isEmpty()) {
            return rows(step.badges()) * (BADGE + 4) + 1;
        }
        return step.names().stream().mapToInt(n -> wrap(n, small, 6).size()).sum() * small.leading() + 3;
    }

    private int perRow() {
        return Math.max(1, (int) ((wide - 6) / (BADGE + 4.5)));
    }

    private int rows(List<Badge> badges) {
        return (badges.size() + perRow() - 1) / perRow();
    }

    private void step(int i, double top, double height) {
        Tone tone = Tone.level(i, steps.size());
        double x = i * wide;
        marks.add(Mark.Box.of(x, top, wide - GAP, height, tone));
        double y = top + 3;
        for (Line line : wrap(steps.get(i).name(), name, 12)) {
            marks.add(Mark.Label.start(x + 6, y + name.baseline() + 1, line.text(), name.in(palette.textOn(tone))));
            y += name.leading();
        }
        badges(steps.get(i).badges(), x + 6, top);
        if (steps.get(i).badges().isEmpty()) {
            names(i, x, top - standing(i));
        }
    }

    private void badges(List<Badge> badges, double x, double top) {
        for (int k = 0; k < badges.size(); k++) {
            double left = x + (k % perRow()) * (BADGE + 4.5);
            double row = rows(badges) - (double) (k / perRow());
            marks.addAll(Signs.badge(badges.get(k), left, top - row * (BADGE + 4), BADGE, palette, ruler));
        }
    }

    private void names(int i, double x, double top) {
        double y = top;
        for (String each : steps.get(i).names()) {
            for (Line line : wrap(each, small, 6)) {
                marks.add(Mark.Label.start(x, y + small.baseline(), line.text(), small.in(Tone.INK)));
                y += small.leading();
            }
        }
    }

    private void meaning(int i, double top) {
        double y = top;
        for (Line line : wrap(steps.get(i).meaning(), small, 6)) {
            marks.add(Mark.Label.start(i * wide, y + small.baseline(), line.text(), small));
            y += small.leading();
        }
    }
}
