package org.cxmaturity.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.cxmaturity.render.steady.KeptData;
import org.cxmaturity.render.steady.SteadyPackage;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Deck;
import org.cxmaturity.report.Deck.Slide;
import org.cxmaturity.report.Report.Fact;

/**
 * Writes a deck as slides of 16:9: charts and tables stay editable, every slide has its title, its notes and its
 * number. The same deck gives the same bytes in any time zone, language and JVM.
 */
public final class ReportDeck {
    private final Deck deck;
    private final Stage stage;
    private final Pieces pieces;

    private ReportDeck(Deck deck, XMLSlideShow show) {
        Theme theme = Theme.of(deck.looks());
        this.deck = deck;
        this.stage = new Stage(
                show, deck, new Ink(theme.palette(), Ink.proofing(deck.meta().language())));
        this.pieces = new Pieces(theme);
    }

    /**
     * Writes a deck.
     *
     * @param data the data behind it (JSON), kept inside
     * @param out  is not closed
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(Deck deck, byte[] data, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 20);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Template.file()))) {
            new ReportDeck(deck, show).draw();
            DeckProperties.write(show, deck.meta());
            DeckData.put(show, data);
            show.write(written);
        }
        out.write(SteadyPackage.of(written.toByteArray()));
    }

    /** The data kept inside a deck; empty for any other file. */
    public static Optional<byte[]> data(byte[] file) {
        return KeptData.read(file);
    }

    private void draw() {
        new CoverSlide(stage, deck).draw();
        deck.slides().forEach(this::draw);
    }

    private void draw(Slide slide) {
        double lead = Measure.height(lead(slide), Area.CONTENT.width());
        Area first = Area.CONTENT.below(lead == 0 ? 0 : lead + 12);
        List<List<Flow.Placed>> all = Flow.of(slide.parts(), pieces, first, Area.CONTENT);
        int count = Math.max(1, all.size());
        for (int i = 0; i < count; i++) {
            String title = count == 1 ? slide.title() : partOf(slide.title(), i + 1, count);
            Scene scene = stage.slide(slide.eyebrow(), title);
            if (i == 0) {
                scene.text(slide.eyebrow(), lead(slide), Area.CONTENT.part(0, 0, Area.CONTENT.width(), lead));
            }
            if (i < all.size()) {
                all.get(i).forEach(placed -> placed.piece().draw(scene, placed.area()));
            }
            stage.finish(scene, slide.notes());
        }
    }

    private static List<Para> lead(Slide slide) {
        TextStyle style = Lettering.LEAD;
        String text = Measure.atMost(3, slide.lead(), style, Area.CONTENT.width());
        return text.isEmpty() ? List.of() : List.of(Para.of(text, style));
    }

    private String partOf(String title, int part, int of) {
        return new MessageFormat(deck.terms().partOf(), Locale.ROOT)
                .format(new Object[] {title, Integer.toString(part), Integer.toString(of)});
    }

    /** The notes as paragraphs: each label, and under it the words. */
    static List<Para> notes(List<Fact> notes) {
        List<Para> paras = new ArrayList<>();
        for (Fact note : notes) {
            paras.add(Para.of(note.label(), Lettering.HEADING).after(6));
            paras.add(Para.of(note.value(), Lettering.NOTES));
        }
        return paras;
    }
}
