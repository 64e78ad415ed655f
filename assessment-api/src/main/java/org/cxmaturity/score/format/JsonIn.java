package org.cxmaturity.score.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document from which values are taken; what is missing or odd becomes a problem, never an exception.
 * Faults have codes of the document's letter: 01 no JSON, 02 another format, 03 something is missing, 04 something is not
 * what it must be.
 *
 * @param source   the file as the user named it
 * @param pointer  JSON pointer of this place
 * @param node     what stands there
 * @param problems gathers the faults
 * @param letter   of the codes
 */
public record JsonIn(String source, String pointer, JsonNode node, Problems problems, String letter) {
    private static final int LONGEST_TEXT = 2000;

    /** A mean of 100s may end a hair above 100. */
    private static final double SLACK = 1e-9;

    /** The member of this name, there or not. */
    public JsonIn at(String key) {
        String escaped = key.replace("~", "~0").replace("/", "~1");
        return new JsonIn(source, pointer + "/" + escaped, node.path(key), problems, letter);
    }

    /** A member of a list, there or not. */
    public JsonIn member(String key, int index) {
        JsonIn list = at(key);
        return new JsonIn(source, list.pointer + "/" + index, list.node.path(index), problems, letter);
    }

    /** A whole number of any sign. */
    public long whole(String key) {
        JsonNode value = node.path(key);
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        odd(key, say("a whole number"));
        return 0;
    }

    /** Whether there is a member of this name. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** A text that must be there. */
    public String text(String key) {
        JsonNode value = node.path(key);
        if (value.isTextual() && value.textValue().length() <= LONGEST_TEXT) {
            return value.textValue();
        }
        odd(key, say("a text"));
        return "";
    }

    /** A text that may be absent. */
    public @Nullable String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    /** A number from low to high that must be there. */
    public double number(String key, double low, double high) {
        JsonNode value = node.path(key);
        if (value.isNumber() && value.doubleValue() >= low - SLACK && value.doubleValue() <= high + SLACK) {
            return value.doubleValue();
        }
        odd(key, say("a number from {0} to {1}", low, high));
        return low;
    }

    /** A number that may be absent. */
    public OptionalDouble optional(String key, double low, double high) {
        return has(key) ? OptionalDouble.of(number(key, low, high)) : OptionalDouble.empty();
    }

    /** A finite number that may be absent. */
    public OptionalDouble optional(String key) {
        return optional(key, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** A count, 0 and up. */
    public int count(String key) {
        JsonNode value = node.path(key);
        if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0) {
            return value.intValue();
        }
        odd(key, say("a whole number, 0 and up"));
        return 0;
    }

    /** A count that may be absent, which is 0. */
    public int countOrZero(String key) {
        return has(key) ? count(key) : 0;
    }

    /** Two numbers, the lower first, or nothing. */
    @Nullable
    Interval interval(String key) {
        if (!has(key)) {
            return null;
        }
        JsonNode value = node.path(key);
        double low = value.path(0).asDouble(Double.NaN);
        double high = value.path(1).asDouble(Double.NaN);
        boolean pair = value.isArray()
                && value.size() == 2
                && value.path(0).isNumber()
                && value.path(1).isNumber();
        if (pair && low <= high && Math.abs(low) <= Double.MAX_VALUE && Math.abs(high) <= Double.MAX_VALUE) {
            return new Interval(low, high);
        }
        odd(key, say("two numbers, the lower one first"));
        return null;
    }

    @Nullable
    LevelRange levelRange() {
        Interval ends = interval("levelRange");
        return ends == null ? null : new LevelRange((int) ends.low(), (int) ends.high());
    }

    Status status() {
        String name = text("status");
        for (Status status : Status.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        if (!name.isEmpty()) {
            odd("status", say("{0} or {1}", "OK, SUPPRESSED, NOT_ENOUGH_DATA", "NOT_APPLICABLE"));
        }
        return Status.NOT_ENOUGH_DATA;
    }

    /** A list that may be absent; each member is an object. */
    public <T> List<T> list(String key, Function<JsonIn, T> read) {
        JsonIn here = at(key);
        List<T> values = new ArrayList<>();
        if (has(key) && !here.node.isArray()) {
            odd(key, say("a list"));
        }
        for (int i = 0; here.node.isArray() && i < here.node.size(); i++) {
            values.add(read.apply(new JsonIn(source, here.pointer + "/" + i, here.node.get(i), problems, letter)));
        }
        return values;
    }

    /** Texts in a list that may be absent. */
    public List<String> texts(String key) {
        return list(key, in -> {
            if (!in.node.isTextual()) {
                in.fault("04", say("a text is wanted here"), say("Correct the value."));
            }
            return in.node.asText();
        });
    }

    /** The members of an object that may be absent, in order. */
    public <T> Map<String, T> map(String key, Function<String, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        if (has(key) && !node.path(key).isObject()) {
            odd(key, say("an object"));
        }
        node.path(key).fieldNames().forEachRemaining(name -> values.put(name, read.apply(name)));
        return values;
    }

    /** Adds a fault at this place, with the letter's code of this number. */
    public void fault(String number, Wording message, Wording mend) {
        problems.error(letter + number, Place.pointer(source, pointer), message, mend);
    }

    private void odd(String key, Wording wanted) {
        boolean missing = !node.has(key);
        problems.error(
                letter + (missing ? "03" : "04"),
                Place.pointer(source, missing ? pointer : at(key).pointer),
                missing ? say("{0} is missing", key) : say("{0} must be {1}", key, wanted),
                missing ? say("Add {0}: {1}.", key, wanted) : say("Correct the value."));
    }
}
