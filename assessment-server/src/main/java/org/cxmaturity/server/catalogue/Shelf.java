package org.cxmaturity.server.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.questionnaire.Questionnaire;

/** Questionnaires that were read lately: a version never changes, so it need not be read for every response. */
final class Shelf {
    private static final int MOST = 200;

    private final Map<String, Questionnaire> read = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Questionnaire> eldest) {
            return size() > MOST;
        }
    });

    /** The questionnaire of this name from the shelf, else from its source, which is not asked again for a while. */
    Optional<Questionnaire> get(String name, Supplier<Optional<Questionnaire>> source) {
        Optional<Questionnaire> here = Optional.ofNullable(read.get(name));
        if (here.isPresent()) {
            return here;
        }
        Optional<Questionnaire> found = source.get();
        found.ifPresent(q -> read.put(name, q));
        return found;
    }
}
