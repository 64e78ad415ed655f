package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.questionnaire.Importance;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.response.csv.ResponseSheet;
import org.jspecify.annotations.Nullable;

/** Our side of a map: every column, and what it may be called: its id, its words in any language, its number. */
final class Instrument {
    static final String IMPORTANCE = "importance";
    private static final Pattern NUMBER = Pattern.compile("[Qq]?\\s?(\\d{1,3})\\s*[.):]?");
    private static final Pattern BRACKET = Pattern.compile("(.*?)\\s*\\[([^\\[\\]]+)\\]\\s*", Pattern.DOTALL);

    private final List<Questionnaire> questionnaires;
    private final Set<String> columns;
    private final List<String> numbered = new ArrayList<>();
    private final Map<String, String> byWords = new LinkedHashMap<>();
    private final Set<String> ambiguous = new TreeSet<>();

    Instrument(List<Questionnaire> questionnaires, ResponseSheet sheet) {
        this.questionnaires = List.copyOf(questionnaires);
        this.columns = Collections.unmodifiableSet(new java.util.LinkedHashSet<>(sheet.names(true)));
        for (Questionnaire q : questionnaires) {
            q.background().forEach(b -> words(b.id(), b.text()));
            for (Item item : q.items()) {
                numbered.add(item.id());
                words(item.id(), item.text());
                item.roleTexts().values().forEach(t -> words(item.id(), t));
            }
            q.outcomes().forEach(o -> words(o.id(), o.text()));
            @Nullable Importance importance = q.importance();
            if (importance != null) {
                words(IMPORTANCE, importance.text());
            }
            q.comments().forEach(c -> words(c.id(), c.text()));
        }
        questionnaires.forEach(q -> q.outcomes().stream().map(Outcome::id).forEach(numbered::add));
        byWords.keySet().removeAll(ambiguous);
    }

    private void words(String id, Text text) {
        for (String words : text.byLanguage().values()) {
            String other = byWords.putIfAbsent(Folded.of(words), id);
            if (other != null && !other.equals(id)) {
                ambiguous.add(Folded.of(words));
            }
        }
    }

    List<Questionnaire> questionnaires() {
        return questionnaires;
    }

    /** Names of all columns, those for evidence too, in the order of the form. */
    Set<String> columns() {
        return columns;
    }

    /** Folded words to column id, for those that belong to one column alone. */
    Map<String, String> words() {
        return Collections.unmodifiableMap(byWords);
    }

    boolean isItem(String id) {
        return questionnaires.stream().anyMatch(q -> q.item(id).isPresent());
    }

    /** All items in the order of the form. */
    List<Item> items() {
        return questionnaires.stream().flatMap(q -> q.items().stream()).toList();
    }

    /**
     * The column that a name stands for: by id, by the words of its question in any language, as a row of a grid
     * ({@code Question [Row]}), or by number ({@code Q3}, {@code 3.}), the items and then the outcomes being counted.
     */
    Optional<Target> find(String name) {
        Optional<Target> exact = byId(name).or(() -> byWords(name)).or(() -> grid(name));
        return exact.isPresent() ? exact : byNumber(name);
    }

    private Optional<Target> byId(String name) {
        String id = name.strip();
        return columns.contains(id)
                ? Optional.of(new Target(id, ""))
                : Target.ticked(id).filter(t -> isItem(t.item()));
    }

    private Optional<Target> byWords(String name) {
        for (String words : List.of(name, Folded.withoutNumber(name), Folded.withoutCode(name))) {
            String id = byWords.get(Folded.of(words));
            if (id != null) {
                return Optional.of(new Target(id, ""));
            }
        }
        return Optional.empty();
    }

    private Optional<Target> grid(String name) {
        Matcher m = BRACKET.matcher(name);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<Target> row = byWords(m.group(2)).or(() -> byId(m.group(2))).filter(t -> isItem(t.column()));
        boolean ticks =
                byWords(m.group(1)).filter(t -> t.column().equals(IMPORTANCE)).isPresent();
        return ticks ? row.map(t -> new Target(IMPORTANCE, t.column())) : row;
    }

    private Optional<Target> byNumber(String name) {
        Matcher m = NUMBER.matcher(name.strip());
        int number = m.matches() ? Integer.parseInt(m.group(1)) : 0;
        return number >= 1 && number <= numbered.size()
                ? Optional.of(new Target(numbered.get(number - 1), ""))
                : Optional.empty();
    }
}
