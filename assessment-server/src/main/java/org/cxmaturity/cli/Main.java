package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.cxmaturity.problem.Tongue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The door of the command line: picks the command, runs it and ends with its exit status. */
@Command(
        name = "cxm",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        description = "Assess, score, benchmark and report CX maturity.",
        footer = {
            "",
            "Exit status: 0 done, 1 a check did not hold, 2 bad input or usage, 70 a fault of ours.",
            "Example: cxm demo"
        })
public final class Main implements Runnable {
    private final Cli cli;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main(Cli cli) {
        this.cli = cli;
    }

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            description = "No progress and no notes; warnings and faults are still told.")
    void quiet(boolean on) {
        cli.quiet(on);
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, hidden = true)
    void debug(boolean on) {
        cli.debug(on);
    }

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param args the arguments after {@code cxm}
     */
    public static void main(String[] args) {
        // Our own words and numbers come from data. A library that asks the system's language all the same (the PDF one
        // writes its table of places with that language's digits) gets no answer.
        Locale.setDefault(Locale.ROOT);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(
                args, new Cli(out, err, Boolean.getBoolean("cxm.terminal"), tongue(System.getenv("CXM_LANG"), err))));
    }

    /** Runs one command between two streams and returns its exit status; never throws. */
    static int run(String[] args, OutputStream out, OutputStream err, boolean terminal) {
        return run(args, new Cli(out, err, terminal));
    }

    /** Runs one command on a command line of the caller's and returns its exit status; never throws. */
    static int run(String[] args, Cli cli) {
        try {
            // Help is held back and printed like any result: a full disk behind it is a fault, too.
            StringWriter help = new StringWriter();
            int status = commandLine(cli).setOut(new PrintWriter(help)).execute(args);
            if (!help.toString().isEmpty()) {
                cli.print(help.toString());
            }
            return status;
        } catch (Stop stop) {
            return stop.status;
        } catch (OutOfMemoryError e) {
            cli.tell(say("cxm: out of memory. Give it more, for example CXM_JAVA_OPTS=-Xmx2g."));
            return Exit.OUR_FAULT;
        } catch (RuntimeException | Error e) {
            return unexpected(cli, e);
        }
    }

    /** The language of messages that is asked for; English unless one is, with a warning where there is none of that name. */
    static Tongue tongue(@Nullable String wish, OutputStream err) {
        String asked = Objects.requireNonNullElse(wish, "");
        Optional<Tongue> tongue = Tongue.named(asked);
        if (tongue.isEmpty() && !asked.isBlank()) {
            new Cli(OutputStream.nullOutputStream(), err, false).warn(FileFaults.noTongue(asked));
        }
        return tongue.orElse(Tongue.ENGLISH);
    }

    /** All commands, wired by hand. */
    static CommandLine commandLine(Cli cli) {
        CommandLine line = new CommandLine(new Main(cli));
        line.addSubcommand(new QuestionnaireCommands(cli).commandLine());
        line.addSubcommand(new ResponsesCommands(cli).commandLine());
        line.addSubcommand(new BenchmarkCommands(cli).commandLine());
        line.addSubcommand(new ReportCommand(cli));
        line.addSubcommand(new VerifyCommand(cli));
        line.addSubcommand(new LeafletCommand(cli));
        line.addSubcommand(new ThemeCommands(cli).commandLine());
        line.addSubcommand(new DemoCommand(cli));
        line.addSubcommand(new ScoreCommand(cli));
        line.addSubcommand(new ServeCommand(cli));
        line.addSubcommand(new KeyCommands(cli).commandLine());
        line.addSubcommand(new CompletionCommand(cli));
        line.setErr(new PrintWriter(cli.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setParameterExceptionHandler((e, args) -> {
            cli.fail(Usage.fault(e));
            return Exit.BAD_INPUT;
        });
        line.setExecutionExceptionHandler(
                (e, command, parsed) -> e instanceof Stop stop ? stop.status : unexpected(cli, e));
        return line;
    }

    @Override
    public void run() {
        throw Usage.noCommand(spec);
    }

    /** The trace is for those who ask for it; the reference is the same wherever the same fault strikes. */
    private static int unexpected(Cli cli, Throwable e) {
        cli.tell(say(
                "cxm: something went wrong that is not your fault (reference {0}). Run the command again with --debug and report what it prints.",
                reference(e)));
        if (cli.debug()) {
            e.printStackTrace(cli.err());
        }
        return Exit.OUR_FAULT;
    }

    private static String reference(Throwable e) {
        CRC32 sum = new CRC32();
        sum.update(e.getClass().getName().getBytes(StandardCharsets.UTF_8));
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("org.cxmaturity.")) {
                sum.update(frame.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return String.format(Locale.ROOT, "%08X", sum.getValue());
    }
}
