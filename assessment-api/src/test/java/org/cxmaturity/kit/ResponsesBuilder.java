package org.cxmaturity.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Answers;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.response.Response;

/** Sheets of answers, one respondent after another; what is said concerns the respondent named last. */
public final class ResponsesBuilder {
    private final Questionnaire questionnaire;
    private final Answers.Columns columns;
    private final List<Response> done = new ArrayList<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, String> background = new LinkedHashMap<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private List<String> importance = List.of();
    private OptionalDouble seconds = OptionalDouble.empty();
    private boolean started;

    private ResponsesBuilder(Questionnaire questionnaire, Questionnaire... modules) {
        this.questionnaire = questionnaire;
        this.columns = new Answers.Columns(Stream.concat(Stream.of(questionnaire), Stream.of(modules))
                .flatMap(q -> Stream.concat(
                        q.items().stream().map(Item::id), q.outcomes().stream().map(Outcome::id)))
                .toList());
    }

    public static ResponsesBuilder responsesTo(Questionnaire questionnaire, Questionnaire... modules) {
        return new ResponsesBuilder(questionnaire, modules);
    }

    /** The next respondent. */
    public ResponsesBuilder respondent() {
        finish();
        started = true;
        return this;
    }

    /** The next respondent with raw answers to the items of the core in order; NaN = left empty. */
    public ResponsesBuilder respondent(double... raw) {
        respondent();
        List<Item> items = questionnaire.items();
        for (int i = 0; i < raw.length; i++) {
            answer(items.get(i).id(), raw[i]);
        }
        return this;
    }

    /** That many respondents with the same answers. */
    public ResponsesBuilder respondents(int n, String backgroundId, String value, double... raw) {
        for (int i = 0; i < n; i++) {
            respondent(raw).is(backgroundId, value);
        }
        return this;
    }

    public ResponsesBuilder answer(String id, double raw) {
        if (!Double.isNaN(raw)) {
            answers.put(id, new Answer.Value(raw));
        }
        return this;
    }

    public ResponsesBuilder absent(String id, Answer.Missing why) {
        answers.put(id, why);
        return this;
    }

    public ResponsesBuilder is(String backgroundId, String value) {
        background.put(backgroundId, value);
        return this;
    }

    public ResponsesBuilder evidence(String item, Evidence what) {
        evidence.put(item, what);
        return this;
    }

    public ResponsesBuilder names(String... items) {
        importance = List.of(items);
        return this;
    }

    public ResponsesBuilder seconds(double active) {
        seconds = OptionalDouble.of(active);
        return this;
    }

    public List<Response> list() {
        finish();
        return List.copyOf(done);
    }

    private void finish() {
        if (started) {
            done.add(new Response(
                    "", background, Answers.of(columns, answers), evidence, importance, Map.of(), null, seconds));
        }
        answers.clear();
        background.clear();
        evidence.clear();
        importance = List.of();
        seconds = OptionalDouble.empty();
        started = false;
    }
}
