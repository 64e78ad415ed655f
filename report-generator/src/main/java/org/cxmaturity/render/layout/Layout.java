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
            sheets = once(new Setting(theme, faces, pages));
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
            for (Sheet.Start start : sheets.get(i).starts()) {
                pages.putIfAbsent(start.section(), i + 1);
            }
        }
        return pages;
    }

    private List<Sheet> once(Setting setting) {
        Tag document = Tag.document();
        Gathered all = new Gathered(theme.sheet(), cover != null);
        if (cover != null) {
            all.cover(cover.title(), new CoverSheet(setting, cover, document.child(Tag.Kind.SECTION)).lay(meta));
        }
        for (Page page : pages) {
            all.add(page, page(setting, page, document.child(Tag.Kind.SECTION)));
        }
        return all.sheets(new RunningLines(setting, meta));
    }

    /** Columns are set one after the other, and a report's lists and tables a little tighter, where that saves a sheet. */
    private List<List<Op>> page(Setting setting, Page page, Tag section) {
        List<List<Op>> best = placed(setting, page, section);
        for (Setting other : others(setting, page)) {
            if (best.size() > 1) {
                List<List<Op>> tried = placed(other, page, section);
                best = tried.size() < best.size() ? tried : best;
            }
        }
        return best;
    }

    private List<Setting> others(Setting setting, Page page) {
        List<Setting> others = new ArrayList<>();
        boolean columns = page.blocks().stream().anyMatch(block -> block instanceof Block.Columns);
        if (columns) {
            others.add(setting.stacked());
        }
        if (cover != null) {
            others.add(setting.dense());
        }
        if (columns && cover != null) {
            others.add(setting.stacked().dense());
        }
        return others;
    }

    private List<List<Op>> placed(Setting setting, Page page, Tag section) {
        double width = theme.sheet().textWidth();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new PageHeads(setting).lay(page, width, section));
        pieces.addAll(new Blocks(setting).lay(page.blocks(), width, section));
        return Flow.place(pieces, theme.sheet());
    }
}
