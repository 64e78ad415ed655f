package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Peers.Place;
import org.cxmaturity.report.Plot.Example;
import org.cxmaturity.report.Plot.Guide;
import org.cxmaturity.report.Plot.Sample;

/** The marks of this report's charts, drawn as there, each with what it says; of those alone that it has. */
final class MarkGuide {
    private final ReportData data;
    private final Voice voice;

    MarkGuide(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Empty where no factor has a figure, so that there are no charts to read. */
    Optional<Guide> block() {
        List<Shown.Figure> figures = data.factors().stream()
                .map(Shown.Factor::figure)
                .filter(f -> f != null)
                .toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        boolean intervals = figures.stream().anyMatch(f -> f.low() != null);
        List<Example> examples = new ArrayList<>();
        add(
                examples,
                intervals ? Sample.SCORE_WITH_INTERVAL : Sample.SCORE,
                intervals ? "guide.interval" : "guide.score");
        if (data.peers() != null && data.peers().places().stream().anyMatch(Place::compared)) {
            add(examples, Sample.PEERS, "guide.peers");
        }
        add(examples, Sample.FLOORS, "guide.floors");
        if (data.change() != null && intervals) {
            add(examples, Sample.CERTAIN, "guide.certain");
            add(examples, Sample.CHANCE, "guide.chance");
        }
        GroupsPage groups = new GroupsPage(data, voice);
        if (groups.few()) {
            examples.add(new Example(Sample.FEW, voice.say("guide.few", groups.least())));
        }
        if (groups.held()) {
            add(examples, Sample.HELD, "guide.held");
        }
        String words = examples.stream().map(Example::words).collect(Collectors.joining(" "));
        return Optional.of(new Guide(
                new Head(voice.say("guide.head"), voice.say("guide.note")),
                data.instrument().floors(),
                examples,
                voice.say("guide.alt", words)));
    }

    private void add(List<Example> examples, Sample mark, String key) {
        examples.add(new Example(mark, voice.say(key)));
    }
}
