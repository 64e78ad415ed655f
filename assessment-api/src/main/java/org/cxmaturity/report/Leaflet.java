package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Points;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/** Two pages for those who consider an assessment: what is asked of whom, and what comes of it. Holds no figures of anyone. */
public final class Leaflet {
    private final Questionnaire core;
    private final List<Questionnaire> modules;
    private final String language;
    private final Words words;

    private Leaflet(List<Questionnaire> all, String language) {
        this.core = all.get(0);
        this.modules = all.subList(1, all.size());
        this.language = language;
        this.words = Words.of(language);
    }

    /**
     * The leaflet of a core and its modules, or of one questionnaire.
     *
     * @param all        one at least, the core first
     * @param language   BCP 47; texts that lack it stand in their base language
     * @param preparedBy who offers it; null where that is left open
     */
    public static PaperForm of(List<Questionnaire> all, String language, @Nullable String preparedBy) {
        Leaflet leaflet = new Leaflet(List.copyOf(all), language);
        return new PaperForm(leaflet.meta(preparedBy), List.of(leaflet.asked(), leaflet.gives()));
    }

    private Meta meta(@Nullable String preparedBy) {
        String title = in(core.title());
        return new Meta(
                words.language(),
                words.say("leaflet.title", title),
                words.say("leaflet.running"),
                preparedBy == null ? words.say("meta.author") : preparedBy,
                title,
                words.say("leaflet.running"),
                foot(preparedBy == null ? words.say("leaflet.foot") : preparedBy),
                null,
                words.say("meta.instrument", title, core.version()),
                words.say("meta.pageOf"),
                null,
                "");
    }

    private String foot(String line) {
        return all().anyMatch(Questionnaire::draft) ? words.say("draft.foot") + " \u00B7 " + line : line;
    }

    // ---- the first page ----

    private Page asked() {
        int questions = all().mapToInt(q -> q.items().size()).sum();
        int minutes = all().mapToInt(Questionnaire::minutes).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(factors());
        if (!modules.isEmpty()) {
            blocks.add(moduleTable());
        }
        if (!roles().isEmpty()) {
            blocks.add(who());
        }
        blocks.add(how());
        boolean steps = core.items().stream().noneMatch(item -> item.anchors().isEmpty());
        return page(
                "asked",
                words.say("leaflet.asked.title", Integer.toString(questions), minutes, Integer.toString(minutes)),
                words.say(steps ? "leaflet.asked.lead" : "leaflet.asked.lead.plain"),
                blocks);
    }

    private Table factors() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < core.factors().size(); i++) {
            Factor factor = core.factors().get(i);
            Badge badge =
                    new Badge(i, factor.badge() == null ? "" : factor.badge().in(language));
            rows.add(row(
                    badge,
                    in(factor.name()),
                    in(factor.summary()),
                    factor.items().size()));
        }
        return table("leaflet.factors.head", words.say("leaflet.factors.note"), "column.factor", rows);
    }

    private Table moduleTable() {
        List<Row> rows = modules.stream()
                .map(module -> row(
                        null, in(module.title()), names(module), module.items().size()))
                .toList();
        int minutes = modules.stream().mapToInt(Questionnaire::minutes).sum();
        String note = words.say("leaflet.modules.note", minutes, Integer.toString(minutes));
        return table("leaflet.modules.head", note, "leaflet.column.modules", rows);
    }

    private Table table(String head, String note, String first, List<Row> rows) {
        List<Column> columns = List.of(
                new Column(words.say(first), false, 2),
                new Column(words.say("leaflet.column.about"), false, 5),
                new Column(words.say("column.items"), true, 1));
        return new Table(new Head(words.say(head), note), columns, rows, "");
    }

    private static Row row(@Nullable Badge badge, String name, String about, int questions) {
        return new Row(
                List.of(new Cell(badge, null, name, true, false), Cell.of(about), Cell.of(Integer.toString(questions))),
                false);
    }

    private String names(Questionnaire module) {
        return module.factors().stream().map(f -> in(f.name())).collect(Collectors.joining(", "));
    }

    private Map<String, Text> roles() {
        return core.background(Background.ROLE).map(Background::options).orElse(Map.of());
    }

    private Definitions who() {
        List<Fact> facts = new ArrayList<>();
        roles().forEach((role, name) -> facts.add(new Fact(in(name), questions(role))));
        return new Definitions(new Head(words.say("leaflet.who.head"), words.say("leaflet.who.note")), facts);
    }

    private String questions(String role) {
        List<Item> items = all().flatMap(q -> q.items().stream())
                .filter(item -> item.roles().isEmpty() || item.roles().contains(role))
                .toList();
        long own = items.stream().filter(i -> i.roleTexts().containsKey(role)).count();
        return words.say(
                own == 0 ? "leaflet.who.questions" : "leaflet.who.own",
                items.size(),
                Integer.toString(items.size()),
                own,
                Long.toString(own));
    }

    private Definitions how() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("leaflet.how.skip"));
        String background = all().flatMap(q -> q.background().stream())
                .map(b -> in(b.text()))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!background.isEmpty()) {
            facts.add(new Fact(words.say("leaflet.how.background"), background));
        }
        facts.add(fact("leaflet.how.few"));
        return new Definitions(new Head(words.say("leaflet.how.head"), ""), facts);
    }

    // ---- the second page ----

    private Page gives() {
        boolean staff = !roles().isEmpty();
        Stream<String> gives = Stream.of("score", "peers", "gap", "change", "next", "questions", "proof")
                .filter(part -> staff || !part.equals("gap"));
        Stream<String> not = Stream.of(staff ? "customers" : "others", "why", "absent", "people");
        return page(
                "gives",
                words.say("leaflet.gives.title"),
                "",
                List.of(
                        points("leaflet.gives", gives),
                        points("leaflet.safe", Stream.of("one", "words", "file", "who")),
                        points("leaflet.not", not)));
    }

    private Points points(String key, Stream<String> parts) {
        List<Fact> facts = parts.map(part -> fact(key + "." + part)).toList();
        return new Points(new Head(words.say(key + ".head"), ""), false, facts);
    }

    private Fact fact(String key) {
        return new Fact(words.say(key), words.say(key + ".value"));
    }

    private Page page(String section, String title, String lead, List<Block> blocks) {
        String key = "leaflet." + section;
        return new Page(section, words.say(key + ".name"), null, words.say(key + ".eyebrow"), title, lead, blocks);
    }

    private Stream<Questionnaire> all() {
        return Stream.concat(Stream.of(core), modules.stream());
    }

    private String in(Text text) {
        return LanguageMarks.shown(text, language, words.language());
    }
}
