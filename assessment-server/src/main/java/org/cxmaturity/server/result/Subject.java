package org.cxmaturity.server.result;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.rest.Assessment.Mode;
import org.cxmaturity.score.ReleaseRules;

/**
 * An assessment as results see it.
 *
 * @param client         the organisation's name
 * @param questionnaires the core, then the modules
 * @param mode           how answers are collected
 * @param rules          whom its results protect
 * @param state          a mark that changes with every response that comes, changes or goes
 * @param rows           the responses in the order of receipt
 */
public record Subject(
        String id,
        String client,
        List<Questionnaire> questionnaires,
        Mode mode,
        ReleaseRules rules,
        Supplier<String> state,
        Supplier<List<Row>> rows) {
    public Subject {
        questionnaires = List.copyOf(questionnaires);
    }

    /** Whether a result changes only with five respondents: not where one person or one room answers. */
    boolean batches() {
        return mode == Mode.SURVEY || mode == Mode.ASSESSOR;
    }

    Questionnaire core() {
        return questionnaires.get(0);
    }

    List<Questionnaire> modules() {
        return questionnaires.subList(1, questionnaires.size());
    }

    /** All background questions, in order. */
    List<String> questions() {
        return core().background().stream().map(Background::id).toList();
    }

    /** The background questions with options, in order: the groups of a report. */
    List<String> groupings() {
        return core().background().stream()
                .filter(b -> !b.freeText())
                .map(Background::id)
                .toList();
    }

    /** All background questions: those with options first. */
    List<String> inOrder() {
        return Stream.concat(groupings().stream(), questions().stream())
                .distinct()
                .toList();
    }
}
