package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.theme.SheetSize;

/**
 * Places pieces on sheets from top to bottom. A piece that does not fit begins the next sheet, together with the
 * pieces it must not be parted from. If a little less space between the pieces saves a sheet, it is taken.
 */
final class Flow {
    private static final double[] TIGHTER = {1, 0.8, 0.6};

    private final SheetSize sheet;
    private final double spacing;
    private final List<List<Op>> sheets = new ArrayList<>();
    private List<Op> current = new ArrayList<>();
    private double y;

    private Flow(SheetSize sheet, double spacing, double from) {
        this.sheet = sheet;
        this.spacing = spacing;
        this.y = from;
    }

    static List<List<Op>> place(List<Piece> pieces, SheetSize sheet) {
        return place(pieces, sheet, sheet.top());
    }

    /** Begins at {@code from} on the first sheet, which stays empty where the first pieces have no room there. */
    static List<List<Op>> place(List<Piece> pieces, SheetSize sheet, double from) {
        List<List<Op>> best = List.of();
        for (double spacing : TIGHTER) {
            List<List<Op>> placed = new Flow(sheet, spacing, from).place(pieces);
            if (best.isEmpty() || placed.size() < best.size()) {
                best = placed;
            }
        }
        return best;
    }

    private List<List<Op>> place(List<Piece> pieces) {
        int i = 0;
        while (i < pieces.size()) {
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end - 1).keep()) {
                end++;
            }
            together(pieces.subList(i, end));
            i = end;
        }
        sheets.add(current);
        return sheets;
    }

    private void together(List<Piece> group) {
        double needed = 0;
        for (Piece piece : group) {
            needed += piece.height() + piece.before() * spacing;
        }
        boolean fits = y + needed <= sheet.bottom();
        double withHead = needed + repeated(group.get(0));
        if (!fits && y > sheet.top() && (withHead <= sheet.textHeight() || room() < sheet.textHeight() / 3)) {
            nextSheet();
        }
        for (Piece piece : group) {
            one(piece);
        }
    }

    private static double repeated(Piece piece) {
        Piece head = piece.again();
        return head == null ? 0 : head.height();
    }

    private void one(Piece piece) {
        Piece head = piece.again();
        boolean top = y == sheet.top() && !sheets.isEmpty();
        if (top && head != null) {
            put(head.after(0));
        }
        if (y + piece.before() * spacing + piece.height() <= sheet.bottom()) {
            put(piece);
            return;
        }
        List<Piece> slices = piece.slices(room() - piece.before(), sheet.textHeight() - repeated(piece));
        for (int i = 0; i < slices.size(); i++) {
            if (i > 0) {
                nextSheet();
                if (head != null) {
                    put(head.after(0));
                }
            }
            put(slices.get(i));
        }
    }

    private double room() {
        return sheet.bottom() - y;
    }

    private void put(Piece piece) {
        y += y == sheet.top() ? 0 : piece.before() * spacing;
        for (Op op : piece.ops()) {
            current.add(op.moved(sheet.margin(), y));
        }
        y += piece.height();
    }

    private void nextSheet() {
        sheets.add(current);
        current = new ArrayList<>();
        y = sheet.top();
    }
}
