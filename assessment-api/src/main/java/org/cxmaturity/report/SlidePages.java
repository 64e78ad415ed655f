package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Deck.Slide;
import org.cxmaturity.report.Report.Page;

/** Pages as slides: charts become numbers to draw from, small print goes to the speaker, keys are left to the charts. */
final class SlidePages {
    private final SlideGraphs graphs;
    private final SlideNotes notes;

    SlidePages(ReportData data, Voice voice) {
        this.graphs = new SlideGraphs(data, voice);
        this.notes = new SlideNotes(data, voice);
    }

    Slide slide(Page page) {
        return slide(page, page.title(), page.blocks(), parts(page));
    }

    /** What stands out, of the summary; the rest of it has a slide of its own. */
    Slide findings(Page page) {
        List<Block> blocks = page.blocks().stream()
                .filter(b -> !whole(b) && !(b instanceof Block.Decision))
                .toList();
        return slide(page, page.title(), blocks, parts(blocks));
    }

    /** The score, the level and how sure, of the summary. */
    Slide whole(Page page, String title) {
        List<Block> blocks = page.blocks().stream().filter(SlidePages::whole).toList();
        List<SlidePart> parts = new ArrayList<>(parts(blocks));
        page.blocks().stream()
                .filter(b -> b instanceof Paragraph)
                .map(SlidePart.Of::new)
                .forEach(parts::add);
        List<Block> told = page.blocks().stream()
                .filter(b -> whole(b) || b instanceof Paragraph)
                .toList();
        return new Slide("whole", page.eyebrow(), title, "", parts, notes.of("whole", title, "", told, parts));
    }

    private static boolean whole(Block block) {
        return block instanceof Block.KeyFigures || block instanceof Block.LevelStrip;
    }

    private Slide slide(Page page, String title, List<Block> blocks, List<SlidePart> parts) {
        return new Slide(
                page.section(),
                page.eyebrow(),
                title,
                page.lead(),
                parts,
                notes.of(page.section(), title, page.lead(), blocks, parts));
    }

    private List<SlidePart> parts(Page page) {
        List<SlidePart> parts = new ArrayList<>(parts(page.blocks()));
        boolean drawn = parts.stream().anyMatch(p -> !(p instanceof SlidePart.Of));
        if (page.section().equals(ChangePage.SECTION) && !drawn) {
            graphs.change(page.title()).ifPresent(graph -> parts.add(0, graph));
        }
        if (page.section().equals(MeasuresPage.SECTION)) {
            parts.removeIf(p -> p instanceof SlidePart.Of of && of.block() instanceof Block.Definitions);
            graphs.ways(page.title()).ifPresent(parts::add);
        }
        return parts;
    }

    private List<SlidePart> parts(List<Block> blocks) {
        return blocks.stream().flatMap(this::parts).toList();
    }

    private Stream<SlidePart> parts(Block block) {
        if (block instanceof Block.Radar radar) {
            return graphs.shape(radar).stream();
        } else if (block instanceof Block.Strips strips) {
            return graphs.standing(strips).stream();
        } else if (block instanceof Plot.Dumbbells dumbbells) {
            return graphs.views(dumbbells).stream();
        } else if (block instanceof Plot.Slope slope) {
            return graphs.change(slope).stream().map(graph -> graph);
        } else if (block instanceof Plot.Waterfall bridge) {
            return Stream.of(new SlidePart.Of(graphs.parts(bridge)));
        } else if (block instanceof Plot.Matrix matrix) {
            return Stream.of(graphs.spots(matrix));
        } else if (block instanceof Block.LevelStrip strip) {
            return Stream.of(graphs.whole(strip));
        } else if (block instanceof Block.ItemPanels panels) {
            return graphs.items(panels).stream();
        } else if (block instanceof Block.BarGroups bars) {
            return bars.groups().stream().map(group -> new SlidePart.Of(graphs.counts(bars.head(), group)));
        } else if (block instanceof Block.Columns columns) {
            return Stream.concat(columns.left().stream(), columns.right().stream())
                    .flatMap(this::parts);
        } else if (block instanceof Block.Key
                || block instanceof Block.Ladder
                || block instanceof Paragraph paragraph && paragraph.quiet()) {
            return Stream.empty();
        }
        return Stream.of(new SlidePart.Of(block));
    }
}
