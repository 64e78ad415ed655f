package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;

/**
 * A questionnaire to be answered on paper, as content in one language: every text is ready to print, and a renderer adds
 * nothing to it.
 *
 * @param meta  what stands on every page and in the file's properties
 * @param pages in order; a page that does not fit one sheet flows on to the next
 */
public record PaperForm(Meta meta, List<Page> pages) {
    public PaperForm {
        pages = List.copyOf(pages);
    }
}
