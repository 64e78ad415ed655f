package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items in the list's order
 * @param next  cursor of the next part, to be given as {@code next}; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(description = "In the order that the list states.")
        List<T> items,

        @Schema(description = "Cursor of the next part; absent on the last one. The header Link has it too.") @Nullable
        String next) {
    public Page {
        items = List.copyOf(items);
    }
}
