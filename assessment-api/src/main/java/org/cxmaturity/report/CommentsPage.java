package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.report.Block.Bar;
import org.cxmaturity.report.Block.BarGroup;
import org.cxmaturity.report.Block.BarGroups;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Comments.Theme;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/** What people wrote about, as themes that people found: counted, never quoted. */
final class CommentsPage {
    static final String SECTION = "comments";
    private static final int TITLE = 110;

    private final ReportData data;
    private final Voice voice;

    CommentsPage(ReportData data, Voice voice) {
        this.data = data;
        this.voice = voice;
    }

    /** Empty where no theme may be shown. */
    Optional<Page> page() {
        return Optional.ofNullable(data.comments())
                .filter(comments -> !comments.themes().isEmpty())
                .map(this::page);
    }

    private Page page(Comments comments) {
        List<Theme> themes = comments.themes();
        int most = themes.get(0).mentions();
        List<Row> rows = new ArrayList<>();
        for (Theme theme : themes) {
            rows.add(new Row(
                    List.of(
                            Cell.of(theme.text()),
                            theme.factor() == null
                                    ? Cell.of(Voice.NONE)
                                    : new Cell(
                                            voice.badge(theme.factor()),
                                            null,
                                            voice.name(theme.factor()),
                                            false,
                                            false),
                            Cell.bar(voice.notation().count(theme.mentions()), (double) theme.mentions() / most)),
                    false));
        }
        Table table = new Table(
                new Head(voice.say("comments.head"), note(comments)),
                List.of(
                        new Column(voice.say("comments.theme"), false, 3.4),
                        new Column(voice.say("column.factor"), false, 1.6),
                        new Column(voice.say("comments.mentions"), true, 1.8)),
                rows,
                "");
        String name = voice.say("comments.name");
        return new Page(
                SECTION,
                name,
                null,
                voice.say("comments.eyebrow"),
                title(themes),
                lead(comments),
                List.of(table, new Paragraph("", voice.say("comments.note"), true)));
    }

    private String title(List<Theme> themes) {
        boolean alone =
                themes.size() == 1 || themes.get(0).mentions() > themes.get(1).mentions();
        String title = voice.say("comments.title", themes.get(0).text());
        return alone && LanguageMarks.length(title) <= TITLE
                ? title
                : voice.say("comments.title.count", themes.size(), voice.sentence(voice.numeral(themes.size())));
    }

    private String lead(Comments comments) {
        String by = comments.coding() == null ? "" : comments.coding().by();
        return voice.say("comments.lead", count(comments.people()), count(comments.given()), by);
    }

    private String note(Comments comments) {
        return voice.say("comments.unit", count(comments.given()), voice.number(Comments.MENTIONS));
    }

    private String count(@Nullable Integer n) {
        return n == null ? Voice.NONE : voice.count(n);
    }

    /** The themes of one factor as bars in two columns; empty where it has none. */
    Optional<BarGroups> about(String factor) {
        Comments comments = data.comments();
        List<Theme> themes = comments == null
                ? List.of()
                : comments.themes().stream()
                        .filter(t -> factor.equals(t.factor()))
                        .toList();
        if (comments == null || themes.isEmpty()) {
            return Optional.empty();
        }
        int half = (themes.size() + 1) / 2;
        List<BarGroup> groups = new ArrayList<>();
        groups.add(bars(themes.subList(0, half), themes.get(0).mentions()));
        if (half < themes.size()) {
            groups.add(bars(themes.subList(half, themes.size()), themes.get(0).mentions()));
        }
        return Optional.of(new BarGroups(new Head(voice.say("comments.factor"), note(comments)), groups));
    }

    private BarGroup bars(List<Theme> themes, int most) {
        return new BarGroup(
                "",
                themes.stream()
                        .map(t -> new Bar(
                                t.text(),
                                (double) t.mentions() / most,
                                voice.notation().count(t.mentions())))
                        .toList());
    }
}
