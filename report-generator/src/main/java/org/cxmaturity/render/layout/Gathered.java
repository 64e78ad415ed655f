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
    /** Least part of a sheet for the beginning of a section. */
    private static final double ROOM = 0.2;

    private final SheetSize sheet;
    private final boolean sharing;
    private final List<Sheet> bare = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    /** Whether nothing may follow on the last sheet. */
    private boolean alone = true;
    /** Whether it ends a section that has more than one. */
    private boolean rest;

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

    /** Whether the last sheet leaves room for the beginning of a section; also the rest of one that is looked at alone. */
    boolean leaves(Page page) {
        return sharing && (!alone || rest) && !alone(page) && sheet.bottom() - next() > sheet.textHeight() * ROOM;
    }

    /** Where a section begins that does not begin its sheet. */
    double next() {
        return bare.isEmpty() ? sheet.top() : bottom(bare.get(bare.size() - 1).ops()) + GAP;
    }

    /** The next section: on what is left of the last sheet where all of it has room there. */
    void add(Page page, List<List<Op>> placed) {
        double from = next();
        boolean shares = sharing
                && !alone
                && !alone(page)
                && placed.size() == 1
                && from + bottom(placed.get(0)) - sheet.top() <= sheet.bottom();
        if (shares) {
            double down = from - sheet.top();
            goOn(
                    page,
                    List.of(placed.get(0).stream().map(op -> op.moved(0, down)).toList()),
                    from);
        } else {
            alone = alone(page);
            rest = placed.size() > 1;
            Sheet.Start start = new Sheet.Start(page.section(), bookmark(page), sheet.top());
            for (int i = 0; i < placed.size(); i++) {
                bare.add(new Sheet(i == 0 ? List.of(start) : List.of(), placed.get(i)));
                names.add(page.name());
            }
        }
    }

    /** The next section, its first marks on the last sheet from {@code from} down, the others on sheets of their own. */
    void goOn(Page page, List<List<Op>> placed, double from) {
        if (placed.get(0).isEmpty()) {
            add(page, placed.subList(1, placed.size()));
            return;
        }
        int last = bare.size() - 1;
        List<Sheet.Start> starts = new ArrayList<>(bare.get(last).starts());
        starts.add(new Sheet.Start(page.section(), bookmark(page), from));
        List<Op> ops = new ArrayList<>(bare.get(last).ops());
        ops.addAll(placed.get(0));
        bare.set(last, new Sheet(starts, ops));
        names.set(last, names.get(last).equals(page.name()) ? page.name() : both(names.get(last), page.name()));
        for (List<Op> rest : placed.subList(1, placed.size())) {
            bare.add(new Sheet(List.of(), rest));
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
