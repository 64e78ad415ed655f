package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Questions to be answered with a pen, under one heading.
 *
 * @param badge   a factor's badge before the heading; null for none
 * @param name    the heading
 * @param summary a line under it; may be empty
 * @param note    right of the heading, which questions these are; may be empty
 */
public record Ask(@Nullable Badge badge, String name, String summary, String note, List<Question> questions)
        implements Block {
    public Ask {
        questions = List.copyOf(questions);
    }

    /**
     * One question, which never splits over pages.
     *
     * @param number as printed; empty for none
     * @param notes  small lines under the question, perhaps none
     * @param apart  quieter boxes after the answers: for those who have none to give
     */
    public record Question(String number, String text, List<String> notes, Answer answer, List<String> apart) {
        public Question {
            notes = List.copyOf(notes);
            apart = List.copyOf(apart);
        }
    }

    /** Where the answer goes. */
    public sealed interface Answer permits Steps, Options, Lines, Amount {}

    /** A box for each step of a scale, in order. */
    public record Steps(List<Step> steps) implements Answer {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step.
     *
     * @param value  as printed
     * @param label  its name on the scale; may be empty
     * @param anchor what it looks like in practice; may be empty
     */
    public record Step(String value, String label, String anchor) {}

    /** A box for each option, its label (may be empty) before its words; {@code columns} side by side, 1 and up. */
    public record Options(List<Fact> options, int columns) implements Answer {
        public Options {
            options = List.copyOf(options);
        }
    }

    /** Empty lines to write on. */
    public record Lines(int count) implements Answer {}

    /** Room for one number; the hint says which. */
    public record Amount(String hint) implements Answer {}
}
