package org.cxmaturity.server.web;

import java.util.List;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.rest.Fault;
import org.cxmaturity.rest.ProblemBody;
import org.jspecify.annotations.Nullable;

/** Refusals and problems as the contract shows them. */
public final class Bodies {
    /** The source of faults in the body of a request. */
    static final String BODY = "body";

    /** The source of faults in its query. */
    static final String QUERY = "query";

    private static final int MOST = 1000;

    private Bodies() {}

    /** Problems as the contract shows them, in a language. */
    public static List<Fault> faults(List<Problem> problems, Tongue tongue) {
        return problems.stream().map(problem -> fault(problem, tongue)).toList();
    }

    /** Where it stands is said by what its place has. */
    private static Fault fault(Problem problem, Tongue tongue) {
        Place place = problem.place();
        return new Fault(
                place.pointer().isEmpty() ? null : place.pointer(),
                place.line() > 0 ? place.line() : null,
                file(place),
                parameter(place),
                problem.code(),
                problem.message().in(tongue),
                problem.mend().in(tongue));
    }

    /** The file inside an upload. */
    private static @Nullable String file(Place place) {
        return place.source().matches("[^/]+\\.ya?ml") ? place.source() : null;
    }

    /** Faults of the query name their parameter behind a question mark. */
    private static @Nullable String parameter(Place place) {
        return place.source().startsWith(QUERY + "?") ? place.source().substring(QUERY.length() + 1) : null;
    }

    static ProblemBody of(Refusal refusal, String instance, Tongue tongue) {
        Kind kind = refusal.kind();
        List<Fault> faults = faults(refusal.problems().stream().limit(MOST).toList(), tongue);
        String detail = refusal.detail(tongue);
        return new ProblemBody(
                kind.type(),
                kind.title().in(tongue),
                kind.status(),
                detail.isEmpty() ? null : detail,
                instance,
                refusal.reference(),
                faults);
    }
}
