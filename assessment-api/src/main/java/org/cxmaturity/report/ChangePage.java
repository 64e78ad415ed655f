package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Since.Verdict;

/** What moved since the last wave, what it is made of, and what could be chance. */
final class ChangePage {
    static final String SECTION = "change";

    private final ReportData data;
    private final Voice voice;
    private final Titles titles;

    ChangePage(ReportData data, Voice voice, Titles titles) {
        this.data = data;
        this.voice = voice;
        this.titles = titles;
    }

    /** Empty without an earlier wave. */
    Optional<Page> page() {
        return Optional.ofNullable(data.change()).map(this::page);
    }

    private Page page(Since since) {
        boolean full = data.about().edition() == Edition.FULL;
        List<Block> blocks = new ArrayList<>(new ChangeChart(data, voice, titles).blocks(since));
        blocks.add(new ChangeTable(data, voice).table(since));
        blocks.add(new Paragraph("", notes(since), true));
        BridgeBlocks bridges = new BridgeBlocks(data, voice);
        blocks.addAll(bridges.own(since, full));
        blocks.addAll(bridges.peers(since, full || since.bridges().isEmpty()));
        String name = voice.say("change.name");
        return new Page(
                SECTION, name, null, name, titles.change(since), new ChangeWords(data, voice).lead(since), blocks);
    }

    private String notes(Since since) {
        ChangeWords words = new ChangeWords(data, voice);
        List<String> notes = new ArrayList<>();
        if (since.rows().stream().anyMatch(Since.Row::commonItems)) {
            notes.add(ChangeWords.COMMON + " " + voice.say("change.note.common"));
        }
        if (since.rows().stream().anyMatch(r -> r.low() != null)) {
            notes.add(voice.say("change.note.certain"));
        }
        words.detectable(since).ifPresent(notes::add);
        if (since.rows().stream().anyMatch(r -> r.verdict() == Verdict.UNKNOWN)) {
            notes.add(voice.say("change.note.unknown"));
        }
        if (since.rows().stream().anyMatch(r -> r.verdict() == Verdict.BROKEN)) {
            notes.add(voice.say("change.note.broken"));
        }
        notes.add(voice.say("change.note.cause"));
        return String.join(" ", notes);
    }
}
