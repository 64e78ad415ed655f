package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Deck.Slide;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.ReportData.Grouping;
import org.cxmaturity.report.SlidePart.Form;
import org.cxmaturity.report.SlidePart.Graph;
import org.cxmaturity.report.SlidePart.Role;
import org.cxmaturity.report.SlidePart.Series;
import org.jspecify.annotations.Nullable;

/** Who answered, and how their answers became figures: what a debrief opens with. */
final class AnsweredSlide {
    private final ReportData data;
    private final Voice voice;

    AnsweredSlide(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    Slide slide() {
        List<SlidePart> parts = new ArrayList<>();
        groups().ifPresent(parts::add);
        List<Fact> facts = new MethodWords(data, voice, "").inShort();
        parts.add(new SlidePart.Of(new Definitions(new Head("", ""), facts)));
        List<Fact> notes = new SlideNotes(data, voice).of("answered", title(), "", List.of(), parts);
        return new Slide("answered", voice.say("deck.answered.name"), title(), "", parts, notes);
    }

    private String title() {
        Integer scored = data.answered().scored();
        return switch (data.about().kind()) {
            case READY_SCORES -> voice.say("deck.answered.ready");
            case SINGLE -> voice.say("deck.answered.single");
            case SURVEY ->
                scored == null
                        ? voice.say("deck.answered.some")
                        : voice.say("deck.answered.survey", voice.count(scored));
        };
    }

    /** The groups of the first background question with at least one number that may be told. */
    private Optional<Graph> groups() {
        return data.answered().groups().stream()
                .filter(g -> g.groups().stream().anyMatch(one -> one.n() != null))
                .findFirst()
                .map(this::graph);
    }

    private Graph graph(Grouping grouping) {
        List<String> names = new ArrayList<>();
        List<@Nullable Double> counts = new ArrayList<>();
        for (Group group : grouping.groups()) {
            Integer n = group.n();
            names.add(
                    n == null
                            ? voice.say("score.withInterval", group.name(), voice.say("groups.hidden.spoken"))
                            : group.name());
            counts.add(n == null ? null : (double) n);
        }
        String figures = grouping.groups().stream()
                .map(g -> voice.say("alt.score", g.name(), spoken(g.n())))
                .collect(Collectors.joining("; "));
        String head = voice.say("answered.head");
        return new Graph(
                new Head(head, grouping.text()),
                Form.COUNTS,
                names,
                List.of(Series.plain(voice.say("column.answered"), Role.COUNT, counts)),
                voice.say("deck.answered.alt", head, grouping.text(), figures));
    }

    private String spoken(@Nullable Integer n) {
        return n == null ? voice.say("groups.hidden.spoken") : voice.count(n);
    }
}
