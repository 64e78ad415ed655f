package org.cxmaturity.questionnaire.author;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.questionnaire.Text;
import org.jspecify.annotations.Nullable;

/** The form of a questionnaire and its advice in one language, as HTML that needs no script. */
final class FormPage {
    private static final int MOST_CHOICES = 11;
    /** Stand for pieces of markup in a sentence until it is escaped; no text holds these characters of private use. */
    private static final int PLACES = 0xF0000;

    private final Questionnaire q;
    private final String language;
    private final AuthorWords words;
    private final Html out;

    FormPage(Questionnaire q, String language) {
        this.q = q;
        this.language = language;
        this.words = AuthorWords.of(language);
        this.out = new Html(q.language(), language);
    }

    /** One {@code article}; ids in it begin with the language. */
    String article() {
        out.raw("<article lang=\"")
                .text(language)
                .raw("\" id=\"")
                .text(language)
                .raw("\">\n<header>\n");
        if (q.draft()) {
            out.element("p class=\"draft\"", words.say("draft") + ". " + words.say("draft.why"));
        }
        out.raw("<h1>").words(q.title()).raw("</h1>\n");
        out.raw("<p class=\"lead\">").words(q.purpose()).raw("</p>\n");
        out.element(
                "p class=\"quiet\"",
                words.say("minutes", Integer.toString(q.minutes())) + " "
                        + words.say("version", q.version().toString()));
        out.raw("</header>\n");
        section(words.say("about"), q.background(), this::background);
        q.factors().forEach(this::factor);
        section(words.say("outcomes"), q.outcomes(), this::outcome);
        importance();
        section(
                words.say("comments"),
                q.comments(),
                c -> field(c.id(), c.text(), "<textarea rows=\"3\"", "></textarea>"));
        levels();
        advice();
        section(
                words.say("sources"),
                q.sources(),
                s -> out.element("p lang=\"" + Html.escaped(q.language()) + "\"", s));
        return out.raw("</article>\n").toString();
    }

    private <T> void section(String title, List<T> members, java.util.function.Consumer<T> each) {
        if (!members.isEmpty()) {
            out.raw("<section>\n").element("h2", title);
            members.forEach(each);
            out.raw("</section>\n");
        }
    }

    // ---- the form ----

    private void factor(Factor f) {
        out.raw("<section>\n<h2>")
                .words(f.name())
                .raw("</h2>\n<p class=\"lead\">")
                .words(f.summary())
                .raw("</p>\n");
        f.items().forEach(this::item);
        out.raw("</section>\n");
    }

    private void item(Item i) {
        List<String> notes = new ArrayList<>();
        if (!i.roles().isEmpty()) {
            notes.add(said("only.roles", i.roles().stream().map(this::role).collect(Collectors.joining(", "))));
        }
        if (i.when() != null) {
            String earlier = q.item(i.when().item())
                    .map(e -> out.marked(e.text()))
                    .orElse(Html.escaped(i.when().item()));
            notes.add(said("only.when", earlier));
        }
        i.roleTexts().forEach((role, text) -> notes.add(said("for.role", role(role), out.marked(text))));
        question(i.id(), i.text(), i.help(), i.scale(), i.required(), notes);
    }

    private void outcome(Outcome o) {
        question(o.id(), o.text(), null, o.scale(), false, List.of());
    }

    private String role(String id) {
        return q.background(Background.ROLE)
                .map(b -> b.options().get(id))
                .map(out::marked)
                .orElse(Html.escaped(id));
    }

    /** A sentence as markup, with pieces of markup put into it. */
    private String said(String key, String... pieces) {
        String[] places = new String[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            places[i] = Character.toString(PLACES + i);
        }
        String said = Html.escaped(words.say(key, (Object[]) places));
        for (int i = 0; i < pieces.length; i++) {
            said = said.replace(places[i], pieces[i]);
        }
        return said;
    }

    private void question(
            String id, Text text, @Nullable Text help, Scale scale, boolean required, List<String> notes) {
        boolean steps = scale.options() > 0 && scale.options() <= MOST_CHOICES;
        out.raw("<fieldset id=\"").text(name(id)).raw("\">\n<legend>").words(text);
        if (required) {
            out.raw(" <small>(").text(words.say("required")).raw(")</small>");
        }
        out.raw("</legend>\n");
        if (help != null) {
            out.raw("<p>").words(help).raw("</p>\n");
        }
        notes.forEach(note -> out.raw("<p class=\"quiet\">").raw(note).raw("</p>\n"));
        if (steps) {
            for (int i = 0; i < scale.options(); i++) {
                double value = scale.from() + i * scale.step().orElse(1);
                Text label = value == Math.rint(value) ? scale.labels().get((int) value) : null;
                choice("radio", id, number(value), number(value), label);
            }
        } else {
            amount(id, scale);
        }
        choice("radio", id, "DK", words.say("dontKnow"), null);
        choice("radio", id, "NA", words.say("notApplicable"), null);
        out.raw("</fieldset>\n");
    }

    private void amount(String id, Scale scale) {
        String hint = words.say("from.to", number(scale.from()), number(scale.to()))
                + (scale.unit().isEmpty() ? "" : " " + scale.unit());
        out.raw("<label>").text(hint).raw(" <input type=\"number\" name=\"").text(name(id));
        out.raw("\" min=\"" + number(scale.from()) + "\" max=\"" + number(scale.to()) + "\" step=\"");
        out.raw(scale.step().isEmpty() ? "any" : number(scale.step().getAsDouble()))
                .raw("\"/></label>\n");
    }

    private void choice(String type, String id, String value, String shown, @Nullable Text label) {
        out.raw("<label><input type=\"" + type + "\" name=\"")
                .text(name(id))
                .raw("\" value=\"")
                .text(value);
        out.raw("\"/> ").text(shown);
        if (label != null) {
            out.raw(shown.isEmpty() ? "" : " \u2013 ").words(label);
        }
        out.raw("</label>\n");
    }

    private void background(Background b) {
        if (b.freeText()) {
            field(b.id(), b.text(), "<input type=\"text\"", "/>");
            return;
        }
        out.raw("<fieldset>\n<legend>").words(b.text()).raw("</legend>\n");
        b.options().forEach((key, text) -> choice("radio", b.id(), key, "", text));
        out.raw("</fieldset>\n");
    }

    private void field(String id, Text text, String open, String close) {
        out.raw("<p><label>")
                .words(text)
                .raw("<br/>" + open + " name=\"")
                .text(name(id))
                .raw("\"" + close);
        out.raw("</label></p>\n");
    }

    private void importance() {
        if (q.importance() != null) {
            out.raw("<section>\n").element("h2", words.say("importance"));
            out.raw("<fieldset>\n<legend>").words(q.importance().text()).raw("</legend>\n");
            out.element(
                    "p",
                    words.say("importance.pick", Integer.toString(q.importance().pick())));
            q.items().forEach(i -> choice("checkbox", "importance", i.id(), "", i.text()));
            out.raw("</fieldset>\n</section>\n");
        }
    }

    // ---- what a report says ----

    private void levels() {
        out.raw("<section>\n").element("h2", words.say("levels")).raw("<ul>\n");
        q.levels().forEach(l -> {
            out.raw("<li>" + l.level() + ". <strong>").words(l.name()).raw("</strong> (");
            out.text(words.say("levels.from", number(l.from())))
                    .raw("): ")
                    .words(l.summary())
                    .raw("</li>\n");
        });
        out.raw("</ul>\n</section>\n");
    }

    private void advice() {
        List<Item> advised = q.items().stream()
                .filter(i -> !i.anchors().isEmpty() || !i.advice().isEmpty() || i.boardQuestion() != null)
                .toList();
        if (advised.isEmpty()) {
            return;
        }
        out.raw("<section>\n")
                .element("h2", words.say("advice"))
                .element("p class=\"lead\"", words.say("advice.intro"));
        advised.forEach(this::advice);
        out.raw("</section>\n");
    }

    private void advice(Item i) {
        out.raw("<h3>").words(i.text()).raw("</h3>\n");
        if (i.gate() != null) {
            out.element(
                    "p class=\"quiet\"",
                    words.say("advice.gate", Integer.toString(i.gate().level())));
        }
        if (!i.anchors().isEmpty() || !i.advice().isEmpty()) {
            out.raw("<table>\n<thead><tr>");
            for (String head : List.of("advice.step", "advice.now", "advice.next")) {
                out.raw("<th scope=\"col\">").text(words.say(head)).raw("</th>");
            }
            out.raw("</tr></thead>\n<tbody>\n");
            java.util.TreeSet<Integer> steps =
                    new java.util.TreeSet<>(i.anchors().keySet());
            steps.addAll(i.advice().keySet());
            for (Integer step : steps) {
                out.raw("<tr><th scope=\"row\">" + step + "</th><td>")
                        .words(i.anchors().get(step));
                out.raw("</td><td>").words(i.advice().get(step)).raw("</td></tr>\n");
            }
            out.raw("</tbody>\n</table>\n");
        }
        if (i.boardQuestion() != null) {
            out.raw("<p>")
                    .raw(said("advice.board", out.marked(i.boardQuestion())))
                    .raw("</p>\n");
        }
    }

    private String name(String id) {
        return language + "." + id;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value + 0.0).stripTrailingZeros().toPlainString();
    }
}
