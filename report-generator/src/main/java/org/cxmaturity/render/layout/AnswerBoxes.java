package org.cxmaturity.render.layout;

import java.util.List;
import org.cxmaturity.render.chart.Anchor;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Pen;
import org.cxmaturity.render.text.Words;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Ask;
import org.cxmaturity.report.Ask.Question;
import org.cxmaturity.report.Ask.Step;
import org.cxmaturity.report.Ask.Steps;
import org.cxmaturity.report.Report.Fact;
import org.jspecify.annotations.Nullable;

/** Boxes to put a cross in, and lines to write on. The boxes themselves are not read aloud; what stands beside them is. */
final class AnswerBoxes {
    private static final double BOX = 10.5;
    private static final double AFTER_BOX = 4.5;
    private static final double GAP = 7.5;
    private static final double LINE = 21;
    private static final int MOST_COLUMNS = 7;
    private static final Pen EDGE = Pen.of(Tone.PEER, 1);

    private final Setting setting;
    private final double left;
    private final double width;
    private final TextStyle words = TextStyle.of(Face.SERIF, 8.4, 11.25, Tone.INK);
    private final TextStyle name = TextStyle.of(Face.SANS_SEMIBOLD, 7.5, 9.75, Tone.INK_2);
    private final TextStyle plain;
    private final TextStyle quiet;

    /** Steps of a scale stand from {@code left} on, over {@code width} points. */
    AnswerBoxes(Setting setting, double left, double width) {
        this.setting = setting;
        this.left = left;
        this.width = width;
        this.plain = setting.lettering().body();
        this.quiet = setting.lettering().caption().in(Tone.INK_2);
    }

    /** Whether all questions have the same steps, with names that fit over columns. */
    boolean shareLabels(List<Question> questions) {
        List<Fact> first = questions.isEmpty() ? List.of() : labels(questions.get(0));
        return first.stream().anyMatch(f -> !f.value().isEmpty())
                && namesFit(steps(questions.get(0)))
                && questions.stream().allMatch(q -> labels(q).equals(first));
    }

    /** The number and name of each step over its column; without a list they are not content. */
    void names(Composer composer, Question question, @Nullable Tag list) {
        List<Step> steps = steps(question);
        double top = composer.y();
        double bottom = top;
        for (int i = 0; i < steps.size(); i++) {
            Tag tag = list == null ? Tag.DECORATION : list.child(Tag.Kind.ITEM).child(Tag.Kind.ITEM_BODY);
            String text = (steps.get(i).value() + " " + steps.get(i).label()).strip();
            composer.to(top).text(tag, text, name, x(i, steps.size()), column(steps.size()));
            bottom = Math.max(bottom, composer.y());
        }
        composer.to(bottom);
    }

    /** Where the answer to a question goes, and the boxes of those who have none. */
    void answer(Composer composer, Question question, double from, boolean named, Tag body) {
        Ask.Answer answer = question.answer();
        if (answer instanceof Steps steps) {
            steps(composer, steps.steps(), named, body);
        } else if (answer instanceof Ask.Options options) {
            options(composer, options, from, left + width - from, body);
        } else if (answer instanceof Ask.Lines lines) {
            for (int i = 0; i < lines.count(); i++) {
                composer.gap(i == 0 ? LINE - 6 : LINE).rule(from, left + width, Tone.PEER, Gaps.RULE);
            }
        } else if (answer instanceof Ask.Amount amount) {
            composer.add(Tag.DECORATION, new Mark.Box(left, composer.y(), 90, 18, 2, null, EDGE));
            composer.gap(3).text(body.child(Tag.Kind.PARAGRAPH), amount.hint(), plain, left + 99, width - 99);
            composer.gap(2.25);
        }
        apart(composer, question.apart(), body);
    }

    private void steps(Composer composer, List<Step> steps, boolean named, Tag body) {
        Tag list = body.child(Tag.Kind.LIST);
        if (!inColumns(steps) && !onlyEndsNamed(steps)) {
            for (Step step : steps) {
                box(composer, left);
                List<Words> text = List.of(
                        new Words(step.label() + (step.anchor().isEmpty() ? "" : "  "), name.sized(plain.size())),
                        new Words(step.anchor(), words));
                double x = left + BOX + AFTER_BOX;
                entry(composer, list, step.value(), text, x, left + width - x, 15);
                composer.gap(3);
            }
            return;
        }
        double top = composer.y();
        double bottom = top;
        for (int i = 0; i < steps.size(); i++) {
            bottom = Math.max(bottom, step(composer.to(top), steps, i, named, list));
        }
        composer.to(bottom);
    }

    /** One step as a column: box and number, under them its name and what it looks like. */
    private double step(Composer composer, List<Step> steps, int i, boolean named, Tag list) {
        Step step = steps.get(i);
        double x = x(i, steps.size());
        box(composer, x);
        Tag item = list.child(Tag.Kind.ITEM);
        boolean alone = (named || step.label().isEmpty()) && step.anchor().isEmpty();
        Tag number = item.child(alone ? Tag.Kind.ITEM_BODY : Tag.Kind.ITEM_LABEL);
        composer.gap(0.75).label(number, step.value(), name.in(Tone.INK), x + BOX + AFTER_BOX, Anchor.START);
        composer.gap(BOX + 2.25);
        if (alone) {
            return composer.y();
        }
        Tag text = item.child(Tag.Kind.ITEM_BODY);
        if (!named && !step.label().isEmpty()) {
            label(composer, text, steps, i);
        }
        if (!step.anchor().isEmpty()) {
            composer.text(text, step.anchor(), words, x, column(steps.size()));
        }
        return composer.y();
    }

    private void label(Composer composer, Tag tag, List<Step> steps, int i) {
        String label = steps.get(i).label();
        if (inColumns(steps)) {
            composer.text(tag, label, name, x(i, steps.size()), column(steps.size()));
        } else if (i == 0) {
            composer.text(tag, label, name, left, width / 2 - GAP);
        } else {
            composer.linesEnding(tag, setting.wrap().lines(label, name, width / 2 - GAP), name, left + width);
        }
    }

    private void options(Composer composer, Ask.Options options, double from, double wide, Tag body) {
        Tag list = body.child(Tag.Kind.LIST);
        int columns = options.columns();
        int rows = (options.options().size() + columns - 1) / columns;
        double each = (wide - (columns - 1) * GAP) / columns;
        boolean numbered = options.options().stream().anyMatch(o -> !o.label().isEmpty());
        double top = composer.y();
        double bottom = top;
        for (int c = 0; c < columns; c++) {
            composer.to(top);
            double x = from + c * (each + GAP);
            for (int i = c * rows;
                    i < Math.min((c + 1) * rows, options.options().size());
                    i++) {
                Fact option = options.options().get(i);
                box(composer, x);
                entry(
                        composer,
                        list,
                        option.label(),
                        List.of(new Words(option.value(), numbered ? plain.sized(8.25) : plain)),
                        x + BOX + AFTER_BOX,
                        each - BOX - AFTER_BOX,
                        numbered ? 18 : 0);
                composer.gap(numbered ? 3 : 4.5);
            }
            bottom = Math.max(bottom, composer.y());
        }
        composer.to(bottom - 1.5);
    }

    /** A label and words beside it, as an item of a list, not lower than a box. */
    private void entry(
            Composer composer, Tag list, String label, List<Words> text, double x, double wide, double indent) {
        boolean bare = text.stream().allMatch(t -> t.text().isBlank());
        Tag item = list.child(Tag.Kind.ITEM);
        double top = composer.y();
        composer.gap(-1.1);
        if (!label.isEmpty()) {
            Tag tag = item.child(bare ? Tag.Kind.ITEM_BODY : Tag.Kind.ITEM_LABEL);
            TextStyle style = text.get(0).style().with(Face.SANS_SEMIBOLD).in(Tone.INK);
            composer.label(tag, label, style, x, Anchor.START);
        }
        if (!bare) {
            composer.text(item.child(Tag.Kind.ITEM_BODY), text, x + indent, wide - indent);
        }
        composer.to(Math.max(top + BOX, composer.y()));
    }

    private void apart(Composer composer, List<String> apart, Tag body) {
        if (apart.isEmpty()) {
            return;
        }
        Tag list = body.child(Tag.Kind.LIST);
        composer.gap(4.5);
        double x = left;
        for (String text : apart) {
            box(composer, x);
            Tag tag = list.child(Tag.Kind.ITEM).child(Tag.Kind.ITEM_BODY);
            composer.label(tag, text, quiet, x + BOX + AFTER_BOX, Anchor.START);
            x += BOX + AFTER_BOX + setting.faces().width(text, quiet) + 21;
        }
        composer.gap(BOX);
    }

    private void box(Composer composer, double x) {
        composer.add(Tag.DECORATION, new Mark.Box(x + 0.5, composer.y(), BOX, BOX, 1.5, null, EDGE));
    }

    // ---- where things stand ----

    private static List<Step> steps(Question question) {
        return question.answer() instanceof Steps steps ? steps.steps() : List.of();
    }

    private static List<Fact> labels(Question question) {
        return steps(question).stream().map(s -> new Fact(s.value(), s.label())).toList();
    }

    private double column(int count) {
        return (width - (count - 1) * GAP) / count;
    }

    private double x(int i, int count) {
        return left + i * (column(count) + GAP);
    }

    private boolean namesFit(List<Step> steps) {
        double wide = column(Math.max(1, steps.size()));
        return steps.size() <= MOST_COLUMNS
                && steps.stream().allMatch(s -> Wrap.longestWord(s.label(), name, setting.faces()) <= wide);
    }

    private boolean inColumns(List<Step> steps) {
        double wide = column(Math.max(1, steps.size()));
        return namesFit(steps)
                && steps.stream().allMatch(s -> Wrap.longestWord(s.anchor(), words, setting.faces()) <= wide);
    }

    private static boolean onlyEndsNamed(List<Step> steps) {
        int last = steps.size() - 1;
        for (int i = 0; i <= last; i++) {
            Step step = steps.get(i);
            if (!step.anchor().isEmpty() || i > 0 && i < last && !step.label().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
