package org.cxmaturity.report.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which parts of an SVG draw a logo, which are passed over, and which refuse it. */
final class SvgParts {
    /** Elements that are kept. */
    static final Set<String> DRAWN = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "style",
            "clipPath");

    /** Elements that draw nothing: words about the drawing, notes of programs. */
    static final Set<String> PASSED_OVER = Set.of("title", "desc", "metadata", "view");

    /** Elements that run, load or hold what is no drawing; in lower case, whatever their namespace. */
    static final Set<String> UNSAFE = Set.of(
            "script",
            "foreignobject",
            "image",
            "feimage",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "link",
            "a",
            "animate",
            "animatetransform",
            "animatemotion",
            "animatecolor",
            "set",
            "handler",
            "listener",
            "font-face-uri");

    /** Attributes that are kept; others draw nothing here. */
    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "style",
            "transform",
            "d",
            "points",
            "x",
            "y",
            "width",
            "height",
            "rx",
            "ry",
            "cx",
            "cy",
            "r",
            "x1",
            "y1",
            "x2",
            "y2",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "color",
            "display",
            "visibility",
            "viewBox",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "type");

    /** Attributes of the root that say how large it is; a logo takes its size from its slot. */
    static final Set<String> OF_THE_BOX = Set.of("x", "y", "width", "height", "viewBox", "transform");

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern LENGTH = Pattern.compile("(" + NUMBER.pattern() + ")(px|pt|pc|mm|cm|in)?");
    private static final Map<String, Double> PIXELS =
            Map.of("px", 1.0, "pt", 96.0 / 72, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);
    private static final Pattern URL = Pattern.compile("url\\s*\\(\\s*['\"]?\\s*([^'\")\\s]*)");
    private static final double MOST_UNITS = 1e6;
    private static final double MOST_OBLONG = 50;

    private SvgParts() {}

    /** Whether a value names something that is not in the file. */
    static boolean reachesOut(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.contains("javascript:") || lower.contains("data:") || lower.contains("://") || lower.contains("\\")) {
            return true;
        }
        Matcher url = URL.matcher(lower);
        while (url.find()) {
            if (!url.group(1).startsWith("#")) {
                return true;
            }
        }
        return false;
    }

    /** The box of the drawing as {@code x y width height}; empty where it has none that a slot could hold. */
    static String box(@Nullable String viewBox, @Nullable String width, @Nullable String height) {
        List<Double> numbers = new ArrayList<>();
        if (viewBox == null) {
            numbers.addAll(List.of(0.0, 0.0, pixels(width), pixels(height)));
        } else {
            for (String part : viewBox.strip().split("[\\s,]+", -1)) {
                numbers.add(NUMBER.matcher(part).matches() ? Double.parseDouble(part) : Double.NaN);
            }
        }
        if (numbers.size() != 4 || numbers.stream().anyMatch(n -> !(Math.abs(n) <= MOST_UNITS))) {
            return "";
        }
        double wide = numbers.get(2);
        double high = numbers.get(3);
        boolean fits = wide > 0 && high > 0 && wide / high <= MOST_OBLONG && high / wide <= MOST_OBLONG;
        return fits ? String.join(" ", numbers.stream().map(SvgParts::printed).toList()) : "";
    }

    private static double pixels(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length.strip());
        if (!matcher.matches()) {
            return Double.NaN;
        }
        String unit = matcher.group(2);
        return Double.parseDouble(matcher.group(1)) * (unit == null ? 1 : PIXELS.getOrDefault(unit, 1.0));
    }

    private static String printed(double number) {
        BigDecimal plain =
                new BigDecimal(number).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    /** A text or a value of an attribute as XML. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append(' ');
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
