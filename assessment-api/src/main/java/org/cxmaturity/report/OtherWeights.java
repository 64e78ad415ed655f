package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;

/**
 * How far a factor's score hangs on the weights of its items: each is halved and raised by half in turn, the others
 * rescaled (as method section 3 does with factors). From printed figures alone.
 *
 * @param low  lowest score in points, 0..100; likewise {@code high}
 */
record OtherWeights(String factor, Figure figure, double low, double high) {
    static Optional<OtherWeights> of(ReportData data, Factor factor) {
        Figure figure = factor.figure();
        return figure == null
                ? Optional.empty()
                : ItemLedger.of(data, factor)
                        .map(ItemLedger::reach)
                        .map(r -> new OtherWeights(
                                factor.id(),
                                figure,
                                Math.max(0, figure.value() + r[0]),
                                Math.min(100, figure.value() + r[1])));
    }

    /** Pairs of factors whose order could be the other way round, the higher score first. */
    static List<List<String>> changingPlaces(List<OtherWeights> ranges) {
        List<OtherWeights> ranked = ranges.stream()
                .sorted(Comparator.comparingDouble(
                                (OtherWeights r) -> r.figure().value())
                        .reversed())
                .toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size(); j++) {
                if (ranked.get(i).low() <= ranked.get(j).high()) {
                    pairs.add(List.of(ranked.get(i).factor(), ranked.get(j).factor()));
                }
            }
        }
        return pairs;
    }
}
