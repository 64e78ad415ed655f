package org.cxmaturity.report.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standing.Member;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.score.Status;

/** Changes one thing about the standing of the sample. */
final class Standings {
    private Standings() {}

    /** The standing of the sample with another score for one factor, compared without an interval. */
    static Standing standing(String factor, double score) {
        return change(
                factor,
                m -> new Member(
                        factor,
                        Status.OK,
                        score,
                        m.n(),
                        m.p10(),
                        m.p25(),
                        m.median(),
                        m.p75(),
                        m.p90(),
                        m.percentileRank(),
                        m.percentileCi95(),
                        null,
                        score >= 64 ? "Q4" : "Q1",
                        score - 56,
                        null,
                        Statement.UNCERTAIN,
                        List.of()));
    }

    /** The standing of the sample where every factor is called this. */
    static Standing standing(Statement statement) {
        List<String> all = List.of("articulate", "consistent", "empower", "systematise", "measure");
        return statements(statement, all);
    }

    /** The standing of the sample where these are called so, the others in line. */
    static Standing statements(Statement statement, List<String> factors) {
        Standing standing = Samples.standing(34);
        List<Member> members = new ArrayList<>();
        for (Member m : standing.members()) {
            members.add(called(m, factors.contains(m.id()) ? statement : Statement.IN_LINE));
        }
        return new Standing(standing.pack(), standing.segment(), members);
    }

    private static Member called(Member m, Statement statement) {
        return new Member(
                m.id(),
                m.status(),
                m.score(),
                m.n(),
                m.p10(),
                m.p25(),
                m.median(),
                m.p75(),
                m.p90(),
                m.percentileRank(),
                m.percentileCi95(),
                m.percentileRange(),
                m.band(),
                m.gapToMedian(),
                null,
                statement,
                List.of());
    }

    private static Standing change(String factor, UnaryOperator<Member> change) {
        Standing standing = Samples.standing(34);
        return new Standing(
                standing.pack(),
                standing.segment(),
                standing.members().stream()
                        .map(m -> m.id().equals(factor) ? change.apply(m) : m)
                        .toList());
    }
}
