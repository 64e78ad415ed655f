package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Report.Page;

/** Where words that people wrote stand on pages of computed ones, set apart as theirs. */
final class SaidPages {
    static final String LETTER = "letter";

    private final ReportData data;
    private final Voice voice;
    private final Said said;

    SaidPages(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
        this.said = data.said();
    }

    /** "Written by Name, Firm", or that the writer is not named. */
    static String writtenBy(ReportData data, Voice voice) {
        String writer = data.said().writer();
        return writer.isEmpty() ? voice.say("said.unnamed") : voice.say("said.by", writer);
    }

    /** The covering letter; empty where nobody wrote one. */
    Optional<Page> letter() {
        String letter = said.letter();
        if (letter == null) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        paragraphs(letter).forEach(text -> blocks.add(new Paragraph("", text, false)));
        Said.Author author = said.preparedBy();
        if (author != null && !author.signature().isEmpty()) {
            String name = author.name() == null ? "" : author.name();
            String rest = String.join(
                    "\n",
                    Stream.of(author.firm(), author.telephone())
                            .flatMap(Stream::ofNullable)
                            .toList());
            blocks.add(new Paragraph(name, name.isEmpty() || rest.isEmpty() ? rest : "\n" + rest, false));
        }
        blocks.add(new Paragraph("", voice.say("letter.note"), true));
        return Optional.of(new Page(
                LETTER,
                voice.say("letter.name"),
                null,
                Reports.client(data, voice),
                said.writer().isEmpty() ? voice.say("letter.unnamed") : voice.say("letter.title", sender()),
                "",
                blocks));
    }

    /** The person, else the firm, on one line of a title. */
    private String sender() {
        Said.Author author = said.preparedBy();
        String name = author == null || author.name() == null ? said.writer() : author.name();
        return name.length() <= 40 ? name.replace(' ', '\u00a0') : name;
    }

    /** The pages with a note at the end of those that have one: the first page of the section that it is written to. */
    List<Page> withNotes(List<Page> pages, Cuts cuts) {
        Set<String> open = new LinkedHashSet<>(said.notes().keySet());
        open.removeIf(section -> cuts.has(section, Cut.Part.NOTE));
        List<Page> all = new ArrayList<>();
        for (Page page : pages) {
            List<Block> blocks = new ArrayList<>(page.blocks());
            for (Map.Entry<String, String> note : said.notes().entrySet()) {
                if (SectionIds.holds(note.getKey(), page.section()) && open.remove(note.getKey())) {
                    blocks.add(new Block.Note(label(), paragraphs(note.getValue())));
                }
            }
            all.add(new Page(
                    page.section(), page.name(), page.badge(), page.eyebrow(), page.title(), page.lead(), blocks));
        }
        return all;
    }

    private String label() {
        String writer = said.writer();
        return writer.isEmpty() ? voice.say("note.unnamed") : voice.say("note.by", writer);
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.strip().split("\\n\\s*\\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
