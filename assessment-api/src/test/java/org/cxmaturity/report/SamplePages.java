package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.report.Block.KeyFigure;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.report.kit.Scores;

/** The sample report with a thing changed, and what its pages say. */
final class SamplePages {
    private SamplePages() {}

    /** The first page of a section. */
    static Page page(ReportInput input, String section) {
        return Reports.of(ReportData.of(input), "0").pages().stream()
                .filter(p -> p.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    /** The title of that page. */
    static String title(ReportInput input, String section) {
        return page(input, section).title();
    }

    /** The sample where these factors are called so and the others are in line. */
    static ReportInput against(Statement statement, String... factors) {
        return Samples.full("en").against(Scores.statements(statement, List.of(factors)), null);
    }

    /** The sample without peers and without a wave before. */
    static ReportInput alone() {
        return Samples.full("en").against(null, null).change(null);
    }

    /** The first block of a kind. */
    static <B extends Block> B block(Page page, Class<B> type) {
        return page.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The key figures of the summary. */
    static List<KeyFigure> keys(ReportInput input) {
        return block(page(input, "summary"), Block.KeyFigures.class).cells();
    }
}
