package org.cxmaturity.render.theme;

/**
 * The sheet in points, measured from its top left corner.
 *
 * @param margin   left and right
 * @param headLine baseline of the running head
 * @param top      where the content begins
 * @param bottom   where it must end
 * @param footLine baseline of the foot
 */
public record SheetSize(
        double width, double height, double margin, double headLine, double top, double bottom, double footLine) {
    /** A4 with 20 mm at the sides. */
    public static SheetSize a4() {
        return new SheetSize(595.28, 841.89, 56.69, 46.77, 74.25, 790, 814.96);
    }

    /** Width of the text. */
    public double textWidth() {
        return width - 2 * margin;
    }

    /** Height of the text. */
    public double textHeight() {
        return bottom - top;
    }
}
