package org.cxmaturity.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.author.Preview;
import org.cxmaturity.questionnaire.format.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cxm questionnaire preview}: the form and the advice as a page. */
@Command(
        name = "preview",
        description = {
            "Write one HTML file that shows the form and the advice; it needs no script and no network.",
            "Without --lang it holds every language, with links from one to the other."
        },
        footer = {"", "Example: cxm questionnaire preview my-questionnaire --lang da --out preview.html"})
final class QuestionnairePreview implements Callable<Integer> {
    private final Cli cli;

    @Parameters(paramLabel = "Q", description = "A bundled id, id@version, a folder or a file.")
    private String name = "";

    @Option(names = "--lang", paramLabel = "LANG", description = "This language alone.")
    private @Nullable String language;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; standard output unless said.")
    private @Nullable String out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QuestionnairePreview(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        Questionnaire q = cli.need(Library.bundled().resolve(name));
        if (language != null && !q.languages().contains(language)) {
            String has = String.join(", ", q.languages());
            throw Usage.wrong(spec, "--lang " + language + ": " + q.id() + " has the languages " + has);
        }
        String html = Preview.html(q, language == null ? q.languages() : List.of(language));
        cli.write(out, stream -> stream.write(html.getBytes(StandardCharsets.UTF_8)));
        return Exit.OK;
    }
}
