package org.cxmaturity.response.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Answers;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.response.csv.ResponseSheet.Kind;

/**
 * The canonical JSON of a submission: one line; members, and ids within them, in the order of the form; numbers in their
 * shortest decimal form; nothing that was not answered. Submissions are equal exactly when their canonical texts are.
 */
public final class SubmissionJson {
    private static final String NOT_APPLICABLE = "NA";
    private static final String DONT_KNOW = "DK";

    private final ResponseSheet sheet;

    /** The form for sheets of these columns. */
    public SubmissionJson(ResponseSheet sheet) {
        this.sheet = sheet;
    }

    /** The canonical text, without a line end. */
    public String write(Submission submission) {
        try {
            return Tree.mapper().writeValueAsString(tree(submission));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of numbers and words could not be written", e);
        }
    }

    /** The same as a tree, to which a caller may add. */
    public ObjectNode tree(Submission submission) {
        Response response = submission.response();
        ObjectNode out = Tree.mapper().createObjectNode();
        text(out, "externalId", submission.externalId());
        text(out, "respondent", response.respondent());
        text(out, "language", submission.language());
        texts(out, "background", sheet.names(Kind.BACKGROUND), response.background());
        ObjectNode answers = out.putObject("answers");
        response.answers().asMap().forEach((id, answer) -> put(answers, id, answer));
        texts(out, "comments", sheet.names(Kind.COMMENT), response.comments());
        evidence(out, submission);
        if (!response.importance().isEmpty()) {
            response.importance().forEach(out.withArray("importance")::add);
        }
        String submitted = response.submitted();
        text(out, "submitted", submitted == null ? "" : submitted);
        response.seconds().ifPresent(seconds -> out.put("seconds", decimal(seconds)));
        return out;
    }

    /** What {@link #write} wrote. Ids that the sheet no longer has are passed over; bad JSON throws IllegalStateException. */
    public Submission read(String canonical) {
        JsonNode in;
        try {
            in = Tree.read(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored response is not JSON", e);
        }
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        in.path("evidence").fields().forEachRemaining(e -> {
            String kind = e.getValue().path("kind").asText();
            evidence.put(e.getKey(), Evidence.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
            if (e.getValue().has("note")) {
                notes.put(e.getKey(), e.getValue().path("note").asText());
            }
        });
        List<String> importance = new ArrayList<>();
        in.path("importance").forEach(item -> importance.add(item.asText()));
        Response response = new Response(
                in.path("respondent").asText(),
                texts(in.path("background")),
                answers(in.path("answers")),
                evidence,
                importance,
                texts(in.path("comments")),
                in.has("submitted") ? in.path("submitted").asText() : null,
                in.has("seconds") ? OptionalDouble.of(in.path("seconds").doubleValue()) : OptionalDouble.empty());
        return new Submission(
                in.path("externalId").asText(), in.path("language").asText(), response, notes);
    }

    private Answers answers(JsonNode in) {
        Map<String, Answer> byId = new LinkedHashMap<>();
        for (String id : sheet.answers().ids()) {
            JsonNode value = in.path(id);
            if (value.isNumber()) {
                byId.put(id, new Answer.Value(value.doubleValue()));
            } else if (value.isTextual()) {
                boolean unknown = value.textValue().equals(DONT_KNOW);
                byId.put(id, unknown ? Answer.Missing.DONT_KNOW : Answer.Missing.NOT_APPLICABLE);
            }
        }
        return Answers.of(sheet.answers(), byId);
    }

    private static void put(ObjectNode out, String id, Answer answer) {
        if (answer instanceof Answer.Value value) {
            out.put(id, decimal(value.value()));
        } else if (answer != Answer.Missing.NOT_ANSWERED) {
            out.put(id, answer == Answer.Missing.DONT_KNOW ? DONT_KNOW : NOT_APPLICABLE);
        }
    }

    private static void evidence(ObjectNode out, Submission submission) {
        Map<String, Evidence> kinds = submission.response().evidence();
        if (kinds.isEmpty()) {
            return;
        }
        ObjectNode evidence = out.putObject("evidence");
        for (String item : submission.response().answers().asMap().keySet()) {
            Evidence kind = kinds.get(item);
            if (kind != null) {
                ObjectNode proof = evidence.putObject(item).put("kind", kind.key());
                text(proof, "note", submission.notes().getOrDefault(item, ""));
            }
        }
    }

    private static BigDecimal decimal(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static void text(ObjectNode out, String name, String text) {
        if (!text.isEmpty()) {
            out.put(name, text);
        }
    }

    private static void texts(ObjectNode out, String name, List<String> order, Map<String, String> texts) {
        ObjectNode section = Tree.mapper().createObjectNode();
        order.stream().filter(texts::containsKey).forEach(id -> section.put(id, texts.get(id)));
        if (!section.isEmpty()) {
            out.set(name, section);
        }
    }

    private static Map<String, String> texts(JsonNode in) {
        Map<String, String> texts = new LinkedHashMap<>();
        in.fields().forEachRemaining(e -> texts.put(e.getKey(), e.getValue().asText()));
        return texts;
    }
}
