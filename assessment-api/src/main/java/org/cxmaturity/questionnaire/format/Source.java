package org.cxmaturity.questionnaire.format;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;

/** One file that is being read: its name as the user gave it, and where its problems go. */
record Source(String name, Problems problems) {
    private static final int MOST_GUESSES = 200;
    private static final int MOST_KNOWN = 2_000;

    /** A line, counted from 1. */
    Place at(int line) {
        return Place.line(name, Math.max(1, line));
    }

    /** The file as a whole: its first line, as every fault names one. */
    Place start() {
        return at(1);
    }

    /**
     * Words to guess from, or none once there is much to tell: a guess costs time, and nobody reads the two hundredth.
     */
    Collection<String> near(Collection<String> known) {
        return problems.errors() < MOST_GUESSES && known.size() <= MOST_KNOWN ? known : List.of();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The last part of the name, whatever the separator. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
