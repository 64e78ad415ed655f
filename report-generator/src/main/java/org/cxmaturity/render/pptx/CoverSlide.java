package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.render.chart.CoverWaves;
import org.cxmaturity.render.chart.Drawing;
import org.cxmaturity.render.layout.Pictures.Picture;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Deck;
import org.cxmaturity.report.Report.Cover;
import org.cxmaturity.report.Report.Fact;

/** The first slide: whose, what, when, and the facts of the report's cover. */
final class CoverSlide {
    private static final double WIDTH = 480;
    private static final int COLUMNS = 3;
    private static final double GUTTER = 20;
    private static final double FACTS = 290;
    private static final double LINE = 34;
    /** The drawing stands on the right, from edge to edge. */
    private static final Area DRAWING = new Area(560, 0, 400, 540);

    private static final double DRAWING_MARGIN = 24;

    private final Stage stage;
    private final Deck deck;

    CoverSlide(Stage stage, Deck deck) {
        this.stage = stage;
        this.deck = deck;
    }

    void draw() {
        Cover cover = deck.cover();
        Scene scene = stage.scene("Cover");
        XSLFTextShape[] shapes = scene.slide().getPlaceholders();
        TextStyle title = Measure.fitting(cover.title(), Lettering.COVER_TITLE, WIDTH, 2, 38, 34, 28, 22, 18);
        shapes[0].setAnchor(new Area(44, 122, WIDTH, 110).rectangle());
        shapes[1].setAnchor(new Area(44, 240, WIDTH, 26).rectangle());
        scene.ink().set(shapes[0], List.of(Para.of(Measure.atMost(5, cover.title(), title, WIDTH), title)));
        String line = Measure.atMost(1, cover.subtitle(), Lettering.COVER_LINE, WIDTH);
        scene.ink().set(shapes[1], List.of(Para.of(line, Lettering.COVER_LINE)));
        TextStyle client = Measure.fitting(cover.eyebrow(), Lettering.EYEBROW, WIDTH, 2, 16, 14, 12, 10);
        List<Para> top = new ArrayList<>();
        top.add(Para.of(deck.meta().confidentiality(), Lettering.HEADING));
        top.add(Para.of(cover.audience(), Lettering.SMALL));
        top.add(Para.of(deck.meta().synthetic() == null ? "" : deck.meta().synthetic(), Lettering.HEADING));
        scene.text("Confidentiality", top, new Area(44, 30, WIDTH, Measure.height(top, WIDTH)));
        scene.text(
                "Client",
                List.of(Para.of(Measure.atMost(2, cover.eyebrow(), client, WIDTH), client)),
                new Area(44, 88, WIDTH, 40));
        drawing(scene, cover);
        scene.rule(44, FACTS - 10, WIDTH, Tone.INK, 1.1);
        facts(scene, cover.facts());
        stage.finish(
                scene, WIDTH, List.of(new Fact(deck.meta().title(), deck.meta().subject())));
    }

    /** The spread of the answers, as on the cover of the report; its words stand above it. */
    private void drawing(Scene scene, Cover cover) {
        if (cover.waves().isEmpty()) {
            return;
        }
        Typefaces faces = Typefaces.bundled();
        Drawing waves = CoverWaves.draw(
                cover.waves(),
                DRAWING.width(),
                DRAWING.height(),
                DRAWING_MARGIN,
                faces,
                scene.ink().palette());
        Picture picture = new Picture(waves, cover.alt());
        new DrawingPiece(cover.drawingTitle(), picture, DRAWING.width(), DRAWING.height()).draw(scene, DRAWING);
        List<Para> title = List.of(Para.of(cover.drawingTitle(), Lettering.SMALL.in(Tone.INK_2)));
        double width = DRAWING.width() - 2 * DRAWING_MARGIN;
        scene.text(
                cover.drawingTitle(),
                title,
                new Area(DRAWING.x() + DRAWING_MARGIN, 30, width, Measure.height(title, width)));
    }

    private static void facts(Scene scene, List<Fact> facts) {
        double each = (WIDTH - GUTTER * (COLUMNS - 1)) / COLUMNS;
        double y = FACTS;
        for (int from = 0; from < facts.size(); from += COLUMNS) {
            double height = 0;
            for (int i = from; i < Math.min(facts.size(), from + COLUMNS); i++) {
                Fact fact = facts.get(i);
                TextStyle value = Lettering.BODY.sized(11);
                List<Para> paras = List.of(
                        Para.of(fact.label(), Lettering.SMALL),
                        Para.of(Measure.atMost(4, fact.value(), value, each), value)
                                .after(2));
                double own = Measure.height(paras, each);
                scene.text(fact.label(), paras, new Area(44 + (i - from) * (each + GUTTER), y, each, own));
                height = Math.max(height, own);
            }
            y += Math.max(LINE - 16, height) + 16;
        }
    }
}
