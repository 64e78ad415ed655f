package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Cuts;
import org.cxmaturity.report.PaperForm;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/** Sets a report or a paper form on sheets. The same content gives the same sheets on every machine. */
public final class Layout {
    private static final int PASSES = 3;
    /** Sheets of a report that a board reads in one sitting. */
    private static final int MOST = Cuts.PAGES;

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

    /** How many sheets a short report has where each section begins where the one before ends. */
    static int fewest(Report report, Theme theme, Typefaces faces) {
        return new Layout(report.meta(), report.cover(), report.pages(), theme, faces)
                .numbered(true)
                .size();
    }

    /** The sheets of a paper form. */
    public static List<Sheet> of(PaperForm form, Theme theme, Typefaces faces) {
        return new Layout(form.meta(), null, form.pages(), theme, faces).sheets();
    }

    /** A report without a list of contents is a short one; if it grows, each section begins where the one before ends. */
    private List<Sheet> sheets() {
        List<Sheet> sheets = numbered(false);
        boolean brief = cover != null
                && pages.stream().flatMap(page -> page.blocks().stream()).noneMatch(Block.Contents.class::isInstance);
        return brief && sheets.size() > MOST ? numbered(true) : sheets;
    }

    /** Pointers to pages need page numbers, which need the sheets: set again until the numbers stay. */
    private List<Sheet> numbered(boolean close) {
        Map<String, Integer> pages = Map.of();
        List<Sheet> sheets = List.of();
        for (int pass = 0; pass < PASSES; pass++) {
            Setting setting = new Setting(theme, faces, pages);
            sheets = once(close ? setting.dense() : setting, close);
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

    private List<Sheet> once(Setting setting, boolean close) {
        Tag document = Tag.document();
        Gathered all = new Gathered(theme.sheet(), cover != null);
        if (cover != null) {
            all.cover(cover.title(), new CoverSheet(setting, cover, document.child(Tag.Kind.SECTION)).lay(meta));
        }
        for (Page page : pages) {
            Tag section = document.child(Tag.Kind.SECTION);
            if (close && all.leaves(page)) {
                double from = all.next();
                all.goOn(page, page(setting, page, section, from), from);
            } else {
                all.add(page, page(setting, page, section, theme.sheet().top()));
            }
        }
        return all.sheets(new RunningLines(setting, meta));
    }

    /** Columns are set one after the other, and a report's lists and tables a little tighter, where that saves a sheet. */
    private List<List<Op>> page(Setting setting, Page page, Tag section, double from) {
        List<List<Op>> best = placed(setting, page, section, from);
        for (Setting other : others(setting, page)) {
            if (best.size() > 1) {
                List<List<Op>> tried = placed(other, page, section, from);
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

    private List<List<Op>> placed(Setting setting, Page page, Tag section, double from) {
        double width = theme.sheet().textWidth();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new PageHeads(setting).lay(page, width, section));
        pieces.addAll(new Blocks(setting).lay(page.blocks(), width, section));
        return Flow.place(pieces, theme.sheet(), from);
    }
}
