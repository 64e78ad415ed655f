package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.QuestionnaireText;
import org.cxmaturity.questionnaire.xlsx.WorkbookReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cxm questionnaire import}: a workbook back into the files of a questionnaire, or an XLSForm into new ones. */
@Command(
        name = "import",
        description = {
            "Read a workbook that cxm questionnaire export wrote, or an XLSForm, into a folder.",
            "Every fault is told with its sheet and cell, and then nothing is written.",
            "Files of the folder that say the same already stay as they are."
        },
        footer = {"", "Example: cxm questionnaire import translated.xlsx --into my-questionnaire"})
final class QuestionnaireImport implements Callable<Integer> {
    private final Cli cli;

    @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx).")
    private String file = "";

    @Option(
            names = "--into",
            required = true,
            paramLabel = "FOLDER",
            description = "Where its files go; made when it is not there.")
    private String folder = "";

    QuestionnaireImport(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        Questionnaire q = cli.need(read());
        new QuestionnaireFolder(cli, folder).write(q).forEach(cli::note);
        cli.note(say(
                "{0}: {1} {2}, {3} items, {4}",
                folder, q.id(), q.version(), q.items().size(), QuestionnaireText.languages(q)));
        return Exit.OK;
    }

    private Result<Questionnaire> read() {
        byte[] bytes = cli.bytes(file);
        try {
            return WorkbookReading.read(file, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(String.format(Locale.ROOT, "reading %d bytes from memory", bytes.length), e);
        }
    }
}
