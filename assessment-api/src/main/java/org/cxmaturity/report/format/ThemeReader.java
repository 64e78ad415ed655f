package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.questionnaire.format.YamlValues;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ReportTheme;
import org.cxmaturity.report.ReportTheme.Words;
import org.cxmaturity.report.Said.Author;
import org.cxmaturity.report.SectionIds;
import org.jspecify.annotations.Nullable;

/** Reads a theme from YAML: what is good in it, and every fault with its line. */
public final class ThemeReader {
    private static final List<String> KEYS = List.of(
            "logo",
            "preparedByLogo",
            "primary",
            "secondary",
            "cover",
            "confidentiality",
            "commissionedBy",
            "preparedBy",
            "words",
            "sections");
    private static final List<String> AUTHOR = List.of("name", "firm", "telephone");
    private static final List<String> WORDS = List.of("headline", "decision", "letter", "notes", "owners");
    private static final Pattern COLOUR = Pattern.compile("#?([0-9A-Fa-f]{6})");

    private final ThemeFields fields;
    private final LogoSource logos;

    private ThemeReader(ThemeFields fields, LogoSource logos) {
        this.fields = fields;
        this.logos = logos;
    }

    /** Where the logos that a theme names are found. */
    public interface LogoSource {
        /** The bytes of a logo, of which no more than {@code most} and one need be read; empty when there is none. */
        Optional<byte[]> read(String name, int most);
    }

    /**
     * A theme as far as it is good, and what is wrong with it.
     *
     * @param theme    the parts without a fault
     * @param problems faults and warnings by line
     */
    public record Read(ReportTheme theme, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }

        /** Number of faults. */
        public int faults() {
            return (int) problems.stream().filter(Problem::isError).count();
        }
    }

    /**
     * Reads a theme.
     *
     * @param source the file as the user named it
     * @param bytes  YAML in UTF-8
     */
    public static Read read(String source, byte[] bytes, LogoSource logos) {
        Problems problems = new Problems();
        Optional<Node.Mapping> root = YamlValues.tree(source, bytes, problems);
        ThemeFields fields = new ThemeFields(source, problems);
        ReportTheme theme =
                root.map(map -> new ThemeReader(fields, logos).theme(map)).orElse(ReportTheme.NONE);
        return new Read(theme, problems.list());
    }

    private ReportTheme theme(Node.Mapping root) {
        Map<String, Node.Entry> keys = fields.known(root, KEYS);
        Looks looks = new Looks(
                colour(keys.get("primary"), "primary"),
                colour(keys.get("secondary"), "secondary"),
                logo(keys.get("logo"), "logo"),
                logo(keys.get("preparedByLogo"), "preparedByLogo"),
                sections(keys.get("sections")));
        Map<String, Words> words = new LinkedHashMap<>();
        fields.languages(keys.get("words"), "words").forEach((language, entry) -> {
            Node.Mapping map = fields.mapping(entry, "words." + language);
            words.put(language, words(map, "words." + language));
        });
        ReportTheme theme = new ReportTheme(
                looks,
                texts(keys.get("cover"), "cover", SaidLimits.COVER),
                texts(keys.get("confidentiality"), "confidentiality", SaidLimits.LINE),
                fields.text(keys.get("commissionedBy"), "commissionedBy", SaidLimits.LINE),
                author(keys.get("preparedBy")),
                words);
        Node.Entry said = keys.get("words");
        if (said != null
                && theme.words().keySet().stream()
                        .map(theme::said)
                        .anyMatch(s -> s.judges() && s.writer().isEmpty())) {
            fields.add(ThemeFaults.noWriter(fields.at(said.line())));
        }
        return theme;
    }

    private @Nullable Author author(Node.@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        Map<String, Node.Entry> keys = fields.known(fields.mapping(entry, "preparedBy"), AUTHOR);
        Author author = new Author(
                fields.text(keys.get("name"), "preparedBy.name", SaidLimits.LINE),
                fields.text(keys.get("firm"), "preparedBy.firm", SaidLimits.LINE),
                fields.text(keys.get("telephone"), "preparedBy.telephone", SaidLimits.LINE));
        return author.equals(new Author(null, null, null)) ? null : author;
    }

    private Words words(Node.Mapping map, String key) {
        Map<String, Node.Entry> keys = fields.known(map, WORDS);
        String decision = fields.text(keys.get("decision"), key + ".decision", 2 * SaidLimits.DECISION);
        String[] parts = decision == null ? new String[0] : decision.split("\\n\\s*\\n", 2);
        return new Words(
                fields.text(keys.get("headline"), key + ".headline", SaidLimits.HEADLINE),
                parts.length == 0 ? null : limited(parts[0], keys.get("decision"), key),
                parts.length < 2 ? null : limited(parts[1].strip(), keys.get("decision"), key),
                fields.text(keys.get("letter"), key + ".letter", SaidLimits.LETTER),
                notes(keys.get("notes"), key + ".notes"),
                fields.texts(keys.get("owners"), key + ".owners", SaidLimits.LINE));
    }

    private @Nullable String limited(String text, Node.@Nullable Entry entry, String key) {
        if (text.length() <= SaidLimits.DECISION || entry == null) {
            return text;
        }
        fields.add(ThemeFaults.tooLong(
                fields.at(entry.line()), say("a part of {0}.decision", key), text.length(), SaidLimits.DECISION));
        return null;
    }

    private Map<String, String> notes(Node.@Nullable Entry entry, String key) {
        Map<String, String> notes = new LinkedHashMap<>();
        if (entry == null) {
            return notes;
        }
        fields.mapping(entry, key).entries().forEach((section, note) -> {
            Place at = fields.at(note.line());
            if (section.equals(SectionIds.COVER)) {
                fields.add(ThemeFaults.noNotes(at, section));
            } else if (!SectionIds.takesNotes(section)) {
                fields.add(ThemeFaults.unknownSection(at, section, SectionIds.ALL));
            } else {
                String text = fields.text(note, key + "." + section, SaidLimits.NOTE);
                if (text != null) {
                    notes.put(section, text);
                }
            }
        });
        return notes;
    }

    private Map<String, String> texts(Node.@Nullable Entry entry, String key, int most) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.languages(entry, key).forEach((language, value) -> {
            String text = fields.text(value, key + "." + language, most);
            if (text != null) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    private @Nullable String colour(Node.@Nullable Entry entry, String key) {
        if (entry == null) {
            return null;
        }
        String given = entry.value() instanceof Node.Scalar scalar ? scalar.value() : "";
        Matcher matcher = COLOUR.matcher(given.strip());
        if (!matcher.matches()) {
            fields.add(ThemeFaults.noColour(fields.at(entry.line()), key, given));
            return null;
        }
        return matcher.group(1).toUpperCase(Locale.ROOT);
    }

    private Looks.@Nullable Logo logo(Node.@Nullable Entry entry, String key) {
        String name = fields.text(entry, key, 1_000);
        if (name == null || entry == null) {
            return null;
        }
        Place at = fields.at(entry.line());
        Optional<byte[]> bytes = logos.read(name, LogoFile.MOST_BYTES);
        if (bytes.isEmpty()) {
            fields.add(ThemeFaults.noLogoFile(at, name));
            return null;
        }
        Result<Looks.Logo> logo = LogoFile.read(at, name, bytes.get());
        logo.problems().forEach(fields::add);
        return logo.ok() ? logo.value() : null;
    }

    private List<String> sections(Node.@Nullable Entry entry) {
        List<String> sections = new ArrayList<>();
        if (entry == null) {
            return sections;
        }
        if (!(entry.value() instanceof Node.Sequence list) || list.items().isEmpty()) {
            fields.add(ThemeFaults.wrongValue(fields.at(entry.line()), "sections", say("a list of sections")));
            return sections;
        }
        for (Node item : list.items()) {
            String section = item instanceof Node.Scalar scalar ? scalar.value() : "";
            Place at = fields.at(item.line());
            if (!SectionIds.ALL.contains(section)) {
                fields.add(ThemeFaults.unknownSection(at, section, SectionIds.ALL));
            } else if (sections.contains(section)) {
                fields.add(ThemeFaults.sectionTwice(at, section));
            } else {
                sections.add(section);
            }
        }
        return sections;
    }
}
