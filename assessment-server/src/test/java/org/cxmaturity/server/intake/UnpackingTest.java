package org.cxmaturity.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.cxmaturity.server.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limit of a packed body is that of what it unpacks to. The server's own, 512 MiB, is too much for a test. */
class UnpackingTest {
    private static final int LIMIT = 1 << 20;

    @TempDir
    private Path folder;

    private static byte[] packed(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    @Test
    void aLittleThatUnpacksToMuchIsTooLarge() throws IOException {
        byte[] bomb = packed(100 * LIMIT);
        assertThat(bomb).hasSizeLessThan(LIMIT);
        Path file = folder.resolve("bomb");
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Unpacking.toFile(new ByteArrayInputStream(bomb), true, LIMIT, file));
        assertThat(refusal.kind().status()).isEqualTo(413);
        assertThat(file).isRegularFile();
        assertThat(Files.size(file)).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void whatJustFitsIsTaken() throws IOException {
        Path file = folder.resolve("fits");
        Unpacking.toFile(new ByteArrayInputStream(packed(LIMIT)), true, LIMIT, file);
        assertThat(file).hasSize(LIMIT);
    }
}
