package org.cxmaturity.xlsx;

import static org.cxmaturity.problem.Wording.say;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Looks through an archive before the library does, the way it does: counts what its entries grow to, whatever they say
 * of themselves, and refuses cells beyond the last column a spreadsheet has, for which the library would make room.
 */
final class ArchiveGuard {
    private static final int MOST_ENTRIES = 10_000;
    private static final int BLOCK = 1 << 16;

    private ArchiveGuard() {}

    /** What is too large, in words; null when nothing is. */
    static @Nullable Wording tooLarge(byte[] bytes, long most) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                return say("it has over {0} parts", MOST_ENTRIES);
            }
            long total = 0;
            for (ZipArchiveEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    ColumnWatch watch = new ColumnWatch();
                    byte[] block = new byte[BLOCK];
                    for (int n = in.read(block); n >= 0; n = in.read(block)) {
                        total += n;
                        if (total > most) {
                            return say("it unpacks to over {0} MiB", most >> 20);
                        }
                        if (entry.getName().startsWith("xl/worksheets/") && watch.beyond(block, n)) {
                            return say("it has cells beyond column XFD");
                        }
                    }
                }
            }
            return null;
        }
    }

    /** Finds attributes such as {@code ="ABCD1"}: four letters or more, then digits, after a quote. */
    private static final class ColumnWatch {
        private int letters = -1;
        private byte before;

        boolean beyond(byte[] block, int length) {
            for (int i = 0; i < length; i++) {
                byte b = block[i];
                if (before == '=' && (b == '"' || b == '\'')) {
                    letters = 0;
                } else if (letters >= 0 && b >= 'A' && b <= 'Z') {
                    letters++;
                } else if (letters > 3 && b >= '0' && b <= '9') {
                    return true;
                } else {
                    letters = -1;
                }
                before = b;
            }
            return false;
        }
    }
}
