package org.cxmaturity.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.report.ModuleResult;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.Untraced;
import org.jspecify.annotations.Nullable;

/** Finds which parts of a report the files at hand do not make anew. */
final class UntracedParts {
    private final ReportOrigin origin;
    private final ReportLooks looks;

    UntracedParts(ReportOrigin origin, ReportLooks looks) {
        this.origin = origin;
        this.looks = looks;
    }

    /** The parts of {@code printed} that {@code anew}, made from the files at hand, lacks the source of. */
    Set<Untraced> of(ReportData anew, ReportData printed) {
        Map<Untraced, Boolean> open = new EnumMap<>(Untraced.class);
        open.put(Untraced.PEERS, anew.peers() == null && printed.peers() != null);
        open.put(Untraced.MODULE_PEERS, printed.modules().stream().anyMatch(m -> m.peers() != null && alone(anew, m)));
        open.put(Untraced.CHANGE, printed.change() != null && !origin.withPrevious());
        open.put(Untraced.PEERS_THEN, peersThen(anew, printed));
        open.put(
                Untraced.MEASURES,
                !printed.measures().isEmpty() && !origin.extras().withMeasures());
        open.put(
                Untraced.THEMES,
                UntracedWords.coded(printed) && !origin.extras().withThemes());
        open.put(Untraced.SAID, !looks.withWords());
        open.put(Untraced.LOOKS, !looks.given());
        Set<Untraced> parts = EnumSet.allOf(Untraced.class);
        parts.removeIf(part -> !open.getOrDefault(part, true));
        return parts;
    }

    private boolean peersThen(ReportData anew, ReportData printed) {
        return origin.withPrevious() && !origin.withPreviousPeers() && otherPanel(anew.change(), printed.change());
    }

    private static boolean alone(ReportData anew, ModuleResult module) {
        return anew.module(module.instrument().id())
                .filter(m -> m.peers() == null)
                .isPresent();
    }

    private static boolean otherPanel(@Nullable Since anew, @Nullable Since printed) {
        return anew != null
                && printed != null
                && !(anew.distances().equals(printed.distances()) && anew.noPanel() == printed.noPanel());
    }
}
