package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.ReportTheme;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.Said;
import org.cxmaturity.report.SectionIds;
import org.cxmaturity.report.format.ThemeFaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say how a report looks and what people wrote for it. A bad theme warns, and never blocks a report. */
final class ReportLooks {
    @Option(
            names = "--theme",
            paramLabel = "FILE",
            description = "Looks and words of your own: logos, colours, texts, sections (YAML).")
    private @Nullable String theme;

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "SECTION",
            description = "Only these sections, in this order; cover first and appendix last are always there.")
    private List<String> sections = List.of();

    /** The sections are those of a report, each once; else the command ends. */
    void check(CommandSpec spec) {
        List<String> seen = new ArrayList<>();
        for (String section : sections) {
            if (!SectionIds.ALL.contains(section)) {
                throw Usage.wrong(
                        spec,
                        say(
                                "--sections {0}: there is no such section. {1}Sections are {2}",
                                section, Guess.meant(section, SectionIds.ALL), String.join(", ", SectionIds.ALL)));
            }
            if (seen.contains(section)) {
                throw Usage.wrong(spec, say("--sections names {0} twice", section));
            }
            seen.add(section);
        }
    }

    /** Whether words were given. */
    boolean withWords() {
        return theme != null;
    }

    /** Whether any looks were given. */
    boolean given() {
        return theme != null || !sections.isEmpty();
    }

    /** The report in these looks, with the words in its language. */
    ReportInput on(Cli cli, ReportInput report) {
        ReportTheme chosen = theme == null ? ReportTheme.NONE : ThemeFile.forReport(cli, theme);
        Looks looks = sections.isEmpty() ? chosen.looks() : chosen.looks().choosing(sections);
        Said said = chosen.said(report.language());
        ReportInput dressed = report.looks(looks).said(said);
        if (theme != null) {
            Place place = Place.of(theme);
            if (chosen.silentIn(report.language())) {
                cli.warn(ThemeFaults.silent(place, report.language(), chosen.languages()));
            }
            idle(place, ReportData.of(dressed)).forEach(cli::warn);
        }
        return dressed;
    }

    /** What was written and is nowhere printed. */
    private static List<Problem> idle(Place place, ReportData data) {
        List<Problem> problems = new ArrayList<>();
        for (String section : Reports.idleNotes(data)) {
            problems.add(ThemeFaults.idleNote(place, section));
        }
        for (String item : data.said().owners().keySet()) {
            if (data.instrument().item(item).isEmpty()) {
                problems.add(ThemeFaults.unknownOwned(place, item));
            }
        }
        return problems;
    }
}
