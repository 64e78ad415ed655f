package org.cxmaturity.questionnaire.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;

/** A questionnaire as an outline for people to read on a terminal. */
public final class QuestionnaireText {
    private final StringBuilder out = new StringBuilder();
    private final String language;

    private QuestionnaireText(String language) {
        this.language = language;
    }

    /** Several lines, each ended; texts that the language lacks are in the base language. */
    public static String of(Questionnaire q, String language) {
        QuestionnaireText text = new QuestionnaireText(language);
        text.head(q);
        q.factors().forEach(text::factor);
        text.sides(q);
        return text.out.toString();
    }

    /** Languages with the share translated where something is lacking: {@code en, da 98 %}. */
    public static String languages(Questionnaire q) {
        return q.languages().stream()
                .map(l -> l + lacking(Translations.share(q, l)))
                .collect(Collectors.joining(", "));
    }

    /** Each language with the share translated: {@code en 100 %, da 98 %}. */
    static String shares(Questionnaire q) {
        return q.languages().stream()
                .map(l -> l + percent(Translations.share(q, l)))
                .collect(Collectors.joining(", "));
    }

    private static String lacking(double share) {
        return share == 1 ? "" : percent(share);
    }

    private static String percent(double share) {
        return " " + (int) Math.floor(share * 100) + " %";
    }

    private void head(Questionnaire q) {
        String kind = q.kind().name().toLowerCase(Locale.ROOT);
        line(q.id() + " " + q.version() + " (" + kind + ", about " + q.minutes() + " minutes, " + languages(q) + ")");
        line(q.title().in(language));
        line(q.purpose().in(language));
        line("");
        q.levels()
                .forEach(l -> line("level " + l.level() + " from " + Numbers.plain(l.from()) + "  "
                        + l.name().in(language) + ": " + l.summary().in(language)));
        line("scored by " + q.scoring().aggregation() + ", coverage "
                + Numbers.plain(q.scoring().coverage())
                + (q.scoring().overallCap().isPresent()
                        ? ", overall at most " + q.scoring().overallCap().getAsInt() + " above the lowest factor"
                        : ""));
    }

    private void factor(Factor f) {
        line("");
        line(f.name().in(language) + " (" + f.id() + (f.weight() == 1 ? "" : ", weight " + Numbers.plain(f.weight()))
                + ")");
        line(f.summary().in(language));
        f.items().forEach(this::item);
    }

    private void item(Item i) {
        line("  " + i.id() + "  " + i.text().in(language) + "  [" + notes(i) + "]");
        i.roleTexts().forEach((role, text) -> line("    to " + role + ": " + text.in(language)));
    }

    private static String notes(Item i) {
        List<String> notes = new ArrayList<>();
        notes.add(range(i.scale()));
        if (i.weight() != 1) {
            notes.add("weight " + Numbers.plain(i.weight()));
        }
        if (i.reversed()) {
            notes.add("reversed");
        }
        if (i.required()) {
            notes.add("required");
        }
        if (!i.roles().isEmpty()) {
            notes.add("asked of " + String.join(", ", i.roles()));
        }
        if (i.when() != null) {
            notes.add("if " + when(i.when()));
        }
        if (i.gate() != null) {
            notes.add("gate " + i.gate().level() + (i.gate().critical() ? " critical" : ""));
        }
        return String.join(", ", notes);
    }

    private static String when(Condition c) {
        return c.item()
                + switch (c.test()) {
                    case EQUALS -> " = " + Numbers.plain(c.value());
                    case AT_LEAST -> " >= " + Numbers.plain(c.value());
                    case AT_MOST -> " <= " + Numbers.plain(c.value());
                    case ANSWERED -> " is answered";
                };
    }

    private static String range(Scale s) {
        String unit = s.unit().isEmpty() ? "" : " " + s.unit();
        return s.id() + " " + Numbers.plain(s.from()) + ".." + Numbers.plain(s.to()) + unit;
    }

    private void sides(Questionnaire q) {
        line("");
        if (q.importance() != null) {
            line("importance, pick " + q.importance().pick() + "  "
                    + q.importance().text().in(language));
        }
        q.outcomes()
                .forEach(o -> line("outcome " + o.id() + "  " + o.text().in(language) + "  ["
                        + o.measure().key() + ", " + range(o.scale()) + "]"));
        q.background()
                .forEach(b -> line("background " + b.id() + "  " + b.text().in(language) + "  [" + options(b) + "]"));
        q.comments().forEach(c -> line("comment " + c.id() + "  " + c.text().in(language)));
        line("sha256 " + q.sha256());
    }

    private String options(Background b) {
        return b.freeText()
                ? "any"
                : b.options().entrySet().stream()
                        .map(o -> o.getKey() + " = " + o.getValue().in(language))
                        .collect(Collectors.joining(", "));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
