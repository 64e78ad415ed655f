package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cxmaturity.report.Block.BarGroups;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Cut.Part;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/** Pages without what a short report does without, each with a sentence that names it and says where it is. */
final class Shorter {
    /** Pages whose tables say again what a chart above them shows, or go into the quality of a scale. */
    private static final Set<String> TABLES_TOO =
            Set.of(AppendixPage.SECTION, ChangePage.SECTION, GapPage.SECTION, ModulePages.SECTION);

    private final Voice voice;
    private final Cuts cuts;

    Shorter(Voice voice, Cuts cuts) {
        this.voice = voice;
        this.cuts = cuts;
    }

    /** The same page where nothing of it is given up. */
    Page page(Page page) {
        if (!cuts.has(page.section(), Part.LESS) && !cuts.has(page.section(), Part.MORE)) {
            return page;
        }
        List<Block> blocks = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Block block : page.blocks()) {
            Head head = head(page.section(), block);
            if (head == null) {
                blocks.add(block);
            } else {
                gone.add(voice.quote(head.title()));
            }
        }
        if (gone.isEmpty()) {
            return page;
        }
        blocks.add(new Paragraph("", voice.say("cut.blocks", String.join(", ", gone), gone.size()), true));
        return new Page(page.section(), page.name(), page.badge(), page.eyebrow(), page.title(), page.lead(), blocks);
    }

    /** The head of a block that a short report does without; null where it stays. */
    private @Nullable Head head(String section, Block block) {
        boolean less = cuts.has(section, Part.LESS);
        if (block instanceof Table table) {
            return less && TABLES_TOO.contains(section) ? table.head() : null;
        }
        if (block instanceof BarGroups bars) {
            return less ? bars.head() : null;
        }
        if (block instanceof Definitions entries) {
            return goes(section, entries.head()) ? entries.head() : null;
        }
        return null;
    }

    private boolean goes(String section, Head head) {
        return switch (section) {
            case BenchmarkPage.SECTION -> cuts.has(section, Part.LESS);
            case RoadmapPage.SECTION ->
                cuts.has(section, Part.LESS) && head.title().equals(voice.say("roadmap.looks.head"));
            case AppendixPage.SECTION ->
                cuts.has(section, Part.MORE) && head.title().equals(voice.say("method.head"));
            default -> false;
        };
    }

    /** "Three more are in the full edition." */
    static String more(Voice voice, int more) {
        return voice.say("cut.more", more, voice.sentence(voice.numeral(more)));
    }

    /** The same of findings. */
    static String findings(Voice voice, int more) {
        return voice.say("cut.findings", more, voice.sentence(voice.numeral(more)));
    }

    /** The first rows of a table, which is in order of importance. */
    static Table rows(Table table, int most) {
        List<Block.Row> rows = table.rows();
        return new Table(table.head(), table.columns(), rows.subList(0, Math.min(most, rows.size())), table.note());
    }
}
