package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.format.MeasuresReader;
import org.cxmaturity.report.format.ThemesReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What people hand in for a report beside the answers; a mixin. */
final class ReportExtras {
    @Option(
            names = "--measures",
            paramLabel = "FILE",
            description = "The organisation's own leading and lagging measures, as YAML.")
    private @Nullable String measures;

    @Option(
            names = "--comment-themes",
            paramLabel = "FILE",
            description = "Themes that people found in the comments, as YAML; needs --responses.")
    private @Nullable String themes;

    /** Whether any was given. */
    boolean given() {
        return measures != null || themes != null;
    }

    /** Whether measures were given. */
    boolean withMeasures() {
        return measures != null;
    }

    /** Whether themes were given. */
    boolean withThemes() {
        return themes != null;
    }

    /** The report with them, in its language; faults end the command. */
    ReportInput add(Cli cli, ReportInput report, ReportSubject subject, String language) {
        List<Questionnaire> asked = new ArrayList<>(List.of(subject.questionnaire()));
        asked.addAll(subject.modules());
        String in = language.equals("no") ? "nb" : language;
        ReportInput next = report;
        if (measures != null) {
            next = next.measures(cli.need(MeasuresReader.read(measures, cli.bytes(measures), in, asked)));
        }
        Comments comments = subject.comments();
        if (themes != null) {
            ReportSubject.Answers answers = subject.answers();
            Comments.Coding coding = cli.need(
                    ThemesReader.read(themes, cli.bytes(themes), in, asked, answers == null ? null : answers.rows()));
            next = next.comments(comments == null ? null : comments.coded(coding));
        }
        return next;
    }
}
