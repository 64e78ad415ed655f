package org.cxmaturity.problem;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader returns: a value (perhaps with warnings), or the faults that stood in the way.
 *
 * @param valueOrNull the value; null exactly when there are errors
 * @param problems    warnings, or errors and warnings
 * @param errorCount  how many faults there were, those beyond the kept ones included; 0 when there is a value
 */
public record Result<T>(@Nullable T valueOrNull, List<Problem> problems, int errorCount) {
    public Result {
        problems = List.copyOf(problems);
        if ((valueOrNull == null) != (errorCount > 0)) {
            throw new IllegalArgumentException("a result has a value or faults, not both, not neither");
        }
    }

    /** A value without any problem. */
    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of(), 0);
    }

    /** No value: {@code problems} holds at least one error; {@code errorCount} counts all faults there were. */
    public static <T> Result<T> failed(List<Problem> problems, int errorCount) {
        return new Result<>(null, problems, errorCount);
    }

    /** No value, for one fault. */
    public static <T> Result<T> failed(Problem problem) {
        return failed(List.of(problem), 1);
    }

    /** Whether there is a value. */
    public boolean ok() {
        return valueOrNull != null;
    }

    /** The value. Throws IllegalStateException with the problems when there is none. */
    public T value() {
        if (valueOrNull == null) {
            throw new IllegalStateException("no value: " + problems);
        }
        return valueOrNull;
    }

    /** The result of a further step; its problems follow ours. */
    public <U> Result<U> then(Function<? super T, Result<U>> step) {
        if (valueOrNull == null) {
            return failed(problems, errorCount);
        }
        Result<U> next = step.apply(valueOrNull);
        List<Problem> all = new java.util.ArrayList<>(problems);
        all.addAll(next.problems);
        return new Result<>(next.valueOrNull, all, next.errorCount);
    }
}
