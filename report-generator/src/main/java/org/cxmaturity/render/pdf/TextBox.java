package org.cxmaturity.render.pdf;

/**
 * A text as it stands on a page.
 *
 * @param x       left end in points from the left edge
 * @param y       baseline in points from the upper edge
 * @param size    of the letters in points
 * @param drawn   letters that can be seen
 * @param meant   what is read aloud and copied
 * @param content false for running heads, feet and other repeated text
 */
public record TextBox(
        int page, double x, double y, double width, double size, String drawn, String meant, boolean content) {}
