package org.cxmaturity.questionnaire.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sheets of an exported questionnaire and their columns; a column with a dot is a key inside a key. */
final class Columns {
    static final String QUESTIONNAIRE = "Questionnaire";
    static final String LEVELS = "Levels";
    static final String SCALES = "Scales";
    static final String FACTORS = "Factors";
    static final String ITEMS = "Items";
    static final String TEXTS = "Texts";

    static final String KEY = "key";
    static final String VALUE = "value";
    static final String FACTOR = "factor";
    static final String PATH = "path";
    static final String WHAT = "what";
    static final String AS_EXPORTED = "as exported";

    /** Sheet to the columns of its rows. */
    static final Map<String, List<String>> TABLES = Map.of(
            LEVELS,
            List.of("level", "from"),
            SCALES,
            List.of("id", "from", "to", "step", "unit"),
            FACTORS,
            List.of("id", "weight"),
            ITEMS,
            List.of(
                    "id",
                    FACTOR,
                    "scale",
                    "weight",
                    "reversed",
                    "required",
                    "roles",
                    "when.item",
                    "when.equals",
                    "when.atLeast",
                    "when.atMost",
                    "when.answered",
                    "gate.level",
                    "gate.critical"),
            "Outcomes",
            List.of("id", "measure", "scale"),
            "Background",
            List.of("id", "options"),
            "Comments",
            List.of("id"));

    /** The order of the sheets. */
    static final List<String> ORDER = List.of(LEVELS, SCALES, FACTORS, ITEMS, "Outcomes", "Background", "Comments");

    /** Columns whose cells are texts, even where they look like numbers. */
    static final Set<String> WORDS = Set.of(
            "id",
            "version",
            "language",
            "kind",
            FACTOR,
            "scale",
            "unit",
            "roles",
            "when.item",
            "measure",
            "options",
            "sources",
            "scoring.aggregation");

    private Columns() {}
}
