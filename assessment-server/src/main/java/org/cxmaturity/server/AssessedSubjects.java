package org.cxmaturity.server;

import java.util.Set;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.Assessment.Mode;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.server.assessment.Assessments;
import org.cxmaturity.server.assessment.Clients;
import org.cxmaturity.server.intake.Intake;
import org.cxmaturity.server.intake.Target;
import org.cxmaturity.server.result.Row;
import org.cxmaturity.server.result.Subject;
import org.cxmaturity.server.result.Subjects;

/** The assessments as results see them. */
record AssessedSubjects(
        Assessments assessments, Clients clients, AssessmentTargetStore targets, Intake intake, int smallestGroup)
        implements Subjects {
    private static final Set<Mode> IN_BATCHES = Set.of(Mode.SURVEY, Mode.ASSESSOR);

    @Override
    public Subject subject(String id) {
        Assessment assessment = assessments.get(id);
        Target target = targets.target(id);
        return new Subject(
                id,
                clients.get(assessment.client()).name(),
                assessments.questionnaires(assessment),
                IN_BATCHES.contains(assessment.mode()),
                rules(assessment),
                () -> intake.state(target),
                () -> intake.responses(target).stream()
                        .map(r -> new Row(r.id(), r.revision(), r.response()))
                        .toList());
    }

    /** The strictest of what the server and the assessment say; the strictest of all when the assessment says nothing. */
    private ReleaseRules rules(Assessment assessment) {
        Integer own = assessment.thresholds().smallestGroup();
        int least = Math.max(smallestGroup, own == null ? ReleaseRules.STRICTEST : own);
        return new ReleaseRules(least, assessment.mode() == Mode.SINGLE);
    }
}
