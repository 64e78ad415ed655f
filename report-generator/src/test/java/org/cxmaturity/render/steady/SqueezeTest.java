package org.cxmaturity.render.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SqueezeTest {
    @Test
    void whatWasSqueezedComesBack() {
        Random random = new Random(7);
        for (int length : new int[] {0, 1, 2, 100, 32767, 32768, 32769, 300_000}) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            byte[] words = new byte[length];
            for (int i = 0; i < length; i++) {
                words[i] = (byte) ("the same words ".charAt(i % 15) + (random.nextInt(50) == 0 ? 1 : 0));
            }
            assertThat(Squeeze.inflate(Squeeze.deflate(noise))).isEqualTo(noise);
            assertThat(Squeeze.inflate(Squeeze.deflate(words))).isEqualTo(words);
        }
    }

    @Test
    void repeatedWordsTakeLessRoom() {
        byte[] same = new byte[100_000];
        Arrays.fill(same, (byte) 'a');
        assertThat(Squeeze.deflate(same)).hasSizeLessThan(300);
    }

    @Test
    void aTornStreamIsToldApartFromAWholeOne() {
        byte[] whole = Squeeze.deflate("some words to tear apart".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Squeeze.inflate(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IllegalStateException.class);
    }
}
