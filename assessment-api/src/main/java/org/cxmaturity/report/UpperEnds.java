package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;

/**
 * What holds a level at the upper end of its interval where the score alone would reach a higher one there and the level
 * is not held at the score itself: both ends then have one level, though the interval crosses a floor (method section 5).
 */
final class UpperEnds {
    private final ReportData data;
    private final Voice voice;

    UpperEnds(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** A sentence for each factor and for the whole; empty where there is none. */
    String words() {
        List<String> sentences = new ArrayList<>();
        for (Factor factor : data.factors()) {
            Figure figure = factor.figure();
            Reached reached = factor.reached();
            if (figure != null && reached != null && held(figure, reached)) {
                sentences.add(voice.say(
                        "ledger.levels.upper",
                        voice.name(factor.id()),
                        voice.number(figure.high()),
                        voice.number(byScore(figure)),
                        holding(factor.id(), reached.high() + 1),
                        voice.number(reached.high())));
            }
        }
        Figure whole = data.overall().figure();
        Reached reached = data.overall().reached();
        if (whole != null && reached != null && held(whole, reached)) {
            sentences.add(voice.say(
                    "ledger.levels.upper.whole",
                    voice.number(whole.high()),
                    voice.number(byScore(whole)),
                    voice.number(reached.high())));
        }
        return String.join(" ", sentences);
    }

    private boolean held(Figure figure, Reached reached) {
        return figure.high() != null && reached.level() == reached.byScore() && byScore(figure) > reached.high();
    }

    private int byScore(Figure figure) {
        Double high = figure.high();
        return data.instrument().levelAt(high == null ? figure.value() : high);
    }

    /** The practices whose score is under the level that they are a gate of; told without names where one is not shown. */
    private String holding(String factor, int level) {
        List<Instrument.Item> gates = data.instrument().factor(factor).stream()
                .flatMap(f -> f.items().stream())
                .filter(i -> Objects.equals(i.gateLevel(), level))
                .toList();
        List<String> under = gates.stream()
                .filter(i -> figure(i.id()).anyMatch(f -> data.instrument().levelAt(f.value()) < level))
                .map(i -> voice.quote(i.text()))
                .toList();
        boolean all = gates.stream().allMatch(i -> figure(i.id()).findAny().isPresent());
        return all && !under.isEmpty()
                ? voice.list(under)
                : voice.say("ledger.levels.upper.practice", voice.number(level));
    }

    private Stream<Figure> figure(String item) {
        return data.items().stream()
                .filter(i -> i.id().equals(item))
                .map(Shown.Item::figure)
                .filter(Objects::nonNull);
    }
}
