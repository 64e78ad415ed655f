package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Since.Broken;
import org.cxmaturity.report.Since.Distance;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.Since.Why;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bridge;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.Change.Comparison;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** A change between two waves as a report shows it: scores and differences rounded, the difference before them. */
final class ChangeShown {
    private final Questionnaire questionnaire;
    private final Earlier earlier;
    private final AssessmentScore now;
    private final List<Double> floors;
    private final boolean respondents;

    private ChangeShown(Questionnaire questionnaire, Earlier earlier, AssessmentScore now) {
        this.questionnaire = questionnaire;
        this.earlier = earlier;
        this.now = now;
        this.floors = questionnaire.levels().stream().map(Level::from).toList();
        this.respondents = earlier.score().respondents().scored() > 1;
    }

    static Since of(Questionnaire questionnaire, Earlier earlier, AssessmentScore now) {
        return new ChangeShown(questionnaire, earlier, now).since();
    }

    private Since since() {
        int n = earlier.score().respondents().scored();
        List<Since.Row> rows = new ArrayList<>();
        earlier.change().factors().forEach(row -> rows.add(row(row)));
        rows.add(row(earlier.change().overall()));
        List<Since.Bridge> bridges = bridges(rows);
        List<Distance> distances = distances(rows);
        return new Since(
                n == 0 ? null : n < 5 && n > 1 ? ReportData.Answered.FEW : n,
                text(earlier.date()),
                text(earlier.today()),
                rows,
                bridges,
                bridges.isEmpty() ? noBridge(rows) : null,
                distances,
                distances.isEmpty() ? noPanel(rows) : null);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private Since.Row row(Change.Row row) {
        if (!row.comparison().holds()) {
            return row.comparison() == Comparison.NOT_SHOWN ? hidden(row.id()) : broken(row);
        }
        if (tellsAll(row.before()) || tellsAll(row.now())) {
            return hidden(row.id());
        }
        Interval ci = row.ci95();
        return new Since.Row(
                row.id(),
                Rounding.score(row.before(), floors),
                Rounding.score(row.now(), floors),
                Rounding.whole(row.difference()),
                ci == null ? null : Rounding.endOfDifference(ci.low()),
                ci == null ? null : Rounding.endOfDifference(ci.high()),
                row.comparison() == Comparison.COMMON_ITEMS,
                verdict(row, ci),
                row.detectable().isPresent()
                        ? Rounding.endOfDifference(row.detectable().getAsDouble())
                        : null,
                null);
    }

    private static Since.Row hidden(String id) {
        return new Since.Row(id, null, null, null, null, null, false, Verdict.NOT_SHOWN);
    }

    private Since.Row broken(Change.Row row) {
        Broken why = row.comparison() == Comparison.OTHER_AGGREGATION ? Broken.ROLES : Broken.QUESTIONS;
        return new Since.Row(
                row.id(),
                printed(earlier.score(), row.id()),
                printed(now, row.id()),
                null,
                null,
                null,
                false,
                Verdict.BROKEN,
                null,
                why);
    }

    private @Nullable Double printed(AssessmentScore wave, String id) {
        return own(wave, id).map(s -> Rounding.score(s, floors)).orElse(null);
    }

    /** A score of a wave on its own questions, where it may be shown as a plain number. */
    private Optional<Double> own(AssessmentScore wave, String id) {
        Optional<Double> score = id.equals(KeyFigures.OVERALL)
                ? Optional.of(wave.overall())
                        .filter(o -> o.status() == Status.OK)
                        .map(o -> o.score())
                : wave.factor(id).filter(f -> f.status() == Status.OK).map(FactorScore::score);
        return score.filter(s -> !tellsAll(s));
    }

    /** Means that print as 0 or 100 would tell every answer (method section 15.8). */
    private boolean tellsAll(double score) {
        double whole = Rounding.whole(score);
        return respondents && (whole <= 0 || whole >= 100);
    }

    private static Verdict verdict(Change.Row row, @Nullable Interval ci) {
        if (ci == null) {
            return Verdict.UNKNOWN;
        }
        return row.meaningful() ? Verdict.CERTAIN : Verdict.CHANCE;
    }

    /** The whole is the sum of its factors: it is taken apart only where the change of each of them is shown. */
    private List<Since.Bridge> bridges(List<Since.Row> rows) {
        Bridge bridge = earlier.bridge();
        if (bridge == null) {
            return List.of();
        }
        List<Since.Bridge> shown = new ArrayList<>();
        for (Since.Row row : rows) {
            boolean whole = row.id().equals(KeyFigures.OVERALL);
            if (!whole) {
                bridge.factor(row.id()).flatMap(b -> bridge(row, b)).ifPresent(shown::add);
            } else if (rows.stream().noneMatch(r -> counts(r.id()) && r.verdict() == Verdict.NOT_SHOWN)) {
                bridge(row, bridge.overall()).ifPresent(shown::add);
            }
        }
        return shown;
    }

    private boolean counts(String factor) {
        return questionnaire.factors().stream()
                .filter(f -> f.id().equals(factor))
                .mapToDouble(Factor::weight)
                .anyMatch(w -> w > 0);
    }

    private Optional<Since.Bridge> bridge(Since.Row row, Bridge.Row bridge) {
        Double difference = row.difference();
        Double then = printed(earlier.score(), row.id());
        Double today = printed(now, row.id());
        if (difference == null
                || then == null
                || today == null
                || bridge.parts().isEmpty()) {
            return Optional.empty();
        }
        double change = row.commonItems() ? Rounding.whole(bridge.change()) : difference;
        List<Double> points = bridge.shown(change, 1);
        List<Since.Part> parts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Interval ci = bridge.parts().get(i).ci95();
            parts.add(new Since.Part(
                    bridge.parts().get(i).kind(),
                    points.get(i),
                    ci == null ? null : Rounding.endOfDifference(ci.low()),
                    ci == null ? null : Rounding.endOfDifference(ci.high())));
        }
        return Optional.of(new Since.Bridge(row.id(), then, today, change, parts));
    }

    private Why noBridge(List<Since.Row> rows) {
        if (rows.stream().allMatch(r -> r.verdict() == Verdict.BROKEN)) {
            return Why.NOT_COMPARABLE;
        }
        return earlier.bridge() == null ? Why.SCORES_ALONE : Why.HELD_BACK;
    }

    /** Peers answered whole questionnaires: on common items there is nothing to set a change against. */
    private List<Distance> distances(List<Since.Row> rows) {
        if (earlier.panel() == null || earlier.panel().tellsOfFew()) {
            return List.of();
        }
        List<Distance> shown = new ArrayList<>();
        for (Since.Row row : rows) {
            Double change = row.difference();
            if (change != null && !row.commonItems()) {
                earlier.panel().rows().stream()
                        .filter(p -> p.id().equals(row.id()) && p.status() == Status.OK)
                        .findFirst()
                        .ifPresent(p -> {
                            double distance = Rounding.whole(p.distanceChange());
                            shown.add(new Distance(
                                    row.id(), p.n(), change, change - distance, distance, p.beganAtTheEdge()));
                        });
            }
        }
        return shown;
    }

    private @Nullable Why noPanel(List<Since.Row> rows) {
        if (earlier.panel() == null) {
            return earlier.noPanel();
        }
        if (earlier.panel().tellsOfFew()) {
            return Why.TELLS_OF_FEW;
        }
        boolean comparable = rows.stream().anyMatch(r -> r.difference() != null && !r.commonItems());
        return comparable ? Why.FEW_PEERS : Why.OTHER_QUESTIONS;
    }
}
