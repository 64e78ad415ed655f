package org.cxmaturity.server.intake;

import static org.cxmaturity.problem.Wording.say;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.Page;
import org.cxmaturity.server.intake.ResponseStore.Filter;
import org.cxmaturity.server.web.Accepted;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Paging;
import org.cxmaturity.server.web.Refusal;
import org.cxmaturity.server.web.Times;
import org.jspecify.annotations.Nullable;

/** Lists of responses in the form that is asked for: a page of JSON, or all as NDJSON or CSV unless a limit is given. */
final class Listing {
    private final Kept kept;
    private final Exports exports;

    Listing(Kept kept) {
        this.kept = kept;
        this.exports = new Exports(kept);
    }

    /**
     * What is asked for.
     *
     * @param type    the media type
     * @param filter  without an assessment
     * @param paging  where to begin, and how many
     * @param limited whether the caller named a limit
     */
    record Wish(String type, Filter filter, Paging paging, boolean limited) {
        static Wish of(
                @Nullable String accept,
                @Nullable String externalId,
                @Nullable String respondent,
                @Nullable String since,
                @Nullable Integer limit,
                @Nullable String next) {
            Paging paging = Paging.of(limit, next);
            Filter filter = new Filter("", text(externalId), text(respondent), time(since), paging.after());
            return new Wish(
                    Accepted.best(accept, List.of(MediaType.APPLICATION_JSON, Api.NDJSON, Api.CSV)),
                    filter,
                    paging,
                    limit != null);
        }
    }

    Response answer(Target target, Wish wish) {
        Filter filter = wish.filter().of(target.id());
        if (wish.type().equals(MediaType.APPLICATION_JSON)) {
            List<StoredRow> rows = kept.list(filter, wish.paging().toRead());
            Page<StoredRow> page = wish.paging().page(rows, StoredRow::id);
            return Response.ok(
                            new Page<>(
                                    page.items().stream()
                                            .map(StoredResponses::of)
                                            .toList(),
                                    page.next()),
                            MediaType.APPLICATION_JSON)
                    .build();
        }
        long most = wish.limited() ? wish.paging().limit() : Long.MAX_VALUE;
        StreamingOutput body = wish.type().equals(Api.CSV)
                ? out -> exports.csv(target, filter, most, out)
                : out -> exports.ndjson(filter, most, out);
        Response.ResponseBuilder answer =
                Response.ok(body, wish.type().equals(Api.CSV) ? Api.CSV + ";charset=utf-8;header=present" : Api.NDJSON);
        if (wish.limited()) {
            link(target, filter, wish).ifPresent(next -> answer.header(HttpHeaders.LINK, next));
        }
        return answer.build();
    }

    /** Where the next part is; lists that are not JSON have no other place for it. */
    private Optional<String> link(Target target, Filter filter, Wish wish) {
        Page<StoredRow> page =
                wish.paging().page(kept.list(filter, wish.paging().toRead()), StoredRow::id);
        return Optional.ofNullable(page.next())
                .map(next -> "<" + Api.BASE + "/assessments/" + target.id() + "/responses?limit="
                        + wish.paging().limit() + "&next=" + next + named("externalId", filter.externalId())
                        + named("respondent", filter.respondent()) + named("since", filter.since())
                        + ">; rel=\"next\"");
    }

    private static String named(String parameter, String value) {
        return value.isEmpty() ? "" : "&" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** A time, or the beginning of a day in UTC. */
    private static String time(@Nullable String since) {
        if (since == null || since.isEmpty()) {
            return "";
        }
        return Times.parse(since)
                .map(Times::text)
                .orElseThrow(() -> Refusal.of(
                        Kind.MALFORMED,
                        HttpFaults.badParameter(
                                "since",
                                say("this is no date or time"),
                                say("Write it like 2026-03-31 or 2026-03-31T14:05:00Z."))));
    }
}
