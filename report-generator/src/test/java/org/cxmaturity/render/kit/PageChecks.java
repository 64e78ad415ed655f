package org.cxmaturity.render.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pdf.TextBox;
import org.cxmaturity.render.theme.SheetSize;

/** What can be wrong with texts on pages, found by reading a file back. Each check lists the faults. */
public final class PageChecks {
    private static final double HAIR = 0.6;
    /** Height of a capital, as a part of the size. */
    private static final double CAPITAL = 0.72;

    /** Faults that are told. */
    private static final int MOST = 12;

    private PageChecks() {}

    /** Everything at once. */
    public static List<String> faults(PdfText text) {
        List<String> faults = new ArrayList<>();
        text.boxes().stream().filter(box -> !inside(box)).forEach(box -> faults.add("outside the margins: " + box));
        text.boxes().stream().filter(box -> box.size() < 7).forEach(box -> faults.add("too small: " + box));
        faults.addAll(overlaps(text.boxes()));
        emptyPages(text).forEach(page -> faults.add("page " + page + " is empty"));
        return faults.stream().limit(MOST).toList();
    }

    /** Whether a text stands inside the margins; running lines and the cover have margins of their own. */
    public static boolean inside(TextBox box) {
        SheetSize sheet = SheetSize.a4();
        boolean sides = box.x() > sheet.margin() - HAIR && right(box) < sheet.width() - sheet.margin() + HAIR;
        boolean text = box.content() && box.page() > 1;
        double top = text ? sheet.top() : 36;
        double bottom = text ? sheet.bottom() : sheet.height() - 12;
        return sides && box.y() - box.size() * CAPITAL >= top - HAIR && box.y() <= bottom;
    }

    /** Pairs of texts that cover each other. */
    public static List<String> overlaps(List<TextBox> boxes) {
        List<TextBox> down = boxes.stream()
                .filter(box -> !box.drawn().isBlank())
                .sorted(Comparator.comparingInt(TextBox::page).thenComparingDouble(TextBox::y))
                .toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < down.size(); i++) {
            for (int k = i + 1; k < down.size() && near(down.get(i), down.get(k)); k++) {
                if (overlap(down.get(i), down.get(k))) {
                    faults.add("over each other: " + down.get(i) + " and " + down.get(k));
                }
            }
        }
        return faults;
    }

    private static boolean near(TextBox upper, TextBox lower) {
        return upper.page() == lower.page() && lower.y() - upper.y() < 50;
    }

    /** Whether two texts cover each other, each from its baseline to the height of a capital. */
    public static boolean overlap(TextBox a, TextBox b) {
        if (a.page() != b.page()) {
            return false;
        }
        double wide = Math.min(right(a), right(b)) - Math.max(a.x(), b.x());
        double high = Math.min(a.y(), b.y()) - Math.max(a.y() - a.size() * CAPITAL, b.y() - b.size() * CAPITAL);
        return wide > 0.5 && high > 0.5;
    }

    /** Pages that hold nothing but running lines. */
    public static List<Integer> emptyPages(PdfText text) {
        Set<Integer> filled = text.boxes().stream()
                .filter(TextBox::content)
                .map(TextBox::page)
                .collect(Collectors.toSet());
        List<Integer> empty = new ArrayList<>();
        for (int page = 1; page <= text.pages(); page++) {
            if (!filled.contains(page)) {
                empty.add(page);
            }
        }
        return empty;
    }

    private static double right(TextBox box) {
        int spaces = box.drawn().length() - box.drawn().stripTrailing().length();
        return box.x() + box.width() - spaces * box.size() * 0.3;
    }
}
