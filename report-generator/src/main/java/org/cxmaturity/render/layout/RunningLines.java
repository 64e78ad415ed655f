package org.cxmaturity.render.layout;

import java.util.List;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Pen;
import org.cxmaturity.render.chart.Point;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.SheetSize;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Report.Meta;

/** Running head and foot of a sheet; texts that do not fit are cut with an ellipsis. */
final class RunningLines {
    private static final double GAP = 5;

    private final Setting setting;
    private final Meta meta;
    private final SheetSize sheet;
    private final TextStyle quiet = TextStyle.of(Face.SANS, 7.1, 9, Tone.INK_3);
    private final TextStyle strong = quiet.with(Face.SANS_SEMIBOLD).in(Tone.INK);

    RunningLines(Setting setting, Meta meta) {
        this.setting = setting;
        this.meta = meta;
        this.sheet = setting.theme().sheet();
    }

    List<Op> lay(String section, int page, int of) {
        Composer composer = new Composer(setting);
        head(composer, section);
        foot(composer, page, of);
        return composer.ops();
    }

    private void head(Composer composer, String section) {
        Wrap wrap = setting.wrap();
        double left = sheet.margin();
        double right = sheet.width() - sheet.margin();
        String name = wrap.cut(section, quiet, sheet.textWidth() * 0.34);
        double room = sheet.textWidth() - width(name, quiet) - 18;
        double second = Math.min(width(meta.runningHead(), quiet), room * 0.55);
        String client = wrap.cut(meta.client(), strong, room - second - GAP);
        String rest = wrap.cut(meta.runningHead(), quiet, room - width(client, strong) - GAP);
        composer.to(sheet.headLine() - quiet.baseline());
        composer.label(Tag.PAGINATION, client, strong, left, Anchor.START);
        double gap = client.isEmpty() ? 0 : GAP;
        composer.label(Tag.PAGINATION, rest, quiet, left + width(client, strong) + gap, Anchor.START);
        composer.label(Tag.PAGINATION, name, quiet, right, Anchor.END);
        rule(composer, sheet.headLine() + 8, left, right);
    }

    private void foot(Composer composer, int page, int of) {
        Wrap wrap = setting.wrap();
        double left = sheet.margin();
        double right = sheet.width() - sheet.margin();
        String synthetic = meta.synthetic();
        String words = synthetic == null ? meta.confidentiality() : meta.confidentiality() + " \u00B7 " + synthetic;
        String number = meta.pageOf().replace("{0}", Integer.toString(page)).replace("{1}", Integer.toString(of));
        double room = sheet.textWidth() - width(number, strong) - 36;
        double middle = Math.min(width(meta.instrument(), quiet), room * 0.45);
        String first = wrap.cut(words, quiet, room - middle);
        String instrument = wrap.cut(meta.instrument(), quiet, room - width(first, quiet));
        double free = room + 36 - width(first, quiet) - width(instrument, quiet);
        rule(composer, sheet.footLine() - 14.5, left, right);
        composer.to(sheet.footLine() - quiet.baseline());
        composer.label(Tag.PAGINATION, first, quiet, left, Anchor.START);
        double at = left + width(first, quiet) + free / 2;
        composer.label(Tag.PAGINATION, instrument, quiet, at, Anchor.START);
        composer.label(Tag.PAGINATION, number, strong, right, Anchor.END);
    }

    private static void rule(Composer composer, double y, double left, double right) {
        composer.to(y);
        composer.add(
                Tag.PAGINATION, new Mark.Line(new Point(left, y), new Point(right, y), Pen.of(Tone.LINE, Gaps.RULE)));
    }

    private double width(String text, TextStyle style) {
        return setting.faces().width(text, style);
    }
}
