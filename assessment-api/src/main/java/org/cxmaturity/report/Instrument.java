package org.cxmaturity.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire as far as a report shows it, in one language.
 *
 * @param sha256       fingerprint of its canonical form; empty when it was made for ready scores
 * @param staff        whether staff answer it (it asks for their role), and not customers or others
 * @param aggregation  how respondents became the organisation, as used
 * @param coverage     share of a factor that a response must answer, 0..1
 * @param cap          the overall level is at most the lowest factor level plus this; null for no cap
 * @param draft        true for a questionnaire that is still being written; else null
 * @param untranslated how many of the texts shown are not translated and stand in the questionnaire's own language
 */
public record Instrument(
        String id,
        String version,
        String sha256,
        String title,
        boolean staff,
        String aggregation,
        double coverage,
        @Nullable Integer cap,
        @Nullable Boolean draft,
        int untranslated,
        List<Level> levels,
        List<Factor> factors) {
    public Instrument {
        levels = List.copyOf(levels);
        factors = List.copyOf(factors);
    }

    /** A level; the name may be empty. */
    public record Level(int level, double from, String name, String summary) {}

    /** A factor. Weight 0 and up. */
    public record Factor(
            String id,
            String name,
            @Nullable String phrase,
            @Nullable String badge,
            String summary,
            double weight,
            List<Item> items) {
        public Factor {
            items = List.copyOf(items);
        }
    }

    /**
     * An item.
     *
     * @param from       first step of its scale
     * @param steps      number of steps; 0 when any decimal will do
     * @param weight     among the items of its factor, 0 and up
     * @param gateLevel  the level whose gate it counts towards; null for none
     * @param critical   whether that gate fails with this item alone
     * @param anchors    what each step looks like, by step
     * @param advice     the next practice, by step
     */
    public record Item(
            String id,
            String text,
            double from,
            double to,
            int steps,
            double weight,
            boolean reversed,
            @Nullable Integer gateLevel,
            boolean critical,
            Map<Integer, String> anchors,
            Map<Integer, String> advice,
            @Nullable String boardQuestion) {
        public Item {
            anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
            advice = Collections.unmodifiableMap(new LinkedHashMap<>(advice));
        }
    }

    /** The floors of the levels, ascending, the first 0. */
    public List<Double> floors() {
        return levels.stream().map(Level::from).toList();
    }

    /** The lowest score of a level; 0 for one below the first, and past 100 for one above the last. */
    public double floor(int level) {
        if (level <= levels.get(0).level()) {
            return 0;
        }
        return levels.stream()
                .filter(l -> l.level() == level)
                .mapToDouble(Level::from)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The level that a score reaches by the cut points alone. */
    public int levelAt(double score) {
        int reached = levels.get(0).level();
        for (Level level : levels) {
            if (score >= level.from()) {
                reached = level.level();
            }
        }
        return reached;
    }

    /** The factor of this id, if there is one. */
    public Optional<Factor> factor(String factorId) {
        return factors.stream().filter(f -> f.id().equals(factorId)).findFirst();
    }

    /** The item of this id, if there is one. */
    public Optional<Item> item(String itemId) {
        return factors.stream()
                .flatMap(f -> f.items().stream())
                .filter(i -> i.id().equals(itemId))
                .findFirst();
    }
}
