package org.cxmaturity.render.html;

import java.util.List;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Signs;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;
import org.jspecify.annotations.Nullable;

/** Sets a block as HTML, by its kind. */
final class HtmlBlocks {
    private static final double BADGE = 15;
    private static final double BAR = 60;
    private static final double BAR_HIGH = 7;

    private final Markup out;
    private final Theme theme;
    private final List<Page> pages;
    private final HtmlFigures figures;

    HtmlBlocks(Markup out, Theme theme, List<Page> pages) {
        this.out = out;
        this.theme = theme;
        this.pages = pages;
        this.figures = new HtmlFigures(out, theme, this);
    }

    void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.open("p", "class", paragraph.quiet() ? "quiet" : null);
            out.ifAny("strong", paragraph.lead()).text(paragraph.lead().isEmpty() ? "" : " ");
            out.text(paragraph.text()).close("p");
        } else if (block instanceof Block.Decision decision) {
            out.open("div", "class", "decision").element("p", decision.label(), "class", "label");
            out.element("p", decision.text(), "class", "text").ifAny("p", decision.body());
            out.ifAny("p", decision.by(), "class", "by").close("div");
        } else if (block instanceof Block.Note note) {
            out.open("div", "class", "note").element("p", note.label(), "class", "label");
            note.paragraphs().forEach(text -> out.element("p", text));
            out.close("div");
        } else if (block instanceof Block.KeyFigures keyFigures) {
            keyFigures(keyFigures.cells());
        } else if (block instanceof Block.BigNumbers numbers) {
            facts(numbers.head(), "numbers", numbers.numbers());
        } else if (block instanceof Block.Definitions definitions) {
            facts(definitions.head(), "definitions", definitions.entries());
        } else if (block instanceof Block.Points points) {
            points(points);
        } else if (block instanceof Block.Table table) {
            new HtmlTables(out, this).table(table);
        } else if (block instanceof Block.Contents contents) {
            contents(contents);
        } else if (block instanceof Block.Columns columns) {
            out.open("div", "class", "columns").open("div");
            columns.left().forEach(this::block);
            out.close("div").open("div");
            columns.right().forEach(this::block);
            out.close("div").close("div");
        } else {
            figures.block(block);
        }
        out.line();
    }

    void head(Head head) {
        if (!head.title().isEmpty() || !head.note().isEmpty()) {
            out.open("div", "class", "head").ifAny("h3", head.title()).ifAny("p", head.note());
            out.close("div");
        }
    }

    /** A factor's mark; its name stands beside it, so it is not read aloud. */
    void badge(@Nullable Badge badge) {
        if (badge != null) {
            Typefaces faces = Typefaces.bundled();
            Drawing drawing = new Drawing(BADGE, BADGE, Signs.badge(badge, 0, 0, BADGE, theme.palette(), faces));
            out.add(SvgChart.decoration(drawing, theme.palette(), faces)).text(" ");
        }
    }

    /** A bar before the number that says the same, so it is not read aloud. */
    void bar(@Nullable Double length) {
        if (length != null) {
            List<Mark> marks = List.of(
                    Mark.Box.of(0, 0, BAR, BAR_HIGH, Tone.HAIR),
                    Mark.Box.of(0, 0, BAR * length, BAR_HIGH, Tone.level(3, 5)));
            Drawing drawing = new Drawing(BAR, BAR_HIGH, marks);
            out.add(SvgChart.decoration(drawing, theme.palette(), Typefaces.bundled()))
                    .text(" ");
        }
    }

    void sign(@Nullable Sign sign) {
        if (sign != null) {
            boolean up = sign.direction() == Direction.UP;
            out.element("span", up ? "\u25B2" : "\u25BC", "class", up ? "up" : "down", "aria-hidden", "true");
            out.element("span", sign.spoken() + " ", "class", "spoken");
        }
    }

    /** A link to another section by its name; nothing where the report has no such section. */
    void link(@Nullable String section) {
        pages.stream()
                .filter(page -> page.section().equals(section))
                .findFirst()
                .ifPresent(page -> out.element("a", name(page), "href", "#" + page.section()));
    }

    static String name(Page page) {
        return page.name().isEmpty() ? page.title() : page.name();
    }

    private void keyFigures(List<KeyFigure> cells) {
        out.open("dl", "class", "key-figures");
        for (KeyFigure cell : cells) {
            out.open("div").element("dt", cell.label()).open("dd", "class", "figure");
            sign(cell.sign());
            out.text(cell.figure()).close("dd");
            out.ifAny("dd", cell.line());
            out.ifAny("dd", cell.strong(), "class", "strong").close("div");
        }
        out.close("dl");
    }

    private void facts(Head head, String kind, List<Fact> facts) {
        head(head);
        out.open("dl", "class", kind);
        for (Fact fact : facts) {
            out.open("div")
                    .element("dt", fact.label())
                    .element("dd", fact.value())
                    .close("div");
        }
        out.close("dl");
    }

    private void contents(Block.Contents contents) {
        out.open("ul", "class", "contents");
        for (Block.ContentsLine line : contents.lines()) {
            out.open("li").element("a", line.name(), "href", "#" + line.section());
            out.text(" ").element("span", line.title()).close("li");
        }
        out.close("ul");
    }

    private void points(Block.Points points) {
        head(points.head());
        String list = points.numbered() ? "ol" : "ul";
        out.open(list, "class", "points");
        for (Fact point : points.points()) {
            out.open("li")
                    .element("strong", point.label())
                    .ifAny("p", point.value())
                    .close("li");
        }
        out.close(list);
    }
}
