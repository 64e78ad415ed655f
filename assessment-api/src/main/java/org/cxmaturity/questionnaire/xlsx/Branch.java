package org.cxmaturity.questionnaire.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.questionnaire.format.Node;

/** Keys with values while they are put together from cells; every one keeps the number of the cell it came from. */
final class Branch {
    private final int cell;
    private final Map<String, Node.Entry> values = new LinkedHashMap<>();
    private final Map<String, Branch> branches = new LinkedHashMap<>();
    private final Map<String, List<Branch>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    Branch(int cell) {
        this.cell = cell;
    }

    /** A value; the first one under a key counts. */
    void put(String key, int at, Node value) {
        if (order.putIfAbsent(key, at) == null) {
            values.put(key, new Node.Entry(at, value));
        }
    }

    /** A text. */
    void text(String key, int at, String text) {
        put(key, at, new Node.Scalar(at, text, Node.Kind.TEXT));
    }

    /** A number as it is written. */
    void number(String key, int at, String number) {
        put(key, at, new Node.Scalar(at, number, Node.Kind.NUMBER));
    }

    /** The branch under a key, made where it is missing. */
    Branch branch(String key, int at) {
        order.putIfAbsent(key, at);
        return branches.computeIfAbsent(key, k -> new Branch(at));
    }

    /** A further member of the list under a key. */
    Branch add(String key, int at) {
        order.putIfAbsent(key, at);
        Branch member = new Branch(at);
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
        return member;
    }

    /** The members of the list under a key. */
    List<Branch> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    boolean has(String key) {
        return order.containsKey(key);
    }

    /** The value under a key as it is written; empty when there is none. */
    String value(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(e -> e.value() instanceof Node.Scalar)
                .map(e -> ((Node.Scalar) e.value()).value())
                .orElse("");
    }

    /** Keys and values in the order they came. */
    Node.Mapping node() {
        Map<String, Node.Entry> all = new LinkedHashMap<>();
        order.forEach((key, at) -> {
            Branch branch = branches.get(key);
            List<Branch> list = lists.get(key);
            Node.Entry value = values.get(key);
            if (branch != null) {
                all.put(key, new Node.Entry(at, branch.node()));
            } else if (list != null) {
                List<Node> members = new ArrayList<>();
                list.forEach(member -> members.add(member.node()));
                all.put(key, new Node.Entry(at, new Node.Sequence(at, members)));
            } else if (value != null) {
                all.put(key, value);
            }
        });
        return new Node.Mapping(cell, all);
    }
}
