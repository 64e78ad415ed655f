package org.cxmaturity.questionnaire.xlsx;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.questionnaire.Version;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.xlsx.SheetRow;
import org.cxmaturity.xlsx.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Turns the sheets survey, choices and settings of an XLSForm into the keys of our format, as far as they fit: groups are
 * factors, choices that are numbers are scales, other choices are background questions, texts are comments. Whatever
 * does not fit is told.
 */
final class XlsFormReader {
    private static final Set<String> SILENT = Set.of(
            "start", "end", "today", "deviceid", "username", "phonenumber", "subscriberid", "simserial", "audit");
    private static final Pattern RANGE = Pattern.compile("(start|end|step)\\s*=\\s*(-?\\d{1,6}(?:\\.\\d{1,4})?)");
    private static final Pattern RELEVANT =
            Pattern.compile("\\$\\{\\s*([\\w-]+)\\s*\\}\\s*(>=|<=|=)\\s*'?(-?\\d{1,6}(?:\\.\\d{1,4})?)'?");
    private static final String LOOSE = "general";

    private final WorkbookReading.Draft draft;
    private final Problems problems;
    private final Table survey;
    private final Table settings;
    private final XlsFormChoices choices;
    private final XlsFormLanguages languages;
    private final Map<String, Boolean> scales = new LinkedHashMap<>();
    private final Map<String, Branch> items = new LinkedHashMap<>();
    private @Nullable Branch factor;
    private @Nullable Branch loose;
    private int depth;
    private int repeats;

    XlsFormReader(WorkbookReader workbook, WorkbookReading.Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.survey = Table.read(workbook, "survey", problems);
        this.settings = Table.read(workbook, "settings", problems);
        this.languages = XlsFormLanguages.of(survey, setting("default_language"));
        this.choices = new XlsFormChoices(Table.read(workbook, "choices", problems), languages, draft);
    }

    void read() {
        Branch root = draft.root();
        top(root);
        for (SheetRow row : survey.rows()) {
            String type = survey.cell(row, "type").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (!type.isEmpty()) {
                row(root, row, type);
            }
        }
        int count = items.size();
        root.number("minutes", 1, Integer.toString(Math.max(1, (count + 2) / 3)));
        levels(root);
        filledIn(say(
                "the form says nothing of levels, purpose and time: five levels of 20 each, the title, and 20 seconds a"
                        + " question were put in"));
        languages.others().forEach(language -> draft.translation(language, 1));
    }

    private void top(Branch root) {
        String title = setting("form_title");
        String id = XlsFormLanguages.id(setting("form_id").isEmpty() ? title : setting("form_id"));
        root.text("id", 1, id.isEmpty() ? "form" : id);
        String version = setting("version");
        boolean semantic = Version.parse(version).isPresent();
        root.text("version", 1, semantic ? version : "1.0.0");
        if (!semantic) {
            filledIn(
                    version.isEmpty()
                            ? say("the version is missing: 1.0.0 was put in")
                            : say("the version \"{0}\" is not of three numbers: 1.0.0 was put in", version));
        }
        root.put("draft", 1, new Node.Scalar(1, "true", Node.Kind.BOOLEAN));
        root.text("language", 1, languages.base());
        String name = title.isEmpty() ? (id.isEmpty() ? "Form" : id) : title;
        root.text("title", 1, name);
        root.text("purpose", 1, name);
        root.text("kind", 1, "core");
    }

    private static void levels(Branch root) {
        for (int level = 1; level <= 5; level++) {
            Branch branch = root.add("levels", 1);
            branch.number("level", 1, Integer.toString(level));
            branch.number("from", 1, Integer.toString(20 * (level - 1)));
            branch.text("name", 1, "Level " + level);
            branch.text("summary", 1, "From " + 20 * (level - 1) + " of 100 on.");
        }
    }

    // ---- rows of the survey ----

    private void row(Branch root, SheetRow row, String type) {
        int at = cell(row, "type");
        if (type.matches("begin[ _]repeat|end[ _]repeat")) {
            repeats += type.startsWith("begin") ? 1 : -1;
            if (type.startsWith("begin")) {
                tell(at, say("a group that repeats cannot be asked"), say("Its questions were left out."));
            }
        } else if (repeats > 0) {
            return;
        } else if (type.matches("begin[ _]group")) {
            begin(root, row, at);
        } else if (type.matches("end[ _]group")) {
            depth = Math.max(0, depth - 1);
            factor = depth == 0 ? null : factor;
        } else if (type.startsWith("select_one ")) {
            selectOne(
                    root,
                    row,
                    survey.cell(row, "type").replaceAll("^\\S+\\s+", "").split("\\s", 2)[0],
                    at);
        } else if (type.equals("range")) {
            range(root, row, at);
        } else if (type.equals("text")) {
            Branch comment = root.add("comments", cell(row, "name"));
            named(comment, row, "comments", "text");
        } else if (!SILENT.contains(type)) {
            String name = survey.cell(row, "name");
            tell(
                    at,
                    name.isEmpty()
                            ? say("\"{0}\" has no place in a questionnaire", type)
                            : say("\"{0}\" has no place in a questionnaire: {1}", type, name),
                    say("It was left out."));
        }
    }

    private void begin(Branch root, SheetRow row, int at) {
        depth++;
        if (depth > 1) {
            tell(at, say("a group inside a group"), say("Its questions were put into the outer one."));
            return;
        }
        Branch group = root.add("factors", cell(row, "name"));
        factor = group;
        String id = named(group, row, "factors", "name");
        if (!group.has("name")) {
            group.text("name", at, id.isEmpty() ? "Group" : id);
        }
        group.text("summary", at, group.value("name"));
        filledIn(say("factor {0}: its name stands for its summary", id));
    }

    private void selectOne(Branch root, SheetRow row, String list, int at) {
        List<SheetRow> options = choices.of(list);
        if (options.isEmpty()) {
            tell(at, say("the list \"{0}\" has no choices", list), say("The question was left out."));
        } else if (choices.isScale(list)) {
            String scale = XlsFormLanguages.id(list);
            if (scales.putIfAbsent(scale, true) == null) {
                choices.scale(root.branch("scales", at).branch(scale, at), scale, list);
            }
            item(root, row, scale);
        } else {
            if (depth > 0) {
                tell(
                        at,
                        say("the choices of \"{0}\" are no whole numbers, so they are no scale", list),
                        say("The question was brought in as a background question."));
            }
            Branch background = root.add("background", cell(row, "name"));
            String id = named(background, row, "background", "text");
            choices.options(background.branch("options", at), id, list);
        }
    }

    private void range(Branch root, SheetRow row, int at) {
        Map<String, String> given = new LinkedHashMap<>(Map.of("start", "0", "end", "10", "step", "1"));
        Matcher m = RANGE.matcher(survey.cell(row, "parameters"));
        while (m.find()) {
            given.put(m.group(1), m.group(2));
        }
        String from = given.getOrDefault("start", "0");
        String to = given.getOrDefault("end", "10");
        String step = given.getOrDefault("step", "1");
        String id = XlsFormLanguages.id("range-" + from + "-" + to + (step.equals("1") ? "" : "-by-" + step));
        if (scales.putIfAbsent(id, true) == null) {
            Branch scale = root.branch("scales", at).branch(id, at);
            scale.number("from", at, from);
            scale.number("to", at, to);
            scale.number("step", at, step);
        }
        item(root, row, id);
    }

    private void item(Branch root, SheetRow row, String scale) {
        Branch group = factor;
        int at = cell(row, "name");
        if (group == null) {
            group = loose;
            if (group == null) {
                group = root.add("factors", at);
                group.text("id", at, LOOSE);
                group.text("name", at, root.value("title"));
                group.text("summary", at, root.value("title"));
                loose = group;
                tell(
                        at,
                        say("a question outside of all groups"),
                        say("Such questions were put into a factor \"{0}\".", LOOSE));
            }
        }
        Branch item = group.add("items", at);
        String id = named(item, row, "items", "text");
        languages.texts(survey, row, "hint").forEach((language, text) -> {
            if (language.equals(languages.base())) {
                item.text("help", cell(row, "hint"), text);
            } else if (item.has("help")) {
                draft.translation(language, at)
                        .branch("items", at)
                        .branch(id, at)
                        .text("help", at, text);
            }
        });
        item.text("scale", cell(row, "type"), scale);
        if (survey.cell(row, "required").toLowerCase(Locale.ROOT).matches("yes|true|true\\(\\)")) {
            item.put("required", at, new Node.Scalar(at, "true", Node.Kind.BOOLEAN));
        }
        relevant(row, item);
        items.put(id, item);
    }

    private void relevant(SheetRow row, Branch item) {
        String relevant = survey.cell(row, "relevant");
        if (relevant.isEmpty()) {
            return;
        }
        int at = cell(row, "relevant");
        Matcher m = RELEVANT.matcher(relevant);
        String earlier = m.matches() ? XlsFormLanguages.id(m.group(1)) : "";
        if (!items.containsKey(earlier)) {
            tell(
                    at,
                    say("the condition \"{0}\" is no comparison of an earlier item with a number", relevant),
                    say("The question is asked of all."));
            return;
        }
        String test = m.group(2).equals("=") ? "equals" : m.group(2).equals(">=") ? "atLeast" : "atMost";
        Branch when = item.branch("when", at);
        when.text("item", at, earlier);
        when.number(test, at, m.group(3));
    }

    /** Puts id and words of a row into a branch, its translations beside; returns the id. */
    private String named(Branch branch, SheetRow row, String section, String key) {
        int at = cell(row, "name");
        String id = XlsFormLanguages.id(survey.cell(row, "name"));
        branch.text("id", at, id);
        Map<String, String> texts = languages.texts(survey, row, "label");
        texts.forEach((language, text) -> {
            if (language.equals(languages.base())) {
                branch.text(key, languages.cell(survey, "label", language, draft, row), text);
            } else {
                draft.translation(language, at)
                        .branch(section, at)
                        .branch(id, at)
                        .text(key, languages.cell(survey, "label", language, draft, row), text);
            }
        });
        return id;
    }

    // ---- cells ----

    private String setting(String name) {
        return settings.rows().isEmpty() ? "" : settings.cell(settings.rows().get(0), name);
    }

    private int cell(SheetRow row, String column) {
        return draft.cells().number(survey.sheet(), row.number(), survey.at(column));
    }

    private void tell(int cell, Wording what, Wording instead) {
        Problem told = SheetFaults.doesNotFit(Place.line("", cell), what, instead);
        problems.add(draft.cells().named(told));
    }

    private void filledIn(Wording what) {
        problems.add(draft.cells().named(SheetFaults.filledIn(Place.line("", 1), what)));
    }
}
