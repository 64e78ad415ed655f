package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.xlsx.XlsxFaults;
import org.jspecify.annotations.Nullable;

/**
 * What a first pass over the bytes tells: the encoding of the whole file, its fingerprint, and the separator.
 *
 * @param bom       bytes of a byte-order mark to pass over: 3 or 0
 * @param firstLine the header, as far as it stands in the first 64 KiB
 * @param empty     whether there is nothing but white space
 * @param utf16     whether the bytes begin as UTF-16 does
 * @param archive   whether they begin as an archive does, a workbook being one
 * @param oldWorkbook whether they begin as a workbook of the old kind does
 */
record Scan(
        String source,
        String sha256,
        Charset charset,
        int bom,
        String firstLine,
        boolean empty,
        boolean utf16,
        boolean archive,
        boolean oldWorkbook) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    /** Reads the file once, in constant memory. */
    static Scan of(ResponseFile file) throws IOException {
        MessageDigest digest = newDigest();
        Utf8Check utf8 = new Utf8Check();
        byte[] prefix;
        try (InputStream in = file.open()) {
            prefix = in.readNBytes(BLOCK);
            digest.update(prefix);
            utf8.check(prefix, prefix.length);
            byte[] block = new byte[BLOCK];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
                utf8.check(block, n);
            }
        }
        Charset charset = utf8.valid() ? StandardCharsets.UTF_8 : WINDOWS_1252;
        int bom = startsWith(prefix, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String head = new String(prefix, bom, prefix.length - bom, charset);
        boolean utf16 = startsWith(prefix, 0xFE, 0xFF) || startsWith(prefix, 0xFF, 0xFE);
        boolean archive = startsWith(prefix, 'P', 'K', 3, 4);
        return new Scan(
                file.name(),
                HexFormat.of().formatHex(digest.digest()),
                charset,
                bom,
                firstLine(head),
                prefix.length < BLOCK && head.isBlank(),
                utf16,
                archive,
                startsWith(prefix, 0xD0, 0xCF, 0x11, 0xE0));
    }

    /** Whether it is text that is read as Windows-1252. */
    boolean isWindows1252() {
        return !archive && charset.equals(WINDOWS_1252);
    }

    /** Tells of an encoding that had to be guessed. */
    void warn(Problems problems) {
        if (isWindows1252()) {
            problems.add(FileFaults.windows1252(source));
        }
    }

    /** Whether numbers may have a comma: where semicolons separate, and in texts of a workbook. */
    boolean decimalComma() {
        return archive || separator() == ';';
    }

    /** Comma, or semicolon when the first line has more of those outside quotes. */
    char separator() {
        return !archive && count(';') > count(',') ? ';' : ',';
    }

    /** Why this cannot be a CSV file at all; null when it may be one. */
    @Nullable
    Problem fault() {
        Place at = Place.line(source, 1);
        if (empty) {
            return FileFaults.empty(source);
        }
        if (oldWorkbook) {
            return XlsxFaults.oldKind(source);
        }
        if (!archive && (utf16 || firstLine.indexOf('\0') >= 0)) {
            return FileFaults.notText(
                    at, say("the file is not text in UTF-8 (it may be UTF-16)"), say("Save it as CSV in UTF-8."));
        }
        if (archive) {
            return null;
        }
        if (count('\t') > 0 && count(',') + count(';') == 0) {
            return FileFaults.notText(
                    at, say("the columns are separated by tabs"), say("Separate them by commas or semicolons."));
        }
        return null;
    }

    private long count(char separator) {
        boolean quoted = false;
        long count = 0;
        for (char c : firstLine.toCharArray()) {
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }
        return count;
    }

    private static String firstLine(String head) {
        return head.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Tells whether blocks of bytes make up valid UTF-8, a character cut in two by a block included. */
    private static final class Utf8Check {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer out = CharBuffer.allocate(BLOCK + 8);
        private final ByteBuffer in = ByteBuffer.allocate(BLOCK + 8);
        private boolean valid = true;

        void check(byte[] block, int length) {
            if (valid) {
                in.put(block, 0, length).flip();
                valid = !decoder.decode(in, out.clear(), false).isError();
                in.compact();
            }
        }

        boolean valid() {
            return valid && !decoder.decode(in.flip(), out.clear(), true).isError();
        }
    }
}
