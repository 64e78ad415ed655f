package org.cxmaturity.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instrument. Holds no answer. Built by the reader, which has checked it; a published version never changes.
 *
 * @param id         {@code [a-z][a-z0-9-]{1,39}}
 * @param draft      whether it is still being written: it may change, and whatever shows it or its results says so
 * @param language   base language, BCP 47
 * @param languages  all languages with texts, base first
 * @param minutes    expected time to answer
 * @param levels     ascending, the first from 0
 * @param scales     by id
 * @param factors    in the order of the form and the report
 * @param sha256     fingerprint of the canonical form, 64 hex digits
 */
public record Questionnaire(
        String id,
        Version version,
        boolean draft,
        String language,
        List<String> languages,
        Text title,
        Text purpose,
        Kind kind,
        int minutes,
        ScoringRules scoring,
        List<Level> levels,
        @Nullable Importance importance,
        Map<String, Scale> scales,
        List<Factor> factors,
        List<Outcome> outcomes,
        List<Background> background,
        List<Comment> comments,
        List<String> sources,
        String sha256) {
    /** A core stands alone; a module is added to a core and never changes its score. */
    public enum Kind {
        CORE,
        MODULE
    }

    public Questionnaire {
        languages = List.copyOf(languages);
        levels = List.copyOf(levels);
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
        background = List.copyOf(background);
        comments = List.copyOf(comments);
        sources = List.copyOf(sources);
    }

    /** A published questionnaire. */
    public Questionnaire(
            String id,
            Version version,
            String language,
            List<String> languages,
            Text title,
            Text purpose,
            Kind kind,
            int minutes,
            ScoringRules scoring,
            List<Level> levels,
            @Nullable Importance importance,
            Map<String, Scale> scales,
            List<Factor> factors,
            List<Outcome> outcomes,
            List<Background> background,
            List<Comment> comments,
            List<String> sources,
            String sha256) {
        this(
                id,
                version,
                false,
                language,
                languages,
                title,
                purpose,
                kind,
                minutes,
                scoring,
                levels,
                importance,
                scales,
                factors,
                outcomes,
                background,
                comments,
                sources,
                sha256);
    }

    /** All items in the order of the form. */
    public List<Item> items() {
        return factors.stream().flatMap(f -> f.items().stream()).toList();
    }

    /** The item of this id, if there is one. */
    public Optional<Item> item(String itemId) {
        return items().stream().filter(i -> i.id().equals(itemId)).findFirst();
    }

    /** The background question of this id, if there is one. */
    public Optional<Background> background(String backgroundId) {
        return background.stream().filter(b -> b.id().equals(backgroundId)).findFirst();
    }

    /** The highest level whose floor a score (0..100, unrounded) reaches. Method section 5. */
    public Level levelAt(double score) {
        Level reached = levels.get(0);
        for (Level level : levels) {
            if (score >= level.from()) {
                reached = level;
            }
        }
        return reached;
    }
}
