package org.cxmaturity.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments of a command, and where its help stands. */
final class Usage {
    private Usage() {}

    /** The fault in the words of the house: {@code cxm score: U01 unknown option --bye. Did you mean --by? …}. */
    static Problem fault(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String help = "See " + command + " --help.";
        Place at = Place.of(command);
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, at, help);
        }
        String code = e instanceof MissingParameterException ? "U02" : "U03";
        return Problem.error(code, at, plain(Objects.requireNonNullElse(e.getMessage(), "bad arguments")), help);
    }

    /** A fault that a command itself finds in its arguments; throw what this returns. */
    static ParameterException wrong(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static Problem unknown(UnmatchedArgumentException e, Place at, String help) {
        List<String> words = e.getUnmatched();
        String given = words.isEmpty() ? "" : words.get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        boolean option = given.startsWith("-");
        Set<String> known =
                option ? spec.optionsMap().keySet() : spec.subcommands().keySet();
        String kind = option ? "option " : known.isEmpty() ? "argument " : "command ";
        return Problem.error("U01", at, "unknown " + kind + Quote.of(given), Guess.didYouMean(given, known) + help);
    }

    private static String plain(String message) {
        String line = message.replaceAll("\\s+", " ").replaceAll("[.\\s]+$", "");
        return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
