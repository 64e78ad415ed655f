package org.cxmaturity.questionnaire.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Questionnaire;

/** What a core and its modules ask of a respondent when they are answered in one go. */
public final class CombinationText {
    private CombinationText() {}

    /** One line, ended: the ids, the sum of the minutes and of the items, and which questions are asked once. */
    public static String of(List<Questionnaire> together) {
        int minutes = together.stream().mapToInt(Questionnaire::minutes).sum();
        int items = together.stream().mapToInt(q -> q.items().size()).sum();
        String once = askedOnce(together);
        return ids(together) + ": together about " + minutes + (minutes == 1 ? " minute, " : " minutes, ") + items
                + (items == 1 ? " item" : " items") + (once.isEmpty() ? "" : "; asked once: " + once) + "\n";
    }

    private static String ids(List<Questionnaire> together) {
        return together.stream().map(Questionnaire::id).collect(Collectors.joining(" + "));
    }

    /** Ids of questions beside the factors that more than one of them has. */
    private static String askedOnce(List<Questionnaire> together) {
        Map<String, Integer> times = new LinkedHashMap<>();
        together.stream().flatMap(CombinationText::besides).forEach(id -> times.merge(id, 1, Integer::sum));
        return times.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> besides(Questionnaire q) {
        return Stream.concat(
                q.background().stream().map(Background::id),
                q.comments().stream().map(Comment::id));
    }
}
