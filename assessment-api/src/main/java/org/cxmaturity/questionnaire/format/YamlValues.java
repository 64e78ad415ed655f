package org.cxmaturity.questionnaire.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;

/** A YAML file of ours as plain values, for settings that are no questionnaire. Anchors, aliases and tags are refused. */
public final class YamlValues {
    private YamlValues() {}

    /**
     * The mapping of one document: texts (numbers and truth values as they are written), lists and mappings in the
     * order of the file.
     */
    public static Result<Map<String, Object>> read(String name, byte[] bytes) {
        Problems problems = new Problems();
        Map<String, Object> values = YamlTree.read(new Source(name, problems), bytes)
                .map(YamlValues::mapping)
                .orElse(Map.of());
        return problems.result(values);
    }

    /** The same as nodes, which keep their lines; empty after a fault that leaves nothing to read. */
    public static Optional<Node.Mapping> tree(String name, byte[] bytes, Problems problems) {
        return YamlTree.read(new Source(name, problems), bytes);
    }

    private static Map<String, Object> mapping(Node.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
        return Collections.unmodifiableMap(values);
    }

    private static Object value(Node node) {
        if (node instanceof Node.Mapping m) {
            return mapping(m);
        }
        if (node instanceof Node.Sequence s) {
            return s.items().stream().map(YamlValues::value).toList();
        }
        return node instanceof Node.Scalar s ? s.value() : List.of();
    }
}
