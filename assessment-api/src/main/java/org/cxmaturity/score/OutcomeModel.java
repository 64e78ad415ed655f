package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.stat.Distributions;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Regression;
import org.cxmaturity.score.stat.Shapley;

/**
 * How the factors go together with the first outcome, respondent by respondent (method section 18): shares of the
 * explained variance that no order of entry decides (Lindeman, Merenda and Gold 1980), and least squares. Factors are
 * "associated with" the outcome; none of it tells causes.
 *
 * @param outcome its id; answers on 0..100 of its scale, also those of a net promoter question
 * @param n       respondents with the outcome and all of these factors
 * @param r2      explained share of the variance, 0..1
 * @param ridged  whether factors were so much alike that shares between them are arbitrary
 * @param drivers the factors that are shown, in order
 */
public record OutcomeModel(String outcome, int n, double r2, boolean ridged, List<Driver> drivers) {
    /** Fewer complete respondents make no shares. */
    public static final int SHARES_NEED = 30;

    /** Fewer make no what-if. */
    public static final int WHAT_IF_NEEDS = 50;

    /** Nor does a model that explains less than this. */
    public static final double LEAST_R2 = 0.10;

    private static final int MOST = 12;

    /**
     * One factor.
     *
     * @param share of the variance of the outcome, 0..1; the shares sum to R squared
     * @param b     points of the outcome that go with one point of the factor, the others held
     * @param se    standard error of {@code b}
     */
    public record Driver(String factor, double share, double b, double se) {}

    /** Points of the outcome that go with a rise of a factor, with their 95 % interval. */
    public record Association(double points, Interval ci95) {}

    public OutcomeModel {
        drivers = List.copyOf(drivers);
    }

    /**
     * Fits the model on the factors that the released result shows.
     *
     * @return empty without an outcome, under 30 complete respondents, with none or over 12 factors, or when the outcome
     *     is the same for all
     */
    public static Optional<OutcomeModel> of(
            Questionnaire questionnaire, List<Response> responses, AssessmentScore released) {
        if (!released.released()) {
            throw new IllegalArgumentException("only factors that may be shown are told of");
        }
        Sheet sheet = Sheet.of(questionnaire, responses);
        List<FactorSheet> shown = sheet.factors().stream()
                .filter(f -> released.factor(f.factor().id())
                        .filter(s -> s.status() == Status.OK)
                        .isPresent())
                .toList();
        if (questionnaire.outcomes().isEmpty() || shown.isEmpty() || shown.size() > MOST) {
            return Optional.empty();
        }
        double[][] columns = shown.stream().map(FactorSheet::score).toArray(double[][]::new);
        double[] outcome = sheet.outcomeScores(0);
        return Regression.of(columns, outcome)
                .filter(fit -> fit.n() >= SHARES_NEED)
                .flatMap(fit -> Shapley.of(columns, outcome).map(s -> model(questionnaire, shown, fit, s)));
    }

    private static OutcomeModel model(
            Questionnaire questionnaire, List<FactorSheet> shown, Regression fit, Shapley shapley) {
        List<Driver> drivers = new ArrayList<>();
        for (int j = 0; j < shown.size(); j++) {
            String id = shown.get(j).factor().id();
            drivers.add(new Driver(
                    id, shapley.shares().get(j), fit.b().get(j), fit.se().get(j)));
        }
        return new OutcomeModel(questionnaire.outcomes().get(0).id(), fit.n(), fit.r2(), fit.ridged(), drivers);
    }

    /**
     * What goes with a factor that is higher by {@code points}, the other factors held; said as "associated with".
     *
     * @return empty under 50 respondents, under an R squared of .10, where factors could not be told apart, or for a
     *     factor that is not in the model
     */
    public Optional<Association> whatIf(String factor, double points) {
        if (n < WHAT_IF_NEEDS || r2 < LEAST_R2 || ridged) {
            return Optional.empty();
        }
        double t = Distributions.tOf(0.95, n - drivers.size() - 1);
        return drivers.stream()
                .filter(d -> d.factor().equals(factor))
                .findFirst()
                .map(d -> {
                    double half = t * d.se() * Math.abs(points);
                    double moved = d.b() * points;
                    return new Association(moved, new Interval(moved - half, moved + half));
                });
    }
}
