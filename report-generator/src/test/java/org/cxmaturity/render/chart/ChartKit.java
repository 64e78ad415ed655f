package org.cxmaturity.render.chart;

import java.util.List;
import org.cxmaturity.render.text.Ruler;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;

/** What chart tests share. Every letter is 4 points wide. */
final class ChartKit {
    static final Ruler RULER = (text, style) -> 4.0 * text.length();
    static final TextStyle SMALL = TextStyle.of(Face.SANS, 7.5, 10, Tone.INK_3);

    private ChartKit() {}

    static <M extends Mark> List<M> marks(List<Mark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static Mark.Label label(Drawing drawing, String text) {
        return marks(drawing.marks(), Mark.Label.class).stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + text + " among " + drawing.marks()));
    }
}
