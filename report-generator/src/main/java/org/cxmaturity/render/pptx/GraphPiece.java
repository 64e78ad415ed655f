package org.cxmaturity.render.pptx;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.SlidePart.Form;
import org.cxmaturity.report.SlidePart.Graph;
import org.cxmaturity.report.SlidePart.Role;
import org.cxmaturity.report.SlidePart.Series;
import org.jspecify.annotations.Nullable;

/** A chart of names under its heading, taking what room is left. */
record GraphPiece(Graph graph, double width) implements Piece {
    private static final double ROUND = 260;
    private static final double ROW = 22;
    private static final double EDGE = 64;
    /** Share of the width that the scale takes of a standing chart. */
    private static final double SCALE = 0.9;
    /** More names than this do not stand side by side. */
    private static final int BESIDE = 12;

    static GraphPiece of(Graph graph, double width) {
        boolean many = graph.form() == Form.STANDING && graph.names().size() > BESIDE;
        return new GraphPiece(many ? asBars(graph) : graph, width);
    }

    /** Without the middle half, which needs names side by side. */
    private static Graph asBars(Graph graph) {
        List<Series> series = graph.series().stream()
                .filter(s -> s.role() != Role.PEER_LOW && s.role() != Role.PEER_HIGH)
                .toList();
        return new Graph(graph.head(), Form.SCORES, graph.names(), series, graph.alt());
    }

    /** Whether names that stand side by side need not be broken in a word. */
    static boolean namesFit(Graph graph, double width) {
        double each = SCALE * width / Math.max(1, graph.names().size());
        return graph.form() != Form.STANDING
                || graph.names().stream()
                        .allMatch(n -> Measure.longestWord(n, Lettering.TABLE.sized(ChartLooks.LETTERS)) <= each);
    }

    private double row() {
        return ROW + 12 * (graph.series().size() - 1);
    }

    private double head() {
        return Heading.height(graph.head(), width);
    }

    private boolean bars() {
        return graph.form() == Form.SCORES || graph.form() == Form.COUNTS;
    }

    @Override
    public double least() {
        return head() + (bars() ? EDGE + row() * graph.names().size() : ROUND);
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void draw(Scene scene, Area area) {
        Heading.draw(scene, graph.head(), area, width);
        Area own = new Area(area.x(), area.y() + head(), width, area.height() - head());
        new GraphInk(scene, graph).draw(bars() ? own.part(0, 0, width, Math.min(own.height(), most())) : own);
    }

    /** Bars are not stretched to fill a slide. */
    private double most() {
        return EDGE + 2.4 * row() * graph.names().size();
    }

    @Override
    public Optional<Cut> cut(double room) {
        int fit = (int) ((room - head() - EDGE) / row());
        int all = graph.names().size();
        return !bars() || fit < 3 || fit >= all
                ? Optional.empty()
                : Optional.of(new Cut(new GraphPiece(part(0, fit), width), new GraphPiece(part(fit, all), width)));
    }

    private Graph part(int from, int to) {
        List<Series> series = graph.series().stream()
                .map(s -> new Series(
                        s.name(), s.role(), of(s.values(), from, to), of(s.low(), from, to), of(s.high(), from, to)))
                .toList();
        return new Graph(graph.head(), graph.form(), graph.names().subList(from, to), series, graph.alt());
    }

    private static List<@Nullable Double> of(List<@Nullable Double> all, int from, int to) {
        return all.isEmpty() ? all : all.subList(from, to);
    }
}
