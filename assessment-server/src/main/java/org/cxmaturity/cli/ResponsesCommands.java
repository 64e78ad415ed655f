package org.cxmaturity.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.CombinationText;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.response.csv.ResponseWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm responses}: what one needs to collect answers in a file. */
@Command(
        name = "responses",
        description = "Sheets to fill in.",
        footer = {"", "Example: cxm responses template --help"})
final class ResponsesCommands {
    private final Cli cli;

    ResponsesCommands(Cli cli) {
        this.cli = cli;
    }

    CommandLine commandLine() {
        return new CommandLine(this).addSubcommand(new Template(cli));
    }

    /** {@code cxm responses template}: an empty sheet with all columns of a questionnaire. */
    @Command(
            name = "template",
            description = "Write an empty sheet: a header with every column of the questionnaire, and no row.",
            footer = {"", "Example: cxm responses template --questionnaire five-factor --out answers.csv"})
    static final class Template implements Callable<Integer> {
        private final Cli cli;

        @Option(
                names = "--questionnaire",
                required = true,
                paramLabel = "CORE[,MODULE…]",
                description = "A bundled id, id@version, a folder or a file; modules after a comma.")
        private String questionnaire = "";

        @Option(names = "--evidence", description = "Add a column for the evidence of each item.")
        private boolean evidence;

        @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; - is standard output.")
        private @Nullable String out;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        Template(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            if (out != null && out.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                throw Usage.wrong(spec, "--out " + out + ": sheets are CSV in this version; end the name in .csv");
            }
            List<Questionnaire> all = cli.questionnaires(questionnaire);
            ResponseSheet sheet = cli.need(ResponseSheet.of(all));
            cli.write(out, stream -> ResponseWriter.writeTemplate(sheet, evidence, stream));
            if (all.size() > 1) {
                cli.note(CombinationText.of(all).strip());
            }
            return Exit.OK;
        }
    }
}
