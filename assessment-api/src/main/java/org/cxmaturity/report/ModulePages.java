package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Shown.Reached;

/** The add-on modules: a page each in the full edition, one for all of them where a board has no benchmark. */
final class ModulePages {
    static final String SECTION = "modules";

    /** A module has no colour and no letters: the renderer shows a plus. */
    static final Badge BADGE = new Badge(-1, "");

    /** Rows of the table of what to do next. */
    private static final int LOWEST = 5;

    private static final int LOWEST_EACH = 3;

    private final ReportData data;
    private final Voice voice;

    ModulePages(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** A page a module; empty without modules. */
    List<Page> pages() {
        return data.modules().stream().map(this::page).toList();
    }

    /** Id of the page of a module. */
    static String section(String module) {
        return SECTION + "/" + module;
    }

    private Page page(ModuleResult module) {
        ReportData alone = module.alone(data);
        Voice own = voice.of(module);
        String name = module.instrument().title();
        String title = title(module, own);
        List<Block> blocks = new ArrayList<>(new ModuleStrips(data, voice).of(module, alone, own, title));
        List<Fact> held = new ProfilePage(alone, own, new Titles(alone, own, Findings.of(alone))).heldBack();
        if (!held.isEmpty()) {
            blocks.add(new Definitions(new Head(voice.say("held.head"), voice.say("held.note")), held));
        }
        next(module, own, LOWEST).ifPresent(blocks::add);
        AppendixTables tables = new AppendixTables(alone, own);
        blocks.addAll(tables.outcomes());
        blocks.addAll(tables.items());
        return new Page(
                section(module.instrument().id()),
                voice.say("modules.page", name),
                BADGE,
                eyebrow(module, own),
                title,
                voice.say("modules.lead"),
                blocks);
    }

    /** One page for all modules: their scores, and where each is weakest. Empty without modules. */
    Optional<Page> together() {
        if (data.modules().isEmpty()) {
            return Optional.empty();
        }
        String name = voice.say("modules.name");
        int n = data.modules().size();
        String title = n == 1
                ? title(data.modules().get(0), voice.of(data.modules().get(0)))
                : voice.say("modules.title", voice.sentence(voice.numeral(n)));
        return Optional.of(new Page(SECTION, name, null, name, title, voice.say("modules.lead"), brief(title)));
    }

    private List<Block> brief(String finding) {
        List<Block> blocks = new ArrayList<>();
        new ModuleStrips(data, voice).together(finding).ifPresent(blocks::add);
        for (ModuleResult module : data.modules()) {
            next(module, voice.of(module), LOWEST_EACH).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** A page with all modules under what it says; the same page without modules. */
    Page under(Page page) {
        if (data.modules().isEmpty()) {
            return page;
        }
        List<Block> blocks = new ArrayList<>(page.blocks());
        blocks.addAll(brief(page.title()));
        blocks.add(new Paragraph("", voice.say("modules.note"), true));
        return new Page(page.section(), page.name(), page.badge(), page.eyebrow(), page.title(), page.lead(), blocks);
    }

    private String eyebrow(ModuleResult module, Voice own) {
        Figure figure = module.overall().figure();
        Reached reached = module.overall().reached();
        String name = voice.say("modules.page", module.instrument().title());
        return figure == null || reached == null
                ? voice.say(
                        "factor.eyebrow.missing",
                        name,
                        own.missing(module.overall().status()))
                : voice.say("factor.eyebrow", name, own.levelNumber(reached), own.scoreAndInterval(figure));
    }

    private String title(ModuleResult module, Voice own) {
        Reached reached = module.overall().reached();
        String name = voice.cut(module.instrument().title());
        return reached == null
                ? voice.say(
                        "factor.title.missing",
                        name,
                        own.missing(module.overall().status()))
                : voice.say("factor.title.level", name, own.levelNumber(reached));
    }

    /** The lowest practices and what to put in place next; empty where no question has a figure. */
    private Optional<Table> next(ModuleResult module, Voice own, int most) {
        List<Row> rows = module.items().stream()
                .filter(i -> i.figure() != null)
                .sorted(Comparator.comparingDouble(ModulePages::score))
                .limit(most)
                .map(i -> new Row(cells(module, own, i), false))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        new Head(
                                most == LOWEST
                                        ? voice.say("modules.next")
                                        : voice.say(
                                                "modules.next.of",
                                                module.instrument().title()),
                                voice.say("panels.note")),
                        List.of(
                                new Column(voice.say("column.practice"), false, 3),
                                new Column(voice.say("column.score"), true, 0.8),
                                new Column(voice.say("column.next"), false, 3)),
                        rows,
                        ""));
    }

    private static double score(Item item) {
        Figure figure = item.figure();
        return figure == null ? 0 : figure.value();
    }

    private List<Cell> cells(ModuleResult module, Voice own, Item item) {
        Instrument.Item asked = module.instrument().item(item.id()).orElse(null);
        Figure figure = item.figure();
        if (asked == null || figure == null) {
            return List.of(Cell.of(item.id()), Cell.of(Voice.NONE), Cell.of(Voice.NONE));
        }
        String advice = asked.advice().getOrDefault(PanelWords.stepOf(asked, figure), "");
        return List.of(
                Cell.of(asked.text()),
                Cell.strong(own.score(figure)),
                advice.isEmpty() ? Cell.of(Voice.NONE) : Cell.of(advice));
    }

    /** What is said of them on the page of the benchmark; empty without modules. */
    List<Block> beside(String finding) {
        return new ModuleStrips(data, voice)
                .together(finding)
                .map(strips -> List.<Block>of(strips, new Paragraph("", voice.say("modules.note"), true)))
                .orElse(List.of());
    }
}
