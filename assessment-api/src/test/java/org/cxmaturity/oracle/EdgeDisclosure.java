package org.cxmaturity.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.benchmark.Disclosure;

/** The edge cases about what may be released. */
final class EdgeDisclosure {
    private EdgeDisclosure() {}

    static Answer answer(Row row) {
        return switch (row.statistic()) {
            case "release" ->
                new Answer.Word(Disclosure.Tier.of(Integer.parseInt(row.target().split("=")[1]))
                        .name());
            case "suppressed_cells" -> cells(row.target());
            case "dominance" ->
                new Answer.Word(Disclosure.dominated(numbers(row.target().replace("weights ", ""))) ? "FAIL" : "PASS");
            case "second_request" -> differencing(row.target());
            default -> new Answer.Unclassified();
        };
    }

    private static Answer cells(String target) {
        double[] n = numbers(target.replaceAll("cells (\\S+) total \\d+", "$1"));
        List<Disclosure.Part> parts = new ArrayList<>();
        for (int i = 0; i < n.length; i++) {
            parts.add(new Disclosure.Part("cell " + i, (int) n[i]));
        }
        return new Answer.Word(Disclosure.heldBack(parts).stream()
                .map(p -> String.valueOf(p.n()))
                .collect(Collectors.joining(";")));
    }

    /** "set A 12 members, set B = A plus 1". */
    private static Answer differencing(String target) {
        if (!target.equals("set A 12 members, set B = A plus 1")) {
            return new Answer.Unclassified();
        }
        List<Integer> a = IntStream.range(0, 12).boxed().toList();
        List<Integer> b = IntStream.range(0, 13).boxed().toList();
        return new Answer.Word(Disclosure.differs(a, b) ? "REFUSED" : "ALLOWED");
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
    }
}
