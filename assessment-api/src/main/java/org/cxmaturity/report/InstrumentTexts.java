package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** Takes a questionnaire's texts in one language, and counts those that it lacks. Not thread-safe. */
final class InstrumentTexts {
    private final String language;
    private int untranslated;

    private InstrumentTexts(String language) {
        this.language = language;
    }

    static Instrument of(Questionnaire questionnaire, AssessmentScore score, String language) {
        boolean withItems = score.items().stream().anyMatch(i -> i.status() != Status.NOT_APPLICABLE);
        return of(questionnaire, score.aggregation(), withItems, language);
    }

    /** The same, with the questions where {@code withItems}. */
    static Instrument of(Questionnaire questionnaire, String aggregation, boolean withItems, String language) {
        return new InstrumentTexts(language).take(questionnaire, aggregation, withItems);
    }

    private Instrument take(Questionnaire q, String aggregation, boolean withItems) {
        String title = text(q.title());
        List<Instrument.Level> levels = q.levels().stream()
                .map(l -> new Instrument.Level(l.level(), l.from(), text(l.name()), text(l.summary())))
                .toList();
        List<Instrument.Factor> factors = new ArrayList<>();
        for (Factor factor : q.factors()) {
            factors.add(factor(factor, withItems));
        }
        return new Instrument(
                q.id(),
                q.version().toString(),
                q.sha256(),
                title,
                q.background(Background.ROLE).isPresent(),
                aggregation,
                q.scoring().coverage(),
                q.scoring().overallCap().isPresent() ? q.scoring().overallCap().getAsInt() : null,
                q.draft() ? true : null,
                untranslated,
                levels,
                factors);
    }

    private Instrument.Factor factor(Factor factor, boolean withItems) {
        return new Instrument.Factor(
                factor.id(),
                text(factor.name()),
                textOrNull(factor.phrase()),
                factor.badge() == null ? null : factor.badge().in(language),
                text(factor.summary()),
                factor.weight(),
                withItems ? factor.items().stream().map(this::item).toList() : List.of());
    }

    private Instrument.Item item(Item item) {
        return new Instrument.Item(
                item.id(),
                text(item.text()),
                item.scale().from(),
                item.scale().to(),
                item.scale().options(),
                item.weight(),
                item.reversed(),
                item.gate() == null ? null : item.gate().level(),
                item.gate() != null && item.gate().critical(),
                texts(item.anchors()),
                texts(item.advice()),
                textOrNull(item.boardQuestion()));
    }

    private Map<Integer, String> texts(Map<Integer, Text> byStep) {
        Map<Integer, String> all = new LinkedHashMap<>();
        byStep.forEach((step, text) -> all.put(step, text(text)));
        return all;
    }

    private @Nullable String textOrNull(@Nullable Text text) {
        return text == null ? null : text(text);
    }

    private String text(Text text) {
        if (!text.has(language) && !text.base().isEmpty()) {
            untranslated++;
        }
        return LanguageMarks.shown(text, language);
    }
}
