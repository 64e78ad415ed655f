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

    private ContentsPage() {}

    /** The pages with a list of contents before them; a board's few pages need none. */
    static List<Page> before(List<Page> pages, Edition edition, Voice voice) {
        if (edition != Edition.FULL) {
            return pages;
        }
        List<ContentsLine> lines = pages.stream()
                .map(page -> new ContentsLine(page.section(), page.name(), page.title()))
                .toList();
        List<Page> all = new ArrayList<>();
        all.add(new Page(
                SECTION,
                voice.say("contents.name"),
                null,
                voice.say("contents.name"),
                voice.say("contents.title"),
                "",
                List.of(new Contents(lines))));
        all.addAll(pages);
        return all;
    }
}
