package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Report.Fact;

/** What the speaker reads beside a slide: what to say, what it rests on, how sure it is, what not to claim. */
final class SlideNotes {
    private final ReportData data;
    private final Voice voice;

    SlideNotes(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** The notes of a slide; what a page has nothing for is left out, but for what not to claim. */
    List<Fact> of(String section, String title, String lead, List<Block> blocks, List<SlidePart> parts) {
        List<Fact> notes = new ArrayList<>();
        add(notes, "deck.notes.say", Stream.of(sentence(title), lead));
        boolean reported = section.equals(MeasuresPage.SECTION);
        Stream<String> sources = reported ? blocks.stream().flatMap(SlideNotes::sources) : Stream.of();
        add(notes, "deck.notes.evidence", Stream.concat(parts.stream().flatMap(SlideNotes::evidence), sources));
        List<String> sure = smallPrint(blocks).filter(w -> !w.isEmpty()).toList();
        add(notes, "deck.notes.sure", sure.isEmpty() ? Stream.of(new HowSure(data, voice).words()) : sure.stream());
        int part = section.indexOf('/');
        String own = "deck.not." + (part < 0 ? section : section.substring(0, part));
        add(notes, "deck.notes.not", Stream.of(voice.knows(own) ? voice.say(own) : "", limits()));
        return notes;
    }

    private void add(List<Fact> notes, String label, Stream<String> words) {
        String all = words.filter(w -> !w.isEmpty()).distinct().collect(Collectors.joining(" "));
        if (!all.isEmpty()) {
            notes.add(new Fact(voice.say(label), all));
        }
    }

    private static String sentence(String title) {
        String plain = LanguageMarks.plain(title);
        return plain.isEmpty() || plain.endsWith(".") || plain.endsWith("?") ? title : title + ".";
    }

    private String limits() {
        if (data.about().kind() == ReportData.Kind.READY_SCORES) {
            return voice.say("sure.readyScores");
        }
        return voice.say(data.instrument().staff() ? "limits.staff" : "limits.others");
    }

    /** Where each of the organisation's own figures comes from: for the speaker, who may be asked. */
    private static Stream<String> sources(Block block) {
        return block instanceof Block.Definitions definitions
                ? definitions.entries().stream().map(f -> sentence(f.label() + ": " + f.value()))
                : Stream.empty();
    }

    private static Stream<String> evidence(SlidePart part) {
        if (part instanceof SlidePart.Graph graph) {
            return Stream.of(graph.alt(), note(graph.head().note()));
        } else if (part instanceof SlidePart.Spots spots) {
            return Stream.of(spots.matrix().alt(), note(spots.matrix().head().note()));
        } else if (part instanceof SlidePart.Of of && of.block() instanceof Plot.HeatMap map) {
            return Stream.of(map.alt());
        } else if (part instanceof SlidePart.Of of && of.block() instanceof Block.FindingColumns columns) {
            return Stream.of(columns.left(), columns.right())
                    .flatMap(c -> c.findings().stream())
                    .map(f -> sentence(f.title()) + " " + f.text());
        }
        return Stream.empty();
    }

    private static String note(String words) {
        return words.isEmpty() ? "" : "(" + words + ")";
    }

    /** Without the line under a matrix, which tells the shapes of a drawing that a slide does not have. */
    private static Stream<String> smallPrint(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i -> i == 0 || !(blocks.get(i - 1) instanceof Plot.Matrix))
                .mapToObj(blocks::get)
                .flatMap(SlideNotes::smallPrint);
    }

    private static Stream<String> smallPrint(Block block) {
        if (block instanceof Paragraph paragraph && paragraph.quiet()) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Table table) {
            return Stream.of(table.note());
        } else if (block instanceof Block.Columns columns) {
            return Stream.concat(columns.left().stream(), columns.right().stream())
                    .flatMap(SlideNotes::smallPrint);
        }
        return Stream.empty();
    }
}
