package org.cxmaturity.questionnaire.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.questionnaire.Questionnaire;

/** What a library holds, as a table for people or as JSON for scripts. */
public final class QuestionnaireList {
    private QuestionnaireList() {}

    /** One object a questionnaire: id, version, draft where it is one, kind, number of items, minutes, and the share translated by language. */
    public static String json(List<Questionnaire> all) {
        return Json.pretty(all.stream().map(QuestionnaireList::entry).toList());
    }

    private static Map<String, Object> entry(Questionnaire q) {
        Map<String, Object> languages = new LinkedHashMap<>();
        q.languages().forEach(l -> languages.put(l, Translations.share(q, l)));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", q.id());
        map.put("version", q.version().toString());
        if (q.draft()) {
            map.put("draft", true);
        }
        map.put("kind", kind(q));
        map.put("items", q.items().size());
        map.put("minutes", q.minutes());
        map.put("languages", languages);
        return map;
    }

    /** Lines with a header, columns as wide as they need to be. */
    public static String table(List<Questionnaire> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "VERSION", "KIND", "ITEMS", "MINUTES", "LANGUAGES"));
        all.forEach(q -> rows.add(List.of(
                q.id(),
                q.version() + (q.draft() ? " draft" : ""),
                kind(q),
                Integer.toString(q.items().size()),
                Integer.toString(q.minutes()),
                QuestionnaireText.shares(q))));
        return TextRows.aligned(rows);
    }

    private static String kind(Questionnaire q) {
        return q.kind().name().toLowerCase(Locale.ROOT);
    }
}
