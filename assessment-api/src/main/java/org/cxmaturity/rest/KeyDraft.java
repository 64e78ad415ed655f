package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key as it is asked for.
 *
 * @param name    1 to 100 characters, for people
 * @param scopes  one or more of responses:write, results:read, clients:write, admin
 * @param clients ids of the clients it may see; all when absent
 * @param expires ISO 8601; never when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "KeyDraft",
        description = "An API key as it is asked for.",
        requiredProperties = {"name", "scopes"})
public record KeyDraft(
        @Schema(example = "CRM import", minLength = 1, maxLength = 100) @Nullable
        String name,

        @Schema(example = "[\"responses:write\"]") @Nullable List<String> scopes,

        @Schema(description = "Ids of the clients it may see; all when absent.") @Nullable
        List<String> clients,

        @Schema(description = "ISO 8601; never when absent.") @Nullable
        String expires) {}
