package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.report.Plan.Course;
import org.cxmaturity.report.Plan.Move;
import org.cxmaturity.report.Plan.Outcome;
import org.cxmaturity.report.Plan.Route;
import org.cxmaturity.report.Report.Fact;

/** The sentences of the roadmap. */
final class RoadmapWords {
    private static final int EXAMPLES = 2;
    private static final int QUOTES = 2;
    private static final int OTHERS = 2;

    private final ReportData data;
    private final Voice voice;

    RoadmapWords(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    String text(String item) {
        return data.instrument().item(item).map(Instrument.Item::text).orElse(item);
    }

    String title(List<Course> courses) {
        int moves = courses.stream()
                .flatMap(c -> c.shortest().stream())
                .mapToInt(r -> r.moves().size())
                .sum();
        List<Integer> goals = courses.stream().map(Course::goal).distinct().toList();
        Integer goal = goals.size() == 1 ? goals.get(0) : null;
        List<String> names = courses.stream().map(c -> voice.name(c.id())).toList();
        boolean few = names.size() <= QUOTES && LanguageMarks.length(String.join("", names)) < 60;
        return voice.say(
                "roadmap.title",
                few ? voice.list(names) : voice.say("roadmap.title.factors", voice.numeral(names.size())),
                names.size(),
                goal == null
                        ? voice.say("roadmap.title.next")
                        : voice.say("level.words", voice.notation().number(goal)),
                moves,
                voice.numeral(moves));
    }

    /** The questionnaire's advice to one who stands below; else what the step looks like. */
    String next(Move move) {
        Instrument.Item item = data.instrument().item(move.item()).orElse(null);
        if (item == null) {
            return Voice.NONE;
        }
        int from = item.reversed() ? move.step() + move.steps() : move.step() - move.steps();
        String advice = item.advice().get(from);
        String anchor = item.anchors().get(move.step());
        return advice != null ? advice : anchor != null ? anchor : Voice.NONE;
    }

    /** How the whole moves, other ways, what would lose its level, and how to tell a change from chance. */
    List<Fact> whole(Plan plan, List<Course> lowest, boolean full) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(voice.say("roadmap.whole"), rise(plan.rise())));
        List<String> others = lowest.stream()
                .limit(EXAMPLES)
                .flatMap(c -> others(c, full ? OTHERS : 1))
                .toList();
        for (int i = 0; i < others.size(); i++) {
            String label = others.size() == 1
                    ? voice.say("roadmap.others")
                    : voice.say("roadmap.others.one", voice.notation().count(i + 1));
            facts.add(new Fact(label, others.get(i)));
        }
        Integer level = plan.fall().level();
        if (level != null) {
            facts.add(new Fact(
                    voice.say(
                            "roadmap.fall",
                            voice.say("level.words", voice.notation().number(level))),
                    fall(plan.fall(), level)));
        }
        known(lowest).ifPresent(words -> facts.add(new Fact(voice.say("roadmap.know"), words)));
        return facts;
    }

    /** What the next wave must show to be more than chance, as far as the last two tell; never a date nobody gave. */
    private Optional<String> known(List<Course> lowest) {
        Since since = data.change();
        if (since == null) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        since.row(KeyFigures.OVERALL)
                .map(Since.Row::detectable)
                .ifPresent(points ->
                        parts.add(voice.say("roadmap.know.one", voice.name(KeyFigures.OVERALL), voice.number(points))));
        for (Course course : lowest.subList(0, Math.min(EXAMPLES, lowest.size()))) {
            since.row(course.id())
                    .map(Since.Row::detectable)
                    .ifPresent(points ->
                            parts.add(voice.say("roadmap.know.one", voice.name(course.id()), voice.number(points))));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("roadmap.know.value", String.join(", ", parts)));
    }

    /** How many of 100 would have to answer one step differently on each item; empty where that would tell too much. */
    private String shares(Route route, String key, String all) {
        List<Double> shares = route.moves().stream()
                .map(Move::share)
                .filter(Objects::nonNull)
                .map(s -> Math.min(100, s))
                .sorted()
                .toList();
        if (shares.isEmpty()) {
            return "";
        }
        double low = shares.get(0);
        double high = shares.get(shares.size() - 1);
        int n = route.moves().size();
        boolean more = route.moves().stream().map(Move::share).anyMatch(s -> s != null && s > 100);
        if (more && low == 100) {
            return " " + voice.say(all, "", n);
        }
        return " "
                + voice.say(
                        key,
                        low == high
                                ? voice.notation().number(low)
                                : voice.notation().range(low, high),
                        n,
                        more ? 1 : 0);
    }

    private String rise(Course rise) {
        Integer goal = rise.goal();
        Route route = rise.shortest().orElse(null);
        if (rise.outcome() == Outcome.FOUND && goal != null && route != null) {
            int n = route.moves().size();
            return voice.say(
                            "roadmap.whole.found",
                            n,
                            voice.sentence(voice.numeral(n)),
                            route.steps(),
                            voice.numeral(route.steps()),
                            voice.levelInWords(goal),
                            voice.notation().number(route.score()),
                            byFactor(route))
                    + shares(route, "roadmap.higher", "roadmap.higher.all");
        }
        return switch (rise.outcome()) {
            case AT_THE_END -> voice.say("roadmap.whole.top");
            case NO_SCORE -> voice.say("roadmap.whole.none");
            case OUT_OF_REACH -> voice.say("roadmap.whole.out");
            case FOUND, STOPPED -> voice.say("roadmap.whole.stopped");
        };
    }

    /** "Articulate 3, Empower 4": how many practices of which factor. */
    private String byFactor(Route route) {
        Map<String, Integer> practices = new LinkedHashMap<>();
        for (Instrument.Factor factor : data.instrument().factors()) {
            int n = (int) route.moves().stream()
                    .filter(m -> m.factor().equals(factor.id()))
                    .count();
            if (n > 0) {
                practices.put(factor.id(), n);
            }
        }
        return practices.entrySet().stream()
                .map(e -> voice.say(
                        "roadmap.know.one",
                        voice.name(e.getKey()),
                        voice.notation().count(e.getValue())))
                .collect(Collectors.joining(", "));
    }

    private String fall(Course fall, int level) {
        Route route = fall.shortest().orElse(null);
        if (route == null) {
            return voice.say(fall.outcome() == Outcome.AT_THE_END ? "roadmap.fall.bottom" : "roadmap.whole.stopped");
        }
        List<String> named =
                new ArrayList<>(quotes(route.moves().stream().map(Move::item).toList()));
        int more = route.moves().size() - named.size();
        if (more > 0) {
            named.add(voice.say("roadmap.fall.more", more, voice.numeral(more)));
        }
        return voice.say("roadmap.fall.found", route.steps(), voice.numeral(route.steps()), voice.list(named))
                + shares(route, "roadmap.lower", "roadmap.lower.all");
    }

    /** Other ways of a factor, told by what they change in the first, each with what it asks of respondents. */
    private Stream<String> others(Course course, int most) {
        Route first = course.shortest().orElse(null);
        if (first == null) {
            return Stream.empty();
        }
        return course.routes().stream()
                .skip(1)
                .limit(most)
                .map(route -> other(course, first, route) + shares(route, "roadmap.higher", "roadmap.higher.all"));
    }

    private String other(Course course, Route first, Route other) {
        List<String> in = items(other);
        List<String> out = items(first);
        List<String> added = in.stream().filter(i -> !out.contains(i)).toList();
        List<String> dropped = out.stream().filter(i -> !in.contains(i)).toList();
        String name = voice.name(course.id());
        if (added.isEmpty()) {
            return voice.say("roadmap.other.steps", name, other.steps(), voice.numeral(other.steps()));
        }
        return dropped.isEmpty()
                ? voice.say("roadmap.other.more", name, voice.list(quotes(added)))
                : voice.say("roadmap.other", name, voice.list(quotes(added)), voice.list(quotes(dropped)));
    }

    private static List<String> items(Route route) {
        return route.moves().stream().map(Move::item).toList();
    }

    private List<String> quotes(List<String> items) {
        return items.stream().limit(QUOTES).map(i -> voice.quote(text(i))).toList();
    }

    /** What the steps ahead look like, in the questionnaire's own words. */
    List<Fact> looks(List<Course> courses) {
        List<Fact> facts = new ArrayList<>();
        for (Course course : courses.subList(0, Math.min(EXAMPLES, courses.size()))) {
            List<String> anchors = course.shortest().map(Route::moves).orElse(List.of()).stream()
                    .map(m -> data.instrument()
                            .item(m.item())
                            .map(i -> i.anchors().get(m.step()))
                            .orElse(null))
                    .filter(Objects::nonNull)
                    .limit(EXAMPLES)
                    .toList();
            Integer goal = course.goal();
            if (!anchors.isEmpty() && goal != null) {
                facts.add(new Fact(
                        voice.say(
                                "roadmap.looks",
                                voice.name(course.id()),
                                voice.notation().number(goal)),
                        String.join(" ", anchors)));
            }
        }
        return facts;
    }
}
