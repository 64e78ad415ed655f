package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.report.Instrument;
import org.cxmaturity.report.ModuleResult;
import org.cxmaturity.report.Peers;
import org.cxmaturity.report.Plan;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Shown;
import org.cxmaturity.report.Since;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** Whether the parts of report data fit each other, so that a report can be made of them without a surprise. P06. */
final class Fit {
    private final ReportData data;
    private final String source;
    private final String within;
    private final Problems problems;

    private Fit(ReportData data, String source, String within, Problems problems) {
        this.data = data;
        this.source = source;
        this.within = within;
        this.problems = problems;
    }

    static void check(ReportData data, String source, Problems problems) {
        Fit fit = new Fit(data, source, "", problems);
        fit.about();
        fit.instrument();
        if (!problems.hasErrors()) {
            fit.figures();
            fit.items();
            fit.outcomes();
            fit.peers();
            fit.change();
            fit.plan();
            fit.heat();
            fit.modules();
            GivenFit.check(data, source, problems);
            new SaidFit(fit::fault).check(data);
        }
    }

    /** Each module fits as a questionnaire of its own, and is another than the core and the other modules. */
    private void modules() {
        Set<String> ids = new HashSet<>(Set.of(data.instrument().id()));
        for (int i = 0; i < data.modules().size(); i++) {
            ModuleResult module = data.modules().get(i);
            String place = "/modules/" + i;
            if (!ids.add(module.instrument().id())) {
                fault(place, say("is asked twice"));
            }
            Fit fit = new Fit(module.alone(data), source, place, problems);
            fit.instrument();
            if (!problems.hasErrors()) {
                fit.figures();
                fit.items();
                fit.outcomes();
                fit.peers();
            }
        }
    }

    private void about() {
        String date = data.about().date();
        if (date != null && !isDate(date)) {
            fault("/about/date", say("\"{0}\" is no date of the form yyyy-mm-dd", date));
        }
        if (!data.about().language().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            fault("/about/language", say("is no language tag"));
        }
    }

    static boolean isDate(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void instrument() {
        List<Instrument.Level> levels = data.instrument().levels();
        if (levels.isEmpty() || levels.get(0).from() != 0) {
            fault("/instrument/levels", say("do not begin with a level from 0"));
        }
        for (int i = 1; i < levels.size(); i++) {
            boolean ascending = levels.get(i).from() > levels.get(i - 1).from()
                    && levels.get(i).level() > levels.get(i - 1).level();
            if (!ascending) {
                fault("/instrument/levels/" + i, say("does not ascend"));
            }
        }
        Set<String> ids = new HashSet<>();
        for (Instrument.Factor factor : data.instrument().factors()) {
            if (!ids.add(factor.id())) {
                fault("/instrument/factors", say("holds \"{0}\" twice", factor.id()));
            }
            factor.items().stream()
                    .filter(i -> !(i.from() < i.to()) || i.steps() < 0 || i.steps() > 1_000)
                    .forEach(i -> fault("/instrument/factors", say("item \"{0}\" has no scale", i.id())));
        }
    }

    private void figures() {
        pair(
                "/overall",
                data.overall().status(),
                data.overall().figure(),
                data.overall().reached());
        List<String> asked =
                data.instrument().factors().stream().map(Instrument.Factor::id).toList();
        List<String> shown = data.factors().stream().map(Shown.Factor::id).toList();
        if (!asked.equals(shown)) {
            fault("/factors", say("are not those of the instrument, in its order"));
        }
        for (int i = 0; i < data.factors().size(); i++) {
            Shown.Factor factor = data.factors().get(i);
            pair("/factors/" + i, factor.status(), factor.figure(), factor.reached());
            if (!factor.density().isEmpty() && factor.density().size() != 101) {
                fault(
                        "/factors/" + i + "/density",
                        say("has {0} heights, not 101", factor.density().size()));
            }
            if (factor.density().stream().anyMatch(h -> h < 0 || h > 1)) {
                fault("/factors/" + i + "/density", say("holds a height outside 0 to 1"));
            }
        }
    }

    private void pair(String place, Status status, Shown.@Nullable Figure figure, Shown.@Nullable Reached reached) {
        boolean shown = status == Status.OK;
        if (shown != (figure != null) || shown != (reached != null)) {
            fault(place, say("has a status that does not fit its figures"));
        }
        figure(place, figure);
        if (reached != null) {
            level(place, reached.level());
            level(place, reached.low());
            level(place, reached.high());
            level(place, reached.byScore());
        }
    }

    private void figure(String place, Shown.@Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        Double low = figure.low();
        Double high = figure.high();
        boolean scale = figure.value() >= 0 && figure.value() <= 100;
        boolean ends = (low == null) == (high == null)
                && (low == null || high == null || low >= 0 && low <= high && high <= 100);
        if (!scale || !ends) {
            fault(place + "/figure", say("does not lie on 0 to 100"));
        }
    }

    private void level(String place, int level) {
        if (data.instrument().levels().stream().noneMatch(l -> l.level() == level)) {
            fault(place + "/reached", say("names level {0}, which there is not", level));
        }
    }

    private void items() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < data.items().size(); i++) {
            Shown.Item item = data.items().get(i);
            String place = "/items/" + i;
            Instrument.Item asked = data.instrument().item(item.id()).orElse(null);
            if (asked == null || !ids.add(item.id())) {
                fault(place, say("names item \"{0}\", which is unknown or named twice", item.id()));
            } else {
                item(place, item, asked);
            }
        }
    }

    private void item(String place, Shown.Item item, Instrument.Item asked) {
        if ((item.status() == Status.OK) != (item.figure() != null)) {
            fault(place, say("has a status that does not fit its figures"));
        }
        figure(place, item.figure());
        Integer chosen = item.mostChosen();
        boolean spread = !item.spread().isEmpty();
        boolean onScale = chosen == null || chosen >= asked.from() && chosen <= asked.to();
        if (spread != (chosen != null) || spread && item.spread().size() != asked.steps() || !onScale) {
            fault(place + "/spread", say("does not fit the scale of the item"));
        }
    }

    private void outcomes() {
        for (int i = 0; i < data.outcomes().size(); i++) {
            Shown.Outcome outcome = data.outcomes().get(i);
            boolean known =
                    Stream.of(Outcome.Measure.values()).anyMatch(m -> m.key().equals(outcome.measure()));
            boolean empty = outcome.status() != Status.OK && (outcome.value() != null || outcome.n() != null);
            if (!known || empty) {
                fault("/outcomes/" + i, say("has a measure or a figure that cannot be"));
            }
        }
    }

    private void peers() {
        Peers peers = data.peers();
        if (peers == null) {
            return;
        }
        for (int i = 0; i < peers.places().size(); i++) {
            Integer quarter = peers.places().get(i).quarter();
            if (quarter != null && (quarter < 1 || quarter > 4)) {
                fault("/peers/places/" + i + "/quarter", say("is not 1 to 4"));
            }
        }
    }

    private void change() {
        Since since = data.change();
        if (since == null) {
            return;
        }
        for (String date :
                Stream.of(since.date(), since.today()).filter(d -> d != null).toList()) {
            if (!isDate(date)) {
                fault("/change", say("\"{0}\" is no date of the form yyyy-mm-dd", date));
            }
        }
        List<String> rows = since.rows().stream().map(Since.Row::id).toList();
        List<String> bridges = since.bridges().stream().map(Since.Bridge::id).toList();
        List<String> distances =
                since.distances().stream().map(Since.Distance::id).toList();
        for (List<String> ids : List.of(rows, bridges, distances)) {
            if (new HashSet<>(ids).size() < ids.size() || !rows.containsAll(ids)) {
                fault("/change", say("names a factor twice, or one that has no row"));
            }
        }
        if (since.bridges().isEmpty() == (since.noBridge() == null)
                || since.noBridge() != null && since.noBridge().peers()
                || !since.distances().isEmpty() && since.noPanel() != null
                || since.noPanel() != null && !since.noPanel().peers()) {
            fault("/change", say("gives a reason that does not fit what it shows"));
        }
    }

    private void heat() {
        for (Shown.Heat heat : data.heat()) {
            for (Shown.HeatRow row : heat.rows()) {
                row.scores().forEach((factor, score) -> {
                    if (data.instrument().factor(factor).isEmpty() || score < 0 || score > 100) {
                        fault("/heat", say("holds a score that cannot be"));
                    }
                });
                for (String factor : row.few()) {
                    if (data.instrument().factor(factor).isEmpty()
                            || row.scores().containsKey(factor)) {
                        fault("/heat", say("tells of few answers where that cannot be"));
                    }
                }
            }
        }
    }

    private void plan() {
        Plan plan = data.plan();
        if (plan == null) {
            return;
        }
        for (Plan.Row row : plan.priorities()) {
            known("/plan/priorities", row.item());
        }
        Stream.concat(Stream.of(plan.rise(), plan.fall()), plan.factors().stream())
                .forEach(course -> {
                    Integer level = course.level();
                    Integer goal = course.goal();
                    boolean found = course.outcome() == Plan.Outcome.FOUND;
                    if (found == course.routes().isEmpty() || found && (level == null || goal == null)) {
                        fault("/plan", say("tells of a way without a level, or of none"));
                    }
                    Stream.of(level, goal).filter(l -> l != null).forEach(l -> level("/plan", l));
                    course.routes().stream().flatMap(r -> r.moves().stream()).forEach(m -> known("/plan", m.item()));
                });
    }

    private void known(String place, String item) {
        if (data.instrument().item(item).isEmpty()) {
            fault(place, say("names item \"{0}\", which is unknown", item));
        }
    }

    private void fault(String pointer, Wording message) {
        problems.error(
                "P06", Place.pointer(source, within + pointer), message, say("Use the file as the program wrote it."));
    }
}
