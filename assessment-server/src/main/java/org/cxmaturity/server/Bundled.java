package org.cxmaturity.server;

import java.util.Collection;
import java.util.Optional;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.server.assessment.Instruments;

/** The bundled questionnaires, for assessments. */
record Bundled(Library library) implements Instruments {
    @Override
    public Optional<Questionnaire> find(String name) {
        Result<Questionnaire> found = library.resolve(name);
        return found.ok() ? Optional.of(found.value()) : Optional.empty();
    }

    @Override
    public Collection<String> ids() {
        return library.ids();
    }
}
