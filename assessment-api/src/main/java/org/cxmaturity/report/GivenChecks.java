package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cxmaturity.report.Comments.Theme;
import org.cxmaturity.report.ReportData.Answered;
import org.jspecify.annotations.Nullable;

/** Whether every module follows from its own figures, and nothing is told of comments that may not be. */
final class GivenChecks {
    private static final Comparator<Theme> ORDER = Comparator.comparingInt(Theme::mentions)
            .reversed()
            .thenComparing(theme -> LanguageMarks.plain(theme.text()));

    private GivenChecks() {}

    static List<Check> of(ReportData data) {
        List<Check> checks = new ArrayList<>();
        if (!data.modules().isEmpty()) {
            checks.add(modules(data));
        }
        Comments comments = data.comments();
        if (comments != null) {
            checks.add(comments(comments));
        }
        return checks;
    }

    private static Check modules(ReportData data) {
        List<String> faults = new ArrayList<>();
        for (ModuleResult module : data.modules()) {
            ReportData alone = module.alone(data);
            List<Check> checks = new ArrayList<>(List.of(LevelChecks.of(alone)));
            checks.addAll(FigureChecks.of(alone));
            checks.add(IdChecks.of(alone));
            checks.add(IntervalChecks.of(alone));
            checks.add(CountChecks.of(alone));
            checks.addAll(PeerChecks.of(alone));
            checks.stream()
                    .filter(check -> !check.ok())
                    .forEach(check -> faults.add(module.instrument().id() + ": " + check.words()));
        }
        return Check.of("modules", "every module hangs together as the core does", faults);
    }

    private static Check comments(Comments comments) {
        List<String> faults = new ArrayList<>();
        Integer people = comments.people();
        Integer given = comments.given();
        if (tells(people) || tells(given)) {
            faults.add("a count of 1 to 4 comments is told");
        }
        if (people != null && given != null && people > 0 && given > 0 && people > given) {
            faults.add(people + " people wrote " + given + " comments");
        }
        if (!comments.enough() && !comments.themes().isEmpty()) {
            faults.add("themes are shown of fewer than " + Comments.LEAST + " people");
        }
        for (Theme theme : comments.themes()) {
            if (theme.mentions() < Comments.MENTIONS || people != null && theme.mentions() > people) {
                faults.add("a theme is shown with " + theme.mentions() + " mentions");
            }
        }
        if (!comments.themes().equals(comments.themes().stream().sorted(ORDER).toList())) {
            faults.add("the themes do not stand in the order of their mentions");
        }
        return Check.of("comments", "themes are told of at least 10 people who wrote, and 5 who mention them", faults);
    }

    private static boolean tells(@Nullable Integer count) {
        return count != null && count != Answered.FEW && count > 0 && count < 5;
    }
}
