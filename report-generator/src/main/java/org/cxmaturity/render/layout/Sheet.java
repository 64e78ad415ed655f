package org.cxmaturity.render.layout;

import java.util.List;

/**
 * A sheet of paper with its marks in reading order.
 *
 * @param starts the sections that begin here, from the top; none where one goes on
 * @param ops    marks, their coordinates in points from the top left corner of the sheet
 */
public record Sheet(List<Start> starts, List<Op> ops) {
    public Sheet {
        starts = List.copyOf(starts);
        ops = List.copyOf(ops);
    }

    /**
     * Where a section begins.
     *
     * @param section  its id; empty for the cover
     * @param bookmark its name in the list of bookmarks
     * @param top      points from the upper edge of the sheet
     */
    public record Start(String section, String bookmark, double top) {}
}
