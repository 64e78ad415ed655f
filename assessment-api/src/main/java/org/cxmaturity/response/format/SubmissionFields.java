package org.cxmaturity.response.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.csv.Entries;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.response.csv.ResponseSheet.Kind;

/** The members of one JSON object, taken into a sheet one after the other. */
final class SubmissionFields {
    private static final List<String> MEMBERS = List.of(
            "externalId",
            "respondent",
            "language",
            "background",
            "answers",
            "comments",
            "evidence",
            "importance",
            "submitted",
            "seconds");
    private static final Map<Kind, String> SECTIONS =
            Map.of(Kind.BACKGROUND, "background", Kind.QUESTION, "answers", Kind.COMMENT, "comments");
    private static final List<String> PROOF = List.of("kind", "note");
    private static final String EVIDENCE = ".evidence";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1," + LONGEST_NAME + "}");
    private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?[0-9.,]*[0-9][0-9.,eE+-]*\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

    private final ResponseSheet sheet;
    private final String source;
    private final int line;
    private final JsonNode root;
    private final Entries.Entry entry;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final List<Problem> shape = new ArrayList<>();

    SubmissionFields(ResponseSheet sheet, Entries entries, String source, int line, JsonNode root) {
        this.sheet = sheet;
        this.source = source;
        this.line = line;
        this.root = root;
        this.entry = entries.next(column -> at(pointer(column)));
    }

    Submission read() {
        root.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                shape.add(SubmissionFaults.unknownMember(at("/" + escape(name)), name, MEMBERS));
            }
        });
        if (!root.hasNonNull("answers")) {
            shape.add(SubmissionFaults.missing(at(""), "answers"));
        }
        put("respondent", text("", "respondent", root));
        section(Kind.BACKGROUND, (id, value) -> put(id, text("/background", id, value)));
        section(Kind.QUESTION, this::answer);
        section(Kind.COMMENT, (id, value) -> put(id, text("/comments", id, value)));
        members("evidence", this::evidence);
        importance();
        put("submitted", text("", "submitted", root));
        seconds();
        String externalId =
                named("externalId", NAME, say("1 to {0} characters without control characters", LONGEST_NAME));
        String language = named("language", LANGUAGE, say("a language such as da or nb-NO"));
        return new Submission(externalId, language, entry.finish(), notes);
    }

    List<Problem> faults() {
        List<Problem> all = new ArrayList<>(shape);
        all.addAll(entry.faults());
        return all;
    }

    List<Problem> warnings(Response response) {
        return entry.warnings(response);
    }

    private void section(Kind kind, BiConsumer<String, JsonNode> take) {
        String section = SECTIONS.getOrDefault(kind, "");
        members(section, (id, values) -> {
            if (sheet.kind(id).filter(kind::equals).isPresent()) {
                take.accept(id, values);
            } else {
                unknown(section, id, kind);
            }
        });
    }

    /** Hands each member's name and the object it stands in to {@code take}. */
    private void members(String section, BiConsumer<String, JsonNode> take) {
        JsonNode values = root.path(section);
        if (values.isObject()) {
            values.fieldNames().forEachRemaining(id -> take.accept(id, values));
        } else if (!values.isMissingNode() && !values.isNull()) {
            shape.add(SubmissionFaults.wrongType(at("/" + section), section, say("an object"), values));
        }
    }

    private void unknown(String section, String id, Kind kind) {
        String belongs =
                sheet.kind(id).map(other -> SECTIONS.getOrDefault(other, "")).orElse("");
        Place at = at("/" + section + "/" + escape(id));
        shape.add(SubmissionFaults.unknownId(at, section, id, sheet.names(kind), belongs));
    }

    /** A text, empty where there is none or something else, which is a fault. */
    private String text(String above, String name, JsonNode values) {
        JsonNode value = values.path(name);
        if (!value.isTextual() && !value.isMissingNode() && !value.isNull()) {
            shape.add(SubmissionFaults.wrongType(at(above + "/" + escape(name)), name, say("a text"), value));
        }
        return value.isTextual() ? value.textValue() : "";
    }

    private String named(String member, Pattern form, Wording words) {
        String given = text("", member, root).strip();
        if (!given.isEmpty() && !form.matcher(given).matches()) {
            shape.add(SubmissionFaults.badName(at("/" + member), member, given, words));
        }
        return given;
    }

    private void put(String column, String text) {
        if (!text.isBlank()) {
            entry.put(column, text);
        }
    }

    private void answer(String id, JsonNode values) {
        JsonNode value = values.path(id);
        if (value.isTextual() && NUMBER.matcher(value.textValue()).matches()) {
            entry.fault(id, SubmissionFaults.numberAsText(at(pointer(id)), id, value.textValue()));
        } else if (!value.isNull()) {
            entry.put(id, value.isValueNode() ? value.asText() : value.toString());
        }
    }

    private void evidence(String item, JsonNode values) {
        String column = item + EVIDENCE;
        String pointer = "/evidence/" + escape(item);
        JsonNode proof = values.path(item);
        if (sheet.kind(column).isEmpty()) {
            List<String> items = sheet.names(Kind.EVIDENCE).stream()
                    .map(name -> name.substring(0, name.length() - EVIDENCE.length()))
                    .toList();
            shape.add(SubmissionFaults.unknownId(at(pointer), "evidence", item, items, ""));
        } else if (proof.isObject()) {
            proof.fieldNames().forEachRemaining(name -> {
                if (!PROOF.contains(name)) {
                    shape.add(SubmissionFaults.unknownMember(at(pointer + "/" + escape(name)), name, PROOF));
                }
            });
            proof(item, proof, pointer);
        } else if (!proof.isNull()) {
            shape.add(SubmissionFaults.wrongType(at(pointer), item, say("an object with kind and note"), proof));
        }
    }

    private void proof(String item, JsonNode proof, String pointer) {
        String kind = text(pointer, "kind", proof);
        if (kind.isBlank() && !proof.path("kind").isContainerNode()) {
            shape.add(SubmissionFaults.missing(at(pointer), "kind"));
        }
        put(item + EVIDENCE, kind);
        String note = text(pointer, "note", proof).strip();
        if (note.length() > LONGEST_NOTE) {
            Place at = at(pointer + "/note");
            Wording message = say("{0}: the note has {1} characters, more than {2}", item, note.length(), LONGEST_NOTE);
            shape.add(Problem.error("R15", at, message, say("Shorten the text.")));
        } else if (!note.isEmpty()) {
            notes.put(item, note);
        }
    }

    private void importance() {
        JsonNode named = root.path("importance");
        if (named.isMissingNode() || named.isNull()) {
            return;
        }
        if (sheet.kind("importance").isEmpty()) {
            shape.add(SubmissionFaults.unknownId(at("/importance"), "importance", "importance", List.of(), ""));
        } else if (!named.isArray()) {
            shape.add(SubmissionFaults.wrongType(at("/importance"), "importance", say("a list of item ids"), named));
        } else {
            List<String> items = new ArrayList<>();
            named.forEach(item -> items.add(item.isValueNode() ? item.asText() : item.toString()));
            entry.importance("importance", items);
        }
    }

    private void seconds() {
        JsonNode value = root.path("seconds");
        if (!value.isMissingNode() && !value.isNull()) {
            entry.put("seconds", value.isNumber() ? value.asText() : value.toString());
        }
    }

    /** Where the value of a column stands in the object. */
    private String pointer(String column) {
        Kind kind = sheet.kind(column).orElse(Kind.RESPONDENT);
        if (kind == Kind.EVIDENCE) {
            return "/evidence/" + column.substring(0, column.length() - EVIDENCE.length()) + "/kind";
        }
        String section = SECTIONS.get(kind);
        return section == null ? "/" + column : "/" + section + "/" + column;
    }

    private Place at(String pointer) {
        return new Place(source, line, pointer);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
