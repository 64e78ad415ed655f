package org.cxmaturity.server.intake;

import static org.cxmaturity.problem.Wording.say;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.ResponsesApi;
import org.cxmaturity.rest.StoredResponse;
import org.cxmaturity.rest.Submitted;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.cxmaturity.server.web.Spoken;
import org.jspecify.annotations.Nullable;

/** Responses of an assessment. */
final class ResponsesResource implements ResponsesApi {
    private final TargetStore targets;
    private final Single single;
    private final BulkCalls bulk;
    private final Kept kept;
    private final Listing listing;

    @Context
    private @Nullable HttpHeaders headers;

    ResponsesResource(TargetStore targets, Single single, BulkCalls bulk, Kept kept) {
        this.targets = targets;
        this.single = single;
        this.bulk = bulk;
        this.kept = kept;
        this.listing = new Listing(kept);
    }

    @Override
    public Submitted submit(
            String assessment, @Nullable String idempotencyKey, @Nullable String onConflict, InputStream draft) {
        Target target = targets.target(assessment);
        return single.submit(target, Single.key(idempotencyKey), OnConflict.of(onConflict), draft, Spoken.in(headers));
    }

    @Override
    public Response list(
            String assessment,
            @Nullable String accept,
            @Nullable String externalId,
            @Nullable String respondent,
            @Nullable String since,
            @Nullable Integer limit,
            @Nullable String next) {
        Target target = targets.target(assessment);
        return listing.answer(target, Listing.Wish.of(accept, externalId, respondent, since, limit, next));
    }

    @Override
    public StoredResponse get(String assessment, String response) {
        return kept.get(targets.target(assessment).id(), response);
    }

    @Override
    public void delete(String assessment, String response, @Nullable String ifMatch) {
        kept.delete(targets.target(assessment).id(), response, ifMatch);
    }

    @Override
    public Response bulk(
            String assessment,
            @Nullable String idempotencyKey,
            String contentType,
            @Nullable String encoding,
            @Nullable Boolean dryRun,
            @Nullable String mode,
            @Nullable String onConflict,
            InputStream lines) {
        Target target = targets.target(assessment);
        BulkCalls.Wish wish = new BulkCalls.Wish(
                MediaType.valueOf(contentType).isCompatible(MediaType.valueOf(Api.CSV)),
                isGzip(encoding),
                Boolean.TRUE.equals(dryRun),
                isPartial(mode),
                OnConflict.of(onConflict),
                Single.key(idempotencyKey),
                Spoken.in(headers));
        BulkCalls.Reply reply = bulk.take(target, wish, lines);
        return Response.ok((StreamingOutput) reply::writeTo, Api.NDJSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, wish.tongue().language())
                .build();
    }

    private static boolean isGzip(@Nullable String encoding) {
        String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        if (!List.of("identity", "gzip", "x-gzip").contains(name)) {
            throw Refusal.of(Kind.UNSUPPORTED_TYPE, say("Send the body plain, or with Content-Encoding: gzip."));
        }
        return !name.equals("identity");
    }

    private static boolean isPartial(@Nullable String mode) {
        if (mode != null && !mode.equals("atomic") && !mode.equals("partial")) {
            throw Refusal.of(
                    Kind.MALFORMED,
                    HttpFaults.badParameter("mode", say("no such mode"), say("Use atomic (all or none) or partial.")));
        }
        return "partial".equals(mode);
    }
}
