package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Kind;

/** The last page of a board report: how far the figures carry, how they were made, and what is not in it. One sheet. */
final class SurePage {
    private final ReportData data;
    private final Voice voice;
    private final Cuts cuts;
    private final MethodWords method;
    private final AppendixTables tables;

    SurePage(ReportData data, Voice voice, String fingerprint, Cuts cuts) {
        this.data = data;
        this.voice = voice;
        this.cuts = cuts;
        this.method = new MethodWords(data, voice, fingerprint);
        this.tables = new AppendixTables(data, voice);
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "", new HowSure(data, voice).words(cuts.has(AppendixPage.SECTION, Cut.Part.LESS)), false));
        if (data.about().kind() == Kind.SURVEY) {
            blocks.addAll(tables.scales());
            blocks.add(tables.quality());
        }
        blocks.add(new Definitions(new Head(voice.say("method.head"), ""), method.inShort()));
        blocks.addAll(new LeftOut(data, voice, cuts).blocks());
        blocks.add(new Definitions(new Head(voice.say("origin.head"), voice.say("origin.note")), method.origin()));
        String limits = String.join(" ", method.limits(), new LeftOut(data, voice, cuts).elsewhere())
                .strip();
        if (!limits.isEmpty()) {
            blocks.add(new Paragraph(voice.say("limits.lead"), limits, true));
        }
        return new Page(
                AppendixPage.SECTION,
                voice.say("sure.name"),
                null,
                voice.say("sure.name"),
                voice.say("appendix.title"),
                "",
                blocks);
    }
}
