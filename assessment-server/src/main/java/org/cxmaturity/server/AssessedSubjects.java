package org.cxmaturity.server;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.Assessment.Mode;
import org.cxmaturity.rest.Assessment.State;
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
    @Override
    public Subject subject(String id) {
        return subject(assessments.get(id));
    }

    @Override
    public Optional<Subject> sibling(Subject now, String id) {
        return others(now.id()).stream()
                .filter(a -> a.id().equals(id) && a.state() != State.DRAFT)
                .findFirst()
                .map(this::subject);
    }

    @Override
    public Optional<Subject> before(Subject now) {
        Assessment own = assessments.get(now.id());
        Instant opened = own.opened();
        if (opened == null) {
            return Optional.empty();
        }
        return others(now.id()).stream()
                .filter(a -> a.state() == State.CLOSED || a.state() == State.SIGNED_OFF)
                .filter(a -> a.mode() == own.mode())
                .filter(a -> a.questionnaire().id().equals(own.questionnaire().id()))
                .filter(a -> a.opened() != null && a.opened().isBefore(opened))
                .max(Comparator.comparing(Assessment::opened).thenComparing(Assessment::id))
                .map(this::subject);
    }

    private List<Assessment> others(String id) {
        return assessments.ofClient(assessments.get(id).client()).stream()
                .filter(a -> !a.id().equals(id))
                .toList();
    }

    private Subject subject(Assessment assessment) {
        Target target = targets.target(assessment.id());
        return new Subject(
                assessment.id(),
                clients.get(assessment.client()).name(),
                assessments.questionnaires(assessment),
                assessment.mode(),
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
