package org.cxmaturity.render.pptx;

import java.util.List;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Head;

/** The heading of a figure: an ink rule, the words, and unit and n under them. */
final class Heading {
    private static final double UNDER_RULE = 5;
    private static final double AFTER = 6;

    private Heading() {}

    private static List<Para> paras(Head head) {
        return List.of(Para.of(head.title(), Lettering.HEADING), Para.of(head.note(), Lettering.SMALL.in(Tone.INK_3)));
    }

    static double height(Head head, double width) {
        double words = Measure.height(paras(head), width);
        return words == 0 ? 0 : UNDER_RULE + words + AFTER;
    }

    static void draw(Scene scene, Head head, Area area, double width) {
        double height = height(head, width);
        if (height > 0) {
            scene.rule(area.x(), area.y(), width, Tone.INK, 1.1);
            scene.text(
                    head.title().isEmpty() ? head.note() : head.title(),
                    paras(head),
                    new Area(area.x(), area.y() + UNDER_RULE, width, height - UNDER_RULE - AFTER));
        }
    }
}
