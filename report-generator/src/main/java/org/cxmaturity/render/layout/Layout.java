package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.PaperForm;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/** Sets a report or a paper form on sheets. The same content gives the same sheets on every machine. */
public final class Layout {
    private static final int PASSES = 3;

    private final Report.Meta meta;
    private final Report.@Nullable Cover cover;
    private final List<Page> pages;
    private final Theme theme;
    private final Typefaces faces;

    private Layout(Report.Meta meta, Report.@Nullable Cover cover, List<Page> pages, Theme theme, Typefaces faces) {
        this.meta = meta;
        this.cover = cover;
        this.pages = pages;
        this.theme = theme;
        this.faces = faces;
    }

    /** The sheets of a report, cover first. There is at least one. */
    public static List<Sheet> of(Report report, Theme theme, Typefaces faces) {
        return new Layout(report.meta(), report.cover(), report.pages(), theme, faces).sheets();
    }

    /** The sheets of a paper form. */
    public static List<Sheet> of(PaperForm form, Theme theme, Typefaces faces) {
        return new Layout(form.meta(), null, form.pages(), theme, faces).sheets();
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
        if (cover != null) {
            List<Op> ops = new CoverSheet(setting, cover, document.child(Tag.Kind.SECTION)).lay(meta);
            bare.add(new Sheet("", cover.title(), ops));
            names.add("");
        }
        for (Page page : pages) {
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
        return page.name().isEmpty() || page.name().equals(page.title())
                ? page.title()
                : page.name() + ": " + page.title();
    }

    private List<Sheet> withRunningLines(Setting setting, List<Sheet> bare, List<String> names) {
        RunningLines lines = new RunningLines(setting, meta);
        int first = cover == null ? 0 : 1;
        List<Sheet> sheets = new ArrayList<>(bare.subList(0, first));
        for (int i = first; i < bare.size(); i++) {
            List<Op> ops = new ArrayList<>(lines.lay(names.get(i), i + 1, bare.size()));
            ops.addAll(bare.get(i).ops());
            sheets.add(new Sheet(bare.get(i).section(), bare.get(i).bookmark(), ops));
        }
        return sheets;
    }
}
