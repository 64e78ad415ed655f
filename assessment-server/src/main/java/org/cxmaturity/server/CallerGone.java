package org.cxmaturity.server;

import java.io.IOException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Passes over records of callers who broke off: that is their right and no fault of the server. A disk that fails is
 * another matter and is let through.
 */
final class CallerGone implements Filter {
    private static final String CONNECTION = "org.glassfish.grizzly.";

    @Override
    public boolean isLoggable(LogRecord entry) {
        return Stream.iterate(entry.getThrown(), thrown -> thrown != null, CallerGone::cause)
                .noneMatch(thrown -> thrown instanceof IOException && isOfConnection(thrown));
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        return thrown.getCause();
    }

    /** Whether the library of the connections is who threw it, or who called the system when it was thrown. */
    private static boolean isOfConnection(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("sun."))
                .findFirst()
                .filter(name -> name.startsWith(CONNECTION))
                .isPresent();
    }
}
