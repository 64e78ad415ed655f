package org.cxmaturity.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.score.AssessmentScore;
import org.jspecify.annotations.Nullable;

/**
 * Sets a report against peers: the core against one pack, and each module against a pack of that module. Faults end the
 * command.
 *
 * @param where which peers to compare with
 */
record ReportPeers(Cli cli, ReportSubject subject, Map<String, String> where) {

    /** The report with its peers; {@code members} is the pack that the organisation itself is from, null for none. */
    ReportInput against(ReportInput report, List<PackFile> packs, @Nullable PackFile members) {
        ReportInput next = report;
        String core = null;
        for (PackFile pack : packs) {
            Optional<Questionnaire> module = module(pack.pack());
            if (module.isPresent()) {
                next = next.moduleAgainst(module.get(), standing(pack, module.get()), pack.pack());
            } else if (core != null) {
                throw cli.fail(ReportFaults.secondPack(pack.name(), core, subject.modules()));
            } else {
                core = pack.name();
                if (members == null) {
                    pack.checkFits(
                            cli,
                            subject.score().questionnaire(),
                            subject.score().aggregation());
                }
                next = next.against(pack.standing(cli, subject.peer(), where), pack.pack());
            }
        }
        return next;
    }

    private Optional<Questionnaire> module(Pack pack) {
        Pack.QuestionnaireId of = pack.questionnaire();
        return subject.modules().stream()
                .filter(m -> of != null && m.id().equals(of.id()))
                .findFirst();
    }

    private Standing standing(PackFile pack, Questionnaire module) {
        AssessmentScore part = Packs.part(pack.pack(), subject.score());
        pack.checkFits(cli, part.questionnaire(), part.aggregation());
        return pack.standing(cli, Packs.subject(part), where);
    }
}
