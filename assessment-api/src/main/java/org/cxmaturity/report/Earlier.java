package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.Map;
import org.cxmaturity.benchmark.MatchedPanel;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.Subject;
import org.cxmaturity.report.Since.Why;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bridge;
import org.cxmaturity.score.Change;
import org.jspecify.annotations.Nullable;

/**
 * The wave before, and what moved since. Immutable: what is set gives another one.
 *
 * @param score   its released figures, on its own questions
 * @param change  what moved since
 * @param bridge  what the changes are made of; null where only scores are at hand
 * @param date    day of its last answer, likewise {@code today} of this wave; null when not known
 * @param panel   the same peers then and now; null without
 * @param noPanel why there are none; null where there are, and without peers
 */
public record Earlier(
        AssessmentScore score,
        Change change,
        @Nullable Bridge bridge,
        @Nullable LocalDate date,
        @Nullable LocalDate today,
        @Nullable MatchedPanel panel,
        @Nullable Why noPanel) {
    /** A wave of which only scores are at hand. */
    public static Earlier of(AssessmentScore score, Change change) {
        return new Earlier(score, change, null, null, null, null, null);
    }

    /** The same with what the changes are made of. */
    public Earlier bridge(@Nullable Bridge value) {
        return new Earlier(score, change, value, date, today, panel, noPanel);
    }

    /** The same with the days of the last answers of both waves. */
    public Earlier dated(@Nullable LocalDate then, @Nullable LocalDate now) {
        return new Earlier(score, change, bridge, then, now, panel, noPanel);
    }

    /** The same with peers who are in both editions. */
    public Earlier panel(MatchedPanel value) {
        return new Earlier(score, change, bridge, date, today, value, null);
    }

    /** The same without such peers, and why. */
    public Earlier noPanel(Why why) {
        return new Earlier(score, change, bridge, date, today, null, why);
    }

    /**
     * The same against the peers who are in the pack of then and in that of now, both private.
     *
     * @param then null when there is none
     * @param was  the client then, likewise {@code is}
     * @param used dimension to value: the segment that the report compares with
     */
    public Earlier against(@Nullable Pack then, Subject was, Pack now, Subject is, Map<String, String> used) {
        if (!now.isPrivate() || then != null && !then.isPrivate()) {
            return noPanel(Why.PUBLISHED);
        }
        if (then == null) {
            return noPanel(Why.NO_EARLIER_PEERS);
        }
        // A member is taken from its pack, which knows its overall score.
        Subject member = was.name() == null
                ? was
                : then.organisation(was.name()).map(Packs::subject).orElse(was);
        return panel(MatchedPanel.of(then, member, now, is, used));
    }
}
