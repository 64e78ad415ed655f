package org.cxmaturity.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error for work over a second; nothing at all where that is no terminal. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final int WIDTH = 79;

    private final @Nullable PrintStream terminal;
    private final String work;
    private final long total;
    private final long begun = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    /**
     * Begins to watch a piece of work.
     *
     * @param terminal where to draw; null for nowhere
     * @param work     what is done, a word or two
     * @param total    number of steps in all
     */
    Progress(@Nullable PrintStream terminal, String work, long total) {
        this.terminal = terminal;
        this.work = work;
        this.total = total;
    }

    /** So many steps more are done. */
    void step(long steps) {
        done += steps;
        if (bar != null) {
            bar.stepTo(done);
        } else if (terminal != null && System.nanoTime() - begun > PATIENCE) {
            bar = draw(terminal);
        }
    }

    /** The same stream; each byte read is a step. */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                step(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                step(Math.max(0, n));
                return n;
            }
        };
    }

    private ProgressBar draw(PrintStream out) {
        return new ProgressBarBuilder()
                .setTaskName(work)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(text -> out.print("\r" + text), WIDTH))
                .build();
    }

    @Override
    public void close() {
        if (bar != null && terminal != null) {
            bar.close();
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }
    }
}
