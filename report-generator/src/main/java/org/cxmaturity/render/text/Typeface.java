package org.cxmaturity.render.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What setting text needs of a TrueType font: which letters it has, how wide they are and how pairs of them are moved
 * together. Widths are in whole thousandths of the size, cut off as in the tables of a PDF, so that a line measured
 * here is as long as it is drawn.
 *
 * <p>Reads cmap format 4, hmtx and a kern table of format 0; letters beyond U+FFFF are unknown to it. Format after the
 * OpenType specification, chapters cmap, hmtx and kern.
 */
public final class Typeface {
    /** Pairs of letters below this are looked up in a table: they are nearly all there are. */
    private static final int COMMON = 256;

    private final byte[] file;
    private final char[] glyphs;
    private final short[] advances;
    private final int[] pairs;
    private final short[] moves;
    private final short[] common = new short[COMMON * COMMON];

    private Typeface(byte[] file, char[] glyphs, short[] advances, int[] pairs, short[] moves) {
        this.file = file;
        this.glyphs = glyphs;
        this.advances = advances;
        this.pairs = pairs;
        this.moves = moves;
        for (int first = 0; first < COMMON; first++) {
            for (int second = 0; has(first) && second < COMMON; second++) {
                common[first * COMMON + second] = has(second) ? search(first, second) : 0;
            }
        }
    }

    /**
     * Reads a font file.
     *
     * @throws IllegalArgumentException when it lacks one of the tables that are read
     */
    static Typeface of(byte[] file) {
        ByteBuffer all = ByteBuffer.wrap(file);
        int em = all.getChar(table(all, "head") + 18);
        int kern = table(all, "kern");
        int count = all.getChar(kern + 10);
        int[] pairs = new int[count];
        short[] moves = new short[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = all.getInt(kern + 18 + 6 * i) ^ Integer.MIN_VALUE;
            moves[i] = (short) (all.getShort(kern + 22 + 6 * i) * 1000 / em);
        }
        return new Typeface(file, glyphs(all), advances(all, em), pairs, moves);
    }

    private static int table(ByteBuffer all, String tag) {
        for (int i = 0; i < all.getChar(4); i++) {
            int at = 12 + 16 * i;
            if (all.getInt(at) == (tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3))) {
                return all.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + tag);
    }

    private static short[] advances(ByteBuffer all, int em) {
        int count = all.getChar(table(all, "hhea") + 34);
        int at = table(all, "hmtx");
        short[] advances = new short[count];
        for (int i = 0; i < count; i++) {
            advances[i] = (short) (all.getChar(at + 4 * i) * 1000 / em);
        }
        return advances;
    }

    private static char[] glyphs(ByteBuffer all) {
        int cmap = table(all, "cmap");
        for (int i = 0; i < all.getChar(cmap + 2); i++) {
            int at = cmap + all.getInt(cmap + 8 + 8 * i);
            if (all.getChar(at) == 4) {
                return segments(all, at);
            }
        }
        throw new IllegalArgumentException("The font has no cmap of format 4");
    }

    private static char[] segments(ByteBuffer all, int at) {
        char[] glyphs = new char[0x10000];
        int twice = all.getChar(at + 6);
        for (int s = 0; s < twice; s += 2) {
            int last = all.getChar(at + 14 + s);
            int first = all.getChar(at + 16 + twice + s);
            int delta = all.getChar(at + 16 + 2 * twice + s);
            int here = at + 16 + 3 * twice + s;
            int range = all.getChar(here);
            for (int c = first; c <= last && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c : all.getChar(here + range + 2 * (c - first));
                glyphs[c] = (char) (glyph == 0 ? 0 : glyph + delta);
            }
        }
        return glyphs;
    }

    /** The font file; not a copy, so do not write into it. */
    public byte[] file() {
        return file;
    }

    /** Whether the font has the letter. */
    public boolean has(int codePoint) {
        return codePoint < glyphs.length && glyphs[codePoint] != 0;
    }

    /** Width of a letter in thousandths of the size. */
    public int advance(int codePoint) {
        int glyph = has(codePoint) ? glyphs[codePoint] : 0;
        return advances[Math.min(glyph, advances.length - 1)];
    }

    /** How far the second letter is moved towards (below 0) or away from the first, in thousandths of the size. */
    public int kern(int first, int second) {
        if (first < COMMON && second < COMMON) {
            return common[first * COMMON + second];
        }
        return has(first) && has(second) ? search(first, second) : 0;
    }

    private short search(int first, int second) {
        int at = Arrays.binarySearch(pairs, (glyphs[first] << 16 | glyphs[second]) ^ Integer.MIN_VALUE);
        return at < 0 ? 0 : moves[at];
    }
}
