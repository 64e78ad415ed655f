package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Points;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;

/** What the board may ask management: the questionnaire's own questions to the items with the lowest scores. */
final class QuestionsPage {
    static final String SECTION = "questions";
    private static final int AT_MOST = 7;
    private static final int LESS = 5;
    private static final int LEAST = 3;
    private static final int OF_A_FACTOR = 2;

    private final ReportData data;
    private final Voice voice;
    private final int most;

    QuestionsPage(ReportData data, Voice voice, Cuts cuts) {
        this.data = data;
        this.voice = voice;
        this.most = cuts.most(SECTION, AT_MOST, LESS, LEAST);
    }

    /** Empty where the questionnaire has no such questions, or no item has a figure. */
    Optional<Page> page() {
        List<Fact> all = questions();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> questions = all.subList(0, Math.min(most, all.size()));
        int n = questions.size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Points(new Head(voice.say("questions.head"), voice.say("questions.note")), true, questions));
        if (n < all.size()) {
            blocks.add(new Paragraph("", Shorter.more(voice, all.size() - n), true));
        }
        return Optional.of(new Page(
                SECTION,
                voice.say("questions.name"),
                null,
                voice.say("questions.eyebrow"),
                voice.say("questions.title", n, voice.sentence(voice.numeral(n))),
                voice.say("questions.lead"),
                blocks));
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
