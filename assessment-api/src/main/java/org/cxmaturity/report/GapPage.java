package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Key;
import org.cxmaturity.report.Block.KeyEntry;
import org.cxmaturity.report.Block.Mark;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Plot.Dumbbell;
import org.cxmaturity.report.Plot.Dumbbells;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Agreement;
import org.cxmaturity.report.Shown.Gap;
import org.jspecify.annotations.Nullable;

/** Two views of the same practices: leaders against those who meet customers. */
final class GapPage {
    static final String SECTION = "gap";

    private final ReportData data;
    private final Voice voice;

    GapPage(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Empty where the two groups cannot be shown side by side on any factor. */
    Optional<Page> page() {
        List<Gap> shown = data.gaps().stream()
                .filter(g -> g.scoreA() != null && g.scoreB() != null)
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(page(shown));
    }

    private Page page(List<Gap> gaps) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(chart(gaps));
        blocks.add(new Key(List.of(
                new KeyEntry(Mark.CLIENT, gaps.get(0).a()),
                new KeyEntry(Mark.PREVIOUS, gaps.get(0).b()))));
        List<String> notes = new ArrayList<>(List.of(voice.say("gap.note"), voice.say("gap.note.test")));
        if (agreement(gaps)) {
            notes.add(voice.say("gap.note.agreement"));
        }
        if (gaps.size() < data.factors().size()) {
            notes.add(voice.say("gap.note.missing"));
        }
        blocks.add(new Paragraph("", String.join(" ", notes), true));
        return new Page(
                SECTION,
                voice.say("gap.name"),
                null,
                voice.say("gap.eyebrow"),
                title(gaps),
                voice.say("gap.lead", gaps.get(0).a(), gaps.get(0).b()),
                blocks);
    }

    private String title(List<Gap> gaps) {
        int up = (int)
                gaps.stream().filter(g -> g.certain() && g.difference() > 0).count();
        int down = (int)
                gaps.stream().filter(g -> g.certain() && g.difference() < 0).count();
        String a = gaps.get(0).a();
        String b = gaps.get(0).b();
        if (up + down == 0) {
            return voice.say("gap.title.none");
        }
        return up >= down
                ? voice.say("gap.title", voice.quote(a), voice.quote(b), up, voice.numeral(up))
                : voice.say("gap.title", voice.quote(b), voice.quote(a), down, voice.numeral(down));
    }

    private Dumbbells chart(List<Gap> gaps) {
        List<Dumbbell> rows = new ArrayList<>();
        for (Gap gap : gaps) {
            Double low = gap.low();
            Double high = gap.high();
            Double a = gap.scoreA();
            Double b = gap.scoreB();
            String change = voice.notation().change(gap.difference());
            rows.add(new Dumbbell(
                    voice.badge(gap.factor()),
                    voice.name(gap.factor()),
                    a == null ? 0 : a,
                    b == null ? 0 : b,
                    voice.number(a),
                    voice.number(b),
                    gap.certain(),
                    cells(
                            gap,
                            change,
                            low == null || high == null
                                    ? Voice.NONE
                                    : voice.notation().changeRange(low, high),
                            agreement(gaps))));
        }
        return new Dumbbells(
                new Head(voice.say("gap.head", gaps.get(0).a(), gaps.get(0).b()), unit(gaps.get(0))),
                data.instrument().floors(),
                columns(gaps),
                rows,
                voice.say(
                        "gap.alt", title(gaps), gaps.stream().map(this::spoken).collect(Collectors.joining("; "))));
    }

    /** How many answered in both groups, where that may be told. */
    private String unit(Gap gap) {
        return Answering.both(data, gap.a(), gap.b())
                .map(n -> voice.say(
                        "gap.unit",
                        gap.a(),
                        voice.notation().count(n.a()),
                        gap.b(),
                        voice.notation().count(n.b())))
                .orElseGet(() -> voice.say("strips.note"));
    }

    private static boolean agreement(List<Gap> gaps) {
        return gaps.stream().anyMatch(g -> g.agreementA() != null || g.agreementB() != null);
    }

    private List<String> columns(List<Gap> gaps) {
        List<String> columns = new ArrayList<>(List.of(voice.say("column.gap"), voice.say("column.interval")));
        if (agreement(gaps)) {
            columns.add(voice.say("column.agreement", gaps.get(0).a()));
            columns.add(voice.say("column.agreement", gaps.get(0).b()));
        }
        return columns;
    }

    private List<Cell> cells(Gap gap, String change, String interval, boolean agreement) {
        List<Cell> cells =
                new ArrayList<>(List.of(gap.certain() ? Cell.strong(change) : Cell.of(change), Cell.of(interval)));
        if (agreement) {
            cells.add(word(gap.agreementA()));
            cells.add(word(gap.agreementB()));
        }
        return cells;
    }

    /** Agreement is a word; a low one stands out, as the mean then speaks for few. */
    private Cell word(@Nullable Agreement agreement) {
        if (agreement == null) {
            return Cell.of(Voice.NONE);
        }
        return switch (agreement) {
            case HIGH -> Cell.of(voice.say("agreement.high"));
            case MEDIUM -> Cell.of(voice.say("agreement.medium"));
            case LOW -> Cell.strong(voice.say("agreement.low"));
        };
    }

    private String spoken(Gap gap) {
        return voice.say(
                gap.certain() ? "gap.alt.certain" : "gap.alt.chance",
                voice.name(gap.factor()),
                voice.number(gap.scoreA()),
                voice.number(gap.scoreB()),
                voice.notation().change(gap.difference()));
    }
}
