package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.format.Library;

/** The bundled instruments in our own wording, and every text of theirs with the place where an author finds it. */
final class OurWords {
    /** Quotes published measures as they are worded: its texts are not ours to change. */
    private static final Set<String> QUOTES = Set.of("hospital-experience", "airport-guests");

    /** What the parts of an item are for; each kind has its own measure. */
    enum Kind {
        QUESTION,
        HELP,
        ANCHOR,
        ADVICE,
        BOARD_QUESTION
    }

    /**
     * One text of an item in one language.
     *
     * @param file   folder and file that hold it
     * @param key    its keys below {@code items}: {@code art-promise.anchors.3}
     * @param lang   language without region: en, da, nb, sv
     */
    record Said(String file, String key, Kind kind, String lang, String text) {
        /** A line for the author: where, what, and what to do. */
        String so(String mend) {
            return file + " " + key + ": \"" + text + "\" -> " + mend;
        }
    }

    private OurWords() {}

    static List<Questionnaire> instruments() {
        List<Questionnaire> ours = Library.bundled().ids().stream()
                .filter(id -> !QUOTES.contains(id))
                .map(id -> Library.bundled().resolve(id).value())
                .toList();
        assertThat(ours).isNotEmpty();
        return ours;
    }

    static Stream<Said> said() {
        return instruments().stream().flatMap(OurWords::of);
    }

    static Stream<Said> said(Kind... kinds) {
        return said().filter(s -> List.of(kinds).contains(s.kind()));
    }

    /** All texts of items; those that a language lacks are left out. */
    static Stream<Said> of(Questionnaire q) {
        return Texts.of(q).entrySet().stream()
                .filter(e -> e.getKey().get(0).equals("items"))
                .flatMap(e -> e.getValue().byLanguage().entrySet().stream().map(t -> said(q, e.getKey(), t)));
    }

    private static Said said(Questionnaire q, List<String> path, Map.Entry<String, String> text) {
        String lang = text.getKey().split("-", -1)[0];
        return new Said(
                q.id() + "/" + file(q, text.getKey()),
                String.join(".", path.subList(1, path.size())),
                kind(path.get(2)),
                lang.equals("no") || lang.equals("nn") ? "nb" : lang,
                text.getValue());
    }

    static String file(Questionnaire q, String language) {
        return language.equals(q.language()) ? "questionnaire.yaml" : "texts." + language + ".yaml";
    }

    private static Kind kind(String key) {
        return switch (key) {
            case "text", "roleTexts" -> Kind.QUESTION;
            case "help" -> Kind.HELP;
            case "anchors" -> Kind.ANCHOR;
            case "advice" -> Kind.ADVICE;
            case "boardQuestion" -> Kind.BOARD_QUESTION;
            default -> throw new IllegalArgumentException(key);
        };
    }
}
