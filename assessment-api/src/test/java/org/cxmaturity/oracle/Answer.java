package org.cxmaturity.oracle;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What we have to say to an expected figure. */
sealed interface Answer {
    /** A number of ours. */
    record Value(double value) implements Answer {}

    /** A status or word of ours. */
    record Word(String word) implements Answer {}

    /** Why this figure is none of ours. */
    record NotApplicable(String reason) implements Answer {}

    /** Nobody has said what to do with it. */
    record Unclassified() implements Answer {}

    Answer UNDEFINED = new Word("NOT_ENOUGH_DATA");

    static Answer of(double value) {
        return new Value(value);
    }

    static Answer of(OptionalDouble value) {
        return value.isPresent() ? new Value(value.getAsDouble()) : UNDEFINED;
    }

    static <T> Answer of(Optional<T> from, ToDoubleFunction<T> figure) {
        return from.<Answer>map(t -> new Value(figure.applyAsDouble(t))).orElse(UNDEFINED);
    }
}
