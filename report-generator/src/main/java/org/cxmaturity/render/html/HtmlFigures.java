package org.cxmaturity.render.html;

import java.util.List;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.KeyMarks;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.QuartileStrip;
import org.cxmaturity.render.layout.Pictures;
import org.cxmaturity.render.layout.Pictures.Picture;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Bar;
import org.cxmaturity.report.Block.BarGroup;
import org.cxmaturity.report.Block.FindingColumn;
import org.cxmaturity.report.Block.FindingLine;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.ItemPanel;
import org.cxmaturity.report.Plot;

/** Charts as inline SVG, with the words around them. */
final class HtmlFigures {
    private static final Head NO_HEAD = new Head("", "");
    private static final double BAR = 90;

    private final Markup out;
    private final Theme theme;
    private final HtmlBlocks blocks;
    private final Typefaces faces = Typefaces.bundled();
    private final Pictures pictures;
    private int figures;

    HtmlFigures(Markup out, Theme theme, HtmlBlocks blocks) {
        this.out = out;
        this.theme = theme;
        this.blocks = blocks;
        this.pictures = new Pictures(theme, faces);
    }

    void block(Block block) {
        if (block instanceof Block.Key key) {
            key(key.entries());
        } else if (block instanceof Block.LevelStrip strip) {
            charts(NO_HEAD, strip);
        } else if (block instanceof Block.Ladder ladder) {
            charts(ladder.head(), ladder);
        } else if (block instanceof Block.Strips strips) {
            charts(strips.head(), strips);
            new HtmlTables(out, blocks).strips(strips);
        } else if (block instanceof Block.Radar radar) {
            charts(radar.head(), radar);
            key(radar.key());
            out.ifAny("p", radar.readingTitle(), "class", "strong").ifAny("p", radar.reading());
        } else if (block instanceof Block.FindingColumns columns) {
            out.open("div", "class", "columns");
            findings(columns.left());
            findings(columns.right());
            out.close("div");
        } else if (block instanceof Block.BarGroups bars) {
            blocks.head(bars.head());
            out.open("div", "class", "columns");
            bars.groups().forEach(this::bars);
            out.close("div");
        } else if (block instanceof Block.ItemPanels panels) {
            blocks.head(panels.head());
            out.open("ul", "class", "panels");
            panels.panels().forEach(this::panel);
            out.close("ul");
        } else if (block instanceof Plot.Slope slope) {
            charts(slope.head(), slope);
        } else if (block instanceof Plot.Waterfall parts) {
            charts(parts.head(), parts);
        } else if (block instanceof Plot.Guide guide) {
            charts(guide.head(), guide);
        } else {
            figure(pictures.whole(block, theme.sheet().textWidth()), "");
        }
    }

    private void charts(Head head, Block block) {
        blocks.head(head);
        pictures.charts(block, theme.sheet().textWidth()).forEach(picture -> figure(picture, head.title()));
    }

    private void figure(Picture picture, String title) {
        figures++;
        out.open("figure");
        out.add(SvgChart.of(picture.drawing(), "figure-" + figures, title, picture.alt(), theme.palette(), faces));
        out.close("figure");
    }

    private void decoration(Drawing drawing) {
        out.add(SvgChart.decoration(drawing, theme.palette(), faces));
    }

    private void key(List<KeyEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        out.open("ul", "class", "key");
        for (KeyEntry entry : entries) {
            out.open("li");
            decoration(KeyMarks.of(entry.mark()));
            out.text(" " + entry.words()).close("li");
        }
        out.close("ul");
    }

    private void findings(FindingColumn column) {
        out.open("div");
        blocks.head(new Head(column.title(), ""));
        if (column.findings().isEmpty()) {
            out.element("p", column.whenEmpty(), "class", "quiet");
        } else {
            out.open("ul", "class", "findings");
            column.findings().forEach(this::finding);
            out.close("ul");
        }
        out.close("div");
    }

    private void finding(FindingLine finding) {
        out.open("li").open("p", "class", "strong");
        blocks.badge(finding.badge());
        out.text(finding.title()).close("p").ifAny("p", finding.text()).open("p", "class", "quiet");
        if (finding.dot() != null) {
            decoration(QuartileStrip.mini(BAR, finding.dot(), finding.other(), finding.peers()));
        }
        out.text(" ").ifAny("strong", finding.score()).text(" " + finding.compared() + " ");
        if (finding.pageRef() != null) {
            blocks.link(finding.pageRef().section());
        }
        out.close("p").close("li");
    }

    private void bars(BarGroup group) {
        out.open("div").ifAny("p", group.title(), "class", "quiet").open("ul", "class", "bars");
        for (Bar bar : group.bars()) {
            double length = Math.max(0, Math.min(1, bar.length())) * BAR;
            out.open("li").element("span", bar.name());
            decoration(new Drawing(BAR, 9, List.of(Mark.Box.of(0, 1.5, length, 6, Tone.BAND))));
            out.element("span", bar.printed()).close("li");
        }
        out.close("ul").close("div");
    }

    private void panel(ItemPanel panel) {
        out.open("li").open("div").element("p", panel.text(), "class", "strong");
        Block alone = new Block.ItemPanels(NO_HEAD, List.of(panel));
        pictures.charts(alone, theme.sheet().textWidth()).forEach(picture -> figure(picture, ""));
        out.ifAny("p", panel.caption(), "class", "quiet").close("div");
        anchor("now", panel.nowLabel(), panel.now());
        anchor("next", panel.nextLabel(), panel.next());
        out.close("li");
    }

    private void anchor(String kind, String label, String text) {
        if (!label.isEmpty() || !text.isEmpty()) {
            out.open("div", "class", kind).ifAny("p", label, "class", "quiet").ifAny("p", text, "class", "anchor");
            out.close("div");
        }
    }
}
