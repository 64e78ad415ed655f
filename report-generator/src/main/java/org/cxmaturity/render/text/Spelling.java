package org.cxmaturity.render.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spells a text with the letters that a font has. A letter it lacks is spelled by its compatible form (a full-width A
 * by A) or else by a question mark, and a mark on a letter by nothing; what was meant stays with the run, so that copying and reading aloud give the
 * right text.
 */
final class Spelling {
    private static final String UNKNOWN = "?";

    private final Typeface face;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder meant = new StringBuilder();
    private boolean replaced;

    private Spelling(Typeface face) {
        this.face = face;
    }

    static List<Run> of(Typeface face, String text) {
        if (plain(face, text)) {
            return List.of(new Run(text, null));
        }
        Spelling spelling = new Spelling(face);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(spelling::add);
        spelling.close();
        return List.copyOf(spelling.runs);
    }

    private static boolean plain(Typeface face, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!face.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letter is drawn as a question mark. */
    static boolean missing(Typeface face, int codePoint) {
        return !face.has(codePoint) && !unseen(codePoint) && compatible(face, codePoint) == null;
    }

    private void add(int codePoint) {
        if (unseen(codePoint)) {
            if (replaced) {
                meant.appendCodePoint(codePoint);
            }
            return;
        }
        if (face.has(codePoint)) {
            put(Character.toString(codePoint), codePoint, false);
        } else if (Character.isWhitespace(codePoint) || Character.isISOControl(codePoint)) {
            put(" ", ' ', false);
        } else if (mark(codePoint)) {
            put("", codePoint, true);
        } else {
            String other = compatible(face, codePoint);
            put(other == null ? UNKNOWN : other, codePoint, true);
        }
    }

    private void put(String letters, int codePoint, boolean instead) {
        if (instead != replaced) {
            close();
        }
        replaced = instead;
        drawn.append(letters);
        meant.appendCodePoint(codePoint);
    }

    private void close() {
        if (!drawn.isEmpty() || replaced && !meant.isEmpty()) {
            runs.add(new Run(drawn.toString(), replaced ? meant.toString() : null));
        }
        drawn.setLength(0);
        meant.setLength(0);
    }

    /** Marks that steer breaking, joining and direction; they are not letters. */
    private static boolean unseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0x200B;
    }

    /** An accent or another mark on the letter before it, which can be read without. */
    private static boolean mark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static @Nullable String compatible(Typeface face, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isISOControl(codePoint)) {
            return " ";
        }
        String other = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        boolean known = !other.isEmpty() && other.codePoints().allMatch(face::has);
        return known ? other : null;
    }
}
