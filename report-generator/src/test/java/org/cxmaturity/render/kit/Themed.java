package org.cxmaturity.render.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.Logo;
import org.cxmaturity.report.Report.Logos;
import org.cxmaturity.report.Report.Page;

/** The five factors in another firm's looks: two logos, two colours, words on the cover, a letter, a note a page. */
public final class Themed {
    /** Shapes with a clip, a curve, strokes, copies, a turned part and half-clear ones; 300 by 80. */
    public static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 80\"><style>.a{fill:#B4006E}</style>"
                    + "<defs><clipPath id=\"c\"><circle cx=\"40\" cy=\"40\" r=\"36\"></circle></clipPath><g id=\"d\"><circle r=\"6\"></circle></g></defs>"
                    + "<g clip-path=\"url(#c)\"><rect class=\"a\" width=\"80\" height=\"80\"></rect>"
                    + "<path d=\"M0 60q40 -40 80 0v20h-80z\" fill=\"#fff\" opacity=\".6\"></path></g>"
                    + "<path d=\"M100 20h180v12h-180z\" fill=\"#333\"></path>"
                    + "<path d=\"M100 44h120\" stroke=\"#B4006E\" stroke-width=\"10\" stroke-linecap=\"round\" fill=\"none\"></path>"
                    + "<use href=\"#d\" x=\"250\" y=\"44\" fill=\"#B4006E\"></use><g transform=\"rotate(10 270 60) scale(2 1)\">"
                    + "<rect x=\"125\" y=\"56\" width=\"12\" height=\"16\" fill=\"none\" stroke=\"#333\" stroke-width=\"2\" stroke-dasharray=\"3 1\"></rect></g></svg>";

    /** Red, green, blue and clear: four pixels in a row, in true colour with an alpha channel. */
    public static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAABCAYAAAD5PA/NAAAAFElEQVR4nGP4z8DwHwwZ/gMxAwMAO9UF+81zb24AAAAASUVORK5CYII=";

    private Themed() {}

    public static Looks.Logo svg() {
        return new Looks.Logo(Looks.Kind.SVG, Base64.getEncoder().encodeToString(SVG.getBytes(StandardCharsets.UTF_8)));
    }

    public static Looks.Logo png() {
        return new Looks.Logo(Looks.Kind.PNG, PNG);
    }

    public static Report report() {
        Report plain = FiveFactors.report();
        Cover cover = plain.cover();
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(
                "letter",
                "Covering letter",
                null,
                "Havbris Forsikring",
                "Covering letter from Example Consulting",
                "",
                List.of(new Block.Paragraph("", "To the board", false))));
        plain.pages().forEach(page -> pages.add(noted(page)));
        return new Report(
                plain.meta(),
                new Cover(
                        cover.audience(),
                        cover.eyebrow(),
                        cover.title(),
                        cover.subtitle(),
                        "The second of three reports.",
                        new Logos(new Logo(svg(), "Logo of Havbris"), new Logo(png(), "Logo of Example Consulting")),
                        cover.facts(),
                        cover.drawingTitle(),
                        cover.waves(),
                        cover.alt()),
                pages,
                new Looks("B4006E", "5B1A66", null, null, List.of()));
    }

    private static Page noted(Page page) {
        List<Block> blocks = new ArrayList<>(page.blocks());
        blocks.add(new Block.Note("Note from Example Consulting", List.of("Read <b>this</b> & that.", "Then more.")));
        return new Page(page.section(), page.name(), page.badge(), page.eyebrow(), page.title(), page.lead(), blocks);
    }
}
