package org.cxmaturity.response.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-31",
                "2024-02-29",
                "2026-03-31T14:05",
                "2026-03-31T14:05:59",
                "2026-03-31T14:05:59.123456789",
                "2026-03-31T14:05:59,5Z",
                "2026-03-31T14:05Z",
                "2026-03-31T14:05:00+02:00",
                "2026-03-31T14:05:00-0930",
                "2026-03-31T14:05+02"
            })
    void aDayOrATimeIsUnderstood(String text) {
        assertThat(IsoTime.accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-3-31",
                "2025-02-29",
                "2026-13-01",
                "2026-03-31 14:05",
                "2026-03-31T25:00",
                "2026-03-31T14:61",
                "2026-03-31T14:05+19:00",
                "2026-03-31T14:05+02:60",
                "20260331",
                "31.03.2026",
                "+12026-03-31",
                "٢٠٢٦-03-31"
            })
    void whatIsNoDayIsNot(String text) {
        assertThat(IsoTime.accepts(text)).isFalse();
    }
}
