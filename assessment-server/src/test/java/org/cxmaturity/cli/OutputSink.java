package org.cxmaturity.cli;

import java.io.OutputStream;

/** Where output goes that a test does not look at. */
final class OutputSink {
    static final OutputStream NONE = OutputStream.nullOutputStream();

    private OutputSink() {}
}
