package org.cxmaturity.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadKeysTest {
    private final BadKeys bad = new BadKeys(InstantSource.fixed(Instant.parse("2026-03-31T12:00:00Z")));

    private boolean isHeldOff(String address) {
        return bad.refusal(address).getMessage().startsWith("Too many");
    }

    private void useUp(String address) {
        for (int i = 0; i < BadKeys.QUOTA; i++) {
            assertThat(isHeldOff(address)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8:1:2::7, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::7, 2001:db8:1:3::7, false"
    })
    void addressesAreCountedApartAndNetworksOfVersion6Together(String first, String second, boolean held) {
        useUp(first);
        assertThat(isHeldOff(second)).isEqualTo(held);
    }

    @Test
    void strangersWithoutEndTakeNoMemoryWithoutEnd() {
        useUp("192.0.2.1");
        assertThat(isHeldOff("192.0.2.1")).isTrue();
        for (int i = 0; i < 10_000; i++) {
            bad.refusal("10.1." + i / 256 + "." + i % 256);
        }
        assertThat(isHeldOff("192.0.2.1")).as("the first made room").isFalse();
    }
}
