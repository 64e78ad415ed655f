package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.jspecify.annotations.Nullable;

/**
 * One item in words. "Most chosen" is what respondents said most often, never a fact about the organisation; without
 * a released spread nothing is said of now, and the next step follows from the mean.
 */
final class PanelWords {
    private final ReportData data;
    private final Voice voice;

    PanelWords(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    ItemPanel panel(Item item) {
        Instrument.Item asked = data.instrument().item(item.id()).orElse(null);
        String text = asked == null ? item.id() : asked.text();
        Figure figure = item.figure();
        if (figure == null) {
            String why = voice.sentence(voice.missing(item.status()));
            return new ItemPanel(text, null, "", List.of(), why, "", "", "", "", voice.say("alt.item.none", text, why));
        }
        Integer chosen = item.mostChosen();
        Next next = asked == null ? Next.NONE : next(asked, chosen == null ? stepOf(asked, figure) : chosen);
        return new ItemPanel(
                text,
                voice.dot(figure),
                voice.score(figure),
                item.spread().stream().map(Double::intValue).toList(),
                caption(item, figure),
                chosen == null || asked == null ? "" : nowLabel(asked, item, chosen),
                chosen == null || asked == null ? "" : asked.anchors().getOrDefault(chosen, ""),
                next.label(),
                next.text(),
                alt(item, text, figure));
    }

    private String nowLabel(Instrument.Item asked, Item item, int chosen) {
        int index = chosen - (int) asked.from();
        String share = voice.notation().percent(item.spread().get(index));
        return asked.anchors().containsKey(chosen)
                ? voice.say("panel.now", share)
                : voice.say("panel.now.step", voice.notation().number(chosen), share);
    }

    /** The next step's label and text; both empty at the top or where the questionnaire tells neither. */
    private record Next(String label, String text) {
        static final Next NONE = new Next("", "");
    }

    private Next next(Instrument.Item asked, int step) {
        int next = asked.reversed() ? step - 1 : step + 1;
        Map<Integer, String> anchors = asked.anchors();
        String advice = asked.advice().getOrDefault(step, "");
        if (anchors.containsKey(next) && asked.steps() > 0) {
            return new Next(voice.say("panel.next", voice.notation().number(next)), anchors.getOrDefault(next, ""));
        }
        return advice.isEmpty() ? Next.NONE : new Next(voice.say("panel.advice"), advice);
    }

    /** The whole step at or under the mean (for a reversed item at or over). */
    static int stepOf(Instrument.Item asked, Figure figure) {
        double percent = asked.reversed() ? 100 - figure.value() : figure.value();
        double answer = asked.from() + (asked.to() - asked.from()) * percent / 100;
        return (int) (asked.reversed() ? Math.ceil(answer - 1e-9) : Math.floor(answer + 1e-9));
    }

    private String caption(Item item, Figure figure) {
        List<String> parts = new ArrayList<>();
        if (figure.n() != null) {
            parts.add(voice.say("panel.n", voice.count(figure.n())));
        }
        if (item.notSure() != null) {
            parts.add(voice.say("panel.notSure", voice.count(item.notSure())));
        }
        if (item.notApplicable() != null) {
            parts.add(voice.say("panel.notApplicable", voice.count(item.notApplicable())));
        }
        if (item.highAgreement()) {
            parts.add(voice.say("panel.highAgreement"));
        }
        return String.join("; ", parts);
    }

    private String alt(Item item, String text, Figure figure) {
        String spread = spreadInWords(item.spread());
        return spread.isEmpty()
                ? voice.say("alt.item", text, voice.scoreAndInterval(figure))
                : voice.say("alt.item.spread", text, voice.scoreAndInterval(figure), spread);
    }

    private String spreadInWords(@Nullable List<Double> spread) {
        return spread == null || spread.isEmpty()
                ? ""
                : spread.stream().map(voice.notation()::percent).collect(Collectors.joining(", "));
    }
}
