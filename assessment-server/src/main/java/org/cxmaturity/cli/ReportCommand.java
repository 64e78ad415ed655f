package org.cxmaturity.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Reports;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.format.ScoresJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm report}: a board report as PDF, or what it may show as JSON. */
@Command(
        name = "report",
        description = "Write a board report from answers or from scores.",
        footer = {
            "",
            "The ending of FILE names the form: .pdf, or .json for what the report may show.",
            "Example: cxm report --questionnaire five-factor --responses answers.csv --client Acme --out acme.pdf"
        })
final class ReportCommand implements Callable<Integer> {
    private final Cli cli;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--questionnaire",
            paramLabel = "CORE[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file; modules after a comma.")
    private @Nullable String questionnaire;

    @Option(names = "--responses", paramLabel = "FILE", description = "Answers as CSV; needs --questionnaire.")
    private @Nullable String responses;

    @Option(names = "--scores", paramLabel = "FILE", description = "Scores that cxm score wrote.")
    private @Nullable String scores;

    @Option(names = "--mode", paramLabel = "single", description = "single: one assessor; exactly one row.")
    private @Nullable String mode;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the report; en unless said.")
    private String language = "en";

    @Option(names = "--client", paramLabel = "NAME", description = "Name of the organisation.")
    private @Nullable String client;

    @Option(names = "--date", paramLabel = "D", description = "Date, such as 2026-03-31; else the last answer's.")
    private @Nullable String date;

    @Option(names = "--edition", paramLabel = "board|full", description = "full adds the figures of every item.")
    private String edition = "board";

    @Option(names = "--theme", paramLabel = "FILE", hidden = true)
    private @Nullable String theme;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it: .pdf or .json.")
    private String out = "";

    @Mixin
    private ResponsesInput input = new ResponsesInput();

    ReportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        ReportFile form = form();
        LocalDate on = day();
        checkLanguage();
        ReportInput report = subject().input().language(language).client(client).edition(edition());
        form.write(cli, on == null ? report : report.date(on), out);
        return Exit.OK;
    }

    private ReportFile form() {
        ReportFile form = ReportFile.of(out);
        if (form == null) {
            throw Usage.wrong(spec, "--out " + out + ": the file must end in .pdf or .json");
        }
        if (theme != null) {
            throw Usage.wrong(spec, "--theme is not part of this version yet");
        }
        return form;
    }

    private @Nullable LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw Usage.wrong(spec, "--date " + date + ": this is no date like 2026-03-31");
        }
    }

    private Edition edition() {
        for (Edition each : Edition.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(edition)) {
                return each;
            }
        }
        throw Usage.wrong(spec, "--edition " + edition + ": it is board or full");
    }

    private void checkLanguage() {
        if (!Reports.speaks(language)) {
            throw Usage.wrong(spec, "--lang " + language + ": reports do not speak this language yet");
        }
    }

    private boolean single() {
        if (mode != null && !mode.equals("single")) {
            throw Usage.wrong(spec, "--mode " + mode + ": it can only be single");
        }
        return mode != null;
    }

    /** Exactly one of answers and scores. */
    private ReportSubject subject() {
        if ((responses == null) == (scores == null)) {
            throw Usage.wrong(spec, "give --questionnaire and --responses, or --scores");
        }
        return scores == null ? fromAnswers(String.valueOf(responses)) : fromScores(scores);
    }

    private ReportSubject fromAnswers(String file) {
        if (questionnaire == null) {
            throw Usage.wrong(spec, "--responses needs --questionnaire");
        }
        List<Questionnaire> all = cli.questionnaires(questionnaire);
        return ReportSubject.of(all, input.read(cli, all, file, List.of()), single());
    }

    /** The questionnaire is the one that the scores name, unless another is given. */
    private ReportSubject fromScores(String file) {
        AssessmentScore score = cli.need(ScoresJson.read(file, cli.bytes(file)));
        QuestionnaireRef from = score.questionnaire();
        String named = questionnaire == null ? from.id() + "@" + from.version() : questionnaire;
        Questionnaire core = cli.questionnaires(named).get(0);
        if (!core.id().equals(from.id()) || !core.version().toString().equals(from.version())) {
            throw cli.fail(ReportFaults.otherQuestionnaire(file, from, core));
        }
        if (!core.sha256().equals(from.sha256())) {
            cli.warn(ReportFaults.changedQuestionnaire(file, from));
        }
        return ReportSubject.of(core, score);
    }
}
