package org.cxmaturity.server;

import java.util.Collection;
import java.util.Optional;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.server.assessment.Instruments;

/** The bundled questionnaires, for assessments. A caller names an id, never a folder or file of the server's. */
record Bundled(Library library) implements Instruments {
    @Override
    public Optional<Questionnaire> find(String name) {
        int at = name.indexOf('@');
        if (!library.ids().contains(at < 0 ? name : name.substring(0, at))) {
            return Optional.empty();
        }
        Result<Questionnaire> found = library.resolve(name);
        return found.ok() ? Optional.of(found.value()) : Optional.empty();
    }

    @Override
    public Collection<String> ids() {
        return library.ids();
    }
}
