package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is set as one, its marks measured from its own top left corner.
 *
 * @param before space above it, unless it stands at the top of a sheet
 * @param keep   whether it must stand on the same sheet as the next piece
 * @param again  what is drawn above it when it begins a sheet: the head of a table that goes on; null for nothing
 */
record Piece(
        double height,
        double before,
        boolean keep,
        List<Op> ops,
        @Nullable Piece again) {
    Piece {
        ops = List.copyOf(ops);
    }

    Piece after(double space) {
        return new Piece(height, space, keep, ops, again);
    }

    Piece kept() {
        return new Piece(height, before, true, ops, again);
    }

    Piece repeating(@Nullable Piece head) {
        return new Piece(height, before, keep, ops, head);
    }

    /** Pieces one under the other as one piece. */
    static Piece stack(List<Piece> pieces) {
        List<Op> ops = new ArrayList<>();
        double y = 0;
        for (Piece piece : pieces) {
            y += y > 0 ? piece.before() : 0;
            for (Op op : piece.ops()) {
                ops.add(op.moved(0, y));
            }
            y += piece.height();
        }
        return new Piece(y, pieces.isEmpty() ? 0 : pieces.get(0).before(), false, ops, null);
    }

    /**
     * Cuts a piece that is higher than a sheet where no mark is cut; at least {@code room} / 3 is used, even if a mark
     * must be cut for it.
     */
    List<Piece> slices(double room, double full) {
        List<Piece> slices = new ArrayList<>();
        Piece rest = this;
        double free = room;
        while (rest.height() > free) {
            double cut = rest.cut(free);
            slices.add(new Piece(cut, rest.before(), false, rest.part(0, cut), again));
            rest = new Piece(rest.height() - cut, 0, keep, rest.part(cut, rest.height() + 1), again);
            free = full;
        }
        slices.add(rest);
        return slices;
    }

    private double cut(double room) {
        double best = 0;
        for (Op candidate : ops) {
            double at = candidate.mark().bottom();
            if (at > best && at <= room && ops.stream().noneMatch(op -> crosses(op, at))) {
                best = at;
            }
        }
        return best > room / 3 ? best : room;
    }

    private static boolean crosses(Op op, double at) {
        return op.mark().top() < at - 0.01 && op.mark().bottom() > at + 0.01;
    }

    private List<Op> part(double from, double to) {
        return ops.stream()
                .filter(op -> middle(op) >= from && middle(op) < to)
                .map(op -> op.moved(0, -from))
                .toList();
    }

    private static double middle(Op op) {
        return (op.mark().top() + op.mark().bottom()) / 2;
    }
}
