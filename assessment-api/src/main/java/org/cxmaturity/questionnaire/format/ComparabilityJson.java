package org.cxmaturity.questionnaire.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.questionnaire.Change;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;

/**
 * A comparison as JSON, for scripts; a field that says nothing is absent. Two questionnaires with different ids are two
 * forms: version steps say nothing about them.
 */
public final class ComparabilityJson {
    private ComparabilityJson() {}

    /** Indented, line ends as in Unix. */
    public static String pretty(Questionnaire older, Questionnaire newer, Comparability c) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("from", version(older));
        map.put("to", version(newer));
        boolean versions = older.id().equals(newer.id());
        map.put("comparison", versions ? "VERSIONS" : "FORMS");
        if (versions) {
            map.put("requires", word(c.requires()));
            map.put("given", word(c.given()));
            map.put("versionFits", c.versionFits());
        }
        map.put("overall", c.overall().name());
        map.put("levels", c.levels() ? "SAME" : "BROKEN");
        map.put("factors", c.factors().stream().map(ComparabilityJson::factor).toList());
        map.put(
                "items",
                c.items().stream()
                        .map(i -> map("id", i.id(), "link", i.link().name()))
                        .toList());
        map.put(
                "changes",
                c.changes().stream().map(change -> change(change, versions)).toList());
        return Json.pretty(map);
    }

    private static Map<String, Object> version(Questionnaire q) {
        Map<String, Object> map = map("id", q.id(), "version", q.version().toString());
        map.put("sha256", q.sha256());
        return map;
    }

    private static Map<String, Object> factor(Comparability.FactorLink f) {
        Map<String, Object> map = map("id", f.id(), "link", f.link().name());
        boolean both = f.link() != Comparability.Link.ADDED && f.link() != Comparability.Link.REMOVED;
        if (both) {
            map.put("common", f.common());
            map.put("itemShare", f.itemShare());
            map.put("weightShare", f.weightShare());
        }
        return map;
    }

    private static Map<String, Object> change(Change change, boolean versions) {
        Map<String, Object> map = map("part", word(change.part()), "change", word(change.kind()));
        text(map, "id", change.id());
        text(map, "detail", change.detail());
        List<String> languages = change.languages();
        if (!languages.isEmpty()) {
            map.put("languages", languages);
        }
        if (versions) {
            map.put("step", word(change.step()));
        }
        return map;
    }

    private static void text(Map<String, Object> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> map(String key, String value, String key2, String value2) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(key2, value2);
        return map;
    }
}
