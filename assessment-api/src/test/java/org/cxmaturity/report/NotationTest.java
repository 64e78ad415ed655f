package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

    /** Spaces that do not break, made visible. */
    private static String shown(String text) {
        return text.replace('\u00a0', '_').replace('\u202f', '~');
    }

    @ParameterizedTest
    @CsvSource({
        "en, '0.86', '1,250', '70%', 26_Sep_2025, 26_September_2025",
        "da, '0,86', '1.250', '70_%', 26._sep._2025, 26._september_2025",
        "nb, '0,86', '1~250', '70_%', 26._sep._2025, 26._september_2025",
        "sv, '0,86', '1~250', '70_%', 26_sep_2025, 26_september_2025",
    })
    void everyLanguageWritesNumbersAndDatesItsOwnWay(
            String language, String decimal, String thousands, String percent, String shortDate, String longDate) {
        Notation notation = Notation.of(language);

        assertThat(shown(notation.decimal(0.857, 2))).isEqualTo(decimal);
        assertThat(shown(notation.count(1250))).isEqualTo(thousands);
        assertThat(shown(notation.percent(70))).isEqualTo(percent);
        assertThat(shown(notation.shortDate(DAY))).isEqualTo(shortDate);
        assertThat(shown(notation.longDate(DAY))).isEqualTo(longDate);
    }

    @Test
    void minusIsNoHyphenAndAChangeAlwaysHasItsSign() {
        Notation notation = Notation.of("en");

        assertThat(notation.change(5)).isEqualTo("+5");
        assertThat(notation.change(-3)).isEqualTo("\u22123");
        assertThat(notation.change(0)).isEqualTo("0");
        assertThat(notation.number(-14)).isEqualTo("\u221214");
    }

    @Test
    void aRangeTakesAnEnDashAndAWordWhereAnEndIsNegative() {
        assertThat(Notation.of("en").range(48, 53)).isEqualTo("48\u201353");
        assertThat(shown(Notation.of("da").range(-0.3, 16))).isEqualTo("\u22120,3_til_16");
        assertThat(shown(Notation.of("sv").changeRange(-2, 9))).isEqualTo("\u22122_till_+9");
    }

    @Test
    void aNumberShowsTheDigitsItHas() {
        assertThat(Notation.of("da").number(79.9)).isEqualTo("79,9");
        assertThat(Notation.of("da").number(80)).isEqualTo("80");
        assertThat(Notation.of("en").number(1234567)).isEqualTo("1,234,567");
        assertThat(Notation.of("en").number(100)).isEqualTo("100");
    }

    @Test
    void aRegionIsPassedOverAndAnUnknownLanguageIsWrittenAsEnglish() {
        assertThat(Notation.of("da-DK").decimal(0.5, 1)).isEqualTo("0,5");
        assertThat(Notation.of("fi").decimal(0.5, 1)).isEqualTo("0.5");
    }

    @Test
    void aSpanOfWholeNumbersFromElsewhereTakesAnEnDashAndACodeOrDateDoesNot() {
        assertThat(Notation.spans("2023 to 2025")).isEqualTo("2023–2025");
        assertThat(Notation.spans("500-999 staff")).isEqualTo("500–999 staff");
        assertThat(Notation.spans("2025-09-26")).isEqualTo("2025-09-26");
        assertThat(Notation.spans("2025-11")).isEqualTo("2025-11");
        assertThat(Notation.spans("2025-H2")).isEqualTo("2025-H2");
        assertThat(Notation.spans("up to 2025")).isEqualTo("up to 2025");
    }

    @Test
    void theJvmsOwnLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Notation.of("en").count(1250)).isEqualTo("1,250");
            assertThat(Notation.of("en").longDate(DAY)).endsWith("2025");
        } finally {
            Locale.setDefault(before);
        }
    }
}
