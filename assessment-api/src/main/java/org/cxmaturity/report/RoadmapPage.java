package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Plan.Course;
import org.cxmaturity.report.Plan.Move;
import org.cxmaturity.report.Plan.Outcome;
import org.cxmaturity.report.Plan.Route;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;
import org.jspecify.annotations.Nullable;

/** The shortest way to the next level: of the lowest factors practice by practice, and of the whole. */
final class RoadmapPage {
    static final String SECTION = "roadmap";

    /** Practices that fit a board's page. */
    private static final int MOST_MOVES = 7;
    /** The same where one factor alone has more of them. */
    private static final int MOST_ROWS = 12;

    private static final int LESS = 5;
    private static final int LEAST = 3;

    private final ReportData data;
    private final Voice voice;
    private final RoadmapWords words;
    private final Cuts cuts;

    RoadmapPage(ReportData data, Voice voice, Cuts cuts) {
        this.data = data;
        this.voice = voice;
        this.cuts = cuts;
        this.words = new RoadmapWords(data, voice);
    }

    /** Empty where no factor has a way to a next level. */
    Optional<Page> page() {
        Plan plan = data.plan();
        List<Course> lowest = plan == null ? List.of() : lowest(plan);
        return plan == null || lowest.isEmpty() ? Optional.empty() : Optional.of(page(plan, lowest));
    }

    /** The lowest factors with a way up, as many as fit, by level and then by score. */
    private List<Course> lowest(Plan plan) {
        return lowest(plan, cuts.most(SECTION, MOST_MOVES, LESS, LEAST));
    }

    private List<Course> lowest(Plan plan, int most) {
        List<Course> found = plan.factors().stream()
                .filter(c -> c.outcome() == Outcome.FOUND)
                .sorted(Comparator.comparingInt(RoadmapPage::level).thenComparingDouble(this::score))
                .toList();
        List<Course> chosen = new ArrayList<>();
        int moves = 0;
        for (Course course : found) {
            int more = course.shortest().map(r -> r.moves().size()).orElse(0);
            boolean fits = moves + more <= most && level(course) == level(found.get(0));
            if (chosen.isEmpty() || data.about().edition() == Edition.FULL || fits) {
                chosen.add(course);
                moves += more;
            }
        }
        return chosen;
    }

    private static int moves(List<Course> courses) {
        return courses.stream()
                .flatMap(c -> c.shortest().stream())
                .mapToInt(r -> r.moves().size())
                .sum();
    }

    private static int level(Course course) {
        Integer level = course.level();
        return level == null ? 0 : level;
    }

    private double score(Course course) {
        return data.factors().stream()
                .filter(f -> f.id().equals(course.id()))
                .map(Shown.Factor::figure)
                .mapToDouble(f -> f == null ? 0 : f.value())
                .findFirst()
                .orElse(0);
    }

    private Page page(Plan plan, List<Course> lowest) {
        List<Block> blocks = new ArrayList<>();
        boolean full = data.about().edition() == Edition.FULL;
        Table table = table(lowest);
        int most = full ? table.rows().size() : cuts.most(SECTION, MOST_ROWS, LESS, LEAST);
        blocks.add(Shorter.rows(table, most));
        List<Fact> look = words.looks(lowest);
        if (!look.isEmpty()) {
            blocks.add(
                    new Definitions(new Head(voice.say("roadmap.looks.head"), voice.say("roadmap.looks.note")), look));
        }
        List<Fact> whole = words.whole(plan, full ? lowest : lowest.subList(0, 1), full);
        blocks.add(new Definitions(new Head(voice.say("roadmap.whole.head"), voice.say("roadmap.whole.note")), whole));
        int more = moves(lowest(plan, MOST_MOVES)) - Math.min(most, table.rows().size());
        String rest = full || more <= 0 ? "" : Shorter.more(voice, more) + " ";
        blocks.add(new Paragraph(
                "", rest + note(lowest.stream(), Math.min(most, table.rows().size())), true));
        return new Page(
                SECTION,
                voice.say("roadmap.name"),
                null,
                voice.say("roadmap.eyebrow"),
                words.title(lowest),
                lead(),
                blocks);
    }

    /** With where the report shows what respondents named, if it does: the shortest way does not ask for it. */
    private String lead() {
        boolean named = Sections.shows(data, PrioritiesPage.SECTION)
                && !cuts.page(PrioritiesPage.SECTION)
                && PrioritiesPage.known(data);
        return named
                ? voice.say("roadmap.lead") + " "
                        + voice.say("roadmap.lead.priorities", voice.quote(voice.say("priorities.name")))
                : voice.say("roadmap.lead");
    }

    /** What the columns mean, as far as the rows that are printed need it. */
    private String note(Stream<Course> courses, int rows) {
        List<Move> moves = courses.flatMap(c -> c.shortest().stream())
                .flatMap(r -> r.moves().stream())
                .limit(rows)
                .toList();
        List<String> sentences = new ArrayList<>(List.of(voice.say("roadmap.note")));
        if (moves.stream().anyMatch(m -> m.share() != null && m.share() > 100)) {
            sentences.add(voice.say("roadmap.note.all"));
        }
        boolean panels = data.about().edition() == Edition.FULL;
        if (panels && moves.stream().anyMatch(this::mostAreThere)) {
            sentences.add(voice.say("roadmap.note.mean"));
        }
        return String.join(" ", sentences);
    }

    /** Whether the step that most respondents chose is the one the practice is to move to, or past it. */
    private boolean mostAreThere(Move move) {
        Instrument.Item asked = data.instrument().item(move.item()).orElse(null);
        Integer chosen = data.items().stream()
                .filter(i -> i.id().equals(move.item()))
                .findFirst()
                .map(Shown.Item::mostChosen)
                .orElse(null);
        return asked != null && chosen != null && (asked.reversed() ? chosen <= move.step() : chosen >= move.step());
    }

    private Table table(List<Course> courses) {
        List<Row> rows = new ArrayList<>();
        for (Course course : courses) {
            course.shortest().map(Route::moves).orElse(List.of()).forEach(m -> rows.add(new Row(cells(m), false)));
        }
        boolean owners = !data.said().owners().isEmpty();
        return new Table(
                new Head(voice.say("roadmap.table.head"), voice.say("roadmap.table.note")),
                List.of(
                        new Column(voice.say("column.practice"), false, 3.6),
                        new Column(voice.say("column.now"), true, 0.6),
                        new Column(voice.say("column.target"), true, 0.6),
                        new Column(voice.say("column.stepHigher"), true, 1.2),
                        new Column(voice.say("column.next"), false, 4.6),
                        new Column(voice.say("column.owner"), false, owners ? 1.5 : 1)),
                rows,
                owners ? voice.say("roadmap.owners", SaidPages.writtenBy(data, voice)) : "");
    }

    private List<Cell> cells(Move move) {
        Shown.Figure now = data.items().stream()
                .filter(i -> i.id().equals(move.item()))
                .map(Shown.Item::figure)
                .findFirst()
                .orElse(null);
        return List.of(
                new Cell(voice.badge(move.factor()), null, words.text(move.item()), false, false),
                now == null ? Cell.of(Voice.NONE) : Cell.strong(voice.score(now)),
                Cell.of(voice.notation().number(move.to())),
                Cell.of(share(move.share())),
                Cell.of(words.next(move)),
                Cell.of(data.said().owners().getOrDefault(move.item(), "")));
    }

    private String share(@Nullable Double share) {
        return share == null
                ? Voice.NONE
                : share > 100 ? voice.say("roadmap.all") : voice.notation().number(share);
    }
}
