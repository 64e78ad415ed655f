package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.report.Block.Columns;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Kind;

/** How to read it, how it was made, who answered, how good the data are, and what they cannot tell. */
final class AppendixPage {
    static final String SECTION = "appendix";

    private final ReportData data;
    private final Voice voice;
    private final MethodWords method;
    private final AppendixTables tables;

    AppendixPage(ReportData data, Voice voice, String fingerprint) {
        this.data = data;
        this.voice = voice;
        this.method = new MethodWords(data, voice, fingerprint);
        this.tables = new AppendixTables(data, voice);
    }

    Page page() {
        List<Block> beside = new ArrayList<>(tables.groupsBeside());
        beside.add(new Definitions(new Head(voice.say("read.head"), ""), method.reading()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Columns(
                List.of(new Definitions(new Head(voice.say("method.head"), ""), method.made())), beside));
        new MarkGuide(data, voice).block().ifPresent(blocks::add);
        blocks.addAll(tables.groupsBelow());
        QuestionTable questions = new QuestionTable(data, voice);
        LedgerTables ledger = new LedgerTables(data, voice);
        if (data.about().kind() == Kind.SURVEY) {
            blocks.add(tables.quality());
            blocks.addAll(questions.missing());
            blocks.addAll(tables.scales());
        }
        blocks.addAll(ledger.items());
        blocks.addAll(new GroundsTables(data, voice).blocks());
        blocks.addAll(ledger.levels());
        blocks.addAll(ledger.order());
        blocks.addAll(tables.outcomes());
        blocks.addAll(tables.items());
        blocks.addAll(questions.blocks());
        blocks.add(new Glossary(data, voice).block());
        blocks.addAll(new LeftOut(data, voice, Cuts.NONE).blocks());
        blocks.add(new Definitions(new Head(voice.say("origin.head"), voice.say("origin.note")), method.origin()));
        String limits = method.limits();
        if (!limits.isEmpty()) {
            blocks.add(new Paragraph(voice.say("limits.lead"), limits, true));
        }
        return new Page(
                SECTION,
                voice.say("appendix.name"),
                null,
                voice.say("appendix.eyebrow"),
                voice.say("appendix.title"),
                "",
                blocks);
    }
}
