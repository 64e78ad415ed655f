package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.asGiven;
import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.CombinationText;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.response.csv.ResponseWriter;
import org.cxmaturity.response.xlsx.ResponseTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cxm responses template}: an empty sheet with all columns of a questionnaire. */
@Command(
        name = "template",
        description = {
            "Write an empty sheet to fill in, with every column of the questionnaire.",
            "CSV: a header. A workbook (.xlsx): the questions with drop-down lists, in one language."
        },
        footer = {
            "",
            "Example: cxm responses template --questionnaire five-factor --out answers.csv",
            "Example: cxm responses template --questionnaire five-factor --lang da --out svar.xlsx",
            "Example: cxm responses template --questionnaire five-factor --layout sheets --respondents 8 --out forms.xlsx"
        })
final class ResponsesTemplate implements Callable<Integer> {
    private static final int ROWS = 500;
    private static final int SHEETS = 10;
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_SHEETS = 200;

    private final Cli cli;

    @Option(
            names = "--questionnaire",
            required = true,
            paramLabel = "CORE[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file; modules after a comma.")
    private String questionnaire = "";

    @Option(names = "--evidence", description = "Add a column for the evidence of each item.")
    private boolean evidence;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of a workbook; the base language unless said.")
    private @Nullable String language;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "Of a workbook: rows, one row a respondent; or sheets, a form for each. rows unless said.")
    private @Nullable String layout;

    @Option(
            names = "--respondents",
            paramLabel = "N",
            description = "Rows with lists (500 unless said), or forms (10).")
    private @Nullable Integer respondents;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; - is standard output.")
    private @Nullable String out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ResponsesTemplate(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        boolean workbook = out != null && out.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (!workbook && (language != null || layout != null || respondents != null)) {
            throw Usage.wrong(
                    spec,
                    say("--lang, --layout and --respondents are for workbooks; end the name after --out in .xlsx"));
        }
        List<Questionnaire> all = cli.questionnaires(questionnaire);
        ResponseSheet sheet = cli.need(ResponseSheet.of(all));
        if (workbook) {
            byte[] file = workbook(all, sheet);
            cli.write(out, stream -> stream.write(file));
        } else {
            cli.write(out, stream -> ResponseWriter.writeTemplate(sheet, evidence, stream));
        }
        if (all.size() > 1) {
            cli.note(asGiven(CombinationText.of(all).strip()));
        }
        return Exit.OK;
    }

    private byte[] workbook(List<Questionnaire> all, ResponseSheet sheet) {
        ResponseTemplate.Layout as = layout();
        boolean rows = as == ResponseTemplate.Layout.ROWS;
        int count = respondents == null ? (rows ? ROWS : SHEETS) : respondents;
        int most = rows ? MOST_ROWS : MOST_SHEETS;
        if (count < 1 || count > most) {
            throw Usage.wrong(spec, say("--respondents is 1 to {0} here", most));
        }
        Questionnaire core = all.get(0);
        String in = language == null ? core.language() : language;
        if (!core.languages().contains(in)) {
            String has = String.join(", ", core.languages());
            throw Usage.wrong(spec, say("--lang {0}: {1} has the languages {2}", in, core.id(), has));
        }
        return ResponseTemplate.write(all, sheet, evidence, in, as, count);
    }

    private ResponseTemplate.Layout layout() {
        if (layout == null || layout.equals("rows")) {
            return ResponseTemplate.Layout.ROWS;
        }
        if (layout.equals("sheets")) {
            return ResponseTemplate.Layout.SHEETS;
        }
        throw Usage.wrong(spec, say("--layout is rows or sheets"));
    }
}
