package org.cxmaturity.server.result;

import static org.cxmaturity.problem.Wording.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.report.Earlier;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Wave;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Refusal;

/**
 * What moved since the wave before, for a report. Both waves are told as they were released last, so a change moves in the
 * same steps of five respondents as they do.
 */
final class WaveBefore {
    private final Subjects subjects;
    private final Batches batches;
    private final Comparison comparison;

    WaveBefore(Subjects subjects, Batches batches, Comparison comparison) {
        this.subjects = subjects;
        this.batches = batches;
        this.comparison = comparison;
    }

    /** The report with what moved, where there is a wave before; refuses with 422 one that was named and does not do. */
    ReportInput add(ReportInput report, Subject now, Released today, ReportWish wish) {
        if (ReportWish.NONE.equals(wish.previous())) {
            return report;
        }
        Optional<Subject> before =
                wish.previous() == null ? subjects.before(now) : Optional.of(named(now, wish.previous()));
        Optional<Earlier> earlier = before.flatMap(b -> earlier(report, b, now, today, wish));
        if (earlier.isEmpty() && wish.previous() != null) {
            throw refused(
                    "previous",
                    say("this assessment has no results yet"),
                    say("Name one with results; none tells no change."));
        }
        if (earlier.isEmpty() && wish.previousPack() != null) {
            throw refused("previousPack", say("there is no wave before"), say("Leave it out."));
        }
        return earlier.map(report::since).orElse(report);
    }

    private Subject named(Subject now, String id) {
        if (id.equals(now.id())) {
            throw refused("previous", say("this is the assessment itself"), say("Name the one before it."));
        }
        Subject before = subjects.sibling(now, id)
                .orElseThrow(() -> refused(
                        "previous",
                        say("the client has no other assessment of this id that was opened"),
                        say("GET the client's assessments lists them; none tells no change.")));
        if (before.mode() != now.mode() || !before.core().id().equals(now.core().id())) {
            throw refused(
                    "previous",
                    say("the two do not compare: the questionnaire or the mode is another"),
                    say("Name an assessment with the same of both."));
        }
        return before;
    }

    private static Refusal refused(String parameter, Wording message, Wording mend) {
        return Refusal.invalid(List.of(HttpFaults.badParameter(parameter, message, mend)));
    }

    private Optional<Earlier> earlier(
            ReportInput report, Subject before, Subject now, Released today, ReportWish wish) {
        Released then = batches.of(before);
        if (then.whole().members().size() == 0) {
            return Optional.empty();
        }
        AssessmentScore was = then.score(before.groupings());
        Optional<List<Response>> answersThen = then.answers(before);
        Optional<List<Response>> answers = answersThen.isEmpty() ? Optional.empty() : today.answers(now);
        Earlier earlier = wave(now, report.score(), today, answers)
                .since(wave(before, was, then, answersThen), stricter(before.rules(), now.rules()));
        if (report.standing() == null || report.pack() == null) {
            return Optional.of(earlier);
        }
        return Optional.of(earlier.against(
                wish.previousPack() == null ? null : comparison.packThen(wish.previousPack(), was),
                Packs.subject(was),
                report.pack(),
                Packs.subject(report.score()),
                report.standing().segment().used()));
    }

    private static Wave wave(
            Subject subject, AssessmentScore score, Released released, Optional<List<Response>> answers) {
        String last = released.whole().behind().last();
        return new Wave(subject.core(), score, last == null ? null : LocalDate.parse(last), answers.orElse(null));
    }

    private static ReleaseRules stricter(ReleaseRules a, ReleaseRules b) {
        return a.smallestGroup() >= b.smallestGroup() ? a : b;
    }
}
