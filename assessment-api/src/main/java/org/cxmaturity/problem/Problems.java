package org.cxmaturity.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems while an input is read. Keeps the first ones in full and counts the rest. Not thread-safe. */
public final class Problems {
    private final int keep;
    private final List<Problem> kept = new ArrayList<>();
    private int errors;
    private int warnings;

    /** Keeps up to 10,000 problems of each severity. */
    public Problems() {
        this(10_000);
    }

    /** Keeps up to {@code keep} problems of each severity; further ones are only counted. */
    public Problems(int keep) {
        this.keep = keep;
    }

    /** Adds a fault. */
    public void error(String code, Place place, Wording message, Wording mend) {
        add(Problem.error(code, place, message, mend));
    }

    /** Adds a warning. */
    public void warning(String code, Place place, Wording message, Wording mend) {
        add(Problem.warning(code, place, message, mend));
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        int before = problem.isError() ? errors++ : warnings++;
        if (before < keep) {
            kept.add(problem);
        }
    }

    /** Whether a fault was added. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Number of faults added, the ones not kept included. */
    public int errors() {
        return errors;
    }

    /** The kept problems in the order they were added. */
    public List<Problem> list() {
        return List.copyOf(kept);
    }

    /** The value with the warnings, or, when there is a fault, no value and all problems. */
    public <T> Result<T> result(T value) {
        return hasErrors() ? Result.failed(list(), errors) : new Result<>(value, list(), 0);
    }
}
