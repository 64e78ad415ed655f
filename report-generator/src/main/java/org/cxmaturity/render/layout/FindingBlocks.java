package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.QuartileStrip;
import org.cxmaturity.render.text.Words;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.FindingColumns;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.PageRef;
import org.cxmaturity.report.Report.Badge;
import org.jspecify.annotations.Nullable;

/** Strengths and gaps side by side, each with its small strip. */
final class FindingBlocks {
    private static final double BADGE = 11.4;
    private static final double INDENT = 21.75;
    private static final double STRIP = 90;
    /** Columns that differ by more than this leave a hole: then the findings stand in rows. */
    private static final double UNEVEN = 40;
    /** Where the strip of a finding begins that stands in a row. */
    private static final double BESIDE = 0.6;

    private final Setting setting;
    private final TextStyle title = TextStyle.of(Face.SANS_SEMIBOLD, 8.6, 11.25, Tone.INK);
    private final TextStyle text = TextStyle.of(Face.SANS, 8.1, 11.25, Tone.INK_2);
    private final TextStyle caption;

    FindingBlocks(Setting setting) {
        this.setting = setting;
        this.caption = setting.lettering().caption();
    }

    List<Piece> lay(FindingColumns columns, double width, Tag parent) {
        double half = (width - Gaps.COLUMN) / 2;
        Piece left = column(columns.left(), half, parent);
        Piece right = column(columns.right(), half, parent);
        if (Math.abs(left.height() - right.height()) > UNEVEN) {
            return List.of(rows(columns.left(), width, parent), rows(columns.right(), width, parent));
        }
        Composer composer = new Composer(setting);
        composer.add(left, 0, 0).add(right, half + Gaps.COLUMN, 0);
        return List.of(composer.to(Math.max(left.height(), right.height())).piece(Gaps.FIGURE));
    }

    private Piece column(FindingColumn column, double width, Tag parent) {
        Composer composer = new Composer(setting);
        new Heads(setting).compose(composer, new Head(column.title(), ""), width, parent);
        composer.gap(-4.5);
        if (column.findings().isEmpty()) {
            composer.gap(9).text(parent.child(Tag.Kind.PARAGRAPH), column.whenEmpty(), text.in(Tone.INK_3), 0, width);
            return composer.piece(0);
        }
        boolean badges = column.findings().stream().anyMatch(f -> f.badge() != null);
        for (FindingLine finding : column.findings()) {
            finding(composer, finding, badges ? INDENT : 0, width, parent);
        }
        return composer.piece(0);
    }

    /** Findings over the whole width, each with its strip beside its words. */
    private Piece rows(FindingColumn column, double width, Tag parent) {
        if (column.findings().isEmpty()) {
            return column(column, width, parent).after(Gaps.FIGURE);
        }
        Composer composer = new Composer(setting);
        new Heads(setting).compose(composer, new Head(column.title(), ""), width, parent);
        composer.gap(-4.5);
        double indent = column.findings().stream().anyMatch(f -> f.badge() != null) ? INDENT : 0;
        for (FindingLine finding : column.findings()) {
            row(composer.gap(7.5), finding, indent, width, parent);
        }
        return composer.piece(Gaps.FIGURE);
    }

    private void row(Composer composer, FindingLine finding, double x, double width, Tag parent) {
        double from = width * BESIDE;
        double top = composer.y();
        Badge badge = finding.badge();
        if (badge != null) {
            composer.badge(badge, 0, top, BADGE);
        }
        composer.text(parent.child(Tag.Kind.PARAGRAPH), finding.title(), title, x, from - x - 18);
        composer.gap(0.75).text(parent.child(Tag.Kind.PARAGRAPH), finding.text(), text, x, from - x - 18);
        double bottom = composer.y();
        if (drawn(finding)) {
            strip(composer.to(top + 0.75), finding, from, width, parent);
        }
        composer.to(Math.max(bottom, composer.y()) + 6)
                .rule(0, width, Tone.HAIR, Gaps.RULE)
                .gap(Gaps.RULE / 2);
    }

    private static boolean drawn(FindingLine finding) {
        return finding.dot() != null
                || finding.pageRef() != null
                || !finding.score().isEmpty();
    }

    private void finding(Composer composer, FindingLine finding, double x, double width, Tag parent) {
        composer.gap(9);
        Badge badge = finding.badge();
        if (badge != null) {
            composer.badge(badge, 0, composer.y(), BADGE);
        }
        composer.text(parent.child(Tag.Kind.PARAGRAPH), finding.title(), title, x, width - x)
                .gap(0.75);
        composer.text(parent.child(Tag.Kind.PARAGRAPH), finding.text(), text, x, width - x);
        if (drawn(finding)) {
            strip(composer.gap(3), finding, x, width, parent);
        }
        composer.gap(7.5).rule(0, width, Tone.HAIR, Gaps.RULE).gap(Gaps.RULE / 2);
    }

    private void strip(Composer composer, FindingLine finding, double from, double width, Tag parent) {
        double right = width - pageRef(composer, finding.pageRef(), width, parent);
        double x = from;
        if (finding.dot() != null) {
            double wide = Math.min(STRIP, (width - from) * 0.45);
            composer.draw(
                    Tag.DECORATION,
                    QuartileStrip.mini(wide, finding.dot(), finding.other(), finding.peers()),
                    from,
                    composer.y() - 0.75);
            x += wide + 6;
        }
        scores(composer, finding, x, right, parent.child(Tag.Kind.PARAGRAPH));
    }

    private void scores(Composer composer, FindingLine finding, double x, double right, Tag tag) {
        List<Words> words = new ArrayList<>();
        if (!finding.score().isEmpty()) {
            words.add(new Words(
                    finding.score() + " ", caption.with(Face.SANS_SEMIBOLD).in(Tone.CLIENT)));
        }
        words.add(new Words(finding.compared(), caption));
        double top = composer.y();
        composer.text(tag, words, x, Math.max(30, right - x));
        composer.to(Math.max(composer.y(), top + caption.leading()));
    }

    /** "p. 4" at the right end, as a link; returns its width, 0 when the report has no such section. */
    private double pageRef(Composer composer, @Nullable PageRef ref, double right, Tag parent) {
        Integer page = ref == null ? null : setting.pages().get(ref.section());
        if (ref == null || page == null) {
            return 0;
        }
        String words = setting.wrap().cut(ref.words().replace("{0}", Integer.toString(page)), caption, right * 0.3);
        composer.label(parent.child(Tag.Kind.PARAGRAPH).link(ref.section()), words, caption, right, Anchor.END);
        return setting.faces().width(words, caption) + 6;
    }
}
