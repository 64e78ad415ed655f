package org.cxmaturity.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Cut;
import org.cxmaturity.report.Cuts;
import org.cxmaturity.report.Deck;
import org.cxmaturity.report.Decks;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Reports;

/**
 * A report that keeps to its pages: one for a board has {@value Cuts#PAGES} at most, and gives up as little as it must
 * for that. The same data give the same report on every machine. A full edition, and one whose sections somebody chose,
 * give up nothing.
 *
 * @param cuts    what it gives up; its pages say so
 * @param pages   how many sheets it has; 0 where it has nothing to give up and nobody counted
 * @param tooMany sections to leave out where those that somebody chose for a board make more sheets than that
 */
public record Fitted(ReportData data, String fingerprint, Cuts cuts, int pages, List<String> tooMany) {
    /** Keeps its own copy. */
    public Fitted {
        tooMany = List.copyOf(tooMany);
    }

    /**
     * Finds what the report of these data gives up.
     *
     * @param fingerprint 16 hex digits that stand for the data
     */
    public static Fitted of(ReportData data, String fingerprint) {
        return new Search(data, fingerprint).fitted();
    }

    /** The report. */
    public Report report() {
        return Reports.of(data, fingerprint, cuts);
    }

    /** Its slides, with the same content. */
    public Deck deck() {
        return Decks.of(data, fingerprint, cuts);
    }

    /** Tries reports on paper. More given up never takes more sheets, as far as the search goes by it. */
    private record Search(ReportData data, String fingerprint) {
        Fitted fitted() {
            List<Cut> possible = Cuts.possible(data);
            List<Cut> chosen = Cuts.chosen(data);
            if (possible.isEmpty() && chosen.isEmpty()) {
                return new Fitted(data, fingerprint, Cuts.NONE, 0, List.of());
            }
            int all = pages(List.of());
            if (all <= Cuts.PAGES) {
                return new Fitted(data, fingerprint, Cuts.NONE, all, List.of());
            }
            if (possible.isEmpty()) {
                List<String> leave = enough(chosen).stream().map(Cut::section).toList();
                return new Fitted(data, fingerprint, Cuts.NONE, all, leave);
            }
            List<Cut> cuts = enough(possible);
            return new Fitted(data, fingerprint, new Cuts(cuts), pages(cuts), List.of());
        }

        private List<Cut> enough(List<Cut> possible) {
            Report whole = report(List.of());
            return spared(first(possible.stream()
                    .filter(cut -> !report(List.of(cut)).equals(whole))
                    .toList()));
        }

        /** The fewest from the first on that are enough; all where nothing is. */
        private List<Cut> first(List<Cut> cuts) {
            int enough = cuts.size();
            int few = 0;
            while (few + 1 < enough) {
                int middle = (few + enough) / 2;
                if (fits(cuts.subList(0, middle))) {
                    enough = middle;
                } else {
                    few = middle;
                }
            }
            return cuts.subList(0, enough);
        }

        /** Without those that are not needed after all, the last one spared first. */
        private List<Cut> spared(List<Cut> cuts) {
            List<Cut> kept = new ArrayList<>(cuts);
            for (int i = kept.size() - 1; i >= 0; i--) {
                List<Cut> fewer = new ArrayList<>(kept);
                fewer.remove(i);
                if (fits(fewer)) {
                    kept = fewer;
                }
            }
            return kept;
        }

        private boolean fits(List<Cut> cuts) {
            Report report = report(cuts);
            return Layout.fewest(report, Theme.of(report.looks()), Typefaces.bundled()) <= Cuts.PAGES;
        }

        private int pages(List<Cut> cuts) {
            Report report = report(cuts);
            return Layout.of(report, Theme.of(report.looks()), Typefaces.bundled())
                    .size();
        }

        private Report report(List<Cut> cuts) {
            return Reports.of(data, fingerprint, new Cuts(cuts));
        }
    }
}
