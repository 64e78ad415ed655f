package org.cxmaturity.server.result;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standings;
import org.cxmaturity.benchmark.format.PackFaults;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.rest.Scope;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.server.access.Callers;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Released scores set against the peers that a call asks for. */
final class Comparison {
    private static final String THEN = "previousPack";
    private static final Place PACK = Place.of("query?pack");

    private final PeerPacks packs;
    private final Callers callers;

    Comparison(PeerPacks packs, Callers callers) {
        this.packs = packs;
        this.callers = callers;
    }

    /** What a call says of peers: a pack's id, and dimension to value. */
    record Peers(@Nullable String pack, Map<String, String> where) {
        static Peers of(
                @Nullable String pack, @Nullable String industry, @Nullable String country, @Nullable String size) {
            Map<String, String> where = new LinkedHashMap<>();
            put(where, "industry", industry);
            put(where, "country", country);
            put(where, "size", size);
            return new Peers(pack == null || pack.isBlank() ? null : pack, where);
        }

        private static void put(Map<String, String> where, String dimension, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                where.put(dimension, value);
            }
        }
    }

    /** The pack that is asked for; null when none is. Refuses one that is not there or not for this caller. */
    @Nullable
    Pack pack(Peers peers) {
        String id = peers.pack();
        if (id == null) {
            if (!peers.where().isEmpty()) {
                throw Refusal.of(
                        Kind.MALFORMED,
                        HttpFaults.badParameter(
                                "pack", say("peers are asked for, but no pack"), say("Name one of /packs.")));
            }
            return null;
        }
        return pack("pack", id);
    }

    /** The pack with the peers of the wave before, which fits its scores; refuses as {@link #pack} does. */
    Pack packThen(String id, AssessmentScore before) {
        Pack pack = pack(THEN, id);
        refuse(Packs.mismatch(pack, before.questionnaire(), before.aggregation(), Place.of("query?" + THEN)));
        return pack;
    }

    private Pack pack(String parameter, String id) {
        Pack pack = packs.pack(id)
                .orElseThrow(() -> Refusal.invalid(List.of(HttpFaults.badParameter(
                        parameter,
                        say("there is no pack of this id"),
                        say("GET /api/v1/packs lists them; POST imports one.")))));
        if (pack.isPrivate() && !callers.now().has(Scope.ADMIN)) {
            throw Refusal.of(
                    Kind.FORBIDDEN,
                    say(
                            "The pack is private and gives exact places. Use a key with the scope admin, or a published pack."));
        }
        return pack;
    }

    /** The standing; refuses with 422 what does not compare. */
    Standing standing(Pack pack, AssessmentScore score, Map<String, String> where) {
        List<Problem> unknown = Packs.unknownDimensions(pack, where).stream()
                .map(d -> PackFaults.unknownDimension("query?" + d, d, pack.dimensions()))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        refuse(Packs.mismatch(pack, score.questionnaire(), score.aggregation(), PACK));
        refuse(Packs.strangers(pack, Packs.subject(score), PACK));
        return Standings.of(pack, Packs.subject(score), where);
    }

    private static void refuse(java.util.Optional<Problem> fault) {
        fault.ifPresent(problem -> {
            throw Refusal.invalid(List.of(problem));
        });
    }
}
