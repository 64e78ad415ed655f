package org.cxmaturity.server.result;

import static org.cxmaturity.problem.Wording.say;

import java.time.LocalDate;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/** Puts together what a report may show: what the command line shows for the same answers and wishes. */
final class ReportDesk {
    private final Comparison comparison;
    private final WaveBefore waveBefore;
    private final String program;

    ReportDesk(Comparison comparison, WaveBefore waveBefore, String program) {
        this.comparison = comparison;
        this.waveBefore = waveBefore;
        this.program = program;
    }

    /** What the report may show; every form of it is drawn from this. */
    ReportData shown(Subject subject, Released released, ReportWish wish) {
        return ReportData.of(input(subject, released, wish));
    }

    private ReportInput input(Subject subject, Released released, ReportWish wish) {
        Pack pack = comparison.pack(wish.peers());
        if (released.whole().members().size() == 0) {
            throw Refusal.of(Kind.CONFLICT, say("Nobody has answered yet. A report needs at least one response."));
        }
        AssessmentScore score = released.score(subject.groupings());
        Batch.Behind behind = released.whole().behind();
        LocalDate last = behind.last() == null ? null : LocalDate.parse(behind.last());
        ReportInput input = ReportInput.of(subject.core(), score, program)
                .respondentScores(behind.scores())
                .responses(behind.responses())
                .modules(subject.modules())
                .comments(behind.comments() == null ? Comments.untold(subject.questionnaires()) : behind.comments())
                .tooFew(released.tooFew(subject.groupings()))
                .smallestGroup(subject.rules().smallestGroup())
                .date(wish.date() == null ? last : wish.date())
                .client(subject.client())
                .language(wish.language())
                .edition(wish.edition())
                .looks(Looks.HOUSE.choosing(wish.sections()));
        ReportInput report = pack == null
                ? input
                : input.against(comparison.standing(pack, score, wish.peers().where()), pack);
        return waveBefore.add(report, subject, released, wish);
    }
}
