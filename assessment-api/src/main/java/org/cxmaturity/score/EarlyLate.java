package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.stat.Multiplicity;
import org.cxmaturity.score.stat.Welch;

/**
 * Whether those who answered last answer differently from those who answered first, which hints at how those would have
 * answered who did not (method section 19). Tells which factors, not the means: a third is no group of its own.
 *
 * @param each    respondents in the first third, and as many in the last
 * @param differing ids of factors that differ by at least 5 points and beyond chance (Welch, Holm), in order
 */
public record EarlyLate(int each, List<String> differing) {
    private static final double POINTS = 5;
    private static final double CHANCE = 0.05;
    private static final int DAY = 10;

    public EarlyLate {
        differing = List.copyOf(differing);
    }

    /**
     * Compares the thirds by the day on which sheets were handed in; sheets of one day stay in the order of the file.
     *
     * @return empty when a third is smaller than the smallest group, or when the thirds meet on one day
     */
    public static Optional<EarlyLate> of(Questionnaire questionnaire, List<Response> responses, ReleaseRules rules) {
        List<Response> dated = responses.stream()
                .filter(r -> r.submitted() != null && r.submitted().length() >= DAY)
                .sorted(Comparator.comparing(EarlyLate::day))
                .toList();
        int each = dated.size() / 3;
        if (each < rules.smallestGroup()) {
            return Optional.empty();
        }
        List<Response> first = dated.subList(0, each);
        List<Response> last = dated.subList(dated.size() - each, dated.size());
        return day(first.get(each - 1)).equals(day(last.get(0)))
                ? Optional.empty()
                : Optional.of(new EarlyLate(each, differing(questionnaire, first, last, rules.smallestGroup())));
    }

    private static String day(Response response) {
        return Objects.requireNonNull(response.submitted()).substring(0, DAY);
    }

    private static List<String> differing(
            Questionnaire questionnaire, List<Response> first, List<Response> last, int least) {
        List<FactorSheet> early = Sheet.of(questionnaire, first).factors();
        List<FactorSheet> late = Sheet.of(questionnaire, last).factors();
        List<String> ids = new ArrayList<>();
        List<Welch> tests = new ArrayList<>();
        for (int f = 0; f < early.size(); f++) {
            double[] a = Columns.present(late.get(f).score());
            double[] b = Columns.present(early.get(f).score());
            Welch test = Math.min(a.length, b.length) < least
                    ? null
                    : Welch.of(a, b, 0.95).orElse(null);
            if (test != null && test.p().isPresent()) {
                ids.add(early.get(f).factor().id());
                tests.add(test);
            }
        }
        double[] p = Multiplicity.holm(
                tests.stream().mapToDouble(t -> t.p().orElseThrow()).toArray());
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] < CHANCE && Math.abs(tests.get(i).difference()) >= POINTS) {
                differing.add(ids.get(i));
            }
        }
        return differing;
    }
}
