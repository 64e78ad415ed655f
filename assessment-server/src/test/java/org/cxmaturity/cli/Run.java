package org.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.cxmaturity.problem.Tongue;

/**
 * One run of the command line inside this JVM.
 *
 * @param status the exit status
 * @param out    standard output, decoded as UTF-8
 * @param err    standard error, decoded as UTF-8
 */
record Run(int status, String out, String err) {
    static Run cxm(Object... args) {
        return in(Tongue.ENGLISH, args);
    }

    /** A run that tells its messages in a language. */
    static Run in(Tongue tongue, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int status = Main.run(words, new Cli(out, err, false, tongue));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
