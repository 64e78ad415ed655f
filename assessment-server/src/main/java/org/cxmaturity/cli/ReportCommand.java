package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Reports;
import org.cxmaturity.server.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm report}: a board report as PDF or HTML, or what it may show as JSON. */
@Command(
        name = "report",
        description = "Write a board report from answers, from scores, or about one organisation of a private pack.",
        footer = {
            "",
            "The ending of FILE names the form: .pdf, .html, .pptx, .xlsx, or .json for what it may show.",
            "Example: cxm report --questionnaire five-factor --responses answers.csv --client Acme --out acme.pdf"
        })
final class ReportCommand implements Callable<Integer> {
    private final Cli cli;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportOrigin origin = new ReportOrigin();

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the report; en unless said.")
    private String language = "en";

    @Option(names = "--client", paramLabel = "NAME", description = "Name of the organisation.")
    private @Nullable String client;

    @Option(names = "--date", paramLabel = "D", description = "Date, such as 2026-03-31; else the last answer's.")
    private @Nullable String date;

    @Option(
            names = "--edition",
            paramLabel = "board|full",
            description = "board: at most eight pages; full: everything.")
    private String edition = "board";

    @Mixin
    private ReportLooks looks = new ReportLooks();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write it: .pdf, .html, .pptx, .xlsx or .json.")
    private String out = "";

    ReportCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        ReportFile form = form();
        LocalDate on = day();
        checkLanguage();
        origin.checkToWrite(spec);
        if (origin.sample() && (client != null || date != null)) {
            throw ReportOrigin.sampleAlone(spec);
        }
        looks.check(spec);
        ReportInput report =
                origin.report(cli, spec, language, Program.version()).edition(edition());
        report = client == null ? report : report.client(client);
        form.write(cli, looks.on(cli, on == null ? report : report.date(on)), out);
        return Exit.OK;
    }

    private ReportFile form() {
        ReportFile form = ReportFile.of(out);
        if (form == null) {
            throw Usage.wrong(spec, say("--out {0}: the file must end in .pdf, .html, .pptx, .xlsx or .json", out));
        }
        return form;
    }

    private @Nullable LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw Usage.wrong(spec, say("--date {0}: this is no date like 2026-03-31", date));
        }
    }

    private Edition edition() {
        for (Edition each : Edition.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(edition)) {
                return each;
            }
        }
        throw Usage.wrong(spec, say("--edition {0}: it is board or full", edition));
    }

    private void checkLanguage() {
        if (!Reports.speaks(language)) {
            throw Usage.wrong(spec, say("--lang {0}: reports do not speak this language yet", language));
        }
    }
}
