package org.cxmaturity.server.intake;

import java.util.List;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.response.format.SubmissionJson;
import org.cxmaturity.score.OneSheet;

/** What intake knows of an assessment: what is asked, and whether a respondent may answer again. */
public final class Target {
    private final String id;
    private final List<Questionnaire> questionnaires;
    private final boolean replaces;
    private final ResponseSheet sheet;
    private final SubmissionJson form;

    /**
     * An assessment.
     *
     * @param questionnaires the core, then the modules; two that do not go together throw IllegalStateException
     * @param replaces       whether another response of the same respondent takes the place of the earlier one
     */
    public Target(String id, List<Questionnaire> questionnaires, boolean replaces) {
        this.id = id;
        this.questionnaires = List.copyOf(questionnaires);
        this.replaces = replaces;
        this.sheet = ResponseSheet.of(questionnaires).value();
        this.form = new SubmissionJson(sheet);
    }

    String id() {
        return id;
    }

    boolean replaces() {
        return replaces;
    }

    ResponseSheet sheet() {
        return sheet;
    }

    SubmissionJson form() {
        return form;
    }

    OneSheet scores(Response response) {
        return OneSheet.of(questionnaires, response);
    }
}
