package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A client as it is sent.
 *
 * @param name       1 to 200 characters
 * @param industry   a NACE section (A to U) or an own code: 1 to 40 letters, digits, dots, hyphens
 * @param country    ISO 3166-1, two capital letters
 * @param size       a size class of your own: 1 to 40 letters, digits, dots, hyphens, plus signs
 * @param externalId the id in your own system, unique among clients, 1 to 200 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ClientDraft", description = "A client as it is sent.", requiredProperties = "name")
public record ClientDraft(
        @Schema(example = "Nordic Example Insurance (synthetic)", minLength = 1, maxLength = 200) @Nullable
        String name,

        @Schema(description = "A NACE section (A to U) or an own code.", example = "K") @Nullable
        String industry,

        @Schema(description = "ISO 3166-1, two capital letters.", example = "DK") @Nullable
        String country,

        @Schema(description = "A size class of your own.", example = "250-999") @Nullable
        String size,

        @Schema(description = "Unique among clients.", example = "crm-4711", minLength = 1, maxLength = 200) @Nullable
        String externalId) {
    /** A client of which the name alone is known. */
    public static ClientDraft named(String name) {
        return new ClientDraft(name, null, null, null, null);
    }
}
