package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Change;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Comparability.FactorLink;
import org.cxmaturity.questionnaire.Comparability.ItemLink;
import org.cxmaturity.questionnaire.Comparability.Link;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Version;

/**
 * A comparison in words for the command line: of two versions, what changed and which trends go on; of two forms, which
 * are questionnaires with different ids, what differs and which results compare.
 */
public final class ComparabilityText {
    private final Questionnaire older;
    private final Questionnaire newer;
    private final Comparability c;
    private final boolean forms;
    private final StringBuilder out = new StringBuilder();

    private ComparabilityText(Questionnaire older, Questionnaire newer, Comparability c) {
        this.older = older;
        this.newer = newer;
        this.c = c;
        this.forms = !older.id().equals(newer.id());
    }

    /** Several lines, each ended. */
    public static String of(Questionnaire older, Questionnaire newer, Comparability c) {
        ComparabilityText text = new ComparabilityText(older, newer, c);
        text.head();
        text.changes();
        text.line("");
        text.line(text.forms ? "What compares" : "What stays comparable");
        c.factors().forEach(text::factor);
        text.line("  overall: " + text.words(c.overall()));
        String other = text.forms ? "NOT COMPARABLE" : "TREND BROKEN";
        text.line("  levels: " + (c.levels() ? "the same" : other + ", floors, gates or cap differ"));
        text.items();
        return text.out.toString();
    }

    private void head() {
        line(name(older) + (forms ? " and " : " -> ") + name(newer));
        if (forms) {
            long common = count(Link.SAME);
            line("Two forms, not two versions: their ids differ. They compare item by item: " + common + " of the "
                    + older.items().size() + " items of " + older.id() + " and of the "
                    + newer.items().size() + " of " + newer.id() + " have the same id and scale, "
                    + (reworded() == 0 ? "and the same words." : reworded() + " of them in other words."));
        }
    }

    private long count(Link link) {
        return c.items().stream().filter(i -> i.link() == link).count();
    }

    private long reworded() {
        return c.changes().stream()
                .filter(change -> change.part() == Change.Part.ITEM && change.kind() == Change.Kind.REWORDED)
                .filter(change -> c.items().contains(new ItemLink(change.id(), Link.SAME)))
                .count();
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
        Wording message = say(
                "version {0} after {1}, but the changes need a {2} version", newer.version(), v, word(c.requires()));
        return Optional.of(Problem.warning("Q55", Place.line(source, 1), message, say("Call it {0} or later.", next)));
    }

    private void changes() {
        line("");
        if (c.changes().isEmpty()) {
            line(forms ? "Nothing differs." : "Nothing changed.");
            return;
        }
        line(
                forms
                        ? "What differs, from the first to the second"
                        : "What changed (needs at least a " + word(c.requires()) + " version)");
        for (Change change : c.changes()) {
            String step = forms ? "" : word(change.step()) + "  ";
            String id = change.id().isEmpty() ? "" : " " + change.id();
            String detail = change.detail().isEmpty() ? "" : ": " + change.detail();
            String languages = change.languages().isEmpty() ? "" : " (" + String.join(", ", change.languages()) + ")";
            line("  " + step + word(change.part()) + id + " " + words(change.kind()) + detail + languages);
        }
    }

    private void factor(FactorLink f) {
        String common = f.link() == Link.COMMON_ITEMS || f.link() == Link.BROKEN
                ? " (" + f.common().size() + " common, " + percent(f.itemShare()) + " of the items, "
                        + percent(f.weightShare()) + " of the weight)"
                : "";
        line("  factor " + f.id() + ": " + words(f.link()) + common);
    }

    private void items() {
        for (Link link : Link.values()) {
            List<String> ids = c.items().stream()
                    .filter(i -> i.link() == link)
                    .map(ItemLink::id)
                    .toList();
            if (link == Link.SAME) {
                line("  items: " + ids.size() + " of " + c.items().size() + " on the same id and scale");
            } else if (!ids.isEmpty()) {
                line("  items " + words(link) + ": " + String.join(", ", ids));
            }
        }
    }

    private String words(Link link) {
        return switch (link) {
            case SAME -> "comparable";
            case COMMON_ITEMS -> "comparable over common items, both " + (forms ? "" : "waves ") + "recomputed";
            case BROKEN -> forms ? "NOT COMPARABLE" : "TREND BROKEN";
            case ADDED -> forms ? "only in " + newer.id() : "new, no trend yet";
            case REMOVED -> forms ? "only in " + older.id() : "gone, its trend ends";
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
