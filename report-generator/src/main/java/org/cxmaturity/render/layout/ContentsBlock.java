package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.Contents;
import org.cxmaturity.report.Block.ContentsLine;

/** The list of contents: name, finding and page of each section, all of it a link to that page. */
final class ContentsBlock {
    private static final double NAME = 0.3;
    private static final double NUMBER = 30;
    private static final double PADDING = 6;

    private final Setting setting;
    private final TextStyle finding = TextStyle.of(Face.SANS, 8.6, 12, Tone.INK_2);
    private final TextStyle name = finding.with(Face.SANS_SEMIBOLD).in(Tone.INK);

    ContentsBlock(Setting setting) {
        this.setting = setting;
    }

    List<Piece> lay(Contents block, double width, Tag parent) {
        List<Piece> pieces = new ArrayList<>();
        Composer rule = new Composer(setting).gap(Gaps.INK_RULE / 2);
        pieces.add(rule.rule(0, width, Tone.INK, Gaps.INK_RULE)
                .gap(Gaps.INK_RULE / 2)
                .piece(Gaps.FIGURE)
                .kept());
        Tag list = parent.child(Tag.Kind.CONTENTS);
        for (ContentsLine line : block.lines()) {
            pieces.add(line(line, width, list.child(Tag.Kind.CONTENTS_ITEM)));
        }
        return pieces;
    }

    private Piece line(ContentsLine line, double width, Tag item) {
        Tag link = item.child(Tag.Kind.REFERENCE).link(line.section());
        double second = width * NAME;
        double padding = PADDING * setting.row();
        Composer composer = new Composer(setting).gap(padding);
        composer.text(link, line.name(), name, 0, second - 12);
        double left = composer.y();
        composer.to(padding).text(link, line.title(), finding, second, width - second - NUMBER);
        double bottom = Math.max(left, composer.y());
        String page = Objects.toString(setting.pages().get(line.section()), "");
        composer.to(padding).label(link, page, name.in(Tone.CLIENT), width, Anchor.END);
        return composer.to(bottom + padding)
                .rule(0, width, Tone.HAIR, Gaps.RULE)
                .piece(0);
    }
}
