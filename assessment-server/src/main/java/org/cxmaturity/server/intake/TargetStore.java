package org.cxmaturity.server.intake;

import java.util.Optional;
import org.cxmaturity.problem.Wording;
import org.jdbi.v3.core.Handle;

/** What intake asks of the assessments; implemented where they are kept. */
public interface TargetStore {
    /** An assessment that the present caller may know of; refuses with 404 otherwise. */
    Target target(String assessment);

    /** An assessment whoever asks, for one who holds a receipt of it. */
    Target known(String assessment);

    /**
     * Why the assessment takes no response now, as a clause such as {@code the assessment is closed}; empty when it takes
     * some. Asked inside the unit that writes, so that nothing slips in after the closing.
     */
    Optional<Wording> closed(Handle handle, String assessment);
}
