package org.cxmaturity.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The table of offsets at the end of a PDF. The library formats it in the machine's language, and where that has
 * figures of its own (Arabic, Persian, Bengali) the table can be read by nobody. Here it gets the figures 0 to 9.
 */
final class OffsetTable {
    private static final byte[] START = "startxref\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 20;

    private OffsetTable() {}

    /** Mends a file that the library has just written, in place. */
    static void mend(byte[] file) {
        int at = (int) number(file, lastStart(file));
        int line = endOfLine(file, at) + 1;
        int entries = endOfLine(file, line) + 1;
        int count = (int) number(file, indexOf(file, line, ' ') + 1);
        // The first entry is always 0000000000, so its first byte is what nought has become.
        byte nought = file[entries];
        for (int i = 0; i < count; i++) {
            figures(file, entries + i * ENTRY, 10, nought);
            figures(file, entries + i * ENTRY + 11, 5, nought);
        }
    }

    private static void figures(byte[] file, int from, int length, byte nought) {
        for (int i = from; i < from + length; i++) {
            file[i] = (byte) ('0' + (file[i] - nought));
        }
    }

    private static int lastStart(byte[] file) {
        for (int at = file.length - START.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + START.length, START, 0, START.length)) {
                return at + START.length;
            }
        }
        throw new IllegalStateException("The library wrote a PDF without a table of offsets");
    }

    private static long number(byte[] file, int from) {
        long number = 0;
        for (int at = from; file[at] >= '0' && file[at] <= '9'; at++) {
            number = number * 10 + file[at] - '0';
        }
        return number;
    }

    private static int endOfLine(byte[] file, int from) {
        return indexOf(file, from, '\n');
    }

    private static int indexOf(byte[] file, int from, char wanted) {
        int at = from;
        while (file[at] != wanted) {
            at++;
        }
        return at;
    }
}
