package org.cxmaturity.server.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.QuestionnaireRef;
import org.cxmaturity.rest.Thresholds;
import org.jspecify.annotations.Nullable;

/** What can be set of an assessment, with every default said and every version pinned; kept as JSON. */
record Setup(
        QuestionnaireRef questionnaire,
        List<QuestionnaireRef> modules,
        @Nullable String wave,
        @Nullable Instant opens,
        @Nullable Instant closes,
        Assessment.Mode mode,
        Thresholds thresholds,
        Map<String, Double> targets,
        List<String> languages) {

    static Setup of(Assessment a) {
        return new Setup(
                a.questionnaire(),
                a.modules(),
                a.wave(),
                a.opens(),
                a.closes(),
                a.mode(),
                a.thresholds(),
                a.targets(),
                a.languages());
    }

    /** The same with groups of at least so many respondents. */
    Setup protecting(int smallestGroup) {
        Integer own = thresholds.smallestGroup();
        int least = own == null ? smallestGroup : Math.max(own, smallestGroup);
        Thresholds raised = new Thresholds(least, thresholds.comments());
        return new Setup(questionnaire, modules, wave, opens, closes, mode, raised, targets, languages);
    }

    /** As it would be sent. */
    AssessmentDraft draft() {
        return new AssessmentDraft(
                questionnaire,
                modules,
                wave,
                opens == null ? null : opens.toString(),
                closes == null ? null : closes.toString(),
                mode.name().toLowerCase(Locale.ROOT),
                thresholds,
                targets,
                languages);
    }

    /** The assessment of it, with what the server adds. */
    Assessment with(
            String id,
            String client,
            Assessment.State state,
            @Nullable Instant opened,
            Instant created,
            Instant changed,
            int revision) {
        return new Assessment(
                id,
                client,
                questionnaire,
                modules,
                wave,
                opens,
                closes,
                mode,
                thresholds,
                targets,
                languages,
                state,
                opened,
                created,
                changed,
                revision);
    }
}
