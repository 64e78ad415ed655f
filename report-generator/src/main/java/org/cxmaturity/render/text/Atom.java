package org.cxmaturity.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cxmaturity.render.theme.TextStyle;

/**
 * A piece of text that is not broken, unless it is wider than the line.
 *
 * @param text   letters, without the space after them
 * @param spaced whether a space follows
 * @param hyphen whether a hyphen is added when a line ends here
 * @param ends   whether the line must end here
 */
record Atom(String text, TextStyle style, boolean spaced, boolean hyphen, boolean ends) {
    private static final String PHRASE_END = ",.;:)";
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9\u2013.,]{0,7}[,.;:)]?");
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    static List<Atom> of(List<Words> words) {
        List<Atom> atoms = new ArrayList<>();
        for (Words stretch : words) {
            cut(stretch, atoms);
        }
        return held(atoms);
    }

    /** "level" and "4," stay together: a number that ends a phrase must not begin a line. */
    private static List<Atom> held(List<Atom> atoms) {
        List<Atom> all = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            Atom before = all.isEmpty() ? atom : all.get(all.size() - 1);
            boolean ends = i == atoms.size() - 1 || PHRASE_END.indexOf(last(atom.text())) >= 0;
            if (ends && i > 0 && NUMBER.matcher(atom.text()).matches() && before.leads(atom)) {
                all.set(all.size() - 1, atom.withText(before.text() + " " + atom.text(), true));
            } else {
                all.add(atom);
            }
        }
        return all;
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private boolean leads(Atom number) {
        return spaced && !ends && style.equals(number.style()) && Character.isLetter(last(text));
    }

    private static void cut(Words words, List<Atom> atoms) {
        String text = words.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean mark = c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE;
            if (space || mark || joint(text, i)) {
                int to = space || mark ? i : i + 1;
                if (to > from || c == '\n') {
                    atoms.add(new Atom(text.substring(from, to), words.style(), space, c == SOFT_HYPHEN, c == '\n'));
                } else if (space && from == 0) {
                    atoms.add(new Atom("", words.style(), true, false, false));
                }
                from = i + 1;
            }
        }
        if (from < text.length()) {
            atoms.add(new Atom(text.substring(from), words.style(), false, false, false));
        }
    }

    /** After a hyphen or a slash between letters a line may end. */
    private static boolean joint(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '/')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** A word and the number that it held, apart again; else the atom alone. */
    List<Atom> parts() {
        int space = text.indexOf(' ');
        return space < 0
                ? List.of(this)
                : List.of(
                        new Atom(text.substring(0, space), style, true, false, false),
                        withText(text.substring(space + 1), true));
    }

    Atom withText(String other, boolean last) {
        return new Atom(other, style, last && spaced, last && hyphen, last && ends);
    }
}
