package org.cxmaturity.render.layout;

import java.util.List;
import org.cxmaturity.render.chart.CoverWaves;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.text.Line;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.SheetSize;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.Fact;

/** The first sheet: for whom, what, the facts, and the drawing down to the lower edge. */
final class CoverSheet {
    private static final double[] COLUMNS = {0, 130.5, 276};
    private static final double[] TITLE_SIZES = {36, 32, 28, 24, 21, 18};
    private static final double TOP = 39;
    private static final double SLOT_WIDTH = 127.56;
    private static final double SLOT_HEIGHT = 45.35;
    /** Nothing within 4 mm of a logo. */
    private static final double CLEAR = 11.34;

    private static final double FACTS = 310.5;
    private static final double DRAWING = 422.25;
    private static final double LEAST_DRAWING = 200;

    private final Setting setting;
    private final SheetSize sheet;
    private final Cover cover;
    private final Tag parent;
    private final Composer composer;
    private final double left;
    private final double width;

    CoverSheet(Setting setting, Cover cover, Tag parent) {
        this.setting = setting;
        this.sheet = setting.theme().sheet();
        this.cover = cover;
        this.parent = parent;
        this.composer = new Composer(setting);
        this.left = sheet.margin();
        this.width = sheet.textWidth();
    }

    List<Op> lay(Report.Meta meta) {
        logos();
        audience(meta);
        titles();
        facts();
        drawing();
        return composer.ops();
    }

    /** The client's logo at the left, that of who prepared the report at the right, each in a slot of 45 by 16 mm. */
    private void logos() {
        Report.Logo client = cover.logos().client();
        if (client != null) {
            logo(client, left, false);
        }
        Report.Logo preparedBy = cover.logos().preparedBy();
        if (preparedBy != null) {
            logo(preparedBy, left + width - SLOT_WIDTH, true);
        }
    }

    private void logo(Report.Logo logo, double x, boolean ending) {
        composer.add(parent.figure(logo.alt()), new Mark.Picture(x, TOP, SLOT_WIDTH, SLOT_HEIGHT, ending, logo.file()));
    }

    private void audience(Report.Meta meta) {
        TextStyle style = TextStyle.of(Face.SANS, 8.25, 12, Tone.INK_2);
        TextStyle bold = style.with(Face.SANS_SEMIBOLD).in(Tone.INK);
        double right = left + width;
        boolean taken = cover.logos().preparedBy() != null;
        composer.to(taken ? TOP + SLOT_HEIGHT + CLEAR : TOP);
        ending(meta.confidentiality(), bold, right);
        ending(cover.audience(), style, right);
    }

    private void ending(String text, TextStyle style, double right) {
        if (!text.isEmpty()) {
            List<Line> lines = setting.wrap().lines(text, style, width * 0.6);
            composer.linesEnding(parent.child(Tag.Kind.PARAGRAPH), lines, style, right);
        }
    }

    private void titles() {
        double logo = cover.logos().client() == null ? 0 : TOP + SLOT_HEIGHT + CLEAR;
        composer.to(Math.max(147, Math.max(logo, composer.y() + 20)));
        TextStyle eyebrow = TextStyle.of(Face.SANS_SEMIBOLD, 11.25, 15, Tone.CLIENT);
        composer.text(parent.child(Tag.Kind.PARAGRAPH), cover.eyebrow(), eyebrow, left, width)
                .gap(6);
        composer.text(parent.child(Tag.Kind.TITLE), cover.title(), titleStyle(), left, width - 16);
        if (!cover.subtitle().isEmpty()) {
            TextStyle line = setting.lettering().coverLine();
            composer.gap(7.5).text(parent.child(Tag.Kind.PARAGRAPH), cover.subtitle(), line, left, width);
        }
        if (!cover.text().isEmpty()) {
            TextStyle text = setting.lettering().lead();
            composer.gap(9).text(parent.child(Tag.Kind.PARAGRAPH), cover.text(), text, left, Gaps.MEASURE);
        }
    }

    private TextStyle titleStyle() {
        TextStyle style = setting.lettering().coverTitle();
        for (double size : TITLE_SIZES) {
            TextStyle tried = style.sized(Math.min(size, style.size()));
            if (setting.wrap().lines(cover.title(), tried, width - 16).size() <= 2) {
                return tried;
            }
        }
        return style.sized(TITLE_SIZES[TITLE_SIZES.length - 1]);
    }

    private void facts() {
        composer.to(Math.max(FACTS, composer.y() + 20))
                .rule(left, left + width, Tone.INK, Gaps.RULE)
                .gap(9);
        TextStyle value = TextStyle.of(Face.SANS_MEDIUM, 8.6, 12.75, Tone.INK);
        for (int from = 0; from < cover.facts().size(); from += COLUMNS.length) {
            double top = composer.y();
            double bottom = top;
            for (int c = 0; c < COLUMNS.length && from + c < cover.facts().size(); c++) {
                composer.to(top);
                fact(cover.facts().get(from + c), c, value);
                bottom = Math.max(bottom, composer.y());
            }
            composer.to(bottom + 7.5);
        }
    }

    private void fact(Fact fact, int column, TextStyle value) {
        double x = left + COLUMNS[column];
        double end = column + 1 < COLUMNS.length ? COLUMNS[column + 1] - 12 : width;
        double wide = end - COLUMNS[column];
        TextStyle label = setting.lettering().caption();
        composer.text(parent.child(Tag.Kind.PARAGRAPH), fact.label(), label, x, wide);
        composer.text(parent.child(Tag.Kind.PARAGRAPH), fact.value(), value, x, wide);
    }

    /** The drawing begins under the facts and fills the sheet; a cover full of words makes it lower, or leaves it out. */
    private void drawing() {
        if (cover.waves().isEmpty()) {
            return;
        }
        TextStyle caption = setting.lettering().caption();
        List<Line> lines = setting.wrap().lines(cover.drawingTitle(), caption, width);
        double title = Math.max(DRAWING - 3 - lines.size() * caption.leading(), composer.y() + 4.5);
        double top = Math.max(DRAWING, title + lines.size() * caption.leading() + 3);
        double height = sheet.height() - top;
        if (height < LEAST_DRAWING) {
            return;
        }
        composer.to(title);
        if (!lines.isEmpty()) {
            composer.lines(parent.child(Tag.Kind.PARAGRAPH), lines, caption, left);
        }
        Drawing drawing = CoverWaves.draw(
                cover.waves(),
                sheet.width(),
                height,
                left,
                setting.faces(),
                setting.theme().palette());
        composer.draw(parent.figure(cover.alt()), drawing, 0, top);
    }
}
