package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {

    @Test
    void helpListsEveryCommandOnStandardOutput() {
        Run run = cxm("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: cxm", "responses", "completion", "Exit status:");
        assertThat(run.err()).isEmpty();
    }

    static Stream<String> everyCommand() {
        List<String> names = new ArrayList<>();
        collect(Main.commandLine(new Cli(OutputSink.NONE, OutputSink.NONE, false)), names);
        return names.stream();
    }

    private static void collect(CommandLine line, List<String> names) {
        names.add(line.getCommandSpec().qualifiedName());
        line.getSubcommands().values().forEach(each -> collect(each, names));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandHasHelpWithAnExample(String command) {
        String[] words = (command.substring("cxm".length()) + " --help").strip().split(" ");

        Run run = cxm((Object[]) words);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Example: ").contains("cxm ");
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(cxm("--version").out()).matches("cxm \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void noCommandIsBadUsage() {
        assertThat(cxm()).isEqualTo(new Run(2, "", "cxm: U02 no command is given. See cxm --help.\n"));
    }

    @Test
    void anUnknownOptionIsNamedWithTheOneThatWasMeant() {
        Run run = cxm("responses", "template", "--questionnaire", "x", "--ot", "y");

        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "cxm responses template: U01 unknown option \"--ot\". Did you mean \"--out\"? See cxm responses template --help.\n"));
    }

    @Test
    void aFaultOfOursHasAReferenceAndNoTrace() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
            Cli cli = new Cli(OutputSink.NONE, err, false);
            CommandLine line = Main.commandLine(cli).addSubcommand("break", new Broken());

            assertThat(line.execute("break")).isEqualTo(70);
            assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
                    .matches("cxm: something went wrong that is not your fault \\(reference [0-9A-F]{8}\\)\\."
                            + " Run the command again with --debug and report what it prints\\.\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Command(name = "break")
    static final class Broken implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("secret detail");
        }
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(cxm("completion").out()).startsWith("#!").contains("template", "--questionnaire");
    }
}
