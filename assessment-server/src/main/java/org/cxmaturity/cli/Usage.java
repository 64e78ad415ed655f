package org.cxmaturity.cli;

import java.util.List;
import java.util.Objects;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
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
            List<String> near = unmatched.getSuggestions();
            String guess = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
            return Problem.error("U01", at, "unknown " + kind(unmatched), guess + help);
        }
        String code = e instanceof MissingParameterException ? "U02" : "U03";
        return Problem.error(code, at, plain(Objects.requireNonNullElse(e.getMessage(), "bad arguments")), help);
    }

    /** A fault that a command itself finds in its arguments; throw what this returns. */
    static ParameterException wrong(CommandLine.Model.CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String kind(UnmatchedArgumentException e) {
        List<String> words = e.getUnmatched();
        String first = words.isEmpty() ? "" : words.get(0);
        return (e.isUnknownOption() ? "option " : "argument ") + first;
    }

    private static String plain(String message) {
        String line = message.replaceAll("\\s+", " ").replaceAll("[.\\s]+$", "");
        return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
