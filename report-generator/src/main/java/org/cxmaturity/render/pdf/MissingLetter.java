package org.cxmaturity.render.pdf;

/**
 * A character that no bundled font has. A question mark is drawn for it; copying and reading aloud still give the
 * character itself.
 *
 * @param codePoint Unicode number
 * @param name      its Unicode name, or its number where it has none
 */
public record MissingLetter(int codePoint, String name) {
    static MissingLetter of(int codePoint) {
        String name = Character.getName(codePoint);
        return new MissingLetter(codePoint, name == null ? "U+" + Integer.toHexString(codePoint) : name);
    }
}
