package org.cxmaturity.cli;

import java.io.Writer;

/** Passes text on to standard output, so that help and version keep to its encoding and faults. */
final class CliWriter extends Writer {
    private final Cli cli;
    private final StringBuilder held = new StringBuilder();

    CliWriter(Cli cli) {
        this.cli = cli;
    }

    @Override
    public void write(char[] chars, int from, int length) {
        held.append(chars, from, length);
    }

    @Override
    public void flush() {
        if (!held.isEmpty()) {
            String text = held.toString();
            held.setLength(0);
            cli.print(text);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
