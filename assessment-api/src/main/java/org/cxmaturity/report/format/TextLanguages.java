package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.report.LanguageMarks;

/**
 * Texts of report data in another language than the report: in the file they stand as any text, and at its end
 * {@code languages} has for each language the JSON pointers to its texts. Absent where there are none.
 */
final class TextLanguages {
    static final String KEY = "languages";

    private final Map<String, List<String>> pointers = new LinkedHashMap<>();

    /** Writes a text without its mark, and keeps where it stands. */
    void write(JsonGenerator out, String text) throws IOException {
        String language = LanguageMarks.whole(text);
        out.writeString(language.isEmpty() ? text : LanguageMarks.plain(text));
        if (!language.isEmpty()) {
            pointers.computeIfAbsent(language, l -> new ArrayList<>())
                    .add(out.getOutputContext().pathAsPointer().toString());
        }
    }

    /** Writes where the texts in other languages stand, as the last field of the object that is open. */
    void end(JsonGenerator out) throws IOException {
        if (!pointers.isEmpty()) {
            out.writeObjectFieldStart(KEY);
            for (Map.Entry<String, List<String>> each : pointers.entrySet()) {
                out.writeArrayFieldStart(each.getKey());
                for (String pointer : each.getValue()) {
                    out.writeString(pointer);
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        }
    }

    /** Marks the texts of a file that was read. Faults go to {@code fault}: a pointer and a wording. */
    static void mark(JsonNode root, BiConsumer<String, Wording> fault) {
        JsonNode all = root.path(KEY);
        if (!all.isObject() && !all.isMissingNode()) {
            fault.accept("/" + KEY, say("is no object of languages with pointers to texts"));
        }
        all.fields().forEachRemaining(each -> {
            String place = "/" + KEY + "/" + each.getKey();
            if (!LanguageMarks.isLanguage(each.getKey()) || !each.getValue().isArray()) {
                fault.accept(place, say("is no language with a list of pointers"));
                return;
            }
            for (JsonNode pointer : each.getValue()) {
                if (!mark(root, pointer.asText(""), each.getKey())) {
                    fault.accept(place, say("points at no text: \"{0}\"", pointer.asText("")));
                }
            }
        });
    }

    private static boolean mark(JsonNode root, String pointer, String language) {
        if (!pointer.startsWith("/") || pointer.startsWith("/" + KEY + "/") || pointer.length() > 1_000) {
            return false;
        }
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode text = root.at(at);
        JsonNode parent = root.at(at.head());
        if (!text.isTextual()) {
            return false;
        }
        String marked = LanguageMarks.mark(text.textValue(), language);
        if (parent instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), marked);
        } else if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), marked);
        }
        return true;
    }
}
