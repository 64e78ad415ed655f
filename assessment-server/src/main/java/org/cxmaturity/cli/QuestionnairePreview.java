package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.author.Preview;
import org.cxmaturity.render.pdf.PdfForm;
import org.cxmaturity.report.PaperForm;
import org.cxmaturity.report.form.PaperForms;
import org.cxmaturity.response.csv.ResponseSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cxm questionnaire preview}: the form and the advice as a page, or the form to fill in on paper. */
@Command(
        name = "preview",
        description = {
            "Write one HTML file that shows the form and the advice; it needs no script and no network.",
            "Without --lang it holds every language, with links from one to the other.",
            "Where --out ends in .pdf: the form to print and fill in, in one language, with its modules if there are any."
        },
        footer = {
            "",
            "Example: cxm questionnaire preview my-questionnaire --lang da --out preview.html",
            "Example: cxm questionnaire preview five-factor,recovery --client \"Our company\" --out form.pdf"
        })
final class QuestionnairePreview implements Callable<Integer> {
    private final Cli cli;

    @Parameters(
            paramLabel = "Q[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file. Modules after a comma, on paper.")
    private String names = "";

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "This language alone; on paper the base language unless said.")
    private @Nullable String language;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; standard output unless said.")
    private @Nullable String out;

    @Option(names = "--client", paramLabel = "NAME", description = "On paper: who asks.")
    private @Nullable String client;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "On paper: whom to ask, and where and when to hand the form in.")
    private @Nullable String contact;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "On paper: a copy for one role, in its words and with its questions alone.")
    private @Nullable String role;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QuestionnairePreview(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        boolean paper = out != null && out.toLowerCase(Locale.ROOT).endsWith(".pdf");
        if (!paper && (client != null || contact != null || role != null)) {
            throw Usage.wrong(
                    spec, say("--client, --contact and --role are for paper; end the name after --out in .pdf"));
        }
        List<Questionnaire> all = cli.questionnaires(names);
        all.forEach(this::checkLanguage);
        if (paper) {
            paper(all);
        } else if (all.size() > 1) {
            throw Usage.wrong(
                    spec, say("a page shows one questionnaire at a time; end the name after --out in .pdf for paper"));
        } else {
            Questionnaire q = all.get(0);
            String html = Preview.html(q, language == null ? q.languages() : List.of(language));
            cli.write(out, stream -> stream.write(html.getBytes(StandardCharsets.UTF_8)));
        }
        return Exit.OK;
    }

    private void paper(List<Questionnaire> all) {
        cli.need(ResponseSheet.of(all));
        checkRole(all);
        String in = language == null ? all.get(0).language() : language;
        PaperForm form = PaperForms.of(all, new PaperForms.Asked(in, client, contact, role));
        cli.write(out, stream -> PdfForm.write(form, stream));
    }

    private void checkLanguage(Questionnaire q) {
        if (language != null && !q.languages().contains(language)) {
            String has = String.join(", ", q.languages());
            throw Usage.wrong(spec, say("--lang {0}: {1} has the languages {2}", language, q.id(), has));
        }
    }

    private void checkRole(List<Questionnaire> all) {
        List<String> roles = all.stream()
                .flatMap(q -> q.background(Background.ROLE).stream())
                .flatMap(b -> b.options().keySet().stream())
                .distinct()
                .toList();
        if (role != null && !roles.contains(role)) {
            throw Usage.wrong(
                    spec,
                    roles.isEmpty()
                            ? say("--role {0}: there is no question on roles", role)
                            : say("--role {0}: roles are {1}", role, String.join(", ", roles)));
        }
    }
}
