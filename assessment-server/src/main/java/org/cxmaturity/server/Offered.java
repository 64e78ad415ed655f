package org.cxmaturity.server;

import java.util.Collection;
import java.util.Optional;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.server.assessment.Instruments;
import org.cxmaturity.server.catalogue.Catalogue;

/** The questionnaires of the catalogue, for assessments. */
record Offered(Catalogue catalogue) implements Instruments {
    @Override
    public Optional<Questionnaire> find(String name) {
        return catalogue.find(name);
    }

    @Override
    public Collection<String> ids() {
        return catalogue.ids();
    }
}
