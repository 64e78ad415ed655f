package org.cxmaturity.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.CsvTable;
import org.cxmaturity.response.map.MapProposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cxm responses map}: proposes what the columns of another survey tool's export are. */
@Command(
        name = "map",
        description = {
            "Propose a map for another survey tool's export: which column is which question, in any language.",
            "What is not sure is marked; look through it, then give it to score, report or benchmark build as --map."
        },
        footer = {
            "",
            "Example: cxm responses map --questionnaire five-factor --from export.xlsx --out map.yaml",
            "Example: cxm score --questionnaire five-factor --responses export.xlsx --map map.yaml"
        })
final class ResponsesMap implements Callable<Integer> {
    private static final int MOST_ROWS = 10_000;

    private final Cli cli;

    @Option(
            names = "--questionnaire",
            required = true,
            paramLabel = "CORE[,MODULE…]",
            description = "A bundled id, id@version, a folder or a file; modules after a comma.")
    private String questionnaire = "";

    @Option(names = "--from", required = true, paramLabel = "EXPORT", description = "The export, CSV or .xlsx.")
    private String from = "";

    @Option(names = "--out", paramLabel = "MAP", description = "Where to write it; - is standard output.")
    private @Nullable String out;

    ResponsesMap(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        List<Questionnaire> all = cli.questionnaires(questionnaire);
        Problems problems = new Problems();
        CsvTable export = cli.need(problems.result(CsvTable.read(cli.file(from), MOST_ROWS, problems)));
        if (export.header().cells().isEmpty()) {
            throw cli.fail(FileFaults.nothingInIt(from));
        }
        MapProposal proposal = cli.need(MapProposal.of(all, export));
        byte[] yaml = proposal.yaml().getBytes(StandardCharsets.UTF_8);
        cli.write(out, stream -> stream.write(yaml));
        cli.note(proposal.summary());
        return Exit.OK;
    }
}
