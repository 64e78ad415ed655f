package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key, without its secret.
 *
 * @param id       opaque
 * @param name     for people
 * @param scopes   what it may do
 * @param clients  ids of the clients it may see; absent for all
 * @param expires  absent for never
 * @param created  when it was created
 * @param revoked  when it was revoked; absent while it is good
 * @param key      the secret, {@code cxm_…}, in the reply to its creation alone
 * @param revision 1 and up; the ETag is this number in quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Key", description = "An API key. The secret is shown once, in the reply to its creation.")
public record KeyEntry(
        String id,
        String name,
        List<String> scopes,
        @Nullable List<String> clients,
        @Nullable Instant expires,
        Instant created,
        @Nullable Instant revoked,

        @Schema(description = "The secret, in the reply to its creation alone.", example = "cxm_…") @Nullable
        String key,

        @Schema(description = "The ETag is this number in quotes.")
        int revision)
        implements Revised {
    @Override
    public String path() {
        return Api.BASE + "/keys/" + id;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "KeyEntry[" + id + ", " + name + "]";
    }
}
