package org.cxmaturity.server.assessment;

import java.util.Collection;
import java.util.Optional;
import org.cxmaturity.questionnaire.Questionnaire;

/** What assessments ask of the questionnaires on offer; implemented where those are kept. */
public interface Instruments {
    /** A questionnaire by id for its newest version, or by {@code id@version}. */
    Optional<Questionnaire> find(String name);

    /** The ids on offer. */
    Collection<String> ids();
}
