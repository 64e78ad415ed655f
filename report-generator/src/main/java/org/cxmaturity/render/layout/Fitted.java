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
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Reports;

/**
 * A report that keeps to its pages: one for a board has {@value Cuts#PAGES} at most, and gives up as little as it must
 * for that. The same data give the same report on every machine. A full edition, and one whose sections somebody chose,
 * give up nothing.
 *
 * @param data   what it may show
 * @param cuts   what it gives up; its pages say so
 * @param report the report without that
 * @param pages  how many sheets it has; 0 for the full edition, whose sheets nobody counts
 */
public record Fitted(ReportData data, String fingerprint, Cuts cuts, Report report, int pages) {
    /**
     * Finds what the report of these data gives up.
     *
     * @param fingerprint 16 hex digits that stand for the data
     */
    public static Fitted of(ReportData data, String fingerprint) {
        Search search = new Search(data, fingerprint);
        Report whole = search.report(List.of());
        if (data.about().edition() == Edition.FULL) {
            return new Fitted(data, fingerprint, Cuts.NONE, whole, 0);
        }
        int all = Search.pages(whole);
        List<Cut> possible = Cuts.possible(data);
        if (all <= Cuts.PAGES || possible.isEmpty()) {
            return new Fitted(data, fingerprint, Cuts.NONE, whole, all);
        }
        List<Cut> cuts = search.enough(possible, whole);
        Report shorter = search.report(cuts);
        return new Fitted(data, fingerprint, new Cuts(cuts), shorter, Search.pages(shorter));
    }

    /** Its slides, with the same content. */
    public Deck deck() {
        return Decks.of(data, fingerprint, cuts);
    }

    /**
     * What somebody who chose the sections of a report for a board could leave out again to have it on its pages; empty
     * where it is on them, where nobody chose, and where that would not be enough. Takes as long as some twenty reports.
     */
    public List<Cut> spare() {
        List<Cut> chosen = Cuts.chosen(data);
        if (pages <= Cuts.PAGES || chosen.isEmpty()) {
            return List.of();
        }
        Search search = new Search(data, fingerprint);
        List<Cut> enough = search.enough(chosen, report);
        return search.fits(enough) ? enough : List.of();
    }

    /** Tries reports on paper. More given up never takes more sheets, as far as the search goes by it. */
    private record Search(ReportData data, String fingerprint) {
        List<Cut> enough(List<Cut> possible, Report whole) {
            return spared(first(possible.stream()
                    .filter(cut -> cut.isIn(whole) && !report(List.of(cut)).equals(whole))
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

        boolean fits(List<Cut> cuts) {
            Report report = report(cuts);
            return Layout.fewest(report, Theme.of(report.looks()), Typefaces.bundled()) <= Cuts.PAGES;
        }

        static int pages(Report report) {
            return Layout.of(report, Theme.of(report.looks()), Typefaces.bundled())
                    .size();
        }

        Report report(List<Cut> cuts) {
            return Reports.of(data, fingerprint, new Cuts(cuts));
        }
    }
}
