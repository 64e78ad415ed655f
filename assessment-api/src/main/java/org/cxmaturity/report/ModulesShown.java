package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.ReportInput.ModulePeers;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.ModuleScore;

/** From released figures of modules to what a report may show of them. */
final class ModulesShown {
    private ModulesShown() {}

    /** In the order in which they were asked; a module without figures is left out. */
    static List<ModuleResult> of(ReportInput input, Kind kind) {
        List<ModuleResult> all = new ArrayList<>();
        input.modules()
                .forEach((module, peers) -> input.score().modules().stream()
                        .filter(m -> m.questionnaire().id().equals(module.id()))
                        .findFirst()
                        .ifPresent(m -> all.add(result(input, module, alone(input.score(), module, m), peers, kind))));
        return all;
    }

    private static ModuleResult result(
            ReportInput input, Questionnaire module, AssessmentScore score, ModulePeers peers, Kind kind) {
        ShownFigures figures = new ShownFigures(module, input.language(), kind);
        return new ModuleResult(
                InstrumentTexts.of(module, score, input.language()),
                figures.whole(score),
                figures.factors(score, Map.of()),
                figures.items(score),
                figures.outcomes(score),
                peers.standing() == null ? null : PeersShown.of(peers.standing(), peers.pack(), score, kind));
    }

    /** A module's figures as a score of its own. Its roles are balanced where it asks for it and the core's could be. */
    static AssessmentScore alone(AssessmentScore score, Questionnaire module, ModuleScore figures) {
        boolean mean = module.scoring().aggregation() == Aggregation.RESPONDENT_MEAN;
        return new AssessmentScore(
                score.released(),
                figures.questionnaire(),
                mean ? Aggregation.RESPONDENT_MEAN.name() : score.aggregation(),
                score.respondents(),
                figures.overall(),
                figures.factors(),
                figures.items(),
                figures.outcomes(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
