package org.cxmaturity.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark file: published aggregates of a list of segments, and, when private, each organisation's scores.
 *
 * @param id            of the pack
 * @param edition       its dated issue, such as 2026-H2
 * @param period        window of the data in words, empty when untold
 * @param questionnaire id and version; null for a pack built from ready scores without one
 * @param aggregation   RESPONDENT_MEAN, ROLE_BALANCED, or READY_SCORES
 * @param dimensions    names of the dimensions, in order
 * @param factors       factor ids in order, {@code overall} not among them
 * @param source        who made it and how
 * @param synthetic     whether the data are invented
 * @param isPrivate     whether it holds organisations
 * @param excluded      organisations left out (too few respondents)
 * @param segments      the fixed list of segments, the whole first
 * @param organisations only when private; else empty
 * @param sha256        fingerprint of the file it was read from or written to, empty before
 */
public record Pack(
        String id,
        String edition,
        String period,
        @Nullable QuestionnaireId questionnaire,
        String aggregation,
        List<String> dimensions,
        List<String> factors,
        Source source,
        boolean synthetic,
        boolean isPrivate,
        int excluded,
        List<Segment> segments,
        List<Organisation> organisations,
        String sha256) {
    /** Id and version of the instrument. */
    public record QuestionnaireId(String id, String version) {}

    /** Who collected the data, how, self- or assessor-scored, under which licence; each may be empty. */
    public record Source(String who, String how, String scoredBy, String licence) {}

    /**
     * A slice of the pack.
     *
     * @param where dimension to value, in the order of the dimensions; empty = all organisations
     * @param n     organisations in it
     * @param cells by factor id ({@code overall} last where there is one), as released; empty when suppressed
     */
    public record Segment(Map<String, String> where, int n, List<Cell> cells) {
        public Segment {
            where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
            cells = List.copyOf(cells);
        }
    }

    /**
     * The released figures of one factor in one segment: whole points (method 15.3).
     *
     * @param factor factor id or {@code overall}
     * @param n      organisations with a score
     * @param mean   from 8 organisations; null before
     * @param sd     from 8 organisations; null before
     * @param knots  probability 0..1 to quantile, ascending
     */
    public record Cell(
            String factor,
            int n,
            @Nullable Double mean,
            @Nullable Double sd,
            Map<Double, Double> knots) {
        public Cell {
            knots = Collections.unmodifiableMap(new LinkedHashMap<>(knots));
        }
    }

    /**
     * One organisation of a private pack.
     *
     * @param name       as the owner calls it
     * @param dimensions dimension to value
     * @param scores     factor id (and {@code overall}) to score 0..100, unrounded; a factor without score is absent
     */
    public record Organisation(String name, Map<String, String> dimensions, Map<String, Double> scores) {
        public Organisation {
            dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        }
    }

    /** The name under which the overall score stands among the factors. */
    public static final String OVERALL = "overall";

    public Pack {
        dimensions = List.copyOf(dimensions);
        factors = List.copyOf(factors);
        segments = List.copyOf(segments);
        organisations = List.copyOf(organisations);
    }

    /** The same pack with this many organisations left out. */
    public Pack excluding(int organisationsLeftOut) {
        return new Pack(
                id,
                edition,
                period,
                questionnaire,
                aggregation,
                dimensions,
                factors,
                source,
                synthetic,
                isPrivate,
                organisationsLeftOut,
                segments,
                organisations,
                sha256);
    }

    /** The organisation of this name, if the pack holds it. */
    public Optional<Organisation> organisation(String name) {
        return organisations.stream().filter(o -> o.name().equals(name)).findFirst();
    }
}
