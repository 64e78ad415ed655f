package org.cxmaturity.render.theme;

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
}
