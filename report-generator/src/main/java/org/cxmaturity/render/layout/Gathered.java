package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.theme.SheetSize;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Report.Page;

/** The sheets of a report as they are gathered: short sections after each other share one. */
final class Gathered {
    /** Above a section that does not begin its sheet. */
    private static final double GAP = 33;

    private final SheetSize sheet;
    private final boolean sharing;
    private final List<Sheet> bare = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    /** Whether nothing may follow on the last sheet. */
    private boolean alone = true;

    private int covers;

    /** No sheets yet; {@code sharing} tells whether sections may share one. */
    Gathered(SheetSize sheet, boolean sharing) {
        this.sheet = sheet;
        this.sharing = sharing;
    }

    void cover(String title, List<Op> ops) {
        covers = 1;
        bare.add(new Sheet(List.of(new Sheet.Start("", title, 0)), ops));
        names.add("");
    }

    /** The next section: on what is left of the last sheet where all of it has room there. */
    void add(Page page, List<List<Op>> placed) {
        int last = bare.size() - 1;
        double top = last < 0 ? 0 : bottom(bare.get(last).ops()) + GAP;
        boolean shares = sharing
                && !alone
                && !alone(page)
                && placed.size() == 1
                && top + bottom(placed.get(0)) - sheet.top() <= sheet.bottom();
        if (shares) {
            List<Sheet.Start> starts = new ArrayList<>(bare.get(last).starts());
            starts.add(new Sheet.Start(page.section(), bookmark(page), top));
            List<Op> ops = new ArrayList<>(bare.get(last).ops());
            placed.get(0).forEach(op -> ops.add(op.moved(0, top - sheet.top())));
            bare.set(last, new Sheet(starts, ops));
            names.set(last, names.get(last).equals(page.name()) ? page.name() : both(names.get(last), page.name()));
            return;
        }
        alone = alone(page);
        for (int i = 0; i < placed.size(); i++) {
            List<Sheet.Start> starts =
                    i > 0 ? List.of() : List.of(new Sheet.Start(page.section(), bookmark(page), sheet.top()));
            bare.add(new Sheet(starts, placed.get(i)));
            names.add(page.name());
        }
    }

    /** The summary and the contents are looked up, and looked at, by themselves. */
    private static boolean alone(Page page) {
        return page.blocks().stream().anyMatch(b -> b instanceof Block.KeyFigures || b instanceof Block.Contents);
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " \u00B7 " + other;
    }

    private static double bottom(List<Op> ops) {
        return ops.stream().mapToDouble(op -> op.mark().bottom()).max().orElse(0);
    }

    private static String bookmark(Page page) {
        return page.name().isEmpty() || page.name().equals(page.title())
                ? page.title()
                : page.name() + ": " + page.title();
    }

    /** All sheets, with running lines on all but the cover. */
    List<Sheet> sheets(RunningLines lines) {
        List<Sheet> sheets = new ArrayList<>(bare.subList(0, covers));
        for (int i = covers; i < bare.size(); i++) {
            List<Op> ops = new ArrayList<>(lines.lay(names.get(i), i + 1, bare.size()));
            ops.addAll(bare.get(i).ops());
            sheets.add(new Sheet(bare.get(i).starts(), ops));
        }
        return sheets;
    }
}
