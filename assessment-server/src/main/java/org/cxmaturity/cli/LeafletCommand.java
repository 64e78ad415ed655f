package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.render.pdf.PdfForm;
import org.cxmaturity.report.Leaflet;
import org.cxmaturity.report.PaperForm;
import org.cxmaturity.report.Reports;
import org.cxmaturity.response.csv.ResponseSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm leaflet}: two pages for those who consider an assessment. */
@Command(
        name = "leaflet",
        description = {
            "Write two pages for those who consider an assessment: what is asked of whom, how long it takes,",
            "what the board gets, how answers are protected, and what the result cannot say."
        },
        footer = {"", "Example: cxm leaflet --questionnaire five-factor,recovery --lang nb --out leaflet.pdf"})
final class LeafletCommand implements Callable<Integer> {
    private final Cli cli;

    @Option(
            names = "--questionnaire",
            required = true,
            paramLabel = "CORE[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file; modules after a comma.")
    private String questionnaire = "";

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the leaflet; en unless said.")
    private String language = "en";

    @Option(
            names = "--prepared-by",
            paramLabel = "NAME",
            description = "Who offers the assessment; stands at the foot of both pages.")
    private @Nullable String preparedBy;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it: .pdf.")
    private String out = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LeafletCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        if (!out.equals(Cli.STDOUT) && !out.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Usage.wrong(spec, say("--out {0}: the file must end in .pdf", out));
        }
        if (!Reports.speaks(language)) {
            throw Usage.wrong(spec, say("--lang {0}: leaflets do not speak this language yet", language));
        }
        List<Questionnaire> all = cli.questionnaires(questionnaire);
        cli.need(ResponseSheet.of(all));
        PaperForm leaflet = Leaflet.of(all, language, preparedBy);
        cli.write(out, stream -> PdfForm.write(leaflet, stream));
        return Exit.OK;
    }
}
