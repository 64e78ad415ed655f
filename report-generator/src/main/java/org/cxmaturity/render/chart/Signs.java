package org.cxmaturity.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;

/** Badges of factors and the signs for better and worse. */
public final class Signs {
    private Signs() {}

    /** Tone of a sign: the client's for better, rust for worse. */
    public static Tone tone(Sign sign) {
        return sign.direction() == Direction.UP ? Tone.CLIENT : Tone.WORSE;
    }

    /** The triangle of a sign, {@code size} wide, standing on the baseline at {@code x}. */
    public static Mark triangle(Sign sign, double x, double baseline, double size) {
        double tip = baseline - size * 0.88;
        List<Point> corners = sign.direction() == Direction.UP
                ? List.of(new Point(x, baseline), new Point(x + size / 2, tip), new Point(x + size, baseline))
                : List.of(new Point(x, tip), new Point(x + size, tip), new Point(x + size / 2, baseline));
        return new Mark.Spoken(sign.spoken(), Mark.Shape.filled(corners, tone(sign)));
    }

    /**
     * A factor's badge, {@code size} wide and high. The first five factors are filled, the next five outlined; a badge
     * of a module (index below 0) is white with a grey outline. Without letters it shows the factor's shape, a module a
     * plus.
     */
    public static List<Mark> badge(Badge badge, double x, double y, double size, Palette palette, Ruler ruler) {
        boolean filled = badge.index() >= 0 && badge.index() < 5;
        Tone tone = badge.index() < 0 ? Tone.PEER : Tone.factor(badge.index());
        Tone ground = filled ? tone : Tone.WHITE;
        double edge = filled ? 0 : 0.75;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(
                x + edge / 2,
                y + edge / 2,
                size - edge,
                size - edge,
                size * 0.2,
                ground,
                filled ? null : Pen.of(tone, edge)));
        String letters = badge.index() < 0 && badge.letters().isBlank() ? "+" : badge.letters();
        Tone on = palette.textOn(ground);
        TextStyle style = lettering(letters, size, on, ruler);
        String fitting = fitting(letters, style, size - 1, ruler);
        if (fitting.isEmpty()) {
            marks.add(shape(badge.index(), new Point(x + size / 2, y + size / 2), size * 0.26, filled ? on : tone));
        } else {
            marks.add(Mark.Label.middle(x + size / 2, y + size / 2 + style.size() * 0.364, fitting, style));
        }
        return marks;
    }

    private static TextStyle lettering(String letters, double size, Tone on, Ruler ruler) {
        double wanted = Math.max(7, size * 0.6);
        TextStyle style = TextStyle.of(Face.SANS_SEMIBOLD, wanted, wanted, on);
        double wide = ruler.width(letters, style);
        double fitted = wide > size - 3 ? Math.max(7, wanted * (size - 3) / wide) : wanted;
        return TextStyle.of(Face.SANS_SEMIBOLD, fitted, fitted, on);
    }

    /** As many of the letters as fit; the factor's name stands beside its badge. */
    private static String fitting(String letters, TextStyle style, double width, Ruler ruler) {
        String some = letters.strip();
        while (!some.isEmpty() && ruler.width(some, style) > width) {
            some = some.substring(0, some.offsetByCodePoints(some.length(), -1));
        }
        return some;
    }

    /** The marker of a factor: circle, square, triangle, diamond, triangle on its tip, and again from the first. */
    public static Mark shape(int index, Point at, double r, Tone tone) {
        return switch (Math.floorMod(index, 5)) {
            case 0 -> new Mark.Disc(at, r, tone, null);
            case 1 -> Mark.Box.of(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8, tone);
            case 2 -> corners(at, tone, 0, -1.15 * r, 1.1 * r, 0.8 * r, -1.1 * r, 0.8 * r);
            case 3 -> corners(at, tone, 0, -1.25 * r, 1.25 * r, 0, 0, 1.25 * r, -1.25 * r, 0);
            default -> corners(at, tone, -1.1 * r, -0.8 * r, 1.1 * r, -0.8 * r, 0, 1.15 * r);
        };
    }

    private static Mark corners(Point at, Tone tone, double... xy) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            corners.add(at.moved(xy[i], xy[i + 1]));
        }
        return Mark.Shape.filled(corners, tone);
    }
}
