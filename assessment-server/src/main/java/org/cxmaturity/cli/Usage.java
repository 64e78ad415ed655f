package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments of a command, and where its help stands. */
final class Usage {
    private Usage() {}

    /** A fault that a command found in its arguments, in its own words. */
    private static final class Wrong extends ParameterException {
        private static final long serialVersionUID = 1;

        private final String code;
        private final transient Wording message;

        Wrong(CommandSpec spec, String code, Wording message) {
            super(spec.commandLine(), message.toString());
            this.code = code;
            this.message = message;
        }
    }

    /** The fault in the words of the house: {@code cxm score: U01 unknown option --bye. Did you mean --by? …}. */
    static Problem fault(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        Wording help = say("See {0} --help.", command);
        Place at = Place.of(command);
        if (e instanceof Wrong wrong) {
            return Problem.error(wrong.code, at, wrong.message, help);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, at, help);
        }
        String code = e instanceof MissingParameterException ? "U02" : "U03";
        return Problem.error(code, at, LibraryWords.of(plain(Objects.requireNonNullElse(e.getMessage(), ""))), help);
    }

    /** A fault that a command itself finds in its arguments; throw what this returns. */
    static ParameterException wrong(CommandSpec spec, Wording message) {
        return new Wrong(spec, "U03", message.changed(Usage::onOneLine));
    }

    /** The fault that a group of commands was called without naming one of them; throw what this returns. */
    static ParameterException noCommand(CommandSpec spec) {
        return new Wrong(spec, "U02", say("no command is given"));
    }

    private static Problem unknown(UnmatchedArgumentException e, Place at, Wording help) {
        List<String> words = e.getUnmatched();
        String given = words.isEmpty() ? "" : words.get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        boolean option = given.startsWith("-");
        Set<String> known =
                option ? spec.optionsMap().keySet() : spec.subcommands().keySet();
        String quoted = Quote.of(given);
        Wording message = option
                ? say("unknown option {0}", quoted)
                : known.isEmpty() ? say("unknown argument {0}", quoted) : say("unknown command {0}", quoted);
        return Problem.error("U01", at, message, join(Guess.meant(given, known), help));
    }

    /** The same with values that were given on several lines put on one. */
    private static Wording onOneLine(Wording wording) {
        List<Object> values = wording.values().stream()
                .map(value -> value instanceof String text ? text.replaceAll("\\s+", " ") : value)
                .toList();
        return new Wording(wording.pattern(), values);
    }

    private static String plain(String message) {
        String line = message.replaceAll("\\s+", " ").replaceAll("[.\\s]+$", "");
        return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
