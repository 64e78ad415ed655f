package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.questionnaire.format.YamlValues;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.Comments.Coding;
import org.cxmaturity.report.Comments.Theme;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads the themes that people found in the comments: YAML, all faults at once, each with its line. Themes that fewer
 * than five respondents mention are left behind here, and so is who mentions what.
 */
public final class ThemesReader {
    private static final List<String> KEYS = List.of("theme", "factor", "item", "mentions", "respondents");
    private static final int THEME = 120;
    private static final int BY = 160;

    private final GivenFile file;
    private final List<Questionnaire> asked;
    private final Set<String> wrote;
    private final int people;
    private final Set<String> texts = new HashSet<>();

    private ThemesReader(GivenFile file, List<Questionnaire> asked, List<Response> answers) {
        this.file = file;
        this.asked = asked;
        Set<String> ids = asked.stream()
                .flatMap(q -> q.comments().stream())
                .map(c -> c.id())
                .collect(Collectors.toSet());
        List<Response> writing = answers.stream()
                .filter(r -> r.comments().keySet().stream().anyMatch(ids::contains))
                .toList();
        this.people = writing.size();
        this.wrote = writing.stream().map(Response::respondent).collect(Collectors.toSet());
    }

    /**
     * Reads the coding, with its texts in the language of the report.
     *
     * @param source   the file as the user named it
     * @param bytes    YAML in UTF-8
     * @param language BCP 47
     * @param asked    the questionnaire and its modules
     * @param answers  the answers with the comments that were coded; null when they are not at hand
     */
    public static Result<Coding> read(
            String source, byte[] bytes, String language, List<Questionnaire> asked, @Nullable List<Response> answers) {
        Problems problems = new Problems();
        boolean open = asked.stream().anyMatch(q -> !q.comments().isEmpty());
        if (answers == null || !open) {
            problems.add(GivenFaults.noComments(Place.of(source)));
        }
        ThemesReader reader = new ThemesReader(
                new GivenFile(source, language, problems), asked, answers == null ? List.of() : answers);
        boolean checked = answers != null && open;
        Optional<Coding> coding = YamlValues.tree(source, bytes, problems).map(root -> reader.coding(root, checked));
        if (coding.isEmpty() && !problems.hasErrors()) {
            problems.add(GivenFaults.missing(Place.line(source, 1), "themes", say("a list")));
        }
        return problems.result(coding.orElseGet(() -> new Coding("", List.of())));
    }

    private Coding coding(Node.Mapping root, boolean checked) {
        Map<String, Node.Entry> keys = file.keys(root, List.of("codedBy", "themes"));
        String by = file.text(keys, "codedBy", root.line(), BY);
        List<Theme> themes = new ArrayList<>();
        for (Node.Mapping node : file.list(keys, "themes", root.line())) {
            themes.add(theme(node, checked));
        }
        boolean enough = people >= Comments.LEAST;
        if (checked && !enough) {
            file.add(GivenFaults.tooFew(file.at(root.line()), Comments.LEAST));
        }
        themes.removeIf(theme -> theme.mentions() < Comments.MENTIONS || !enough);
        themes.sort(Comparator.comparingInt(Theme::mentions)
                .reversed()
                .thenComparing(theme -> LanguageMarks.plain(theme.text())));
        return new Coding(by, themes);
    }

    private Theme theme(Node.Mapping node, boolean checked) {
        Map<String, Node.Entry> keys = file.keys(node, KEYS);
        String text = file.text(keys, "theme", node.line(), THEME);
        if (!text.isEmpty() && !texts.add(text)) {
            file.add(GivenFaults.twice(file.at(node.line()), LanguageMarks.plain(text)));
        }
        String factor = file.factor(keys, asked);
        String item = item(keys);
        int mentions = mentions(keys, node.line(), checked);
        return new Theme(text, factor == null ? item : factor, mentions);
    }

    /** The factor of the item that is named; null for none, or after a fault. */
    private @Nullable String item(Map<String, Node.Entry> keys) {
        Map<String, String> factors = new LinkedHashMap<>();
        for (Questionnaire q : asked) {
            for (Factor factor : q.factors()) {
                for (Item item : factor.items()) {
                    factors.put(item.id(), factor.id());
                }
            }
        }
        return file.word(keys, "item")
                .filter(id -> file.known(keys, "item", id, factors.keySet()))
                .map(factors::get)
                .orElse(null);
    }

    private int mentions(Map<String, Node.Entry> keys, int line, boolean checked) {
        Node.Entry mentions = keys.get("mentions");
        Node.Entry respondents = keys.get("respondents");
        if ((mentions == null) == (respondents == null)) {
            file.add(GivenFaults.mentionsOrRespondents(file.at(line)));
            return 0;
        }
        if (respondents != null) {
            return respondents(respondents, checked);
        }
        String word = file.word(keys, "mentions").orElse("");
        if (mentions == null || !word.matches("\\d{1,6}")) {
            file.add(GivenFaults.wrongValue(file.at(line), "mentions", say("a whole number from 0 on")));
            return 0;
        }
        int n = Integer.parseInt(word);
        if (checked && n > people) {
            file.add(GivenFaults.tooManyMentions(file.at(mentions.line()), n, people));
        }
        return n;
    }

    private int respondents(Node.Entry entry, boolean checked) {
        Set<String> ids = new HashSet<>();
        if (!(entry.value() instanceof Node.Sequence list)) {
            file.wrong(entry.value(), "respondents", say("a list of ids"));
            return 0;
        }
        for (Node node : list.items()) {
            String id = node instanceof Node.Scalar s ? s.value().strip() : "";
            if (id.isEmpty()) {
                file.wrong(node, "respondents", say("a list of ids"));
            } else if (!ids.add(id)) {
                file.add(GivenFaults.twice(file.at(node.line()), id));
            } else if (checked && !wrote.contains(id)) {
                file.add(GivenFaults.noSuchRespondent(file.at(node.line()), id));
            }
        }
        return ids.size();
    }
}
