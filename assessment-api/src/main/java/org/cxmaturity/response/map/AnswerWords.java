package org.cxmaturity.response.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.response.xlsx.AbsenceWords;
import org.jspecify.annotations.Nullable;

/** The words that answers to one column may have, folded, and what our own sheet writes for them. */
final class AnswerWords {
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Set<String> ambiguous = new TreeSet<>();

    private AnswerWords() {}

    /** The words of a column by the labels and options of the questionnaire; none where any text is an answer. */
    static AnswerWords of(List<Questionnaire> questionnaires, String column) {
        AnswerWords words = new AnswerWords();
        for (Questionnaire q : questionnaires) {
            Item item = q.item(column).orElse(null);
            if (item != null) {
                words.steps(item.scale(), item.anchors());
            }
            q.outcomes().stream()
                    .filter(o -> o.id().equals(column))
                    .map(Outcome::scale)
                    .forEach(s -> words.steps(s, Map.of()));
            q.background(column).ifPresent(words::options);
        }
        words.codes.keySet().removeAll(words.ambiguous);
        return words;
    }

    /** The scale that a column is answered on; null when it is on none. */
    static @Nullable Scale scale(List<Questionnaire> questionnaires, String column) {
        for (Questionnaire q : questionnaires) {
            Optional<Scale> scale = q.item(column)
                    .map(Item::scale)
                    .or(() -> q.outcomes().stream()
                            .filter(o -> o.id().equals(column))
                            .map(Outcome::scale)
                            .findFirst());
            if (scale.isPresent()) {
                return scale.get();
            }
        }
        return null;
    }

    /** What our own sheet writes for a cell; empty when its words are not known. */
    Optional<String> code(String cell) {
        String whole = codes.get(Folded.of(cell));
        return Optional.ofNullable(whole == null ? codes.get(Folded.of(Folded.withoutNumber(cell))) : whole);
    }

    private void steps(Scale scale, Map<Integer, Text> anchors) {
        AbsenceWords.all().forEach((word, code) -> put(word, code));
        scale.labels().forEach((step, text) -> put(text, step.toString()));
        anchors.forEach((step, text) -> put(text, step.toString()));
    }

    private void options(Background background) {
        background.options().forEach((key, text) -> {
            put(key, key);
            put(text, key);
        });
    }

    private void put(Text text, String code) {
        text.byLanguage().values().forEach(word -> put(word, code));
    }

    private void put(String word, String code) {
        String folded = Folded.of(word);
        String other = codes.putIfAbsent(folded, code);
        if (other != null && !other.equals(code)) {
            ambiguous.add(folded);
        }
    }
}
