package org.cxmaturity.rest.client;

import static org.cxmaturity.problem.Wording.asGiven;

import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.rest.Fault;
import org.cxmaturity.rest.ProblemBody;

/** The server did not do what was asked, and says why. */
public final class CxmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    private final transient ProblemBody problem;

    CxmException(ProblemBody problem) {
        super(message(problem));
        this.problem = problem;
    }

    /** The HTTP status, 300 to 599. */
    public int status() {
        return problem.status();
    }

    /** All that the server said. */
    public ProblemBody problem() {
        return problem;
    }

    /** The faults, as the command line would name them; empty when the problem has none of its own. */
    public List<Problem> problems() {
        return problem.errors().stream()
                .map(fault ->
                        Problem.error(fault.code(), place(fault), asGiven(fault.message()), asGiven(fault.mend())))
                .toList();
    }

    private static Place place(Fault fault) {
        String source =
                fault.file() != null ? fault.file() : fault.parameter() != null ? "query?" + fault.parameter() : "body";
        return new Place(
                source, fault.line() == null ? 0 : fault.line(), fault.pointer() == null ? "" : fault.pointer());
    }

    private static String message(ProblemBody problem) {
        String detail = problem.detail() == null ? "" : ": " + problem.detail();
        String faults = problem.errors().stream()
                .limit(MOST)
                .map(fault -> "\n" + place(fault) + ": " + fault.code() + " " + fault.message() + ". " + fault.mend())
                .collect(Collectors.joining());
        return problem.status() + " " + problem.title() + detail + faults;
    }
}
