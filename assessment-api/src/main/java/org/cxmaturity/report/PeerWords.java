package org.cxmaturity.report;

import java.util.List;
import java.util.Map;
import org.cxmaturity.report.Peers.Place;
import org.jspecify.annotations.Nullable;

/** Peers in words: one sentence for a percentile, one for who they are, one for why there is no comparison. */
final class PeerWords {
    private final Voice voice;

    PeerWords(Voice voice) {
        this.voice = voice;
    }

    /** "about 47 in 100 (between 35 and 60)"; never without its interval where there is one. */
    String percentile(Place place) {
        Integer percentile = place.percentile();
        Integer low = place.percentileLow();
        Integer high = place.percentileHigh();
        if (percentile == null) {
            return Voice.NONE;
        }
        String p = voice.notation().number(percentile);
        return low == null || high == null
                ? voice.say("percentile.about", p)
                : voice.say(
                        "percentile",
                        p,
                        voice.notation().number(low),
                        voice.notation().number(high));
    }

    /** "47 (35–60)" for a column that says of how many. */
    String percentileShort(Place place) {
        Integer percentile = place.percentile();
        Integer low = place.percentileLow();
        Integer high = place.percentileHigh();
        if (percentile == null) {
            return Voice.NONE;
        }
        String p = voice.notation().number(percentile);
        return low == null || high == null
                ? p
                : voice.say("score.withInterval", p, voice.notation().range(low, high));
    }

    /** "Not enough peers yet (6; at least 8)": in place of a comparison. */
    String notEnough(@Nullable Integer n) {
        String least = voice.notation().number(Peers.AT_LEAST);
        return n == null
                ? voice.say("peers.notEnough.few", least)
                : voice.say("peers.notEnough", voice.notation().number(n), least);
    }

    /** "industry: banking, country: DK"; "all organisations" for none. */
    String segment(Map<String, String> where) {
        if (where.isEmpty()) {
            return voice.say("segment.all");
        }
        List<String> parts = where.entrySet().stream()
                .map(e -> voice.say("segment.part", dimension(e.getKey()), Notation.spans(e.getValue())))
                .toList();
        return String.join(", ", parts);
    }

    /** A dimension by its word, or by its own name. */
    String dimension(String name) {
        return voice.knows("dimension." + name) ? voice.say("dimension." + name) : name;
    }
}
