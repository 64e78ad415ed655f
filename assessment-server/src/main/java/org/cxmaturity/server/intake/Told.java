package org.cxmaturity.server.intake;

import java.util.List;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.rest.Fault;
import org.cxmaturity.server.web.Bodies;

/** Problems in the words of the contract. */
final class Told {
    private Told() {}

    static List<Fault> of(List<Problem> problems) {
        return problems.stream().map(Bodies::fault).toList();
    }
}
