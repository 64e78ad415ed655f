package org.cxmaturity.questionnaire.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.cxmaturity.questionnaire.Questionnaire;

/**
 * A questionnaire as JSON, with the keys of the format in their order: texts in the base language where they stand in
 * {@code questionnaire.yaml}, every default written out, and {@code translations} at the end, by language in the shape
 * of their files. The canonical form has no white space; its SHA-256 is the fingerprint of the questionnaire.
 */
public final class QuestionnaireJson {
    private QuestionnaireJson() {}

    /** The canonical form: the same text for equal questionnaires, on any machine. */
    public static String canonical(Questionnaire questionnaire) {
        return Json.compact(tree(questionnaire));
    }

    /** The same, indented for people. */
    public static String pretty(Questionnaire questionnaire) {
        return Json.pretty(tree(questionnaire));
    }

    /** Indented and in one language alone, texts that it lacks in the base language; {@code language} says which. */
    public static String pretty(Questionnaire questionnaire, String language) {
        return Json.pretty(Shape.full(questionnaire, language));
    }

    /** SHA-256 of the canonical form in UTF-8, 64 hex digits in lower case. */
    public static String sha256(Questionnaire questionnaire) {
        try {
            byte[] bytes = canonical(questionnaire).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same questionnaire with its fingerprint. */
    static Questionnaire fingerprinted(Questionnaire q) {
        return drafted(q, q.draft(), sha256(q));
    }

    /** The same questionnaire as a draft, or as one to publish, with the fingerprint that follows from it. */
    public static Questionnaire drafted(Questionnaire q, boolean draft) {
        return fingerprinted(drafted(q, draft, ""));
    }

    private static Questionnaire drafted(Questionnaire q, boolean draft, String sha256) {
        return new Questionnaire(
                q.id(),
                q.version(),
                draft,
                q.language(),
                q.languages(),
                q.title(),
                q.purpose(),
                q.kind(),
                q.minutes(),
                q.scoring(),
                q.levels(),
                q.importance(),
                q.scales(),
                q.factors(),
                q.outcomes(),
                q.background(),
                q.comments(),
                q.sources(),
                sha256);
    }

    private static Map<String, Object> tree(Questionnaire questionnaire) {
        Map<String, Object> tree = Shape.full(questionnaire, questionnaire.language());
        Map<String, Map<String, Object>> translations = Translations.trees(questionnaire);
        if (!translations.isEmpty()) {
            tree.put("translations", translations);
        }
        return tree;
    }
}
