package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.report.Grounds.Backed;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Factor;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.jspecify.annotations.Nullable;

/** The note "How sure are we?": how many answered, which levels are close calls, and what the answers cannot tell. */
final class HowSure {
    /** Close calls that are named even in few words. */
    private static final int FEW = 3;

    private final ReportData data;
    private final Voice voice;

    HowSure(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    String words() {
        return words(false);
    }

    /** The same, where {@code brief} with the number of close calls in place of their names if they are many. */
    String words(boolean brief) {
        List<String> sentences = new ArrayList<>();
        Kind kind = data.about().kind();
        if (kind == Kind.READY_SCORES) {
            sentences.add(voice.say("sure.readyScores"));
        } else if (kind == Kind.SINGLE) {
            sentences.add(voice.say("sure.single"));
        } else {
            sentences.add(respondents());
            sentences.addAll(levels(brief));
            sentences.addAll(twoViews());
            sentences.addAll(new AnswerDoubts(data, voice).sentences());
        }
        sentences.addAll(evidence());
        if (Reports.draft(data)) {
            sentences.add(voice.say("draft.cover"));
        }
        if (Reports.synthetic(data)) {
            sentences.add(voice.say(data.about().synthetic() ? "synthetic.client" : "synthetic.peers"));
        }
        if (kind != Kind.READY_SCORES) {
            sentences.add(voice.say(data.instrument().staff() ? "limits.staff" : "limits.others"));
        }
        return String.join(" ", sentences);
    }

    /** How much has evidence, from the factor with the least to the one with the most. */
    private List<String> evidence() {
        double[] shares = data.grounds().backed().stream()
                .mapToDouble(Backed::share)
                .sorted()
                .toArray();
        if (shares.length == 0) {
            return List.of();
        }
        String least = voice.notation().percent(shares[0]);
        String most = voice.notation().percent(shares[shares.length - 1]);
        return List.of(
                least.equals(most) ? voice.say("sure.evidence", least) : voice.say("sure.evidence.range", least, most));
    }

    private String respondents() {
        Integer scored = data.answered().scored();
        return voice.say("sure.respondents", scored == null ? Voice.NONE : voice.sentence(voice.count(scored)));
    }

    private List<String> levels(boolean brief) {
        List<String> sentences = new ArrayList<>();
        Figure figure = data.overall().figure();
        Reached whole = data.overall().reached();
        if (figure != null && whole != null && figure.low() != null) {
            sentences.add(
                    whole.certain()
                            ? voice.say("sure.level.clear")
                            : voice.say("sure.level.unclear", voice.levelNumber(whole), voice.interval(figure)));
        }
        List<String> close = data.factors().stream()
                .map(this::closeCall)
                .filter(Objects::nonNull)
                .toList();
        if (brief && close.size() > FEW) {
            int n = close.size();
            sentences.add(voice.say(
                    "sure.close.many",
                    voice.numeral(n),
                    voice.numeral(data.factors().size())));
        } else if (!close.isEmpty()) {
            sentences.add(voice.say("sure.close", voice.list(close), close.size()));
        }
        return sentences;
    }

    /** A factor in the title that is missing among the strengths needs a word. */
    private List<String> twoViews() {
        List<String> names = Findings.of(data).above().stream()
                .map(Finding::factor)
                .filter(this::seenDifferently)
                .map(voice::name)
                .toList();
        return names.isEmpty() ? List.of() : List.of(voice.say("sure.twoViews", names.size(), voice.list(names)));
    }

    private boolean seenDifferently(String factor) {
        return data.gaps().stream().anyMatch(g -> g.blindSpot() && g.factor().equals(factor));
    }

    private @Nullable String closeCall(Factor factor) {
        Figure figure = factor.figure();
        Reached reached = factor.reached();
        return figure == null || reached == null || reached.certain()
                ? null
                : voice.say(
                        "sure.close.one", voice.name(factor.id()), voice.interval(figure), voice.levelNumber(reached));
    }
}
