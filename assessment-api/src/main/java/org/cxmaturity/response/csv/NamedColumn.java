package org.cxmaturity.response.csv;

/**
 * A column that an option of the command line names, and that is therefore known without a background entry.
 *
 * @param name   the column
 * @param option the option that names it, such as {@code --unit}, for messages; empty when the column may be absent
 * @param use    what its cells must hold
 */
public record NamedColumn(String name, String option, Use use) {
    /** What the cells of a named column must hold. */
    public enum Use {
        /** Any text; empty when not known. */
        GROUP,
        /** Any text, never empty. */
        UNIT,
        /** A number of 0 or more, never empty; stored with a decimal point. */
        WEIGHT
    }
}
