package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.Extent;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Block;

/** The charts of a block as drawings with their text alternatives: as on the sheets, for outlets without sheets. */
public final class Pictures {
    private final Setting setting;

    /** Charts with these looks. */
    public Pictures(Theme theme, Typefaces faces) {
        this.setting = new Setting(theme, faces, Map.of());
    }

    /** A drawing, no larger than its marks, and what it shows in words. */
    public record Picture(Drawing drawing, String alt) {}

    /** The charts of a block in reading order, set for a width in points; none for a block without charts. */
    public List<Picture> charts(Block block, double width) {
        Map<Tag, List<Mark>> figures = new LinkedHashMap<>();
        for (Op op : ops(block, width)) {
            if (op.tag().kind() == Tag.Kind.FIGURE) {
                figures.computeIfAbsent(op.tag(), tag -> new ArrayList<>()).add(op.mark());
            }
        }
        List<Picture> pictures = new ArrayList<>();
        figures.forEach((tag, marks) -> pictures.add(picture(marks, Objects.requireNonNullElse(tag.words(), ""))));
        return pictures;
    }

    /** All of a block as one picture, its words included: for kinds of blocks that an outlet has no other way for. */
    public Picture whole(Block block, double width) {
        List<Op> ops = ops(block, width);
        String words = String.join(
                " ",
                ops.stream()
                        .flatMap(op -> op.tag().kind() == Tag.Kind.FIGURE
                                ? Stream.ofNullable(op.tag().words())
                                : words(op))
                        .distinct()
                        .toList());
        return picture(ops.stream().map(Op::mark).toList(), words);
    }

    private static Stream<String> words(Op op) {
        return op.tag().isContent() && op.mark() instanceof Mark.Label label ? Stream.of(label.text()) : Stream.of();
    }

    private List<Op> ops(Block block, double width) {
        return Piece.stack(new Blocks(setting).lay(List.of(block), width, Tag.document()))
                .ops();
    }

    private Picture picture(List<Mark> marks, String alt) {
        return new Picture(Extent.of(marks, setting.faces()).cut(marks), alt);
    }
}
