package org.cxmaturity.questionnaire.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.questionnaire.Texts;

/** How far, and into what, a questionnaire is translated. */
public final class Translations {
    private Translations() {}

    /**
     * Share of the base texts that are there in a language, 0..1; 1 for the base language. Badges do not count: they
     * are signs, and may stay as they are.
     */
    public static double share(Questionnaire questionnaire, String language) {
        List<Text> texts = Texts.of(questionnaire).entrySet().stream()
                .filter(e -> counts(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return (double) texts.stream().filter(t -> t.has(language)).count() / texts.size();
    }

    static boolean counts(List<String> path) {
        return !(path.get(0).equals("factors") && path.get(path.size() - 1).equals("badge"));
    }

    /** The texts of one language as nested keys: what its file holds, without the language itself. */
    static Map<String, Object> tree(Questionnaire questionnaire, String language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Texts.of(questionnaire).forEach((path, text) -> {
            if (text.has(language)) {
                put(tree, path, text.in(language));
            }
        });
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String text) {
        Map<String, Object> at = tree;
        for (String key : path.subList(0, path.size() - 1)) {
            at = (Map<String, Object>) at.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
        }
        at.put(path.get(path.size() - 1), text);
    }

    /** All translations by language, in the order of the alphabet. */
    static Map<String, Map<String, Object>> trees(Questionnaire questionnaire) {
        Map<String, Map<String, Object>> trees = new TreeMap<>();
        questionnaire.languages().stream()
                .filter(l -> !l.equals(questionnaire.language()))
                .forEach(l -> trees.put(l, tree(questionnaire, l)));
        return trees;
    }
}
