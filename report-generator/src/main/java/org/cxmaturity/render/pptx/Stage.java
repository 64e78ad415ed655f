package org.cxmaturity.render.pptx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.report.Deck;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Makes slides with what stands on each of them: title, eyebrow, foot, number and notes. */
final class Stage {
    private static final Area FOOT = new Area(44, 512, 780, 14);
    private static final Area NUMBER = new Area(836, 512, 80, 14);
    private static final double[] TITLES = {26, 24, 22, 20, 18};
    private static final double[] LONG_TITLES = {17, 15, 13};

    private final XMLSlideShow show;
    private final Deck deck;
    private final Ink ink;

    Stage(XMLSlideShow show, Deck deck, Ink ink) {
        this.show = show;
        this.deck = deck;
        this.ink = ink;
    }

    /** A slide of the layout for findings. */
    Scene slide(String eyebrow, String title) {
        Scene scene = scene("Finding");
        XSLFTextShape[] shapes = scene.slide().getPlaceholders();
        TextStyle style = Measure.fitting(title, Lettering.TITLE, Area.CONTENT.width(), 2, TITLES);
        if (Measure.lines(title, style, Area.CONTENT.width()) > 2) {
            style = Measure.fitting(title, style, Area.CONTENT.width(), 4, LONG_TITLES);
        }
        String fit = Measure.atMost(4, title, style, Area.CONTENT.width());
        ink.set(shapes[0], List.of(Para.of(fit, style)));
        String line = Measure.atMost(1, eyebrow, Lettering.EYEBROW, Area.CONTENT.width());
        ink.set(shapes[1], List.of(Para.of(line, Lettering.EYEBROW)));
        return scene;
    }

    /** A bare slide of a layout. */
    Scene scene(String layout) {
        XSLFSlide slide = show.createSlide(show.findLayout(layout));
        return new Scene(show, slide, ink, deck.terms());
    }

    /** Foot, number and notes; last in the order of reading. */
    void finish(Scene scene, List<Fact> notes) {
        finish(scene, FOOT.width(), notes);
    }

    /** The same with a foot of another width. */
    void finish(Scene scene, double width, List<Fact> notes) {
        Area place = new Area(FOOT.x(), FOOT.y(), width, FOOT.height());
        XSLFTextBox foot = box(scene, "Footer", Placeholder.FOOTER, place);
        ink.set(foot, List.of(Para.of(Measure.atMost(1, footer(deck.meta()), Lettering.FOOT, width), Lettering.FOOT)));
        number(box(scene, "Slide number", Placeholder.SLIDE_NUMBER, NUMBER));
        XSLFNotes page = show.getNotesSlide(scene.slide());
        for (XSLFTextShape shape : page.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                ink.set(shape, ReportDeck.notes(notes));
            }
        }
    }

    private static XSLFTextBox box(Scene scene, String name, Placeholder kind, Area area) {
        XSLFTextBox box = scene.slide().createTextBox();
        box.setPlaceholder(kind);
        box.setAnchor(area.rectangle());
        box.setInsets(new Insets2D(0, 0, 0, 0));
        scene.name(box, name);
        return box;
    }

    private void number(XSLFTextBox box) {
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setLang(ink.language());
        field.getRPr().setSz((int) (Lettering.FOOT.size() * 100));
        field.setT(Integer.toString(show.getSlides().size()));
    }

    /** Confidentiality, the words for invented data, and what was asked; on every slide. */
    static String footer(Meta meta) {
        String synthetic = meta.synthetic();
        return Stream.of(meta.confidentiality(), synthetic == null ? "" : synthetic, meta.client(), meta.instrument())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
