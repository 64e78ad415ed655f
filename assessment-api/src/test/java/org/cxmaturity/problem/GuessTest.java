package org.cxmaturity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuessTest {
    private static final List<String> KNOWN = List.of("art-promise", "art-known", "role", "nps");

    @Test
    void aSlipOfTheHandIsUnderstood() {
        assertThat(Guess.nearest("art-promse", KNOWN)).isEqualTo("art-promise");
        assertThat(Guess.nearest("ART_KNOWN", KNOWN)).isEqualTo("art-known");
        assertThat(Guess.nearest("rolle", KNOWN)).isEqualTo("role");
        assertThat(Guess.nearest("roel", KNOWN)).isEqualTo("role");
    }

    @Test
    void anotherWordIsNotGuessedAt() {
        assertThat(Guess.nearest("shoe size", KNOWN)).isEmpty();
        assertThat(Guess.nearest("", KNOWN)).isEmpty();
        assertThat(Guess.nearest("5", KNOWN)).isEmpty();
        assertThat(Guess.nearest("p1", KNOWN)).isEmpty();
        assertThat(Guess.nearest("x".repeat(1_000_000), KNOWN)).isEmpty();
    }

    @Test
    void whatWasGivenIsQuotedOnOneLine() {
        assertThat(Quote.of("a\nb\u0007\u202E")).isEqualTo("\"a\\u000ab\\u0007\\u202e\"");
        assertThat(Quote.of("😀".repeat(70))).isEqualTo("\"" + "😀".repeat(60) + "…\"");
    }
}
