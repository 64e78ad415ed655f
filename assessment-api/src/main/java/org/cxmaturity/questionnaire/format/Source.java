package org.cxmaturity.questionnaire.format;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;

/** One file that is being read: its name as the user gave it, and where its problems go. */
record Source(String name, Problems problems) {
    Place at(int line) {
        return line > 0 ? Place.line(name, line) : Place.of(name);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The last part of the name, whatever the separator. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
