package org.cxmaturity.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Mark.Label;
import org.cxmaturity.render.chart.Point;
import org.cxmaturity.render.kit.Samples;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text on every sheet against the ground that it really stands on, by WCAG 2.2: 4.5 to 1, large text 3 to 1. */
class ContrastTest {
    private static final Palette PALETTE = Theme.standard().palette();

    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    private static List<String> faults(List<Op> ops) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < ops.size(); i++) {
            if (ops.get(i).mark() instanceof Label label && !label.text().isBlank()) {
                Tone ground = ground(ops.subList(0, i), middle(label));
                double ratio = PALETTE.of(label.style().tone()).contrast(PALETTE.of(ground));
                if (ratio < needed(label.style())) {
                    faults.add(label.text() + ": " + label.style().tone() + " on " + ground);
                }
            }
        }
        return faults;
    }

    private static double needed(TextStyle style) {
        boolean bold = style.face() == Face.SANS_SEMIBOLD || style.face() == Face.SERIF_SEMIBOLD;
        return style.size() >= 18 || bold && style.size() >= 14 ? 3 : 4.5;
    }

    private static Point middle(Label label) {
        double width = Typefaces.bundled().width(label.text(), label.style());
        double part = label.anchor() == Anchor.START ? 0.5 : label.anchor() == Anchor.END ? -0.5 : 0;
        return new Point(
                label.at().x() + width * part, label.at().y() - label.style().size() * 0.36);
    }

    /** The last area painted over a place; the white of the paper where there is none. */
    private static Tone ground(List<Op> painted, Point at) {
        Tone ground = Tone.WHITE;
        for (Op op : painted) {
            Mark mark = op.mark();
            if (mark instanceof Mark.Box box && box.fill() != null && inside(box, at)) {
                ground = box.fill();
            } else if (mark instanceof Mark.Disc disc && inside(disc, at)) {
                ground = disc.fill();
            } else if (mark instanceof Mark.Shape shape
                    && shape.fill() != null
                    && shape.opacity() == 1
                    && inside(shape, at)) {
                ground = shape.fill();
            }
        }
        return ground;
    }

    private static boolean inside(Mark.Box box, Point at) {
        return at.x() > box.x()
                && at.x() < box.x() + box.width()
                && at.y() > box.y()
                && at.y() < box.y() + box.height();
    }

    private static boolean inside(Mark.Disc disc, Point at) {
        double x = at.x() - disc.centre().x();
        double y = at.y() - disc.centre().y();
        return x * x + y * y < disc.radius() * disc.radius();
    }

    /** Whether a ray to the right crosses the contours an odd number of times. */
    private static boolean inside(Mark.Shape shape, Point at) {
        boolean odd = false;
        for (List<Point> contour : shape.contours()) {
            for (int i = 0; i < contour.size(); i++) {
                Point a = contour.get(i);
                Point b = contour.get((i + 1) % contour.size());
                boolean across = a.y() > at.y() != b.y() > at.y();
                odd ^= across && at.x() < a.x() + (at.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            }
        }
        return odd;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTextStandsOutFromItsGround(String name) {
        List<Sheet> sheets =
                Layout.of(Objects.requireNonNull(Samples.all().get(name)), Theme.standard(), Typefaces.bundled());
        assertThat(sheets).isNotEmpty();
        assertThat(sheets.stream().flatMap(sheet -> faults(sheet.ops()).stream()))
                .isEmpty();
    }

    @Test
    void theCheckSeesGreyOnPetrolAndNoneInWhiteOnPetrol() {
        TextStyle style = TextStyle.of(Face.SANS, 8, 10, Tone.INK_3);
        Op box = new Op(Tag.DECORATION, Mark.Box.of(0, 0, 100, 20, Tone.CLIENT));
        Op grey = new Op(Tag.DECORATION, Label.start(5, 12, "Words", style));
        Op white = new Op(Tag.DECORATION, Label.start(5, 12, "Words", style.in(Tone.WHITE)));
        assertThat(faults(List.of(box, grey))).containsExactly("Words: INK_3 on CLIENT");
        assertThat(faults(List.of(box, white))).isEmpty();
    }
}
