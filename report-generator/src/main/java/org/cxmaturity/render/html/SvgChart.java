package org.cxmaturity.render.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Pen;
import org.cxmaturity.render.chart.Point;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.Palette;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.jspecify.annotations.Nullable;

/** A drawing as SVG: text stays text, and no attribute needs a style sheet. Same drawing, same markup. */
public final class SvgChart {
    /** CSS pixels a point. */
    private static final double PIXELS = 4.0 / 3;

    private final Markup out = new Markup();
    private final Palette palette;
    private final Ruler ruler;

    private SvgChart(Palette palette, Ruler ruler) {
        this.palette = palette;
        this.ruler = ruler;
    }

    /**
     * A chart that is read aloud as its words.
     *
     * @param id    unique in the page; the ids of title and description begin with it
     * @param title short name of the chart; may be empty
     * @param alt   what is shown, the finding, the figures
     */
    public static String of(Drawing drawing, String id, String title, String alt, Palette palette, Ruler ruler) {
        SvgChart chart = new SvgChart(palette, ruler);
        String named = title.isEmpty() ? id + "-d" : id + "-t " + id + "-d";
        chart.start(drawing, "role", "img", "aria-labelledby", named);
        if (!title.isEmpty()) {
            chart.out.element("title", title, "id", id + "-t");
        }
        chart.out.element("desc", alt, "id", id + "-d");
        return chart.end(drawing);
    }

    /** A drawing beside words that say the same, hidden from screen readers. */
    public static String decoration(Drawing drawing, Palette palette, Ruler ruler) {
        SvgChart chart = new SvgChart(palette, ruler);
        chart.start(drawing, "aria-hidden", "true", "focusable", "false");
        return chart.end(drawing);
    }

    private void start(Drawing drawing, String... more) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(drawing.width()) + " " + number(drawing.height()),
                "width",
                number(drawing.width() * PIXELS),
                "height",
                number(drawing.height() * PIXELS),
                more[0],
                more[1],
                more[2],
                more[3]);
    }

    private String end(Drawing drawing) {
        drawing.marks().forEach(this::draw);
        return out.close("svg").toString();
    }

    private void draw(Mark mark) {
        if (mark instanceof Mark.Label label) {
            label(label);
        } else if (mark instanceof Mark.Line line) {
            path("M" + point(line.from()) + "L" + point(line.to()), null, 1, line.pen());
        } else if (mark instanceof Mark.Box box) {
            box(box);
        } else if (mark instanceof Mark.Disc disc) {
            paint(
                    "circle",
                    disc.fill(),
                    1,
                    disc.edge(),
                    "cx",
                    number(disc.centre().x()),
                    "cy",
                    number(disc.centre().y()),
                    "r",
                    number(disc.radius()));
        } else if (mark instanceof Mark.Shape shape) {
            path(path(shape), shape.fill(), shape.opacity(), shape.edge());
        } else if (mark instanceof Mark.Spoken spoken) {
            draw(spoken.sign());
        }
    }

    private void box(Mark.Box box) {
        String radius = box.radius() > 0 ? number(box.radius()) : null;
        paint(
                "rect",
                box.fill(),
                1,
                box.edge(),
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                radius);
    }

    /** The length is told, so that another font at the reader's does not move the words over the marks. */
    private void label(Mark.Label label) {
        TextStyle style = label.style();
        out.element(
                "text",
                label.text(),
                "x",
                number(label.at().x()),
                "y",
                number(label.at().y()),
                "text-anchor",
                switch (label.anchor()) {
                    case START -> null;
                    case MIDDLE -> "middle";
                    case END -> "end";
                },
                "font-family",
                Fonts.family(style.face()),
                "font-weight",
                Fonts.weight(style.face()),
                "font-style",
                style.slanted() ? "italic" : null,
                "font-size",
                number(style.size()),
                "fill",
                colour(style.tone()),
                "textLength",
                label.text().length() < 2 ? null : number(ruler.width(label.text(), style)),
                "lengthAdjust",
                "spacingAndGlyphs");
    }

    private static String path(Mark.Shape shape) {
        StringBuilder path = new StringBuilder();
        for (List<Point> contour : shape.contours()) {
            for (int i = 0; i < contour.size(); i++) {
                path.append(i == 0 ? 'M' : 'L').append(point(contour.get(i)));
            }
            path.append(shape.closed() ? "Z" : "");
        }
        return path.toString();
    }

    private void path(String path, @Nullable Tone fill, double opacity, @Nullable Pen edge) {
        paint("path", fill, opacity, edge, "fill-rule", "evenodd", "d", path);
    }

    private void paint(String tag, @Nullable Tone fill, double opacity, @Nullable Pen edge, @Nullable String... place) {
        List<@Nullable String> attributes = new ArrayList<>(Arrays.asList(place));
        attributes.addAll(Arrays.asList(
                "fill", fill == null ? "none" : colour(fill), "fill-opacity", opacity < 1 ? number(opacity) : null));
        if (edge != null) {
            attributes.addAll(Arrays.asList(
                    "stroke",
                    colour(edge.tone()),
                    "stroke-width",
                    number(edge.width()),
                    "stroke-dasharray",
                    edge.dash() > 0 ? number(edge.dash()) + " " + number(edge.gap()) : null,
                    "stroke-linejoin",
                    "round"));
        }
        out.open(tag, attributes.toArray(new @Nullable String[0])).close(tag);
    }

    private String colour(Tone tone) {
        return palette.of(tone).hex();
    }

    private static String point(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
