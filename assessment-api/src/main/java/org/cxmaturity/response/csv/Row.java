package org.cxmaturity.response.csv;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Answers;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.response.Response;
import org.jspecify.annotations.Nullable;

/** One row while it is read: what its cells gave so far, and the faults found in them. */
final class Row {
    static final int LONGEST_WORD = 500;
    static final int LONGEST_COMMENT = 10_000;

    private final Function<String, Place> places;
    private final Shared shared;
    private final List<Problem> faults = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();
    private final Map<String, String> background = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private List<String> importance = List.of();
    private Place place;
    private final Map<String, Integer> cells = new HashMap<>();
    private String respondent = "";
    private @Nullable Line line;
    private int reading = -1;
    private @Nullable String submitted;
    private OptionalDouble seconds = OptionalDouble.empty();

    /** A row whose cells stand where {@code places} says, by name of the column; all lines are 1 and up. */
    Row(Function<String, Place> places, Shared shared) {
        this.places = places;
        this.shared = shared;
        this.place = places.apply("");
    }

    /** Where the cell stands that is being read. */
    Place place() {
        return place;
    }

    /** Where the cell of a column stands. */
    Place place(String column) {
        return places.apply(column);
    }

    /** Goes to the cell of a column. */
    void at(String column) {
        place = places.apply(column);
    }

    boolean decimalComma() {
        return shared.decimalComma();
    }

    List<Problem> faults() {
        return faults;
    }

    /** Whether the cell of this column is faulty, so that nothing should be concluded from it. */
    boolean isFaulty(String column) {
        return faulty.contains(column);
    }

    /** Reads one cell of a record. */
    void read(Column column, Line line, int index) {
        Problem unreadable = line.faults().get(index);
        this.line = line;
        reading = index;
        if (unreadable != null) {
            faulty.add(column.name());
            faults.add(changed(unreadable, say("{0}: {1}", column.name(), unreadable.message())));
        } else {
            read(column, line.cells().get(index));
        }
        if (!line.names().isEmpty()) {
            cells.put(column.name(), index);
        }
        reading = -1;
    }

    /** Reads one cell as it stands in the file. */
    void read(Column column, String raw) {
        at(column.name());
        String cell = raw.strip();
        int control = controlCharacter(cell, column.manyLines());
        if (control >= 0) {
            fault(column.name(), CellFaults.controlCharacter(place, column.name(), control));
        } else {
            column.read(shared.missing(cell) && !(column instanceof Column.Respondent) ? "" : cell, this);
        }
    }

    void fault(String column, Problem fault) {
        faulty.add(column);
        Wording name = name(reading >= 0 ? reading : cells.getOrDefault(column, -1));
        faults.add(name.isEmpty() ? fault : changed(fault, say("{0} ({1})", fault.message(), name)));
    }

    private Wording name(int index) {
        return line == null || index < 0 ? Wording.nothing() : line.name(index);
    }

    private static Problem changed(Problem fault, Wording message) {
        return new Problem(fault.severity(), fault.code(), fault.place(), message, fault.mend());
    }

    /** Whether a text is short enough; adds the fault when it is not. */
    boolean fits(String column, String text, int longest) {
        if (text.length() > longest) {
            fault(column, CellFaults.tooLong(place, column, text.length(), longest));
        }
        return text.length() <= longest;
    }

    OptionalDouble number(String cell) {
        return Numbers.parse(cell, shared.decimalComma());
    }

    @Nullable
    Answer answer(Column.Question question, String cell) {
        return shared.answers(question).read(cell);
    }

    void respondent(String id) {
        if (fits("respondent", id, LONGEST_WORD) && !id.isEmpty()) {
            int first = shared.firstLineOf(id, place.line());
            if (first != place.line()) {
                fault("respondent", CellFaults.duplicateRespondent(place, id, first));
            }
            respondent = id;
        }
    }

    void background(String id, String text) {
        background.put(id, shared.text(text));
    }

    void answered(String id, Answer answer) {
        answers.put(id, answer);
    }

    void evidence(String item, Evidence kind) {
        evidence.put(item, kind);
    }

    void importance(List<String> items) {
        importance = items.stream().map(shared::text).toList();
    }

    /** Names one item more; false when it is named already. */
    boolean alsoImportant(String item) {
        List<String> all = new ArrayList<>(importance);
        boolean fresh = !all.contains(item) && all.add(shared.text(item));
        importance = List.copyOf(all);
        return fresh;
    }

    void comment(String id, String text) {
        comments.put(id, text);
    }

    void submitted(String when) {
        submitted = shared.text(when);
    }

    void seconds(OptionalDouble given) {
        seconds = given;
    }

    /** The sheet that the cells make up. */
    Response response(Answers.Columns columns) {
        return new Response(
                respondent,
                background,
                Answers.of(columns, answers),
                evidence,
                importance,
                comments,
                submitted,
                seconds);
    }

    private static int controlCharacter(String cell, boolean manyLines) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean layout = c == '\n' || c == '\r' || c == '\t';
            if ((Character.isISOControl(c) && !(manyLines && layout)) || isHalf(cell, i)) {
                return c;
            }
        }
        return -1;
    }

    /** Whether half of a character stands alone, which no text file can hold but an escape in JSON can name. */
    private static boolean isHalf(String cell, int i) {
        char c = cell.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == cell.length() || !Character.isLowSurrogate(cell.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(cell.charAt(i - 1)));
    }
}
