package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs under each other. */
record TextPiece(String name, List<Para> paras, double width) implements Piece {
    /** A paragraph is parted between its lines only where there is as much room as this. */
    private static final double ROOMY = 250;

    TextPiece {
        paras = paras.stream().filter(p -> !p.text().isEmpty()).toList();
    }

    @Override
    public double least() {
        return Measure.height(paras, width);
    }

    @Override
    public void draw(Scene scene, Area area) {
        scene.text(name, paras, new Area(area.x(), area.y(), width, least()));
    }

    @Override
    public Optional<Cut> cut(double room) {
        int fit = 0;
        while (fit < paras.size() && Measure.height(paras.subList(0, fit + 1), width) <= room) {
            fit++;
        }
        if (fit == paras.size()) {
            return Optional.empty();
        }
        if (fit > 0 && keepsWithNext(fit - 1)) {
            fit--;
        }
        List<Para> now = new ArrayList<>(paras.subList(0, fit));
        List<Para> rest = new ArrayList<>(paras.subList(fit, paras.size()));
        if (now.isEmpty() && room >= ROOMY) {
            int lines =
                    (int) ((room - rest.get(0).before()) / rest.get(0).style().leading());
            List<Para> two = Measure.cut(rest.remove(0), lines, width);
            now.add(two.get(0));
            rest.add(0, two.get(1));
        }
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cut(new TextPiece(name, now, width), new TextPiece(name, rest, width)));
    }

    /** A heading or a numbered point stays with what explains it. */
    private boolean keepsWithNext(int at) {
        return at + 1 < paras.size()
                && at > 0
                && paras.get(at).number() > 0
                && paras.get(at + 1).number() < 0;
    }
}
