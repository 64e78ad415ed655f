package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.ReportData.About;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.ReportData.Grouping;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.Respondents;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** From released figures to what a report may show: picks, rounds, and leaves the rest behind. */
final class DataBuilder {
    private DataBuilder() {}

    static ReportData build(ReportInput input) {
        AssessmentScore score = input.score();
        if (!score.released()) {
            throw new IllegalArgumentException("figures go through the release rules before they are reported");
        }
        Kind kind = kind(score);
        ShownFigures figures = new ShownFigures(input.questionnaire(), input.language(), kind);
        Peers peers = input.standing() == null ? null : PeersShown.of(input.standing(), input.pack(), score, kind);
        return new ReportData(
                about(input, kind),
                InstrumentTexts.of(input.questionnaire(), score, input.language()),
                answered(input.questionnaire(), score, input.language(), kind),
                figures.whole(score),
                figures.factors(score, input.respondentScores()),
                figures.items(score),
                figures.gaps(score),
                HeatShown.of(input.questionnaire(), score, input.tooFew(), input.language(), kind),
                figures.outcomes(score),
                ModulesShown.of(input, kind),
                peers,
                beside(input.change(), peers),
                PlanShown.of(input.questionnaire(), score, kind),
                GroundsShown.of(input.questionnaire(), score, kind, figures.whole(score)),
                input.measures(),
                input.comments().orElse(null),
                input.said(),
                input.looks().equals(Looks.HOUSE) ? null : input.looks());
    }

    /** The same peers then and now are among those of now: where these are too few to compare with, so are they. */
    private static @Nullable Since beside(@Nullable Since since, @Nullable Peers peers) {
        if (since == null || peers == null) {
            return since == null ? null : since.withoutPeers(null);
        }
        Integer n = peers.n();
        boolean among = since.distances().stream().allMatch(d -> n != null && d.n() <= n);
        return among ? since : since.withoutPeers(Since.Why.FEW_PEERS);
    }

    private static About about(ReportInput input, Kind kind) {
        return new About(
                kind,
                input.language(),
                input.client(),
                input.title(),
                input.date() == null ? null : input.date().toString(),
                input.edition(),
                input.synthetic(),
                input.smallestGroup(),
                input.program(),
                input.responses());
    }

    private static Kind kind(AssessmentScore score) {
        if (score.aggregation().equals(ReadyScores.AGGREGATION)) {
            return Kind.READY_SCORES;
        }
        return score.respondents().rows() == 1 && !hidden(score) ? Kind.SINGLE : Kind.SURVEY;
    }

    private static boolean hidden(AssessmentScore score) {
        return score.overall().status() == Status.SUPPRESSED
                || score.factors().stream().anyMatch(f -> f.status() == Status.SUPPRESSED);
    }

    private static Answered answered(Questionnaire questionnaire, AssessmentScore score, String language, Kind kind) {
        if (kind == Kind.READY_SCORES) {
            return new Answered(null, null, null, null, null, List.of());
        }
        Respondents rows = score.respondents();
        return new Answered(
                count(rows.rows(), kind),
                count(rows.scored(), kind),
                count(rows.rejected(), kind),
                count(rows.straightLining(), kind),
                count(rows.speeding(), kind),
                groupings(questionnaire, score, language));
    }

    /** Counts of 1 to 4 are not printed (method 15.6), save the one assessor's own. */
    static int count(int n, Kind kind) {
        return n > 0 && n < 5 && kind != Kind.SINGLE ? Answered.FEW : n;
    }

    private static List<Grouping> groupings(Questionnaire questionnaire, AssessmentScore score, String language) {
        List<Grouping> all = new ArrayList<>();
        for (Map.Entry<String, List<GroupScore>> by : score.groups().entrySet()) {
            Background background = questionnaire.background(by.getKey()).orElse(null);
            if (background != null
                    && !givesAway(by.getValue(), score.respondents().rows())) {
                List<Group> groups = by.getValue().stream()
                        .map(g -> group(background, g, language))
                        .toList();
                all.add(new Grouping(by.getKey(), LanguageMarks.shown(background.text(), language), groups));
            }
        }
        return all;
    }

    /** Whether the rows outside the groups shown are 1 to 4, so that a small group's size could be worked out. */
    private static boolean givesAway(List<GroupScore> groups, int rows) {
        boolean someHidden = groups.stream().anyMatch(g -> g.status() == Status.SUPPRESSED);
        int shown = groups.stream().mapToInt(GroupScore::n).sum();
        return someHidden && rows - shown > 0 && rows - shown < 5;
    }

    private static Group group(Background background, GroupScore group, String language) {
        Text name = background.options().get(group.value());
        boolean shown = group.status() != Status.SUPPRESSED && group.n() >= 5;
        return new Group(
                group.value(),
                name == null ? group.value() : LanguageMarks.shown(name, language),
                shown ? group.n() : null);
    }
}
