package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.CombinationText;
import org.cxmaturity.questionnaire.format.ComparabilityJson;
import org.cxmaturity.questionnaire.format.ComparabilityText;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.questionnaire.format.QuestionnaireJson;
import org.cxmaturity.questionnaire.format.QuestionnaireList;
import org.cxmaturity.questionnaire.format.QuestionnaireText;
import org.cxmaturity.response.csv.ResponseSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cxm questionnaire}: the library, and what authors need. */
@Command(
        name = "questionnaire",
        description = "List, show, check, compare and write questionnaires.",
        footer = {"", "Example: cxm questionnaire list"})
final class QuestionnaireCommands {
    private static final String Q = "A bundled id, id@version, a folder or a file.";

    private final Cli cli;

    QuestionnaireCommands(Cli cli) {
        this.cli = cli;
    }

    CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new ListAll(cli))
                .addSubcommand(new Show(cli))
                .addSubcommand(new Lint(cli))
                .addSubcommand(new Diff(cli))
                .addSubcommand(new QuestionnaireNew(cli))
                .addSubcommand(new QuestionnairePreview(cli))
                .addSubcommand(new QuestionnairePublish(cli))
                .addSubcommand(new QuestionnaireExport(cli))
                .addSubcommand(new QuestionnaireImport(cli));
    }

    /** {@code cxm questionnaire list}: what is bundled. */
    @Command(
            name = "list",
            description = "List the bundled questionnaires, and those in folders of yours, with the share translated.",
            footer = {"", "Example: cxm questionnaire list --json", "Example: cxm questionnaire list my-questionnaire"})
    static final class ListAll implements Callable<Integer> {
        private final Cli cli;

        @Option(names = "--json", description = "JSON instead of a table.")
        private boolean json;

        @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "Questionnaires of yours to list after them.")
        private List<String> folders = List.of();

        ListAll(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            List<Questionnaire> all = Stream.concat(
                            Library.bundled().all().stream(), folders.stream().map(Library::onDisk))
                    .map(read -> cli.need(read.ok() ? Result.of(read.value()) : read))
                    .toList();
            cli.print(json ? QuestionnaireList.json(all) : QuestionnaireList.table(all));
            return Exit.OK;
        }
    }

    /** {@code cxm questionnaire show}: one questionnaire, whole. */
    @Command(
            name = "show",
            description = "Show a questionnaire, or a core with its modules and the time they take together.",
            footer = {"", "Example: cxm questionnaire show five-factor --lang da"})
    static final class Show implements Callable<Integer> {
        private final Cli cli;

        @Parameters(paramLabel = "Q[,MODULE…]", description = Q + " Modules after a comma.")
        private String names = "";

        @Option(names = "--json", description = "All of it as JSON with the keys of the format, translations too.")
        private boolean json;

        @Option(names = "--lang", paramLabel = "LANG", description = "In this language alone.")
        private @Nullable String language;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        Show(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            List<Questionnaire> all = cli.questionnaires(names);
            all.forEach(this::languageOf);
            Questionnaire first = all.get(0);
            if (all.size() == 1) {
                cli.print(json ? json(first) : QuestionnaireText.of(first, languageOf(first)));
                return Exit.OK;
            }
            if (json) {
                throw Usage.wrong(spec, say("--json shows one questionnaire at a time"));
            }
            cli.need(ResponseSheet.of(all));
            cli.print(all.stream()
                    .map(q -> QuestionnaireText.of(q, languageOf(q)))
                    .collect(Collectors.joining("\n", "", "\n" + CombinationText.of(all))));
            return Exit.OK;
        }

        private String json(Questionnaire q) {
            return language == null ? QuestionnaireJson.pretty(q) : QuestionnaireJson.pretty(q, language);
        }

        private String languageOf(Questionnaire q) {
            String in = language == null ? q.language() : language;
            if (!q.languages().contains(in)) {
                String has = String.join(", ", q.languages());
                throw Usage.wrong(spec, say("--lang {0}: {1} has the languages {2}", in, q.id(), has));
            }
            return in;
        }
    }

    /** {@code cxm questionnaire lint}: every fault at once. */
    @Command(
            name = "lint",
            description = "Check questionnaires: tells every fault and warning with its file and line.",
            footer = {"", "Example: cxm questionnaire lint --strict my-questionnaire"})
    static final class Lint implements Callable<Integer> {
        private final Cli cli;

        @Parameters(paramLabel = "Q", arity = "1..*", description = Q)
        private List<String> names = List.of();

        @Option(names = "--strict", description = "Exit with 1 when there is a warning.")
        private boolean strict;

        Lint(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            Library library = Library.bundled();
            int faults = 0;
            long warnings = 0;
            StringBuilder results = new StringBuilder();
            for (String name : names) {
                Result<Questionnaire> result = library.lint(name);
                cli.tell(result);
                faults += result.errorCount();
                long warned =
                        result.problems().stream().filter(p -> !p.isError()).count();
                warnings += warned;
                results.append(line(name, result, warned));
            }
            cli.print(results.toString());
            return faults > 0 ? Exit.BAD_INPUT : strict && warnings > 0 ? Exit.CHECK_FAILED : Exit.OK;
        }

        private static String line(String name, Result<Questionnaire> result, long warnings) {
            String of = result.ok()
                    ? result.value().items().size() + " items, " + QuestionnaireText.languages(result.value()) + ", "
                    : "";
            return name + ": " + of + count(result.errorCount(), "fault") + ", " + count(warnings, "warning") + "\n";
        }

        private static String count(long n, String what) {
            return (n == 0 ? "no" : Long.toString(n)) + " " + what + (n == 1 ? "" : "s");
        }
    }

    /** {@code cxm questionnaire diff}: two versions, or two forms. */
    @Command(
            name = "diff",
            description = "Compare two versions, or two forms: what differs, and which results compare.",
            footer = {"", "Example: cxm questionnaire diff five-factor@1.0.0 my-questionnaire"})
    static final class Diff implements Callable<Integer> {
        private final Cli cli;

        @Parameters(index = "0", paramLabel = "A", description = "The older version, or one form. " + Q)
        private String older = "";

        @Parameters(index = "1", paramLabel = "B", description = "The newer version, or the other form.")
        private String newer = "";

        @Option(names = "--json", description = "JSON instead of words.")
        private boolean json;

        Diff(Cli cli) {
            this.cli = cli;
        }

        @Override
        public Integer call() {
            List<Result<Questionnaire>> both =
                    List.of(Library.bundled().resolve(older), Library.bundled().resolve(newer));
            both.forEach(cli::tell);
            if (!both.stream().allMatch(Result::ok)) {
                return Exit.BAD_INPUT;
            }
            Questionnaire a = both.get(0).value();
            Questionnaire b = both.get(1).value();
            Comparability c = Comparability.of(a, b);
            ComparabilityText.versionWarning(a, b, c, newer).ifPresent(w -> cli.tell(new Result<>(b, List.of(w), 0)));
            cli.print(json ? ComparabilityJson.pretty(a, b, c) : ComparabilityText.of(a, b, c));
            return Exit.OK;
        }
    }
}
