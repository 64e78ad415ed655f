package org.cxmaturity.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    da                      | da
                    da-DK,da;q=0.9,en;q=0.8 | da
                    no                      | nb
                    nb-NO                   | nb
                    SV;q=0.3, DA;q=0.7      | da
                    fr, sv;q=0.5            | sv
                    de, fr                  | en
                    en-GB, sv;q=0.9         | en
                    da;q=0, sv;q=0.1        | sv
                    da;q=0                  | en
                    *                       | en
                    fr, *;q=0.5, sv;q=0.1   | en
                    da;q=0.5, sv;q=0.5      | da
                    =?;q=x,,                | en
                    """)
    void theLanguageLikedBestOfThoseThereAre(String header, String language) {
        assertThat(Spoken.in(header).language()).isEqualTo(language);
    }

    @Test
    void nothingAskedForIsEnglish() {
        assertThat(Spoken.in((String) null)).isEqualTo(Tongue.ENGLISH);
        assertThat(Spoken.in("")).isEqualTo(Tongue.ENGLISH);
    }
}
