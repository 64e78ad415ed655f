package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.questionnaire.xlsx.QuestionnaireWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cxm questionnaire export}: a workbook for translators and clients. */
@Command(
        name = "export",
        description = {
            "Write a questionnaire as a workbook: one row a text, one column a language, and its structure.",
            "cxm questionnaire import takes it back without loss."
        },
        footer = {"", "Example: cxm questionnaire export five-factor --add fi --xlsx to-translate.xlsx"})
final class QuestionnaireExport implements Callable<Integer> {
    private final Cli cli;

    @Parameters(paramLabel = "Q", description = "A bundled id, id@version, a folder or a file.")
    private String name = "";

    @Option(
            names = "--xlsx",
            required = true,
            paramLabel = "FILE",
            description = "Where to write it; - is standard output.")
    private String file = "";

    @Option(
            names = "--add",
            split = ",",
            paramLabel = "LANG",
            description = "An empty column for a language to translate into; several with commas.")
    private List<String> added = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QuestionnaireExport(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        for (String language : added) {
            if (!QuestionnaireReader.isLanguage(language)) {
                throw Usage.wrong(spec, say("{0}: give a language such as en, nb or pt-BR", "--add " + language));
            }
        }
        Questionnaire q = cli.need(Library.bundled().resolve(name));
        byte[] workbook = QuestionnaireWorkbook.write(q, added);
        cli.write(file, stream -> stream.write(workbook));
        return Exit.OK;
    }
}
