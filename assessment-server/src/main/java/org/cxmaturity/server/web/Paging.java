package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.cxmaturity.rest.Page;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is asked for.
 *
 * @param limit at most so many, 1 to 1000
 * @param after the mark after which to begin; empty for the beginning
 */
public record Paging(int limit, String after) {
    private static final int MOST = 1000;
    private static final int USUAL = 100;

    /** From the parameters of a call; refuses what cannot be used with 400. */
    public static Paging of(@Nullable Integer limit, @Nullable String next) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw Refusal.of(
                    Kind.MALFORMED,
                    HttpFaults.badParameter(
                            "limit",
                            say("{0} is not from 1 to {1}", limit, MOST),
                            say("Leave it out for {0}.", USUAL)));
        }
        return new Paging(limit == null ? USUAL : limit, next == null ? "" : mark(next));
    }

    /** So many entries are to be read: one more than shown tells whether there is a next part. */
    public int toRead() {
        return limit + 1;
    }

    /** The page of what was read, up to {@link #toRead} entries; {@code mark} names an entry's place in the order. */
    public <T> Page<T> page(List<T> read, Function<T, String> mark) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> shown = read.subList(0, limit);
        return new Page<>(shown, cursor(mark.apply(shown.get(limit - 1))));
    }

    private static String mark(String next) {
        try {
            String mark = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
            if (cursor(mark).equals(next)) {
                return mark;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Refusal.of(
                Kind.MALFORMED,
                HttpFaults.badParameter(
                        "next", say("this is no cursor"), say("Take it as it stands in the page before.")));
    }

    private static String cursor(String mark) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark.getBytes(StandardCharsets.UTF_8));
    }
}
