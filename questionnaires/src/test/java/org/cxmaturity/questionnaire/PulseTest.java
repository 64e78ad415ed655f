package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short form is a copy of a part of its full form: a change of the one is made in the other, or these fail. */
class PulseTest {
    /** Texts of its own: what it is, and what it is for. */
    private static final Set<List<String>> OWN = Set.of(List.of("title"), List.of("purpose"));

    static List<Questionnaire> pulses() {
        return OurWords.instruments().stream().filter(Pulse::isPulse).toList();
    }

    @ParameterizedTest
    @MethodSource("pulses")
    void everyTextIsThatOfTheFullFormInEveryLanguage(Questionnaire pulse) {
        Questionnaire full = Pulse.fullFormOf(pulse);
        assertThat(pulse.languages())
                .as("write %s/texts.<language>.yaml with the lines of %s for its items", pulse.id(), full.id())
                .isEqualTo(full.languages());
        Map<List<String>, Text> theirs = Texts.of(full);
        List<String> other = new ArrayList<>();
        Texts.of(pulse).forEach((path, text) -> {
            Text there = theirs.get(path);
            if (!OWN.contains(path) && !text.equals(there)) {
                other.add(pulse.id() + " " + String.join(".", path) + " -> "
                        + (there == null
                                ? "not in " + full.id()
                                : "copy from " + full.id() + ": " + there.byLanguage()));
            }
        });
        assertThat(other).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pulses")
    void everythingButTheTextsIsThatOfTheFullFormToo(Questionnaire pulse) {
        Questionnaire full = Pulse.fullFormOf(pulse);
        assertThat(full.items())
                .containsAll(pulse.items())
                .hasSizeGreaterThan(pulse.items().size());
        assertThat(full.outcomes()).containsAll(pulse.outcomes());
        assertThat(full.comments()).containsAll(pulse.comments());
        assertThat(pulse.background()).isEqualTo(full.background());
        assertThat(pulse.levels()).isEqualTo(full.levels());
        assertThat(pulse.scoring()).isEqualTo(full.scoring());
        assertThat(pulse.kind()).isEqualTo(full.kind());
        assertThat(pulse.factors())
                .extracting(Factor::id, Factor::weight)
                .isEqualTo(full.factors().stream()
                        .map(f -> tuple(f.id(), f.weight()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pulses")
    void eachFactorKeepsItsCriticalPracticesAndOneMore(Questionnaire pulse) {
        Questionnaire full = Pulse.fullFormOf(pulse);
        assertThat(pulse.items())
                .containsAll(full.items().stream()
                        .filter(i -> i.gate() != null && i.gate().critical())
                        .toList());
        assertThat(pulse.factors()).allSatisfy(f -> assertThat(f.items()).hasSize(2));
    }

    @ParameterizedTest
    @MethodSource("pulses")
    void itComparesWithItsFullFormItemByItemAndNotAsAFactor(Questionnaire pulse) {
        Comparability c = Comparability.of(pulse, Pulse.fullFormOf(pulse));
        assertThat(c.items())
                .filteredOn(i -> pulse.item(i.id()).isPresent())
                .allSatisfy(i -> assertThat(i.link()).isEqualTo(Comparability.Link.SAME));
        assertThat(c.factors()).allSatisfy(f -> assertThat(f.link().connects()).isFalse());
    }
}
