package org.cxmaturity.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/** Asks a person at a terminal; without one, what would be offered is the answer. */
final class Asking {
    private final PrintStream out;
    private final @Nullable BufferedReader in;
    private final Tongue tongue;

    /** Questions go to {@code out}; {@code terminal} says whether somebody sits there, {@code tongue} in which language to ask. */
    Asking(PrintStream out, boolean terminal, Tongue tongue) {
        this.tongue = tongue;
        this.out = out;
        this.in = terminal ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)) : null;
    }

    /** The answer; {@code given} when there is one already, {@code offered} when nothing is typed. */
    String ask(@Nullable String given, Wording question, String offered) {
        if (given != null || in == null) {
            return given == null ? offered : given;
        }
        out.print(question.in(tongue) + (offered.isEmpty() ? "" : " [" + offered + "]") + ": ");
        out.flush();
        try {
            String answer = in.readLine();
            return answer == null || answer.isBlank() ? offered : answer.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
