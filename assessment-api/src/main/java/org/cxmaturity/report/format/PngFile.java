package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;

/**
 * A PNG (W3C, third edition), checked before anything decodes it: size from its header, every chunk's sum, and that its
 * data unpack to exactly the pixels it promises. Kept are the chunks that make the pixels; colour profiles, texts,
 * places and dates stay behind.
 */
final class PngFile {
    /** Most pixels along a side. */
    static final int MOST_SIDE = 4_000;

    /** Most pixels in all. */
    static final int MOST_PIXELS = 2_000_000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int depth;
    private int channels;
    private boolean palette;
    private boolean interlaced;
    private boolean begun;
    private boolean coloured;
    private boolean ended;

    private PngFile(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static boolean is(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(SIGNATURE, 0, SIGNATURE.length, bytes, 0, SIGNATURE.length);
    }

    /** The file with what makes its pixels. */
    static Result<byte[]> read(Place place, String name, byte[] bytes) {
        try {
            return Result.of(new PngFile(bytes).clean());
        } catch (Broken e) {
            return Result.failed(ThemeFaults.badPng(place, name, e.why));
        }
    }

    private byte[] clean() {
        in.position(SIGNATURE.length);
        kept.writeBytes(SIGNATURE);
        while (!ended) {
            need(in.remaining() >= 12, say("it ends too early"));
            chunk(in.getInt());
        }
        need(packed.size() > 0, say("it has no pixels"));
        need(!palette || coloured, say("it lacks its colours"));
        unpack();
        return kept.toByteArray();
    }

    private void chunk(int length) {
        need(length >= 0 && length <= in.remaining() - 8, say("it ends too early"));
        int from = in.position();
        byte[] type = new byte[4];
        in.get(type);
        byte[] data = new byte[length];
        in.get(data);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        need(in.getInt() == (int) sum.getValue(), say("a part of it is damaged"));
        String name = new String(type, StandardCharsets.ISO_8859_1);
        need(begun || name.equals("IHDR"), say("it does not begin with its size"));
        switch (name) {
            case "IHDR" -> header(ByteBuffer.wrap(data));
            case "PLTE" -> {
                need(
                        packed.size() == 0 && length > 0 && length % 3 == 0 && length <= 768,
                        say("its colours are damaged"));
                coloured = true;
            }
            case "tRNS" -> need(packed.size() == 0 && clearness(length), say("its clear parts are damaged"));
            case "IDAT" -> packed.writeBytes(data);
            case "IEND" -> ended = true;
            default -> need((type[0] & 0x20) != 0, say("it needs a reader of its own"));
        }
        if (KEPT.contains(name) && (palette || !name.equals("PLTE"))) {
            kept.write(in.array(), from - 4, length + 12);
        }
    }

    private void header(ByteBuffer data) {
        need(!begun && data.remaining() == 13, say("its size is not told"));
        begun = true;
        width = data.getInt();
        height = data.getInt();
        depth = data.get();
        int colour = data.get();
        int packing = data.get();
        int filter = data.get();
        need(packing == 0 && filter == 0, say("it is packed in an unknown way"));
        int lace = data.get();
        need(lace == 0 || lace == 1, say("it is packed in an unknown way"));
        interlaced = lace == 1;
        need(width > 0 && height > 0, say("it has no pixels"));
        need(
                width <= MOST_SIDE && height <= MOST_SIDE && (long) width * height <= MOST_PIXELS,
                say("it has {0} by {1} pixels", width, height));
        palette = colour == 3;
        channels = switch (colour) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new Broken(say("its kind of colour is unknown"));
        };
        Set<Integer> depths = colour == 0 ? Set.of(1, 2, 4, 8, 16) : palette ? Set.of(1, 2, 4, 8) : Set.of(8, 16);
        need(depths.contains(depth), say("its kind of colour is unknown"));
    }

    private boolean clearness(int length) {
        return palette
                ? coloured && length > 0 && length <= 256
                : channels == 1 && length == 2 || channels == 3 && length == 6;
    }

    /** Unpacks into nothing, row by row: another number of bytes, or a row in an unknown way, is a fault. */
    private void unpack() {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.toByteArray());
            if (interlaced) {
                for (int[] pass : ADAM7) {
                    rows(
                            inflater,
                            (width - pass[0] + pass[2] - 1) / pass[2],
                            (height - pass[1] + pass[3] - 1) / pass[3]);
                }
            } else {
                rows(inflater, width, height);
            }
            need(
                    inflater.inflate(new byte[1]) == 0 && inflater.finished(),
                    say("its pixels are not as many as it says"));
        } catch (DataFormatException e) {
            throw new Broken(say("a part of it is damaged"));
        } finally {
            inflater.end();
        }
    }

    private void rows(Inflater inflater, int columns, int rows) throws DataFormatException {
        if (columns <= 0) {
            return;
        }
        byte[] row = new byte[1 + Math.toIntExact(((long) columns * channels * depth + 7) / 8)];
        for (int i = 0; i < rows; i++) {
            for (int from = 0; from < row.length; ) {
                int count = inflater.inflate(row, from, row.length - from);
                need(count > 0, say("its pixels are not as many as it says"));
                from += count;
            }
            need(row[0] >= 0 && row[0] <= 4, say("a part of it is damaged"));
        }
    }

    private static void need(boolean holds, Wording otherwise) {
        if (!holds) {
            throw new Broken(otherwise);
        }
    }

    /** Ends the reading of a file that is no good. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Wording why;

        Broken(Wording why) {
            super(null, null, false, false);
            this.why = why;
        }
    }
}
