package org.cxmaturity.questionnaire.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Wording;

/** The ids of one namespace: their form, and that each is used once. */
final class Ids {
    /** Form of the ids of items, outcomes, background questions, comments, factors and scales. */
    static final String FORM = "[a-z][a-z0-9-]{0,39}";
    /** Form of a questionnaire's own id. */
    static final String QUESTIONNAIRE_FORM = "[a-z][a-z0-9-]{1,39}";
    /** Columns of a response file that are no question. */
    static final Map<String, Wording> COLUMNS = columns();

    private static final int MOST = 40;
    private static final Pattern ID = Pattern.compile(FORM);
    private static final Pattern QUESTIONNAIRE_ID = Pattern.compile(QUESTIONNAIRE_FORM);

    private record Use(Source source, String id, Wording what, int line) {}

    private final Map<String, Wording> reserved;
    private final List<Use> uses = new ArrayList<>();

    Ids(Map<String, Wording> reserved) {
        this.reserved = reserved;
    }

    private static Map<String, Wording> columns() {
        Map<String, Wording> columns = new LinkedHashMap<>();
        for (String column : List.of("respondent", "importance", "submitted", "seconds")) {
            columns.put(column, say("response files have a column of that name"));
        }
        return columns;
    }

    /** Reads the id of something and remembers it; empty text after a fault. */
    String read(Fields fields, Wording what) {
        String id = fields.text("id");
        if (!id.isEmpty()) {
            add(fields.source(), id, what, fields.line("id"));
        }
        return id;
    }

    void add(Source source, String id, Wording what, int line) {
        Wording meaning = reserved.get(id);
        if (!ID.matcher(id).matches()) {
            source.add(Faults.badId(
                    source.at(line),
                    id,
                    say("Give at most {0} characters: a letter a to z, then a to z, 0 to 9 and \"-\".", MOST)));
        } else if (meaning != null) {
            source.add(Faults.reservedId(source.at(line), id, meaning));
        } else {
            uses.add(new Use(source, id, what, line));
        }
    }

    /** Tells of ids used twice, at the later place in the file. */
    void checkUnique() {
        Map<String, Use> first = new LinkedHashMap<>();
        uses.stream().sorted(Comparator.comparingInt(Use::line)).forEach(use -> {
            Use earlier = first.putIfAbsent(use.id(), use);
            if (earlier != null) {
                Source source = use.source();
                source.add(Faults.idTwice(source.at(use.line()), use.id(), earlier.what(), source.at(earlier.line())));
            }
        });
    }

    static void checkQuestionnaireId(Source source, String id, int line) {
        if (!id.isEmpty() && !QUESTIONNAIRE_ID.matcher(id).matches()) {
            source.add(Faults.badId(
                    source.at(line),
                    id,
                    say("Give 2 to 40 characters: a letter a to z, then a to z, 0 to 9 and \"-\".")));
        }
    }
}
