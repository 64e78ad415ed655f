package org.cxmaturity.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Dot;
import org.cxmaturity.report.Block.PeerBand;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;
import org.cxmaturity.report.Shown.Bound;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;

/** Says the data of one report in one language: the one way a score, an interval, a level or a name is printed. */
final class Voice {
    /** In place of what was not asked or is not defined. */
    static final String NONE = "\u2013";

    private static final int LONGEST_NAME = 50;

    private final ReportData data;
    private final Words words;
    private final Notation notation;
    private final boolean module;

    private Voice(ReportData data, Words words, boolean module) {
        this.data = data;
        this.words = words;
        this.module = module;
        this.notation = Notation.of(words.language());
    }

    static Voice of(ReportData data) {
        return new Voice(data, Words.of(data.about().language()), false);
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    /** Whether there are words under a key. */
    boolean knows(String key) {
        return words.has(key);
    }

    String language() {
        return words.language();
    }

    Notation notation() {
        return notation;
    }

    String list(List<String> parts) {
        return words.list(parts);
    }

    String numeral(int number) {
        return words.numeral(number);
    }

    /** With a capital first letter. */
    String sentence(String text) {
        return LanguageMarks.capital(text);
    }

    /** The same voice for a module on its own, whose factors have no marks. */
    Voice of(ModuleResult one) {
        return new Voice(one.alone(data), words, true);
    }

    /** A text cut at a word where it is very long, to leave room for the rest of a sentence. */
    String cut(String text) {
        return LanguageMarks.changed(text, Voice::cutLetters);
    }

    private static String cutLetters(String text) {
        if (text.length() <= LONGEST_NAME) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_NAME - 1);
        return text.substring(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME - 1) + "\u2026";
    }

    /** Name of a factor of the core or of a module, or of the whole. */
    String name(String id) {
        return Stream.concat(
                        data.instrument().factor(id).stream(),
                        data.modules().stream().flatMap(m -> m.instrument().factor(id).stream()))
                .map(Instrument.Factor::name)
                .findFirst()
                .orElseGet(() -> say("overall"));
    }

    /** The noun phrase of a factor for sentences; its name where it has none. */
    String phrase(String id) {
        return data.instrument()
                .factor(id)
                .map(f -> f.phrase() == null ? f.name() : f.phrase())
                .orElseGet(() -> say("overall"));
    }

    /** A factor's mark, that of a module for a factor of one; none for the whole. */
    @Nullable
    Badge badge(String id) {
        if (module) {
            return null;
        }
        if (data.modules().stream().anyMatch(m -> m.instrument().factor(id).isPresent())) {
            return ModulePages.BADGE;
        }
        List<Instrument.Factor> factors = data.instrument().factors();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).id().equals(id)) {
                String letters = factors.get(i).badge();
                return new Badge(i, letters == null ? "" : letters);
            }
        }
        return null;
    }

    String quote(String text) {
        return say("quote", LanguageMarks.changed(text, t -> t.endsWith(".") ? t.substring(0, t.length() - 1) : t));
    }

    String score(Figure figure) {
        if (figure.bound() != null) {
            return figure.bound() == Bound.UNDER
                    ? say("score.under", notation.number(figure.value()))
                    : say("score.over", notation.number(figure.value()));
        }
        return notation.number(figure.value());
    }

    /** 48–53; an en dash without an interval. */
    String interval(Figure figure) {
        return range(figure.low(), figure.high());
    }

    /** 38 (35–41), or the score alone. */
    String scoreAndInterval(Figure figure) {
        return figure.low() == null ? score(figure) : say("score.withInterval", score(figure), interval(figure));
    }

    /** "3 Established"; "2–3" where the interval crosses a floor. */
    String level(Reached reached) {
        return reached.certain() ? levelName(reached.level()) : notation.range(reached.low(), reached.high());
    }

    /** "3", or "2–3". */
    String levelNumber(Reached reached) {
        return reached.certain() ? notation.number(reached.level()) : notation.range(reached.low(), reached.high());
    }

    /** "3 Established". */
    String levelName(int level) {
        String name = levelWord(level);
        return name.isEmpty()
                ? say("level.number", notation.number(level))
                : say("level.named", notation.number(level), name);
    }

    /** "level 3 (Established)", in a sentence. */
    String levelInWords(int level) {
        String name = levelWord(level);
        return name.isEmpty()
                ? say("level.words", notation.number(level))
                : say("level.words.named", notation.number(level), name);
    }

    /** "Established". */
    String levelWord(int level) {
        return data.instrument().levels().stream()
                .filter(l -> l.level() == level)
                .map(Instrument.Level::name)
                .findFirst()
                .orElse("");
    }

    /** Why there is no figure. */
    String missing(Status status) {
        return switch (status) {
            case OK -> "";
            case SUPPRESSED ->
                say("missing.suppressed", notation.number(data.about().smallestGroup()));
            case NOT_ENOUGH_DATA -> say("missing.notEnough");
            case NOT_APPLICABLE -> say("missing.notApplicable");
        };
    }

    /** The digits of a number, or an en dash for none. */
    String number(@Nullable Number value) {
        return value == null ? NONE : notation.number(value.doubleValue());
    }

    /** Both ends, or an en dash for none. */
    String range(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? NONE : notation.range(low, high);
    }

    /** A count, or "fewer than 5". */
    String count(int n) {
        return n < 0 ? say("count.few") : notation.count(n);
    }

    /** The client's mark on a chart. */
    Dot dot(Figure figure) {
        return new Dot(figure.value(), figure.low(), figure.high());
    }

    PeerBand band(Optional<Peers.Place> place) {
        return place.filter(Peers.Place::compared)
                .map(p -> new PeerBand(p.p10(), p.p25(), p.median(), p.p75(), p.p90()))
                .orElse(PeerBand.NONE);
    }

    Sign up() {
        return new Sign(Direction.UP, say("sign.up"));
    }

    Sign down() {
        return new Sign(Direction.DOWN, say("sign.down"));
    }

    /** A difference with its sign before it where it is certain. */
    Cell difference(@Nullable Double difference, boolean certain) {
        if (difference == null) {
            return Cell.of(NONE);
        }
        Sign sign = !certain || difference == 0 ? null : difference > 0 ? up() : down();
        return new Cell(null, sign, notation.change(difference), sign != null, false);
    }

    /** A word in place of a number. */
    static Cell muted(String text) {
        return new Cell(null, null, text, false, true);
    }
}
