package org.cxmaturity.questionnaire.format;

import java.util.List;

/** The keys that the format knows, by where they stand; everything else is an unknown key. */
final class Keys {
    static final List<String> QUESTIONNAIRE = List.of(
            "id",
            "version",
            "draft",
            "language",
            "title",
            "purpose",
            "kind",
            "minutes",
            "scoring",
            "levels",
            "importance",
            "scales",
            "factors",
            "outcomes",
            "background",
            "comments",
            "sources");
    static final List<String> SCORING = List.of("coverage", "overallCap", "aggregation");
    static final List<String> LEVEL = List.of("level", "from", "name", "summary");
    static final List<String> IMPORTANCE = List.of("pick", "text");
    static final List<String> SCALE = List.of("from", "to", "step", "unit", "labels");
    static final List<String> FACTOR = List.of("id", "name", "phrase", "badge", "summary", "weight", "items");
    static final List<String> ITEM = List.of(
            "id",
            "text",
            "help",
            "scale",
            "roleTexts",
            "weight",
            "reversed",
            "required",
            "roles",
            "when",
            "anchors",
            "advice",
            "boardQuestion",
            "gate");
    static final List<String> WHEN = List.of("item", "equals", "atLeast", "atMost", "answered");
    static final List<String> GATE = List.of("level", "critical");
    static final List<String> OUTCOME = List.of("id", "measure", "text", "scale");
    static final List<String> BACKGROUND = List.of("id", "text", "options");
    static final List<String> COMMENT = List.of("id", "text");

    private Keys() {}
}
