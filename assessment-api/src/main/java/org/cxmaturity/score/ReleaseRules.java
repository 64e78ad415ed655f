package org.cxmaturity.score;

/**
 * Whom a result must protect (method section 15).
 *
 * @param smallestGroup no figure of fewer respondents, 5..15
 * @param single        single-assessor mode: exactly one row may see its own scores
 */
public record ReleaseRules(int smallestGroup, boolean single) {
    /** The lowest threshold there is, and the usual one. */
    public static final int SMALLEST = 5;

    /** The highest threshold, and the one taken when a setting cannot be read. */
    public static final int STRICTEST = 15;

    /** Groups of 5, several respondents. */
    public static final ReleaseRules DEFAULT = new ReleaseRules(SMALLEST, false);

    /** A threshold outside 5..15 becomes 15: a setting that went wrong must not open anything. */
    public ReleaseRules {
        if (smallestGroup < SMALLEST || smallestGroup > STRICTEST) {
            smallestGroup = STRICTEST;
        }
    }

    /** The threshold a setting names: a whole number 5..15; anything else is 15. */
    public static int smallestGroup(String setting) {
        try {
            return new ReleaseRules(Integer.parseInt(setting.strip()), false).smallestGroup;
        } catch (NumberFormatException unreadable) {
            return STRICTEST;
        }
    }

    /** The same for single-assessor mode. */
    public ReleaseRules single(boolean one) {
        return new ReleaseRules(smallestGroup, one);
    }
}
