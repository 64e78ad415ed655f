package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Points;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;

/** What the board may ask management: the questionnaire's own questions to the items with the lowest scores. */
final class QuestionsPage {
    static final String SECTION = "questions";
    private static final int AT_MOST = 7;
    private static final int OF_A_FACTOR = 2;

    private final ReportData data;
    private final Voice voice;

    QuestionsPage(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Empty where the questionnaire has no such questions, or no item has a figure. */
    Optional<Page> page() {
        List<Fact> questions = questions();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        int n = questions.size();
        return Optional.of(new Page(
                SECTION,
                voice.say("questions.name"),
                null,
                voice.say("questions.eyebrow"),
                voice.say("questions.title", n, voice.sentence(voice.numeral(n))),
                voice.say("questions.lead"),
                List.of(new Points(
                        new Head(voice.say("questions.head"), voice.say("questions.note")), true, questions))));
    }

    private List<Fact> questions() {
        List<Fact> questions = new ArrayList<>();
        Map<String, Integer> ofFactor = new HashMap<>();
        for (Item item : lowestFirst()) {
            Optional<Fact> question = question(item);
            if (question.isPresent()
                    && questions.size() < AT_MOST
                    && ofFactor.merge(item.factor(), 1, Integer::sum) <= OF_A_FACTOR) {
                questions.add(question.get());
            }
        }
        return questions;
    }

    private List<Item> lowestFirst() {
        return data.items().stream()
                .filter(i -> i.figure() != null)
                .sorted(Comparator.comparingDouble(QuestionsPage::score))
                .toList();
    }

    private static double score(Item item) {
        Figure figure = item.figure();
        return figure == null ? 0 : figure.value();
    }

    private Optional<Fact> question(Item item) {
        Figure figure = item.figure();
        return data.instrument()
                .item(item.id())
                .filter(asked -> asked.boardQuestion() != null && figure != null)
                .map(asked -> new Fact(
                        String.valueOf(asked.boardQuestion()),
                        voice.say(
                                "questions.reason",
                                voice.name(item.factor()),
                                voice.quote(asked.text()),
                                figure == null ? Voice.NONE : voice.score(figure))));
    }
}
