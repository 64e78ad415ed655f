package org.cxmaturity.server.result;

import java.util.Optional;

/** What results ask of the assessments and their responses; implemented where both are known. */
public interface Subjects {
    /** An assessment that the present caller may know of; refuses with 404 otherwise. */
    Subject subject(String assessment);

    /** Another assessment of the same client; empty when the client has none of this id that was opened. */
    Optional<Subject> sibling(Subject now, String assessment);

    /**
     * The wave before: of the client's other assessments that asked the same questionnaire in the same mode and take no more
     * answers, the one that was opened last before this one.
     */
    Optional<Subject> before(Subject now);
}
