package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.questionnaire.OurWords.Kind;
import org.cxmaturity.questionnaire.OurWords.Said;
import org.junit.jupiter.api.Test;

/** A respondent who answers a core with modules is asked nothing twice. */
class RepetitionTest {
    @Test
    void noQuestionStepOrAdviceIsWordedTwiceAmongTheInstruments() {
        List<String> twice = new ArrayList<>();
        Map<String, Said> seen = new HashMap<>();
        for (Questionnaire q : OurWords.instruments()) {
            if (Pulse.isPulse(q)) {
                continue; // PulseTest holds that it repeats its full form, and nothing else
            }
            OurWords.of(q).filter(s -> s.kind() != Kind.HELP).forEach(s -> {
                Said first = seen.putIfAbsent(s.lang() + s.text().toLowerCase(Locale.ROOT), s);
                if (first != null) {
                    twice.add(s.so("the same as " + first.file() + " " + first.key() + "; word one of them anew"));
                }
            });
        }
        assertThat(twice).isEmpty();
    }
}
