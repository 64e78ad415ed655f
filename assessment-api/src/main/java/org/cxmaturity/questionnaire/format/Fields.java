package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of the file, read key by key. Tells of unknown keys when opened, of missing and wrong values when asked;
 * then answers with something harmless, so that the reading goes on to the next fault.
 */
final class Fields {
    private static final double LARGEST = 1e9;

    private final Source source;
    private final Node.Mapping mapping;
    private final Wording what;

    private Fields(Source source, Node.Mapping mapping, Wording what) {
        this.source = source;
        this.mapping = mapping;
        this.what = what;
    }

    /** Opens a mapping whose keys are known; {@code what} names it in faults: "the item". */
    static Fields of(Source source, Node.Mapping mapping, Wording what, List<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                source.add(Faults.unknownKey(source.at(entry.line()), key, entry, source.near(known)));
            }
        });
        return new Fields(source, mapping, named(what, mapping));
    }

    private static Wording named(Wording what, Node.Mapping mapping) {
        Node.Entry id = mapping.entries().get("id");
        return id != null && id.value() instanceof Node.Scalar s && !s.value().isBlank()
                ? say("{0} {1}", what, Faults.quote(s.value()))
                : what;
    }

    Source source() {
        return source;
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** Line of a key's value, or of the whole when it is missing. */
    int line(String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.line() : entry.value().line();
    }

    int line() {
        return mapping.line();
    }

    /** A text that must be there; empty text after a fault. */
    String text(String key) {
        return need(key) ? optionalText(key).orElse("") : "";
    }

    Optional<String> optionalText(String key) {
        return value(key, node -> textOf(source, key, node));
    }

    /** Text of a node, stripped; a fault and empty when it is none. */
    static Optional<String> textOf(Source source, String key, Node node) {
        if (node instanceof Node.Scalar s) {
            if (s.kind() == Node.Kind.TEXT && !s.value().isBlank()) {
                return Optional.of(s.value().strip());
            }
            source.add(Faults.notText(source.at(s.line()), key, s.value()));
        } else if (!(node instanceof Node.Refused)) {
            source.add(Faults.wrongKind(source.at(node.line()), Faults.quote(key), node, say("a text")));
        }
        return Optional.empty();
    }

    /** A scalar as it is written, whatever its kind: for versions and steps. */
    Optional<String> word(String key) {
        return value(key, node -> {
            if (node instanceof Node.Scalar s) {
                return Optional.of(s.value());
            }
            return wrong(node, key, say("a word"));
        });
    }

    OptionalDouble number(String key) {
        Optional<Double> number = value(key, node -> {
            Double d = node instanceof Node.Scalar s && s.kind() == Node.Kind.NUMBER ? toNumber(s.value()) : null;
            return d == null ? wrong(node, key, say("a number")) : Optional.of(d);
        });
        return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
    }

    OptionalInt whole(String key) {
        Optional<Integer> number = value(key, node -> {
            Double d = node instanceof Node.Scalar s && s.kind() == Node.Kind.NUMBER ? toNumber(s.value()) : null;
            return d == null || d != Math.rint(d) ? wrong(node, key, say("a whole number")) : Optional.of(d.intValue());
        });
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /** A number of the core schema within ±1,000,000,000, or null. */
    private static @Nullable Double toNumber(String text) {
        try {
            double d = text.startsWith("0x")
                    ? new BigInteger(text.substring(2), 16).doubleValue()
                    : text.startsWith("0o")
                            ? new BigInteger(text.substring(2), 8).doubleValue()
                            : Double.parseDouble(text);
            return Math.abs(d) <= LARGEST ? d + 0.0 : null;
        } catch (NumberFormatException e) { // .inf and .nan
            return null;
        }
    }

    /** A truth value; false when it is not there. */
    boolean flag(String key) {
        return value(
                        key,
                        node -> node instanceof Node.Scalar s && s.kind() == Node.Kind.BOOLEAN
                                ? Optional.of(s.value()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .equals("true"))
                                : Fields.<Boolean>wrong(source, node, Faults.quote(key), say("true or false")))
                .orElse(false);
    }

    /** The mapping under a key, opened with its known keys. */
    Optional<Fields> fields(String key, Wording name, List<String> known) {
        return mapping(key).map(m -> of(source, m, name, known));
    }

    Optional<Node.Mapping> mapping(String key) {
        return value(
                key,
                node -> node instanceof Node.Mapping m ? Optional.of(m) : wrong(node, key, say("keys with values")));
    }

    /** The mappings of a list, opened; what is no mapping is told of and left out. */
    List<Fields> list(String key, Wording name, List<String> known) {
        List<Fields> all = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof Node.Mapping m) {
                all.add(of(source, m, name, known));
            } else {
                wrong(source, node, say("\"{0}\"", name), say("keys with values"));
            }
        }
        return all;
    }

    /** Texts of a list with the lines they stand in. */
    Map<String, Integer> words(String key) {
        Map<String, Integer> all = new java.util.LinkedHashMap<>();
        for (Node node : nodes(key)) {
            textOf(source, key, node).ifPresent(t -> all.putIfAbsent(t, node.line()));
        }
        return all;
    }

    private List<Node> nodes(String key) {
        return value(
                        key,
                        node -> node instanceof Node.Sequence s
                                ? Optional.of(s.items())
                                : Fields.<List<Node>>wrong(source, node, Faults.quote(key), say("a list")))
                .orElse(List.of());
    }

    /** The node under a key, whatever it is. */
    Optional<Node> node(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    /** The mappings of a list that must be there and hold at least one. */
    List<Fields> needList(String key, Wording name, List<String> known) {
        List<Fields> all = need(key) ? list(key, name, known) : List.of();
        if (node(key)
                .filter(n -> n instanceof Node.Sequence s && s.items().isEmpty())
                .isPresent()) {
            source.add(
                    Faults.nothingIn(source.at(line(key)), say("{0} has no {1}", what, key), say("Add at least one.")));
        }
        return all;
    }

    /** Whether a key is there; a fault when it is not. */
    boolean need(String key) {
        if (!has(key)) {
            source.add(Faults.missingKey(source.at(mapping.line()), key, what));
        }
        return has(key);
    }

    private <T> Optional<T> value(String key, Function<Node, Optional<T>> read) {
        return node(key).flatMap(read);
    }

    private <T> Optional<T> wrong(Node node, String key, Wording wanted) {
        return wrong(source, node, Faults.quote(key), wanted);
    }

    private static <T> Optional<T> wrong(Source source, Node node, Object what, Wording wanted) {
        if (!(node instanceof Node.Refused)) {
            source.add(Faults.wrongKind(source.at(node.line()), what, node, wanted));
        }
        return Optional.empty();
    }
}
