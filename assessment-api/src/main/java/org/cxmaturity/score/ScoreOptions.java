package org.cxmaturity.score;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a scoring run was asked for.
 *
 * @param by       background ids to group by, each apart
 * @param single   single-assessor mode: exactly one row is shown, without interval or agreement
 * @param weight   column with respondent weights (method 4 c); null for none
 * @param rejected rows the reader left out, for the record
 * @param smallestGroup a role counts in role-balanced figures, and groups are set against each other, from this many
 *                      respondents; the same number as in {@link ReleaseRules}
 * @param bootstrap     seed of a bootstrap, for up to {@link Bootstrap#MOST_ROWS} rows; null for none
 * @param invited       how many were invited, where that is known for certain: intervals of plain means get narrower.
 *                      Never a number that somebody typed in
 * @param beside        background ids whose groups are shown as well, elsewhere, and come first: what they would give away
 *                      is hidden from {@code by}
 */
public record ScoreOptions(
        List<String> by,
        boolean single,
        @Nullable String weight,
        int rejected,
        int smallestGroup,
        @Nullable Long bootstrap,
        OptionalInt invited,
        List<String> beside) {
    /** No groups, several respondents, no weights. */
    public static final ScoreOptions NONE = new ScoreOptions(List.of(), false, null, 0, ReleaseRules.SMALLEST);

    public ScoreOptions {
        by = List.copyOf(by);
        beside = List.copyOf(beside);
    }

    /** Without a bootstrap. */
    public ScoreOptions(List<String> by, boolean single, @Nullable String weight, int rejected, int smallestGroup) {
        this(by, single, weight, rejected, smallestGroup, null, OptionalInt.empty(), List.of());
    }

    /** Without the number of the invited. */
    public ScoreOptions(
            List<String> by,
            boolean single,
            @Nullable String weight,
            int rejected,
            int smallestGroup,
            @Nullable Long bootstrap) {
        this(by, single, weight, rejected, smallestGroup, bootstrap, OptionalInt.empty(), List.of());
    }

    /** The same where this many were invited, 1 and up. */
    public ScoreOptions invited(int people) {
        return new ScoreOptions(by, single, weight, rejected, smallestGroup, bootstrap, OptionalInt.of(people), beside);
    }

    /** The same with a bootstrap from this seed. */
    public ScoreOptions bootstrap(long seed) {
        return new ScoreOptions(by, single, weight, rejected, smallestGroup, seed, invited, beside);
    }

    /** The same with these groups. */
    public ScoreOptions by(List<String> ids) {
        return new ScoreOptions(ids, single, weight, rejected, smallestGroup, bootstrap, invited, beside);
    }

    /** The same where the groups of these questions are shown as well. */
    public ScoreOptions beside(List<String> ids) {
        return new ScoreOptions(by, single, weight, rejected, smallestGroup, bootstrap, invited, ids);
    }
}
