package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Plot.HeatCell;
import org.cxmaturity.report.Plot.HeatLine;
import org.cxmaturity.report.Plot.HeatMap;
import org.cxmaturity.report.Plot.Tinted;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.Shown.Heat;
import org.jspecify.annotations.Nullable;

/** Groups against factors, coloured by level. What is not shown is hatched or dotted, and said. */
final class GroupsPage {
    static final String SECTION = "groups";

    private final ReportData data;
    private final Voice voice;
    private final List<HeatMap> maps;

    GroupsPage(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
        this.maps = data.heat().stream()
                .filter(heat ->
                        heat.rows().stream().anyMatch(row -> !row.scores().isEmpty()))
                .map(this::map)
                .toList();
    }

    /** Empty without groups, or where none may be shown. */
    Optional<Page> page() {
        List<Block> blocks = new ArrayList<>(maps);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        if (few() || held()) {
            String note = few() && held() ? "groups.note" : few() ? "groups.note.few" : "groups.note.held";
            blocks.add(new Paragraph("", voice.say(note, least()), true));
        }
        String name = voice.say("groups.name");
        return Optional.of(new Page(SECTION, name, null, name, title(), voice.say("groups.lead"), List.copyOf(blocks)));
    }

    /** Whether a cell is hatched, as too few answered. */
    boolean few() {
        return maps.stream().anyMatch(map -> !map.few().isEmpty());
    }

    /** Whether a cell is dotted, as it is held back. */
    boolean held() {
        return maps.stream().anyMatch(map -> !map.held().isEmpty());
    }

    /** The fewest answers that are shown. */
    String least() {
        return voice.number(data.about().smallestGroup());
    }

    private String title() {
        List<Double> all = data.heat().stream()
                .flatMap(h -> h.rows().stream())
                .flatMap(r -> r.scores().values().stream())
                .toList();
        double low = all.stream().mapToDouble(s -> s).min().orElse(0);
        double high = all.stream().mapToDouble(s -> s).max().orElse(0);
        return voice.say("groups.title", voice.number(low), voice.number(high));
    }

    private HeatMap map(Heat heat) {
        List<Tinted> columns = data.factors().stream()
                .map(f -> new Tinted(voice.badge(f.id()), voice.name(f.id())))
                .toList();
        List<HeatLine> lines = new ArrayList<>();
        heat.rows().stream()
                .sorted(Comparator.comparingInt((Shown.HeatRow row) -> -Math.max(0, size(heat, row))))
                .forEach(row -> lines.add(line(heat, row)));
        List<HeatCell> whole = data.factors().stream()
                .map(f -> cell(
                        f.figure() == null || f.figure().bound() != null
                                ? null
                                : f.figure().value(),
                        false))
                .toList();
        lines.add(new HeatLine(voice.say("answered.all"), count(data.answered().accepted()), whole, true));
        return new HeatMap(
                new Head(heat.text(), voice.say("groups.unit")),
                voice.say("column.group"),
                voice.say("column.n"),
                columns,
                lines,
                data.instrument().levels().size(),
                data.instrument().levels().stream()
                        .map(l -> voice.say("level.number", voice.notation().number(l.level())))
                        .toList(),
                has(lines, HeatCell.FEW) ? voice.say("groups.few", least()) : "",
                has(lines, HeatCell.HELD) ? voice.say("groups.held") : "",
                voice.say(
                        "groups.alt",
                        heat.text(),
                        lines.stream().map(this::spoken).collect(Collectors.joining(". "))));
    }

    private HeatLine line(Heat heat, Shown.HeatRow row) {
        int n = size(heat, row);
        List<HeatCell> cells = data.factors().stream()
                .map(f -> cell(row.scores().get(f.id()), row.few().contains(f.id())))
                .toList();
        String count = n >= 0
                ? voice.count(n)
                : row.few().isEmpty() ? voice.say("groups.cell") : voice.say("groups.cell.under", least());
        return new HeatLine(
                row.value().equals(HeatShown.OTHERS) ? voice.say("groups.others") : row.name(), count, cells, false);
    }

    private static boolean has(List<HeatLine> lines, int level) {
        return lines.stream().flatMap(l -> l.cells().stream()).anyMatch(c -> c.level() == level);
    }

    /** The number of a group, by which the largest stands first; below 0 when it is not shown. */
    private int size(Heat heat, Shown.HeatRow row) {
        return data.answered().groups().stream()
                .filter(g -> g.id().equals(heat.by()))
                .flatMap(g -> g.groups().stream())
                .filter(g -> g.value().equals(row.value()))
                .map(ReportData.Group::n)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(-1);
    }

    private String count(@Nullable Integer n) {
        return n == null ? Voice.NONE : n < 0 ? voice.say("count.few.short") : voice.count(n);
    }

    private HeatCell cell(@Nullable Double score, boolean few) {
        if (score == null) {
            return few
                    ? new HeatCell(
                            HeatCell.FEW,
                            voice.say("groups.cell.few", least()),
                            voice.say("groups.few.spoken", least()))
                    : new HeatCell(HeatCell.HELD, voice.say("groups.cell"), voice.say("groups.held.spoken"));
        }
        int level = data.instrument().levelAt(score);
        List<Integer> levels =
                data.instrument().levels().stream().map(Instrument.Level::level).toList();
        return new HeatCell(levels.indexOf(level), voice.notation().number(score));
    }

    private String spoken(HeatLine line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            HeatCell cell = line.cells().get(i);
            String name = voice.name(data.factors().get(i).id());
            cells.add(
                    cell.level() < 0
                            ? voice.say("alt.none", name, cell.spoken())
                            : voice.say("alt.score", name, cell.printed()));
        }
        return voice.say("alt.none", line.name(), String.join(", ", cells));
    }
}
