package org.cxmaturity.problem;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A message as an English pattern and what fills it, so that it can be said in another language as well.
 *
 * <p>Slots are {@code {0}}, {@code {1}} and so on, each filled as the value's {@code toString()} has it; a value that is
 * a wording itself is said in the same language. Braces with anything else in them are plain text. Immutable.
 *
 * @param pattern the English, which is also the key of its translations
 * @param values  what fills the slots, in their order
 */
public record Wording(String pattern, List<Object> values) {
    private static final Wording NOTHING = new Wording("", List.of());

    /** Copies the values. */
    public Wording {
        values = List.copyOf(values);
    }

    /** A pattern with its values; the pattern is written out where this is called, so that it can be found and translated. */
    public static Wording say(String pattern, Object... values) {
        return new Wording(pattern, Arrays.asList(values));
    }

    /** A text that came from elsewhere and is passed on as it is. */
    public static Wording asGiven(String text) {
        return new Wording("{0}", List.of(text));
    }

    /** No words at all. */
    public static Wording nothing() {
        return NOTHING;
    }

    /** Several wordings, one after the other with nothing in between. */
    public static Wording join(Wording... parts) {
        StringBuilder slots = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            slots.append('{').append(i).append('}');
        }
        return new Wording(slots.toString(), List.of((Object[]) parts));
    }

    /** The same with each wording among its values, and then itself, changed as told. */
    public Wording changed(UnaryOperator<Wording> change) {
        List<Object> inside = values.stream()
                .map(value -> value instanceof Wording wording ? wording.changed(change) : value)
                .toList();
        return change.apply(new Wording(pattern, inside));
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return toString().isEmpty();
    }

    /** The text in English. */
    @Override
    public String toString() {
        return in(Tongue.ENGLISH);
    }

    /** The text in a language; in English where that language has no translation of the pattern. */
    public String in(Tongue tongue) {
        String said = tongue.of(pattern);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < said.length()) {
            int end = said.charAt(at) == '{' ? said.indexOf('}', at) : -1;
            int slot = end < 0 ? -1 : number(said.substring(at + 1, end));
            if (slot >= 0 && slot < values.size()) {
                out.append(filled(values.get(slot), tongue));
                at = end + 1;
            } else {
                out.append(said.charAt(at++));
            }
        }
        return out.toString();
    }

    private static String filled(Object value, Tongue tongue) {
        return value instanceof Wording wording ? wording.in(tongue) : value.toString();
    }

    private static int number(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9' ? text.charAt(0) - '0' : -1;
    }
}
