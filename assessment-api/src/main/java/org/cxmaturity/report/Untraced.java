package org.cxmaturity.report;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a report does not follow from its answers, and is taken as it stands where its own source is not at hand. */
public enum Untraced {
    /** The peers of the core. */
    PEERS,
    /** The peers of the modules. */
    MODULE_PEERS,
    /** What moved since the wave before. */
    CHANGE,
    /** How the distance to the peers of the wave before moved, or why that is not told. */
    PEERS_THEN,
    /** The organisation's own measures. */
    MEASURES,
    /** What people found in the comments. */
    THEMES,
    /** Words that people wrote for the report. */
    SAID,
    /** Colours, logos, and which sections were chosen. */
    LOOKS;

    /** The data that were made anew, with these parts as another report has them. */
    public static ReportData taking(Set<Untraced> parts, ReportData anew, ReportData printed) {
        return new ReportData(
                anew.about(),
                anew.instrument(),
                anew.answered(),
                anew.overall(),
                anew.factors(),
                anew.items(),
                anew.gaps(),
                anew.heat(),
                anew.outcomes(),
                parts.contains(MODULE_PEERS)
                        ? anew.modules().stream().map(m -> m.against(printed)).toList()
                        : anew.modules(),
                parts.contains(PEERS) ? printed.peers() : anew.peers(),
                change(parts, anew.change(), printed.change()),
                anew.plan(),
                anew.grounds(),
                parts.contains(MEASURES) ? printed.measures() : anew.measures(),
                parts.contains(THEMES) ? comments(anew.comments(), printed.comments()) : anew.comments(),
                parts.contains(SAID) ? printed.said() : anew.said(),
                parts.contains(LOOKS) ? printed.looks() : anew.looks());
    }

    private static @Nullable Since change(Set<Untraced> parts, @Nullable Since anew, @Nullable Since printed) {
        if (parts.contains(CHANGE)) {
            return printed;
        }
        if (!parts.contains(PEERS_THEN) || anew == null || printed == null) {
            return anew;
        }
        return new Since(
                anew.n(),
                anew.date(),
                anew.today(),
                anew.rows(),
                anew.bridges(),
                anew.noBridge(),
                printed.distances(),
                printed.noPanel());
    }

    private static @Nullable Comments comments(@Nullable Comments anew, @Nullable Comments printed) {
        return anew == null
                ? null
                : anew.coded(Optional.ofNullable(printed).map(Comments::coding).orElse(null));
    }
}
