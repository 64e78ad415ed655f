package org.cxmaturity.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how many texts of the questionnaire and its modules are not translated, and which language they stand in. */
final class Untranslated {
    private Untranslated() {}

    /** The sentence; empty where all is in the language of the report. */
    static String sentence(ReportData data, Voice voice) {
        List<Instrument> all = Stream.concat(
                        Stream.of(data.instrument()), data.modules().stream().map(ModuleResult::instrument))
                .toList();
        int n = all.stream().mapToInt(Instrument::untranslated).sum();
        if (n == 0) {
            return "";
        }
        List<String> languages = all.stream()
                .flatMap(Untranslated::texts)
                .map(LanguageMarks::whole)
                .filter(language -> !language.isEmpty())
                .distinct()
                .toList();
        String name = languages.size() == 1 ? "language." + ReportTheme.primary(languages.get(0)) : "";
        String count = voice.notation().count(n);
        return voice.knows(name)
                ? voice.say("limits.untranslated.named", n, count, voice.say(name))
                : voice.say("limits.untranslated", n, count);
    }

    private static Stream<String> texts(Instrument instrument) {
        return Stream.of(
                        Stream.of(instrument.title()),
                        instrument.levels().stream().flatMap(l -> Stream.of(l.name(), l.summary())),
                        instrument.factors().stream().flatMap(Untranslated::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Instrument.Factor factor) {
        return Stream.concat(
                Stream.concat(Stream.of(factor.name(), factor.summary()), some(factor.phrase())),
                factor.items().stream()
                        .flatMap(i -> Stream.of(
                                        Stream.of(i.text()),
                                        i.anchors().values().stream(),
                                        i.advice().values().stream(),
                                        some(i.boardQuestion()))
                                .flatMap(texts -> texts)));
    }

    private static Stream<String> some(@Nullable String text) {
        return Stream.ofNullable(text);
    }
}
