package org.cxmaturity.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A PDF as the library has just written it, taken apart: its head, its objects in the order they stand, and its
 * trailer. The library formats the table of offsets in the machine's language, and where that has figures of its own
 * (Arabic, Persian, Bengali) only this class can read it.
 */
final class PlainFile {
    /**
     * An object.
     *
     * @param number  its number
     * @param content what stands between {@code obj} and {@code endobj}
     */
    record Part(int number, byte[] content) {
        private static final byte[] STREAM_END = "endstream".getBytes(StandardCharsets.US_ASCII);

        /** Whether it is a stream, which cannot be put into another stream. */
        boolean isStream() {
            int from = content.length - STREAM_END.length;
            return from >= 0 && Arrays.equals(content, from, content.length, STREAM_END, 0, STREAM_END.length);
        }
    }

    private static final int ENTRY = 20;

    private final byte[] file;
    private final int table;
    private final int entries;
    private final int count;

    PlainFile(byte[] file) {
        this.file = file;
        table = number(lastIndexOf("startxref\n") + 10);
        int sizes = after(table, '\n');
        count = number(after(sizes, ' '));
        entries = after(sizes, '\n');
    }

    /** What stands before the first object. */
    byte[] head() {
        return Arrays.copyOf(file, offsets().get(0)[1]);
    }

    /** The entries of the trailer, without the brackets and the number of objects. */
    String trailer() {
        int from = entries + count * ENTRY + "trailer\n<<".length();
        int to = lastIndexOf(">>\nstartxref\n");
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1).replaceFirst("/Size \\d+", "");
    }

    /** The objects in the order they stand. */
    List<Part> parts() {
        List<int[]> offsets = offsets();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < offsets.size(); i++) {
            int from = after(offsets.get(i)[1], '\n');
            int next = i + 1 < offsets.size() ? offsets.get(i + 1)[1] : table;
            parts.add(new Part(offsets.get(i)[0], Arrays.copyOfRange(file, from, next - "\nendobj\n".length())));
        }
        return parts;
    }

    /** Pairs of number and offset, by offset. */
    private List<int[]> offsets() {
        List<int[]> offsets = new ArrayList<>();
        // The first entry is always 0000000000, so its first byte is what nought has become.
        byte nought = file[entries];
        for (int i = 1; i < count; i++) {
            int at = entries + i * ENTRY;
            int offset = 0;
            for (int j = 0; j < 10; j++) {
                offset = offset * 10 + (file[at + j] - nought);
            }
            if (file[at + 17] == 'n') {
                offsets.add(new int[] {i, offset});
            }
        }
        offsets.sort(Comparator.comparingInt(pair -> pair[1]));
        return offsets;
    }

    private int number(int from) {
        int number = 0;
        for (int at = from; file[at] >= '0' && file[at] <= '9'; at++) {
            number = number * 10 + file[at] - '0';
        }
        return number;
    }

    private int after(int from, char wanted) {
        int at = from;
        while (file[at] != wanted) {
            at++;
        }
        return at + 1;
    }

    private int lastIndexOf(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        for (int at = file.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("The library wrote a PDF without " + text.strip());
    }
}
