package org.cxmaturity.render.layout;

import java.util.List;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Page;

/** Eyebrow, title and lead of a page. */
final class PageHeads {
    private static final double[] TITLE_SIZES = {18.75, 17.25, 15.75, 14.25, 13};
    private static final double TITLE_WIDTH = 450;
    private static final double BADGE = 21.75;

    private final Setting setting;

    PageHeads(Setting setting) {
        this.setting = setting;
    }

    Piece lay(Page page, double width, Tag parent) {
        Composer composer = new Composer(setting);
        eyebrow(composer, page, width, parent.child(Tag.Kind.PARAGRAPH));
        double wide = Math.min(TITLE_WIDTH, width);
        TextStyle title = titleStyle(page.title(), wide);
        composer.balanced(parent.child(Tag.Kind.TITLE), page.title(), title, 0, wide);
        if (!page.lead().isEmpty()) {
            TextStyle lead = setting.lettering().lead();
            composer.gap(6).text(parent.child(Tag.Kind.PARAGRAPH), page.lead(), lead, 0, Math.min(Gaps.MEASURE, width));
        }
        return composer.piece(0).kept();
    }

    private void eyebrow(Composer composer, Page page, double width, Tag tag) {
        TextStyle style = TextStyle.of(Face.SANS_SEMIBOLD, 7.9, 10.5, Tone.CLIENT);
        Badge badge = page.badge();
        if (badge == null) {
            composer.text(tag, page.eyebrow(), style, 0, width).gap(3.75);
            return;
        }
        List<Line> lines = setting.wrap().lines(page.eyebrow(), style, width - BADGE - 10.5);
        double text = lines.size() * style.leading();
        double height = Math.max(BADGE, text);
        composer.badge(badge, 0, (height - BADGE) / 2, BADGE);
        composer.to((height - text) / 2).lines(tag, lines, style, BADGE + 10.5).to(height + 6.75);
    }

    /** The largest size in which the title has two lines; a title of many words may take more of the smallest. */
    private TextStyle titleStyle(String title, double width) {
        TextStyle style = setting.lettering().title();
        for (double size : TITLE_SIZES) {
            TextStyle tried = style.sized(Math.min(size, style.size()));
            if (setting.wrap().lines(title, tried, width).size() <= 2) {
                return tried;
            }
        }
        return style.sized(TITLE_SIZES[TITLE_SIZES.length - 1]);
    }
}
