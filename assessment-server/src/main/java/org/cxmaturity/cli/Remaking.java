package org.cxmaturity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportData.About;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Untraced;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the data of a report anew from the files at hand, and tells where they differ and what was not made anew. */
final class Remaking {
    private final Cli cli;
    private final CommandSpec spec;
    private final ReportOrigin origin;
    private final ReportLooks looks;
    private final ReportData printed;
    private final RemadeChecks checks;
    private final List<String> parts = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    Remaking(Cli cli, CommandSpec spec, ReportOrigin origin, ReportLooks looks, ReportData printed) {
        this.cli = cli;
        this.spec = spec;
        this.origin = origin;
        this.looks = looks;
        this.printed = printed;
        this.checks = new RemadeChecks(printed);
    }

    Verification verification() {
        if (origin.given()) {
            fromSources();
        } else {
            questionnaires();
            parts.add("every figure: only whether they fit each other; " + sources());
            UntracedWords.of(EnumSet.allOf(Untraced.class), printed).forEach(parts::add);
        }
        said.add(set());
        return new Verification(checks.all(), parts, said);
    }

    // ---- from the files it was made from ----

    private void fromSources() {
        About about = printed.about();
        origin.unlessSaid(named(), about.kind() == ReportData.Kind.SINGLE);
        ReportInput made =
                origin.report(cli, spec, about.language(), about.program()).edition(about.edition());
        LocalDate lastAnswer = made.date();
        ReportData anew = ReportData.of(looks.on(cli, origin.sample() ? made : setAsPrinted(made)));
        Set<Untraced> untraced = new UntracedParts(origin, looks).of(anew, printed);
        checks.sources(anew);
        checks.differences(
                Untraced.taking(untraced, anew, printed),
                "made anew from the files given, every figure and text is the same");
        if (anew.about().responses() != null && about.responses() == null) {
            parts.add("answers: the report names no fingerprint of them; only the figures tell that they are the same");
        }
        UntracedWords.of(untraced, printed).forEach(parts::add);
        String date = about.date();
        if (lastAnswer != null && date != null && !date.equals(lastAnswer.toString())) {
            said.add("the date is " + date + "; the last answer is of " + lastAnswer);
        }
    }

    /** What somebody chose when the report was written, and nothing derives. */
    private ReportInput setAsPrinted(ReportInput made) {
        About about = printed.about();
        String date = about.date();
        return made.client(about.client())
                .title(about.title())
                .date(date == null ? null : LocalDate.parse(date))
                .synthetic(about.synthetic());
    }

    private String named() {
        return OwnTexts.instruments(printed)
                .map(i -> i.id() + "@" + i.version())
                .collect(Collectors.joining(","));
    }

    // ---- from the questionnaire alone ----

    private void questionnaires() {
        String given = origin.questionnaire();
        List<Questionnaire> known = given == null ? OwnTexts.bundled(printed) : cli.questionnaires(given);
        parts.addAll(OwnTexts.check(printed, known, checks));
    }

    // ---- words ----

    private String sources() {
        if (printed.about().kind() == ReportData.Kind.READY_SCORES) {
            return "--organisation with --pack makes them anew";
        }
        String responses = printed.about().responses();
        return responses == null
                ? "--scores, with the file the report was made from, makes them anew"
                : "--responses, with the answers of fingerprint "
                        + responses.substring(0, Math.min(16, responses.length())) + ", makes them anew";
    }

    private String set() {
        About about = printed.about();
        List<String> told = new ArrayList<>();
        told.add(about.client() == null ? "no client" : "client \"" + about.client() + "\"");
        if (about.title() != null) {
            told.add("title \"" + about.title() + "\"");
        }
        told.add(about.date() == null ? "no date" : "date " + about.date());
        told.add(about.synthetic() ? "data marked as invented" : "data not marked as invented");
        return "set by whoever made the report, not derived: " + String.join(", ", told);
    }
}
