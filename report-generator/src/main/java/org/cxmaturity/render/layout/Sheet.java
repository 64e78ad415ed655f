package org.cxmaturity.render.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of paper with its marks in reading order.
 *
 * @param section  section that begins here; null where one goes on
 * @param bookmark its name in the list of bookmarks; null where a section goes on
 * @param ops      marks, their coordinates in points from the top left corner of the sheet
 */
public record Sheet(@Nullable String section, @Nullable String bookmark, List<Op> ops) {
    public Sheet {
        ops = List.copyOf(ops);
    }
}
