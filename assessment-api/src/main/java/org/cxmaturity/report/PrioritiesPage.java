package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Plot.Matrix;
import org.cxmaturity.report.Plot.Spot;
import org.cxmaturity.report.Plot.Tick;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.score.Priority.Quadrant;

/** Where to look first: how far each practice is from the next level, against how many say that it matters. */
final class PrioritiesPage {
    static final String SECTION = "priorities";
    private static final int MOST_FOR_A_BOARD = 8;
    private static final int LESS = 5;
    private static final int LEAST = 3;

    private final ReportData data;
    private final Voice voice;
    private final int most;

    PrioritiesPage(ReportData data, Voice voice, Cuts cuts) {
        this.data = data;
        this.voice = voice;
        this.most = cuts.most(SECTION, MOST_FOR_A_BOARD, LESS, LEAST);
    }

    /** Empty where nobody was asked what matters, or too few named anything. */
    Optional<Page> page() {
        Plan plan = data.plan();
        Double even = plan == null ? null : plan.evenShare();
        return plan == null || even == null || !known(data) ? Optional.empty() : Optional.of(page(plan, even));
    }

    /** Whether it is known what matters to respondents. */
    static boolean known(ReportData data) {
        Plan plan = data.plan();
        return plan != null && plan.evenShare() != null && !drawn(plan).isEmpty();
    }

    private static List<Plan.Row> drawn(Plan plan) {
        return plan.priorities().stream().filter(r -> r.distance() != null).toList();
    }

    private static List<Plan.Row> first(Plan plan) {
        return drawn(plan).stream()
                .filter(r -> r.quadrant() == Quadrant.FIX_FIRST)
                .toList();
    }

    private Page page(Plan plan, double even) {
        boolean full = data.about().edition() == Edition.FULL;
        List<Plan.Row> listed = full ? drawn(plan) : first(plan);
        int all = listed.size();
        listed = full ? listed : listed.subList(0, Math.min(most, all));
        List<Block> blocks = new ArrayList<>();
        blocks.add(matrix(plan, even, listed));
        blocks.add(new Paragraph("", factors(plan), true));
        if (!listed.isEmpty()) {
            blocks.add(table(listed, full));
        }
        String more = listed.size() < all ? Shorter.more(voice, all - listed.size()) + " " : "";
        blocks.add(new Paragraph("", more + note(plan, even), true));
        String name = voice.say("priorities.name");
        return new Page(SECTION, name, null, name, title(plan), voice.say("priorities.lead"), blocks);
    }

    private String title(Plan plan) {
        List<Plan.Row> first = first(plan);
        int n = first.size();
        String title = voice.say("priorities.title", n, voice.sentence(voice.numeral(n)));
        Map<String, Long> byFactor = first.stream()
                .collect(Collectors.groupingBy(r -> factor(r.item()), LinkedHashMap::new, Collectors.counting()));
        return byFactor.entrySet().stream()
                .filter(e -> e.getValue() > 1 && e.getValue() * 2 >= n && n > 2)
                .findFirst()
                .map(e -> voice.say(
                        "priorities.title.most",
                        title,
                        voice.numeral(e.getValue().intValue()),
                        voice.name(e.getKey())))
                .orElse(title);
    }

    private String factor(String item) {
        return data.instrument().factors().stream()
                .filter(f -> f.items().stream().anyMatch(i -> i.id().equals(item)))
                .map(Instrument.Factor::id)
                .findFirst()
                .orElse("");
    }

    private String text(String item) {
        return data.instrument().item(item).map(Instrument.Item::text).orElse(item);
    }

    private Matrix matrix(Plan plan, double even, List<Plan.Row> listed) {
        List<Plan.Row> rows = drawn(plan);
        List<Spot> spots = new ArrayList<>();
        for (Plan.Row row : rows) {
            Badge badge = voice.badge(factor(row.item()));
            Double distance = row.distance();
            int place = listed.indexOf(row);
            spots.add(new Spot(
                    badge == null ? 0 : badge.index(),
                    distance == null ? 0 : distance,
                    row.importance(),
                    place < 0 ? "" : voice.notation().count(place + 1),
                    row.quadrant() == Quadrant.FIX_FIRST));
        }
        double left = Math.min(-10, tens(rows.stream().mapToDouble(PrioritiesPage::distance), false));
        double right = Math.max(10, tens(rows.stream().mapToDouble(PrioritiesPage::distance), true));
        double high = Math.max(20, tens(rows.stream().mapToDouble(Plan.Row::importance), true));
        String note = voice.say("priorities.cuts", voice.notation().percent(even), respondents(rows));
        return new Matrix(
                new Head(
                        voice.say(
                                "priorities.head", rows.size(), voice.notation().count(rows.size())),
                        note),
                voice.say("priorities.x"),
                voice.say("priorities.y"),
                List.of(
                        voice.say("quadrant.fixFirst"),
                        voice.say("quadrant.protect"),
                        voice.say("quadrant.wait"),
                        voice.say("quadrant.keep")),
                even,
                ticks(left, right, false),
                ticks(0, high, true),
                spots,
                alt(rows));
    }

    /** How many said what matters; a range where not all were asked the same. */
    private String respondents(List<Plan.Row> rows) {
        int least = rows.stream().mapToInt(Plan.Row::n).min().orElse(0);
        int most = rows.stream().mapToInt(Plan.Row::n).max().orElse(0);
        return least == most ? voice.notation().count(least) : voice.notation().range(least, most);
    }

    private static double distance(Plan.Row row) {
        Double distance = row.distance();
        return distance == null ? 0 : distance;
    }

    private static double tens(DoubleStream values, boolean up) {
        return up
                ? 10 * Math.ceil((values.max().orElse(0) + 1) / 10)
                : 10 * Math.floor((values.min().orElse(0) - 1) / 10);
    }

    private List<Tick> ticks(double from, double to, boolean percent) {
        double step = to - from > 60 ? 20 : 10;
        List<Tick> ticks = new ArrayList<>();
        for (double at = from; at < to + step - 1e-9; at += step) {
            ticks.add(new Tick(
                    at,
                    percent ? voice.notation().percent(at) : voice.notation().change(at)));
        }
        return ticks;
    }

    private String alt(List<Plan.Row> rows) {
        String all = rows.stream().map(this::spoken).collect(Collectors.joining("; "));
        int first = (int)
                rows.stream().filter(r -> r.quadrant() == Quadrant.FIX_FIRST).count();
        return voice.say("priorities.alt", first, voice.notation().count(first), all);
    }

    private String spoken(Plan.Row row) {
        return voice.say(
                "priorities.alt.row",
                voice.quote(text(row.item())),
                voice.notation().percent(row.importance()),
                voice.notation().change(distance(row)),
                quadrant(row.quadrant()));
    }

    private String quadrant(Quadrant quadrant) {
        return switch (quadrant) {
            case FIX_FIRST -> voice.say("quadrant.fixFirst");
            case PROTECT -> voice.say("quadrant.protect");
            case WAIT -> voice.say("quadrant.wait");
            case KEEP -> voice.say("quadrant.keep");
        };
    }

    /** Which shape is which factor. */
    private String factors(Plan plan) {
        List<String> shapes = List.of(
                voice.say("shape.circle"),
                voice.say("shape.square"),
                voice.say("shape.triangle"),
                voice.say("shape.diamond"),
                voice.say("shape.tip"));
        List<String> ids =
                drawn(plan).stream().map(r -> factor(r.item())).distinct().toList();
        return data.instrument().factors().stream()
                .map(Instrument.Factor::id)
                .filter(ids::contains)
                .map(id -> {
                    Badge badge = voice.badge(id);
                    return voice.say("shape.of", voice.name(id), shapes.get((badge == null ? 0 : badge.index()) % 5));
                })
                .collect(Collectors.joining(" \u00b7 "));
    }

    private Table table(List<Plan.Row> listed, boolean full) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(voice.say("column.place"), true, 0.5));
        columns.add(new Column(voice.say("column.practice"), false, 5));
        columns.add(new Column(voice.say("column.importance"), true, 1.2));
        columns.add(new Column(voice.say("column.interval"), true, 1.2));
        columns.add(new Column(voice.say("column.score"), true, 0.8));
        columns.add(new Column(voice.say("column.toNext"), true, 1.1));
        columns.add(new Column(voice.say(full ? "column.quadrant" : "column.owner"), false, 1.6));
        List<Block.Row> rows = new ArrayList<>();
        for (Plan.Row row : listed) {
            rows.add(new Block.Row(cells(row, rows.size() + 1, full), false));
        }
        return new Table(
                new Head(
                        voice.say(full ? "priorities.table.full" : "quadrant.fixFirst"),
                        voice.say("priorities.table.note")),
                columns,
                rows,
                "");
    }

    private List<Cell> cells(Plan.Row row, int place, boolean full) {
        String score = data.items().stream()
                .filter(i -> i.id().equals(row.item()) && i.figure() != null)
                .map(i -> i.figure() == null ? Voice.NONE : voice.score(i.figure()))
                .findFirst()
                .orElse(Voice.NONE);
        return List.of(
                Cell.of(voice.notation().count(place)),
                new Cell(voice.badge(factor(row.item())), null, text(row.item()), false, false),
                Cell.of(voice.notation().percent(row.importance())),
                Cell.of(voice.range(row.low(), row.high())),
                Cell.strong(score),
                Cell.of(voice.notation().change(distance(row))),
                Cell.of(full ? quadrant(row.quadrant()) : ""));
    }

    private String note(Plan plan, double even) {
        List<String> sentences = new ArrayList<>();
        sentences.add(voice.say("priorities.note"));
        if (data.about().edition() == Edition.FULL) {
            sentences.add(voice.say("priorities.note.even", voice.notation().percent(even)));
        }
        if (plan.fewNamed()) {
            sentences.add(voice.say("priorities.note.few"));
        }
        return String.join(" ", sentences);
    }
}
