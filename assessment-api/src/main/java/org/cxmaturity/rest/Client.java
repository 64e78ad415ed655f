package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The organisation assessed.
 *
 * @param id         opaque
 * @param name       1 to 200 characters
 * @param industry   a NACE section or an own code; absent when not told
 * @param country    ISO 3166-1, two letters; absent when not told
 * @param size       a size class; absent when not told
 * @param externalId the id in another system; absent when not told
 * @param created    when it was created
 * @param changed    when it was last changed
 * @param revision   1 and up, one more with every change; the ETag is this number in quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Client", description = "The organisation assessed.")
public record Client(
        String id,
        String name,
        @Nullable String industry,
        @Nullable String country,
        @Nullable String size,
        @Nullable String externalId,
        Instant created,
        Instant changed,

        @Schema(description = "The ETag is this number in quotes.")
        int revision)
        implements Revised {
    @Override
    public String path() {
        return Api.BASE + "/clients/" + id;
    }
}
