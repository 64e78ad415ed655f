package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.ReportData.Group;
import org.cxmaturity.report.ReportData.Grouping;
import org.jspecify.annotations.Nullable;

/** What about the answers themselves calls for care (method section 19): said only where it is so. */
final class AnswerDoubts {
    /** Flagged forms, in per cent. */
    private static final double MANY_FLAGGED = 20;

    /** One role's answers, in per cent. */
    private static final double ONE_SIDED = 70;

    private final ReportData data;
    private final Voice voice;

    AnswerDoubts(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Answered answered = data.answered();
        flagged(sentences, "sure.straight", answered.straightLining(), answered.accepted());
        flagged(sentences, "sure.fast", answered.speeding(), answered.accepted());
        answered.groups().stream().filter(g -> g.id().equals(Background.ROLE)).forEach(g -> oneSided(sentences, g));
        List<String> weak = data.factors().stream()
                .filter(f -> f.alpha() != null && Verdicts.weak(f.alpha()))
                .map(f -> voice.name(f.id()))
                .toList();
        if (!weak.isEmpty()) {
            sentences.add(voice.say("sure.weak", voice.list(weak), weak.size()));
        }
        return sentences;
    }

    private void flagged(List<String> sentences, String key, @Nullable Integer flagged, @Nullable Integer accepted) {
        if (flagged != null && accepted != null && accepted > 0 && 100.0 * flagged / accepted > MANY_FLAGGED) {
            sentences.add(voice.say(key, percent(flagged, accepted)));
        }
    }

    private void oneSided(List<String> sentences, Grouping roles) {
        Integer accepted = data.answered().accepted();
        for (Group role : roles.groups()) {
            Integer n = role.n();
            boolean several = roles.groups().size() > 1 && accepted != null && accepted > 0;
            if (n != null && accepted != null && several && 100.0 * n / accepted > ONE_SIDED) {
                sentences.add(voice.say("sure.oneGroup", percent(n, accepted), role.name()));
            }
        }
    }

    private String percent(int part, int whole) {
        return voice.notation().percent(Rounding.whole(100.0 * part / whole));
    }
}
