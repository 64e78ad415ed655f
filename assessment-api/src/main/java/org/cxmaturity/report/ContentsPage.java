package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.Contents;
import org.cxmaturity.report.Block.ContentsLine;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;

/** The list of contents: what each section is called and what it finds, for a reader of the full edition. */
final class ContentsPage {
    static final String SECTION = "contents";

    /** Up to so many pages are found without a list. */
    private static final int FEW = 5;

    private ContentsPage() {}

    /** The pages with a list of contents before them, after a letter; a board's few pages need none. */
    static List<Page> before(List<Page> pages, Edition edition, Voice voice) {
        if (edition != Edition.FULL || pages.size() <= FEW) {
            return pages;
        }
        List<ContentsLine> lines = pages.stream()
                .map(page -> new ContentsLine(page.section(), page.name(), page.title()))
                .toList();
        List<Page> all = new ArrayList<>(pages);
        boolean letter = pages.get(0).section().equals(SaidPages.LETTER);
        all.add(
                letter ? 1 : 0,
                new Page(
                        SECTION,
                        voice.say("contents.name"),
                        null,
                        voice.say("contents.name"),
                        voice.say("contents.title"),
                        "",
                        List.of(new Contents(lines))));
        return all;
    }
}
