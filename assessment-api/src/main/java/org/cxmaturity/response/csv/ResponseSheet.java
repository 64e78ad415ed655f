package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Answers;

/** The columns that responses to a core questionnaire and its modules may have, in the order of the form. */
public final class ResponseSheet {
    /** What a column holds. */
    public enum Kind {
        RESPONDENT,
        BACKGROUND,
        QUESTION,
        EVIDENCE,
        IMPORTANCE,
        COMMENT,
        SUBMITTED,
        SECONDS
    }

    private static final String RESPONDENT = "respondent";
    private static final Wording EVERY_SHEET = say("every sheet");
    private static final String IMPORTANCE = "importance";

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Object> owners = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Problems problems = new Problems();
    private Answers.Columns answers = new Answers.Columns(List.of());

    private ResponseSheet() {}

    /**
     * The sheet of one questionnaire, or of a core and its modules. Fails when an id is used twice; background and
     * comment questions with equal ids and options are asked once.
     */
    public static Result<ResponseSheet> of(List<Questionnaire> questionnaires) {
        ResponseSheet sheet = new ResponseSheet();
        sheet.add(new Column.Respondent(RESPONDENT), EVERY_SHEET);
        questionnaires.forEach(sheet::addBackground);
        questionnaires.forEach(sheet::addQuestions);
        sheet.addImportance(questionnaires);
        for (Questionnaire q : questionnaires) {
            q.comments().stream().map(Comment::id).forEach(id -> sheet.add(new Column.OpenQuestion(id), q.id()));
        }
        sheet.add(new Column.Submitted("submitted"), EVERY_SHEET);
        sheet.add(new Column.Seconds("seconds"), EVERY_SHEET);
        sheet.answers = new Answers.Columns(sheet.questions());
        return sheet.problems.result(sheet);
    }

    /** Item and outcome ids, for {@link Answers}. */
    public Answers.Columns answers() {
        return answers;
    }

    /** Names of the columns in the order of the form; those for evidence only when asked for. */
    public List<String> names(boolean withEvidence) {
        return columns.values().stream()
                .filter(c -> withEvidence || !(c instanceof Column.EvidenceOf))
                .filter(c -> !(c instanceof Column.OneImportant))
                .map(Column::name)
                .toList();
    }

    /** What a column of this name holds; empty when there is no such column. */
    public Optional<Kind> kind(String name) {
        return column(name).map(ResponseSheet::kind);
    }

    /** Names of the columns of one kind, in the order of the form. */
    public List<String> names(Kind kind) {
        return columns.values().stream()
                .filter(c -> kind(c) == kind)
                .map(Column::name)
                .toList();
    }

    private static Kind kind(Column column) {
        if (column instanceof Column.Respondent) {
            return Kind.RESPONDENT;
        } else if (column instanceof Column.Question) {
            return Kind.QUESTION;
        } else if (column instanceof Column.EvidenceOf) {
            return Kind.EVIDENCE;
        } else if (column instanceof Column.MostImportant) {
            return Kind.IMPORTANCE;
        } else if (column instanceof Column.OpenQuestion) {
            return Kind.COMMENT;
        } else if (column instanceof Column.Submitted) {
            return Kind.SUBMITTED;
        }
        return column instanceof Column.Seconds ? Kind.SECONDS : Kind.BACKGROUND;
    }

    List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(columns.keySet());
    }

    Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    private List<String> questions() {
        return columns.values().stream()
                .filter(Column.Question.class::isInstance)
                .map(Column::name)
                .toList();
    }

    private void addBackground(Questionnaire q) {
        for (Background b : q.background()) {
            add(Column.Known.of(b), q.id());
        }
    }

    private void addQuestions(Questionnaire q) {
        for (Item item : q.items()) {
            items.add(item);
            add(new Column.Question(item.id(), item.scale()), q.id());
            add(new Column.EvidenceOf(item.id() + ".evidence", item.id()), q.id());
        }
        for (Outcome outcome : q.outcomes()) {
            add(new Column.Question(outcome.id(), outcome.scale()), q.id());
        }
    }

    private void addImportance(List<Questionnaire> questionnaires) {
        List<Column.MostImportant.Pick> picks = new ArrayList<>();
        for (Questionnaire q : questionnaires) {
            var importance = q.importance();
            if (importance != null) {
                Set<String> ids = q.items().stream().map(Item::id).collect(Collectors.toCollection(LinkedHashSet::new));
                picks.add(new Column.MostImportant.Pick(ids, importance.pick()));
            }
        }
        if (!picks.isEmpty()) {
            add(new Column.MostImportant(IMPORTANCE, picks), say("the importance question"));
            addEachImportant(picks);
        }
    }

    /** A sheet with drop-down lists has a column for each item that may be named: importance.1, importance.2 … */
    private void addEachImportant(List<Column.MostImportant.Pick> picks) {
        Set<String> items = new LinkedHashSet<>();
        picks.forEach(p -> items.addAll(p.items()));
        int most = picks.stream().mapToInt(Column.MostImportant.Pick::most).sum();
        for (int i = 1; i <= most; i++) {
            add(new Column.OneImportant(IMPORTANCE + "." + i, items), say("the importance question"));
        }
    }

    /** Names of the columns for a sheet with drop-down lists: each item that may be named has its own. */
    public List<String> namesForLists(boolean withEvidence) {
        List<String> each = columns.values().stream()
                .filter(Column.OneImportant.class::isInstance)
                .map(Column::name)
                .toList();
        return names(withEvidence).stream()
                .flatMap(name -> name.equals(IMPORTANCE) ? each.stream() : Stream.of(name))
                .toList();
    }

    private void add(Column column, Object owner) {
        Column before = columns.putIfAbsent(column.name(), column);
        Object first = owners.putIfAbsent(column.name(), owner);
        boolean same = column instanceof Column.Known known
                ? known.sameQuestion(before)
                : column instanceof Column.OpenQuestion && column.equals(before);
        boolean askedOnce = same && !owner.equals(first);
        if (before != null && first != null && !askedOnce && !(column instanceof Column.EvidenceOf)) {
            problems.add(FileFaults.idTwice(owner, column.name(), first, owner));
        }
    }
}
