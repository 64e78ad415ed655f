package org.cxmaturity.questionnaire.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.questionnaire.format.Node;
import org.cxmaturity.xlsx.SheetRow;
import org.cxmaturity.xlsx.WorkbookReader;

/** Turns an exported workbook back into the keys of the format. Says what belongs nowhere; all else is for the reader. */
final class ExportedReader {
    private static final Set<String> NO_LANGUAGE = Set.of(Columns.PATH, Columns.WHAT, Columns.AS_EXPORTED);

    private static final Set<String> NEEDED = Set.of("title", "purpose", "name", "summary", "text");
    private static final String SLASH = " / ";
    private static final int DEEPEST = 4;

    private final WorkbookReader workbook;
    private final WorkbookReading.Draft draft;
    private final Problems problems;
    private final Map<String, List<Branch>> byPath = new LinkedHashMap<>();

    ExportedReader(WorkbookReader workbook, WorkbookReading.Draft draft, Problems problems) {
        this.workbook = workbook;
        this.draft = draft;
        this.problems = problems;
    }

    void read() {
        Branch root = draft.root();
        top(root);
        rows(Columns.LEVELS, root, "levels", "level");
        scales(root);
        rows(Columns.FACTORS, root, "factors", "id");
        items();
        rows("Outcomes", root, "outcomes", "id");
        rows("Background", root, "background", "id");
        rows("Comments", root, "comments", "id");
        texts(root);
    }

    private void top(Branch root) {
        Table table = table(Columns.QUESTIONNAIRE, Columns.KEY, Columns.VALUE);
        List<Node> sources = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            String key = table.cell(row, Columns.KEY);
            String value = table.cell(row, Columns.VALUE);
            int cell = cell(table, row, Columns.VALUE);
            if (key.equals("sources")) {
                sources.add(new Node.Scalar(cell, value, Node.Kind.TEXT));
            } else if (!key.isEmpty() && !value.isEmpty()) {
                put(root, key, value, cell);
            }
        }
        if (!sources.isEmpty()) {
            root.put(
                    "sources",
                    sources.get(0).line(),
                    new Node.Sequence(sources.get(0).line(), sources));
        }
    }

    /** The rows of a sheet as members of a list; known by {@code list / id} from then on. */
    private void rows(String sheet, Branch parent, String list, String id) {
        Table table = table(sheet, id);
        for (SheetRow row : table.rows()) {
            Branch member = parent.add(list, cell(table, row, id));
            fill(member, table, row, Set.of());
            know(list, table.cell(row, id), member);
        }
    }

    /** Texts go to every bearer of an id; that it is borne twice is for the reader to tell. */
    private void know(String list, String id, Branch member) {
        byPath.computeIfAbsent(list + SLASH + id, path -> new ArrayList<>()).add(member);
    }

    private void scales(Branch root) {
        Table table = table(Columns.SCALES, "id");
        for (SheetRow row : table.rows()) {
            String id = table.cell(row, "id");
            int at = cell(table, row, "id");
            if (byPath.containsKey("scales" + SLASH + id)) {
                tell(SheetFaults.scaleTwice(place(table, row), id));
            } else if (!id.isEmpty()) {
                Branch scale = root.branch("scales", at).branch(id, at);
                fill(scale, table, row, Set.of("id"));
                know("scales", id, scale);
            }
        }
    }

    private void items() {
        Table table = table(Columns.ITEMS, "id", Columns.FACTOR);
        String prefix = "factors" + SLASH;
        List<String> factors = byPath.keySet().stream()
                .filter(p -> p.startsWith(prefix))
                .map(p -> p.substring(prefix.length()))
                .toList();
        for (SheetRow row : table.rows()) {
            String named = table.cell(row, Columns.FACTOR);
            String id = table.cell(row, "id");
            if (!factors.contains(named)) {
                tell(SheetFaults.noSuchFactor(place(table, row), id, named, factors));
            }
            // an item of no factor is checked all the same: beside those of the first
            List<Branch> home =
                    owners(prefix + (factors.contains(named) || factors.isEmpty() ? named : factors.get(0)));
            if (!home.isEmpty()) {
                Branch item = home.get(0).add("items", cell(table, row, "id"));
                fill(item, table, row, Set.of(Columns.FACTOR));
                know("items", id, item);
            }
        }
    }

    private List<Branch> owners(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    private void fill(Branch branch, Table table, SheetRow row, Set<String> except) {
        table.columns().forEach((column, at) -> {
            String value = table.cell(row, column);
            if (!value.isEmpty() && !except.contains(column)) {
                put(branch, column, value, cell(table, row, column));
            }
        });
    }

    private static void put(Branch branch, String key, String value, int cell) {
        int dot = key.indexOf('.');
        Branch target = dot < 0 ? branch : branch.branch(key.substring(0, dot), cell);
        String last = key.substring(dot + 1);
        if (key.equals("roles")) {
            List<Node> roles = new ArrayList<>();
            for (String role : value.split("[,\\s]+", -1)) {
                roles.add(new Node.Scalar(cell, role, Node.Kind.TEXT));
            }
            target.put(last, cell, new Node.Sequence(cell, roles));
        } else if (Columns.WORDS.contains(key)) {
            target.text(last, cell, value);
        } else {
            target.put(last, cell, scalar(cell, value));
        }
    }

    private static Node.Scalar scalar(int cell, String value) {
        boolean truth = value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        String written = truth ? value.toLowerCase(java.util.Locale.ROOT) : value;
        boolean number = value.matches("[-+]?\\d{1,12}(\\.\\d{1,20})?");
        return new Node.Scalar(cell, written, truth ? Node.Kind.BOOLEAN : number ? Node.Kind.NUMBER : Node.Kind.TEXT);
    }

    // ---- texts ----

    private void texts(Branch root) {
        String base = root.value("language");
        Table table = table(Columns.TEXTS, Columns.PATH, base);
        List<String> languages = table.columns().keySet().stream()
                .filter(c -> !NO_LANGUAGE.contains(c))
                .toList();
        languages.stream()
                .filter(l -> !l.equals(base))
                .forEach(l -> draft.translation(l, draft.cells().number(table.sheet(), 1, table.at(l))));
        for (SheetRow row : table.rows()) {
            String path = table.cell(row, Columns.PATH);
            if (!path.isEmpty()) {
                List<String> keys = List.of(path.split("\\s*/\\s*", DEEPEST)); // an option may have a stroke of its own
                languages.forEach(language -> text(root, table, row, keys, language, base));
                changed(table, row, base, languages);
            }
        }
    }

    private void text(Branch root, Table table, SheetRow row, List<String> path, String language, String base) {
        String text = table.cell(row, language);
        int cell = cell(table, row, language);
        if (language.equals(base)) {
            if (!text.isEmpty() || NEEDED.contains(path.get(path.size() - 1))) {
                base(root, path, cell, text, table, row);
            }
        } else if (!text.isEmpty()) {
            translated(draft.translation(language, cell), path, cell, text);
        }
    }

    /** Puts a text where its structure stands. */
    private void base(Branch root, List<String> path, int cell, String text, Table table, SheetRow row) {
        int depth = path.size();
        if (depth == 1) {
            root.text(path.get(0), cell, text);
            return;
        }
        if (path.get(0).equals("importance") && depth == 2) {
            root.branch("importance", cell).text(path.get(1), cell, text);
            return;
        }
        List<Branch> owners = depth < 3 ? List.of() : owners(path.get(0) + SLASH + path.get(1));
        if (owners.isEmpty()) {
            tell(SheetFaults.noSuchPath(place(table, row), String.join(SLASH, path)));
        }
        for (Branch owner : owners) {
            if (path.get(0).equals("scales")) {
                owner.branch("labels", cell).text(path.get(2), cell, text);
            } else if (depth == 3) {
                owner.text(path.get(2), cell, text);
            } else {
                owner.branch(path.get(2), cell).text(path.get(3), cell, text);
            }
        }
    }

    private static void translated(Branch language, List<String> path, int cell, String text) {
        Branch at = language;
        for (String key : path.subList(0, path.size() - 1)) {
            at = at.branch(key, cell);
        }
        at.text(path.get(path.size() - 1), cell, text);
    }

    private void changed(Table table, SheetRow row, String base, List<String> languages) {
        String before = table.cell(row, Columns.AS_EXPORTED);
        List<String> translations = languages.stream()
                .filter(l -> !l.equals(base) && !table.cell(row, l).isEmpty())
                .toList();
        if (!before.isEmpty() && !before.equals(table.cell(row, base)) && !translations.isEmpty()) {
            Place at = Place.line("", cell(table, row, base));
            tell(SheetFaults.sourceChanged(at, base, translations));
        }
    }

    // ---- cells ----

    private Table table(String sheet, String... needed) {
        Table table = Table.read(workbook, sheet, problems);
        for (String column : needed) {
            if (table.isThere() && !column.isEmpty() && !table.columns().containsKey(column)) {
                tell(SheetFaults.noColumn(Place.line("", draft.cells().number(sheet, 1, 0)), sheet, column));
            }
        }
        return table;
    }

    private int cell(Table table, SheetRow row, String column) {
        return draft.cells().number(table.sheet(), row.number(), table.at(column));
    }

    private Place place(Table table, SheetRow row) {
        return Place.line("", draft.cells().number(table.sheet(), row.number(), 0));
    }

    /** Tells a problem whose line is the number of a cell. */
    private void tell(Problem problem) {
        problems.add(draft.cells().named(problem));
    }
}
