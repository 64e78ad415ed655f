package org.cxmaturity.questionnaire.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML value with the line it starts on, counted from 1. Nothing is shared: aliases are refused. */
public sealed interface Node {
    /** The line it starts on, from 1. */
    int line();

    /** What a plain scalar means in the core schema; quoted ones are TEXT. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** One value as it is written. */
    record Scalar(int line, String value, Kind kind) implements Node {}

    /** A list. */
    record Sequence(int line, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the file. */
    record Mapping(int line, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** One key of a mapping; {@code line} is the key's. */
    record Entry(int line, Node value) {}

    /** Stands where something was refused and told of, so that no second fault follows from it. */
    record Refused(int line) implements Node {}
}
