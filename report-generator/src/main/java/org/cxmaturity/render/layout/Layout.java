package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Page;

/** Sets a report on sheets. The same report gives the same sheets on every machine. */
public final class Layout {
    private static final int PASSES = 3;

    private final Report report;
    private final Theme theme;
    private final Typefaces faces;

    private Layout(Report report, Theme theme, Typefaces faces) {
        this.report = report;
        this.theme = theme;
        this.faces = faces;
    }

    /** The sheets of a report, cover first. There is at least one. */
    public static List<Sheet> of(Report report, Theme theme, Typefaces faces) {
        return new Layout(report, theme, faces).sheets();
    }

    /** Pointers to pages need page numbers, which need the sheets: set again until the numbers stay. */
    private List<Sheet> sheets() {
        Map<String, Integer> pages = Map.of();
        List<Sheet> sheets = List.of();
        for (int pass = 0; pass < PASSES; pass++) {
            sheets = once(new Setting(theme, faces, pages, true));
            Map<String, Integer> found = numbers(sheets);
            if (found.equals(pages)) {
                break;
            }
            pages = found;
        }
        return sheets;
    }

    private static Map<String, Integer> numbers(List<Sheet> sheets) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            String section = sheets.get(i).section();
            if (section != null) {
                pages.putIfAbsent(section, i + 1);
            }
        }
        return pages;
    }

    private List<Sheet> once(Setting setting) {
        Tag document = Tag.document();
        List<Sheet> bare = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Op> cover = new CoverSheet(setting, report.cover(), document.child(Tag.Kind.SECTION)).lay(report.meta());
        bare.add(new Sheet("", report.cover().title(), cover));
        names.add("");
        for (Page page : report.pages()) {
            List<List<Op>> placed = page(setting, page, document.child(Tag.Kind.SECTION));
            for (int i = 0; i < placed.size(); i++) {
                bare.add(new Sheet(i == 0 ? page.section() : null, i == 0 ? bookmark(page) : null, placed.get(i)));
                names.add(page.name());
            }
        }
        return withRunningLines(setting, bare, names);
    }

    /** Columns are set one after the other where that saves a sheet. */
    private List<List<Op>> page(Setting setting, Page page, Tag section) {
        List<List<Op>> beside = placed(setting, page, section);
        boolean columns = page.blocks().stream().anyMatch(block -> block instanceof Block.Columns);
        if (!columns || beside.size() == 1) {
            return beside;
        }
        List<List<Op>> stacked = placed(setting.stacked(), page, section);
        return stacked.size() < beside.size() ? stacked : beside;
    }

    private List<List<Op>> placed(Setting setting, Page page, Tag section) {
        double width = theme.sheet().textWidth();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new PageHeads(setting).lay(page, width, section));
        pieces.addAll(new Blocks(setting).lay(page.blocks(), width, section));
        return Flow.place(pieces, theme.sheet());
    }

    private static String bookmark(Page page) {
        return page.name().isEmpty() ? page.title() : page.name() + ": " + page.title();
    }

    private List<Sheet> withRunningLines(Setting setting, List<Sheet> bare, List<String> names) {
        RunningLines lines = new RunningLines(setting, report.meta());
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(bare.get(0));
        for (int i = 1; i < bare.size(); i++) {
            List<Op> ops = new ArrayList<>(lines.lay(names.get(i), i + 1, bare.size()));
            ops.addAll(bare.get(i).ops());
            sheets.add(new Sheet(bare.get(i).section(), bare.get(i).bookmark(), ops));
        }
        return sheets;
    }
}
