package org.cxmaturity.report;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.score.Bridge.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What moved since the last wave, rounded as printed.
 *
 * @param n         respondents then; null when not known
 * @param date      day of the last answer then, yyyy-MM-dd; null when not known
 * @param today     day of the last answer now; null when not known
 * @param rows      factors in order, and the whole under its own id
 * @param bridges   what each change is made of, in the order of the rows; empty where it is not told
 * @param noBridge  why it is not; null where it is
 * @param distances how the distance to the median of the same peers moved; empty where it is not told
 * @param noPanel   why it is not; null where it is, and in a report without peers
 */
public record Since(
        @Nullable Integer n,
        @Nullable String date,
        @Nullable String today,
        List<Row> rows,
        List<Bridge> bridges,
        @Nullable Why noBridge,
        List<Distance> distances,
        @Nullable Why noPanel) {
    public Since {
        rows = List.copyOf(rows);
        bridges = List.copyOf(bridges);
        distances = List.copyOf(distances);
    }

    /** The changes alone, of waves whose answers are not at hand. */
    public Since(@Nullable Integer n, List<Row> rows) {
        this(n, null, null, rows, List.of(), Why.SCORES_ALONE, List.of(), null);
    }

    /**
     * One factor then and now.
     *
     * @param then       score of the last wave, likewise {@code now}; on the common items where {@code commonItems}, each
     *                   on its own questions for a broken trend
     * @param difference now less then, taken before rounding; null for a broken trend
     * @param low        ends of the 95 % interval of the difference; null when undefined
     * @param verdict    what may be said
     * @param detectable the smallest difference that 80 of 100 such pairs of waves would show, whole points; null when
     *                   undefined
     * @param broken     why the trend is broken; null unless it is
     */
    public record Row(
            String id,
            @Nullable Double then,
            @Nullable Double now,
            @Nullable Double difference,
            @Nullable Double low,
            @Nullable Double high,
            boolean commonItems,
            Verdict verdict,
            @Nullable Double detectable,
            @Nullable Broken broken) {
        /** A row of which no more is known. */
        public Row(
                String id,
                @Nullable Double then,
                @Nullable Double now,
                @Nullable Double difference,
                @Nullable Double low,
                @Nullable Double high,
                boolean commonItems,
                Verdict verdict) {
            this(
                    id,
                    then,
                    now,
                    difference,
                    low,
                    high,
                    commonItems,
                    verdict,
                    null,
                    verdict == Verdict.BROKEN ? Broken.QUESTIONS : null);
        }

        /** Certain and upwards. */
        public boolean rose() {
            return verdict == Verdict.CERTAIN && difference != null && difference > 0;
        }

        /** Certain and downwards. */
        public boolean fell() {
            return verdict == Verdict.CERTAIN && difference != null && difference < 0;
        }
    }

    /** What may be said of a change. */
    public enum Verdict {
        /** At least 5 points and beyond chance. */
        CERTAIN,
        /** Could be chance. */
        CHANCE,
        /** There is no interval, so nothing can be said of chance. */
        UNKNOWN,
        /** The questions or the way of counting differ: not comparable. */
        BROKEN,
        /** Not shown in one of the waves. */
        NOT_SHOWN
    }

    /** Why a trend is broken. */
    public enum Broken {
        /** Too few questions are the same. */
        QUESTIONS,
        /** Roles are balanced in one wave and not in the other, or other roles are. */
        ROLES
    }

    /**
     * What the change of a score is made of (method section 16 d): the parts sum exactly to it.
     *
     * @param then   score of the last wave on its own questions, likewise {@code now}
     * @param change now less then, whole points, taken before rounding
     */
    public record Bridge(String id, double then, double now, double change, List<Part> parts) {
        public Bridge {
            parts = List.copyOf(parts);
        }

        /** The part of this kind. */
        public Optional<Part> part(Kind kind) {
            return parts.stream().filter(p -> p.kind() == kind).findFirst();
        }

        /** What other questions make up. */
        public Optional<Part> instrument() {
            return part(Kind.INSTRUMENT);
        }

        /** What another mix of respondents makes up, where it is told apart from the answers. */
        public Optional<Part> mix() {
            return part(Kind.MIX);
        }

        /** What other answers make up, where they are told apart from the mix. */
        public Optional<Part> answers() {
            return part(Kind.ANSWERS);
        }

        /** Mix and answers as one part, where they are not told apart. */
        public Optional<Part> mixAndAnswers() {
            return part(Kind.MIX_AND_ANSWERS);
        }
    }

    /** One part in whole points; only the answers have a 95 % interval. */
    public record Part(
            Kind kind,
            double points,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * How far a score moved with and away from the same organisations, whole points: {@code distance} is exactly
     * {@code change} less {@code median}.
     *
     * @param n        organisations in both editions, the client not among them; 8 and up
     * @param change   of the score
     * @param median   change of the organisations' median
     * @param distance change of the distance to it
     * @param edge     whether the client began in the outer tenth, so that some return to the middle is to be expected
     */
    public record Distance(String id, int n, double change, double median, double distance, boolean edge) {}

    /** Why a change is not taken apart, or not set against peers. */
    public enum Why {
        /** The answers of one of the waves are not at hand, only its scores. */
        SCORES_ALONE(false),
        /** The two waves do not compare. */
        NOT_COMPARABLE(false),
        /** It would tell of too few respondents. */
        HELD_BACK(false),
        /** The peers are known from one time alone. */
        NO_EARLIER_PEERS(true),
        /** A published pack does not tell who is in it. */
        PUBLISHED(true),
        /** Peers answered all questions, the change is on some of them. */
        OTHER_QUESTIONS(true),
        /** Too few organisations are in both editions. */
        FEW_PEERS(true),
        /** One to four organisations are in one edition and not in the other: figures of both would tell of them. */
        TELLS_OF_FEW(true);

        private final boolean peers;

        Why(boolean peers) {
            this.peers = peers;
        }

        /** Whether it is about the peers. */
        public boolean peers() {
            return peers;
        }
    }

    /** The same without its peers, and why there are none; null for a report without peers. */
    Since withoutPeers(@Nullable Why why) {
        return new Since(n, date, today, rows, bridges, noBridge, List.of(), why);
    }

    /** The row of a factor, if there is one. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The bridge of a factor, if it is told. */
    public Optional<Bridge> bridge(String id) {
        return bridges.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** How the distance of a factor moved, if it is told. */
    public Optional<Distance> distance(String id) {
        return distances.stream().filter(d -> d.id().equals(id)).findFirst();
    }
}
