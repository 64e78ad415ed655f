package org.cxmaturity.questionnaire;

import java.util.List;

/**
 * One difference between two versions of a questionnaire.
 *
 * @param part      what kind of thing changed
 * @param id        which one, empty where there is only one
 * @param kind      how it changed
 * @param detail    the change in a few words, empty when part and kind say it all
 * @param languages the languages in which a text changed; empty for other changes
 * @param step      the least version step that the change asks for
 */
public record Change(Part part, String id, Kind kind, String detail, List<String> languages, Step step) {
    /** What can change. */
    public enum Part {
        QUESTIONNAIRE,
        SCORING,
        LEVEL,
        SCALE,
        FACTOR,
        ITEM,
        OUTCOME,
        BACKGROUND,
        COMMENT,
        IMPORTANCE,
        LANGUAGE
    }

    /** How it can change. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED,
        RESCALED,
        REWEIGHTED,
        REVERSED,
        MOVED,
        CHANGED
    }

    /** Steps of a version, smallest first. */
    public enum Step {
        NONE,
        PATCH,
        MINOR,
        MAJOR;

        /** The larger of two steps. */
        public Step or(Step other) {
            return compareTo(other) >= 0 ? this : other;
        }

        /** From one version to another; NONE when the second is not newer. */
        public static Step between(Version older, Version newer) {
            if (newer.compareTo(older) <= 0) {
                return NONE;
            }
            if (newer.major() > older.major()) {
                return MAJOR;
            }
            return newer.minor() > older.minor() ? MINOR : PATCH;
        }
    }

    public Change {
        languages = List.copyOf(languages);
    }
}
