package org.cxmaturity.render.theme;

import java.util.function.DoubleUnaryOperator;

/** A colour in sRGB, each part 0..255. */
public record Rgb(int red, int green, int blue) {
    /**
     * A colour from six hex digits.
     *
     * @throws NumberFormatException when {@code hex} is something else
     */
    public static Rgb of(String hex) {
        if (hex.length() != 6) {
            throw new NumberFormatException("Six hex digits make a colour, not " + hex);
        }
        int all = Integer.parseInt(hex, 16);
        return new Rgb(all >> 16, all >> 8 & 255, all & 255);
    }

    /** Contrast with another colour, 1..21, by WCAG 2.2. */
    public double contrast(Rgb other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
    /** Six hex digits after a {@code #}. */
    public String hex() {
        return "#" + pair(red) + pair(green) + pair(blue);
    }

    private static String pair(int part) {
        return "" + "0123456789ABCDEF".charAt(part >> 4) + "0123456789ABCDEF".charAt(part & 15);
    }

    /** A little darker, the hue kept; black stays black. */
    Rgb darker() {
        return mixed(new Rgb(0, 0, 0), 0.02, Math::floor);
    }

    /** The same hue, mixed with white or black until it is as light as another colour. */
    Rgb lightAs(Rgb other) {
        double goal = other.luminance();
        Rgb end = luminance() < goal ? new Rgb(255, 255, 255) : new Rgb(0, 0, 0);
        double low = 0;
        double high = 1;
        for (int i = 0; i < 20; i++) {
            double middle = (low + high) / 2;
            boolean past = luminance() < goal
                    ? mixed(end, middle, Math::rint).luminance() > goal
                    : mixed(end, middle, Math::rint).luminance() < goal;
            low = past ? low : middle;
            high = past ? middle : high;
        }
        return mixed(end, low, Math::rint);
    }

    private Rgb mixed(Rgb other, double share, DoubleUnaryOperator rounding) {
        return new Rgb(
                (int) rounding.applyAsDouble(red + share * (other.red - red)),
                (int) rounding.applyAsDouble(green + share * (other.green - green)),
                (int) rounding.applyAsDouble(blue + share * (other.blue - blue)));
    }

    /** How different two colours look (CIE76); 0 for the same, about 2.3 just seen. */
    double distance(Rgb other) {
        double[] a = lab();
        double[] b = other.lab();
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    /** CIE L*a*b* under D65. */
    private double[] lab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        double y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double t) {
        return t > 0.008856 ? StrictMath.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
