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
import org.cxmaturity.report.Report.Logo;
import org.cxmaturity.report.Report.Logos;
import org.jspecify.annotations.Nullable;

/** The first slide: whose, what, when, and the facts of the report's cover. */
final class CoverSlide {
    private static final double WIDTH = 480;
    private static final int COLUMNS = 3;
    private static final double GUTTER = 20;
    private static final double FACTS = 290;
    private static final double LINE = 34;
    /** As 45 by 16 mm on paper. */
    private static final double LOGO_WIDTH = 107;

    private static final double LOGO_HEIGHT = 38;
    private static final double LOGO_TOP = 18;
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
        List<Fact> notes = new ArrayList<>();
        notes.add(new Fact(deck.meta().title(), deck.meta().subject()));
        boolean logos = logos(scene, cover.logos(), notes);
        shapes[0].setAnchor(new Area(44, logos ? 146 : 122, WIDTH, logos ? 90 : 110).rectangle());
        shapes[1].setAnchor(new Area(44, 240, WIDTH, 26).rectangle());
        scene.ink().set(shapes[0], List.of(Para.of(Measure.atMost(5, cover.title(), title, WIDTH), title)));
        String line = Measure.atMost(1, cover.subtitle(), Lettering.COVER_LINE, WIDTH);
        scene.ink().set(shapes[1], List.of(Para.of(line, Lettering.COVER_LINE)));
        TextStyle client = Measure.fitting(cover.eyebrow(), Lettering.EYEBROW, WIDTH, 2, 16, 14, 12, 10);
        List<Para> top = new ArrayList<>();
        top.add(Para.of(deck.meta().confidentiality(), Lettering.HEADING));
        top.add(Para.of(cover.audience(), Lettering.SMALL));
        top.add(Para.of(deck.meta().synthetic() == null ? "" : deck.meta().synthetic(), Lettering.HEADING));
        scene.text(
                "Confidentiality",
                top,
                new Area(44, logos ? LOGO_TOP + LOGO_HEIGHT + 8 : 30, WIDTH, Measure.height(top, WIDTH)));
        scene.text(
                "Client",
                List.of(Para.of(Measure.atMost(2, cover.eyebrow(), client, WIDTH), client)),
                new Area(44, logos ? 110 : 88, WIDTH, 40));
        drawing(scene, cover);
        scene.rule(44, FACTS - 10, WIDTH, Tone.INK, 1.1);
        facts(scene, cover.facts());
        stage.finish(scene, WIDTH, notes);
    }

    /** The client's logo at the left, that of who prepared the report at the right; what cannot be drawn is told in the notes. */
    private boolean logos(Scene scene, Logos logos, List<Fact> notes) {
        boolean client = logo(scene, logos.client(), false, notes);
        boolean preparedBy = logo(scene, logos.preparedBy(), true, notes);
        return client || preparedBy;
    }

    private boolean logo(Scene scene, @Nullable Logo logo, boolean ending, List<Fact> notes) {
        if (logo == null) {
            return false;
        }
        double x = ending ? 44 + WIDTH - LOGO_WIDTH : 44;
        boolean drawn = new LogoSlot(new Area(x, LOGO_TOP, LOGO_WIDTH, LOGO_HEIGHT), ending).draw(scene, logo);
        if (!drawn) {
            notes.add(new Fact(logo.alt(), deck.terms().noLogo()));
        }
        return drawn;
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
