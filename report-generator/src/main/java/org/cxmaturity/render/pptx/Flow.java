package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.SlidePart;

/** Shares the parts of a slide out over as many slides as they take. */
final class Flow {
    private static final double GAP = 12;
    private static final double GUTTER = 32;
    /** Share of the width for a chart beside a table. */
    private static final double CHART = 0.47;

    private final Pieces pieces;
    private final List<List<Placed>> slides = new ArrayList<>();
    private List<Piece> on = new ArrayList<>();
    private double taken;
    private final Area first;
    private final Area others;

    private Flow(Pieces pieces, Area first, Area others) {
        this.pieces = pieces;
        this.first = first;
        this.others = others;
    }

    /** A piece and where it stands. */
    record Placed(Piece piece, Area area) {}

    /** What stands on the first slide, whose lead takes room, and on the others. */
    static List<List<Placed>> of(List<SlidePart> parts, Pieces pieces, Area first, Area others) {
        Flow flow = new Flow(pieces, first, others);
        for (int i = 0; i < parts.size(); i++) {
            Optional<Piece> pair =
                    i + 1 < parts.size() ? flow.beside(parts.get(i), parts.get(i + 1)) : Optional.empty();
            if (pair.isPresent()) {
                flow.add(List.of(pair.get()));
                i++;
            } else {
                flow.add(pieces.of(parts.get(i), first.width()));
            }
        }
        flow.turn();
        return flow.slides;
    }

    /** A chart with its table at its side, where both can be read so. */
    private Optional<Piece> beside(SlidePart chart, SlidePart table) {
        boolean chartFirst = chart instanceof SlidePart.Graph || chart instanceof SlidePart.Spots;
        boolean tableNext = table instanceof SlidePart.Of of
                && (of.block() instanceof Block.Table || of.block() instanceof Block.Definitions);
        double left = Math.floor(first.width() * CHART);
        boolean narrow = chart instanceof SlidePart.Graph graph && !GraphPiece.namesFit(graph, left);
        if (!chartFirst || !tableNext || narrow) {
            return Optional.empty();
        }
        double right = first.width() - left - GUTTER;
        SidePiece pair = new SidePiece(pieces.of(chart, left), pieces.of(table, right), left, GUTTER);
        return pair.readable() && pair.least() <= room().height() ? Optional.of(pair) : Optional.empty();
    }

    private Area room() {
        return slides.isEmpty() ? first : others;
    }

    private void add(List<Piece> more) {
        List<Piece> waiting = new ArrayList<>(more);
        while (!waiting.isEmpty()) {
            Piece piece = waiting.remove(0);
            double before = on.isEmpty() ? 0 : on.get(on.size() - 1) instanceof HeadingPiece ? 0 : GAP;
            double left = room().height() - taken - before;
            boolean heads = piece instanceof HeadingPiece && !waiting.isEmpty();
            double needs = piece.least() + (heads ? Math.min(80, waiting.get(0).least()) : 0);
            if (needs <= left) {
                put(piece, before);
                continue;
            }
            Optional<Piece.Cut> cut = heads ? Optional.empty() : piece.cut(left);
            if (cut.isPresent()) {
                put(cut.get().now(), before);
                waiting.add(0, cut.get().rest());
                turn();
            } else if (on.isEmpty()) {
                put(piece, before);
            } else {
                turn();
                waiting.add(0, piece);
            }
        }
    }

    private void put(Piece piece, double before) {
        on.add(piece);
        taken += before + piece.least();
    }

    /** Ends a slide: what can grow takes the room that is left, but a heading moves on with what it heads. */
    private void turn() {
        Piece last = on.isEmpty() ? null : on.get(on.size() - 1);
        if (last instanceof HeadingPiece) {
            on.remove(on.size() - 1);
        }
        if (!on.isEmpty()) {
            slides.add(placed());
        }
        on = new ArrayList<>();
        taken = 0;
        if (last instanceof HeadingPiece) {
            put(last, 0);
        }
    }

    private List<Placed> placed() {
        Area room = room();
        long growing = on.stream().filter(Piece::grows).count();
        double more = growing == 0 ? 0 : (room.height() - taken) / growing;
        List<Placed> all = new ArrayList<>();
        double y = 0;
        for (Piece piece : on) {
            double height = piece.least() + (piece.grows() ? more : 0);
            all.add(new Placed(piece, room.part(0, y, room.width(), height)));
            y += height + (piece instanceof HeadingPiece ? 0 : GAP);
        }
        return all;
    }
}
