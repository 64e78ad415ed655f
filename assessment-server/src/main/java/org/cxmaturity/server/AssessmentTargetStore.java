package org.cxmaturity.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.server.assessment.Assessments;
import org.cxmaturity.server.db.Recent;
import org.cxmaturity.server.intake.Target;
import org.cxmaturity.server.intake.TargetStore;
import org.jdbi.v3.core.Handle;

/** The assessments as intake sees them. What is asked is worked out once: a published version never changes. */
final class AssessmentTargetStore implements TargetStore {
    private static final int KEPT = 200;

    private final Assessments assessments;
    private final Recent<List<Object>, Target> targets = new Recent<>(KEPT);

    AssessmentTargetStore(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Target target(String assessment) {
        return of(assessments.get(assessment));
    }

    @Override
    public Target known(String assessment) {
        return of(assessments.known(assessment));
    }

    @Override
    public Optional<Wording> closed(Handle handle, String assessment) {
        return assessments.closed(handle, assessment);
    }

    private Target of(Assessment assessment) {
        List<Object> asked = new ArrayList<>(List.of(assessment.id(), assessment.questionnaire()));
        asked.addAll(assessment.modules());
        return targets.get(asked, () -> new Target(assessment.id(), assessments.questionnaires(assessment), true));
    }
}
