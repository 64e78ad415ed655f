package org.cxmaturity.questionnaire.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.questionnaire.Change;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Comparability.FactorLink;
import org.cxmaturity.questionnaire.Comparability.ItemLink;
import org.cxmaturity.questionnaire.Comparability.Link;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Version;

/** A comparison of two versions in words for the command line: what changed, and which trends go on. */
public final class ComparabilityText {
    private final StringBuilder out = new StringBuilder();

    private ComparabilityText() {}

    /** Several lines, each ended. */
    public static String of(Questionnaire older, Questionnaire newer, Comparability c) {
        ComparabilityText text = new ComparabilityText();
        text.line(name(older) + " -> " + name(newer));
        text.changes(c);
        text.line("");
        text.line("What stays comparable");
        c.factors().forEach(text::factor);
        text.line("  overall: " + words(c.overall()));
        text.line("  levels: " + (c.levels() ? "the same" : "TREND BROKEN, floors, gates or cap differ"));
        text.items(c.items());
        return text.out.toString();
    }

    /**
     * A warning when the version number says less than the changes ask for; none between different questionnaires.
     *
     * @param source the newer one as the user named it
     */
    public static Optional<Problem> versionWarning(
            Questionnaire older, Questionnaire newer, Comparability c, String source) {
        if (c.versionFits() || !older.id().equals(newer.id())) {
            return Optional.empty();
        }
        Version v = older.version();
        Version next = switch (c.requires()) {
            case MAJOR -> new Version(v.major() + 1, 0, 0);
            case MINOR -> new Version(v.major(), v.minor() + 1, 0);
            default -> new Version(v.major(), v.minor(), v.patch() + 1);
        };
        String message = "version " + newer.version() + " after " + v + ", but the changes need a " + word(c.requires())
                + " version";
        return Optional.of(Problem.warning("Q55", Place.line(source, 1), message, "Call it " + next + " or later."));
    }

    private void changes(Comparability c) {
        line("");
        if (c.changes().isEmpty()) {
            line("Nothing changed.");
            return;
        }
        line("What changed (needs at least a " + word(c.requires()) + " version)");
        for (Change change : c.changes()) {
            String id = change.id().isEmpty() ? "" : " " + change.id();
            String detail = change.detail().isEmpty() ? "" : ": " + change.detail();
            String languages = change.languages().isEmpty() ? "" : " (" + String.join(", ", change.languages()) + ")";
            line("  " + word(change.step()) + "  " + word(change.part()) + id + " " + words(change.kind()) + detail
                    + languages);
        }
    }

    private void factor(FactorLink f) {
        String common = f.link() == Link.COMMON_ITEMS || f.link() == Link.BROKEN
                ? " (" + f.common().size() + " common, " + percent(f.itemShare()) + " of the items, "
                        + percent(f.weightShare()) + " of the weight)"
                : "";
        line("  factor " + f.id() + ": " + words(f.link()) + common);
    }

    private void items(List<ItemLink> items) {
        for (Link link : Link.values()) {
            List<String> ids = items.stream()
                    .filter(i -> i.link() == link)
                    .map(ItemLink::id)
                    .toList();
            if (link == Link.SAME) {
                line("  items: " + ids.size() + " of " + items.size() + " on the same id and scale");
            } else if (!ids.isEmpty()) {
                line("  items " + words(link) + ": " + String.join(", ", ids));
            }
        }
    }

    private static String words(Link link) {
        return switch (link) {
            case SAME -> "comparable";
            case COMMON_ITEMS -> "comparable over common items, both waves recomputed";
            case BROKEN -> "TREND BROKEN";
            case ADDED -> "new, no trend yet";
            case REMOVED -> "gone, its trend ends";
        };
    }

    private static String words(Change.Kind kind) {
        return switch (kind) {
            case RESCALED -> "re-scaled";
            case REWEIGHTED -> "re-weighted";
            case REVERSED -> "re-keyed";
            default -> word(kind);
        };
    }

    /** Rounded down: 69.9 % must not read as the 70 % that would do. */
    private static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9) + " %";
    }

    private static String name(Questionnaire q) {
        return q.id() + " " + q.version();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
