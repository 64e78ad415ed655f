package org.cxmaturity.response.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The texts that stand for "not answered"; one that is a number also matches the same number written otherwise. */
final class MissingCodes {
    private final Set<String> texts;
    private final List<Double> numbers = new ArrayList<>();
    private final boolean decimalComma;

    MissingCodes(List<String> codes, boolean decimalComma) {
        this.texts = new HashSet<>(codes.stream().map(String::strip).toList());
        this.decimalComma = decimalComma;
        for (String code : codes) {
            Numbers.parse(code.strip(), true).ifPresent(numbers::add);
        }
    }

    boolean has(String cell) {
        if (texts.isEmpty()) {
            return false;
        }
        if (texts.contains(cell)) {
            return true;
        }
        OptionalDouble number = Numbers.parse(cell, decimalComma);
        return number.isPresent() && numbers.contains(number.getAsDouble());
    }
}
