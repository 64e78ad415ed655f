package org.cxmaturity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cxmaturity.report.Check;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.report.format.ReportVerifier;
import org.cxmaturity.server.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cxm verify}: derives a report again from the data inside it, or from the first answer on. */
@Command(
        name = "verify",
        description = {
            "Derive every figure and sentence of a report again, and compare.",
            "From the report alone: it is drawn again from the data inside it, and its figures must fit each other.",
            "With the files it was made from: the data, too, are made anew. One line a check, or a difference;",
            "what was checked only for whether it fits is told, with the option that takes it from its source.",
            "Exit status 1 when something does not hold."
        },
        footer = {
            "",
            "Example: cxm verify acme.pdf",
            "Example: cxm verify acme.pdf --responses answers.csv --pack peers.json --where country=DK"
                    + " --previous last-year.csv"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Cli cli;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", description = "The report: .pdf, .html, .pptx, .xlsx or .json.")
    private String file = "";

    @Mixin
    private ReportOrigin origin = new ReportOrigin();

    @Mixin
    private ReportLooks looks = new ReportLooks();

    VerifyCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        origin.checkToVerify(spec);
        looks.check(spec);
        byte[] written = cli.bytes(file);
        ReportFile form = ReportFile.of(file, written);
        Optional<byte[]> inside = form == null ? Optional.empty() : form.data(written);
        if (form == null || inside.isEmpty()) {
            throw cli.fail(ReportFaults.noReport(file));
        }
        return tell(checked(form, written, inside.get()));
    }

    private Verification checked(ReportFile form, byte[] written, byte[] data) {
        List<Check> checks = new ArrayList<>(ReportVerifier.attachment(file, data));
        ReportData printed = ReportDataJson.read(file, data).valueOrNull();
        if (printed == null) {
            return new Verification(checks, List.of(), List.of());
        }
        checks.add(drawn(form, written, printed, data));
        Verification again = new Remaking(cli, spec, origin, looks, printed).verification();
        checks.addAll(again.checks());
        List<String> said = new ArrayList<>(again.said());
        ReportVerifier.written(printed).ifPresent(said::add);
        return new Verification(checks, again.parts(), said);
    }

    /** The report drawn again, fingerprint and all, is the report. */
    private static Check drawn(ReportFile form, byte[] written, ReportData printed, byte[] data) {
        Check same = ReportVerifier.sameBytes(written, form.drawn(printed, data));
        String program = printed.about().program();
        return same.ok() || program.equals(Program.version())
                ? same
                : new Check(
                        same.name(),
                        false,
                        same.words() + "; it was made by version " + program + " and this is version "
                                + Program.version());
    }

    private Integer tell(Verification found) {
        found.checks().forEach(check -> cli.print((check.ok() ? "ok    " : "FAIL  ") + check.words()));
        found.parts().forEach(words -> cli.print("part  " + words));
        found.said().forEach(words -> cli.print("said  " + words));
        return found.checks().stream().allMatch(Check::ok) ? Exit.OK : Exit.CHECK_FAILED;
    }
}
