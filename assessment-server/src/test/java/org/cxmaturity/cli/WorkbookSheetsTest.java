package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.report.Plan;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Shown;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.Since.Part;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheets on change, groups and priorities hold, read back and computed as an office program does. */
class WorkbookSheetsTest {
    @TempDir
    static Path folder;

    private static ReportData data;
    private static Map<String, List<Map<String, Object>>> sheets;

    /** Two waves of the synthetic client against the same peers then and now. */
    @BeforeAll
    static void write() throws IOException {
        Path peers = folder.resolve("peers.json");
        cxm(
                "benchmark",
                "build",
                "--scores",
                file("peers.csv"),
                "--questionnaire",
                "five-factor",
                "--dimensions",
                "industry,country,size",
                "--out",
                peers);
        Object[] words = {
            "--responses",
            file("wave-2.csv"),
            "--previous",
            file("wave-1.csv"),
            "--pack",
            peers,
            "--previous-pack",
            peers,
            "--edition",
            "full"
        };
        data = report("moved", words);
        sheets = sheets("moved");
    }

    private static Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), DemoPlan.resource("five-factor/" + name));
    }

    /** Writes the report as a workbook and as data, and gives the data. */
    private static ReportData report(String name, Object... words) throws IOException {
        for (String form : List.of("json", "xlsx")) {
            List<Object> all = new ArrayList<>(List.of("report", "--questionnaire", "five-factor"));
            all.addAll(List.of(words));
            all.addAll(List.of("--out", folder.resolve(name + "." + form)));
            assertThat(cxm(all.toArray()).status()).isZero();
        }
        byte[] json = Files.readAllBytes(folder.resolve(name + ".json"));
        return ReportDataJson.read("report.json", json).value();
    }

    /** Each sheet's rows: column to value, formulas computed; an empty cell is left out. */
    private static Map<String, List<Map<String, Object>>> sheets(String name) throws IOException {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
                XSSFSheet sheet = workbook.getSheetAt(s);
                List<Map<String, Object>> rows = new ArrayList<>();
                for (int r = 1; r <= sheet.getLastRowNum(); r++) {
                    rows.add(row(sheet.getRow(0), sheet.getRow(r)));
                }
                all.put(sheet.getSheetName(), rows);
            }
        }
        return all;
    }

    private static Map<String, Object> row(Row head, Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Cell cell : row) {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            String column = head.getCell(cell.getColumnIndex()).getStringCellValue();
            if (type == CellType.NUMERIC) {
                values.put(column, cell.getNumericCellValue());
            } else if (type == CellType.STRING) {
                values.put(column, cell.getStringCellValue());
            } else if (type != CellType.BLANK) {
                throw new AssertionError(column + " holds " + type);
            }
        }
        return values;
    }

    /** A row as it should be: column and value in turn; null for an empty cell. */
    private static Map<String, Object> wanted(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                row.put((String) pairs[i], value instanceof Number n ? (Object) n.doubleValue() : value);
            }
        }
        return row;
    }

    private static List<Map<String, Object>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    private static Since since() {
        return Objects.requireNonNull(data.change());
    }

    @Test
    void everyChangeStandsWithItsIntervalAndHowSureItIs() {
        Map<Since.Verdict, String> words = Map.of(
                Since.Verdict.CERTAIN, "certain",
                Since.Verdict.CHANCE, "could be chance",
                Since.Verdict.UNKNOWN, "no interval",
                Since.Verdict.BROKEN, "not comparable",
                Since.Verdict.NOT_SHOWN, "not shown");
        assertThat(since().rows()).hasSize(6);
        assertThat(rows("change"))
                .isEqualTo(since().rows().stream()
                        .map(r -> wanted(
                                "id",
                                r.id(),
                                "then",
                                r.then(),
                                "now",
                                r.now(),
                                "difference",
                                r.difference(),
                                "low",
                                r.low(),
                                "high",
                                r.high(),
                                "detectable",
                                r.detectable(),
                                "verdict",
                                words.get(r.verdict()),
                                "common_items",
                                r.commonItems() ? "yes" : "no"))
                        .toList());
    }

    @Test
    void thePartsOfABridgeAddUpToItsChangeWhenTheSheetIsComputed() {
        assertThat(since().bridges()).isNotEmpty();
        assertThat(rows("bridge"))
                .isEqualTo(since().bridges().stream()
                        .map(b -> wanted(
                                "id",
                                b.id(),
                                "then",
                                b.then(),
                                "now",
                                b.now(),
                                "change",
                                b.change(),
                                "instrument",
                                points(b.instrument()),
                                "mix",
                                points(b.mix()),
                                "answers",
                                points(b.answers()),
                                "mix_and_answers",
                                points(b.mixAndAnswers()),
                                "answers_low",
                                b.answers().map(Part::low).orElse(null),
                                "answers_high",
                                b.answers().map(Part::high).orElse(null),
                                "sum_of_parts",
                                b.change()))
                        .toList());
    }

    private static Double points(Optional<Part> part) {
        return part.map(Part::points).orElse(null);
    }

    @Test
    void theDistanceIsTheOwnChangeLessThatOfTheMedianWhenTheSheetIsComputed() {
        assertThat(since().distances()).isNotEmpty();
        assertThat(rows("distance"))
                .isEqualTo(since().distances().stream()
                        .map(d -> wanted(
                                "id",
                                d.id(),
                                "organisations",
                                d.n(),
                                "own_change",
                                d.change(),
                                "median_change",
                                d.median(),
                                "distance_change",
                                d.distance(),
                                "own_less_median",
                                d.change() - d.median(),
                                "began_in_outer_tenth",
                                d.edge() ? "yes" : "no"))
                        .toList());
        assertThat(rows("distance"))
                .allSatisfy(r -> assertThat(r.get("own_less_median")).isEqualTo(r.get("distance_change")));
    }

    @Test
    void whatToLookAtFirstStandsInItsOrder() {
        List<Plan.Row> priorities = Objects.requireNonNull(data.plan()).priorities();
        assertThat(priorities).isNotEmpty();
        assertThat(rows("priorities"))
                .isEqualTo(priorities.stream()
                        .map(p -> wanted(
                                "item",
                                p.item(),
                                "text",
                                data.instrument().item(p.item()).orElseThrow().text(),
                                "importance_percent",
                                p.importance(),
                                "low",
                                p.low(),
                                "high",
                                p.high(),
                                "n",
                                p.n(),
                                "next_level_floor",
                                p.floor(),
                                "distance",
                                p.distance(),
                                "quadrant",
                                p.quadrantName()))
                        .toList());
    }

    @Test
    void everyGroupHasItsScoreOnEveryFactor() {
        assertThat(data.heat()).isNotEmpty();
        assertThat(rows("group_scores")).isEqualTo(groupScores(data, "held back"));
    }

    private static List<Map<String, Object>> groupScores(ReportData of, String hidden) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Shown.Heat heat : of.heat()) {
            for (Shown.HeatRow row : heat.rows()) {
                of.instrument().factors().forEach(f -> {
                    Double score = row.scores().get(f.id());
                    rows.add(wanted(
                            "question",
                            heat.by(),
                            "group",
                            row.value(),
                            "name",
                            row.name(),
                            "factor",
                            f.id(),
                            "score",
                            score,
                            "shown",
                            score != null ? "yes" : row.few().contains(f.id()) ? "fewer than 5" : hidden));
                });
            }
        }
        return rows;
    }

    /**
     * Three leaders, nine customer-facing, the rest support. All roles weigh alike here: of the two that are large enough,
     * one could be worked out from the other and the whole, so both are held back.
     */
    @Test
    void aGroupThatIsTooSmallIsToldFromTheOneHeldBackForItAndNeitherHasAFigure() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("wave-2.csv"));
        int role = Arrays.asList(lines.get(0).split(",")).indexOf("role");
        List<String> few = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 1; i <= 60; i++) {
            String[] cells = lines.get(i).split(",", -1);
            cells[role] = i <= 3 ? "leadership" : i <= 12 ? "frontline" : "support";
            few.add(String.join(",", cells));
        }
        Path answers = Files.write(folder.resolve("few.csv"), few);
        ReportData small = report("few", "--responses", answers);

        Map<String, Shown.HeatRow> groups = new LinkedHashMap<>();
        small.heat().get(0).rows().forEach(r -> groups.put(r.value(), r));
        assertThat(groups.get("leadership").few()).hasSize(5);
        assertThat(groups.get("frontline").few()).isEmpty();
        assertThat(groups.get("leadership").scores()).isEmpty();
        assertThat(groups.get("frontline").scores()).isEmpty();
        List<Map<String, Object>> written = Objects.requireNonNull(sheets("few").get("group_scores"));
        assertThat(written).isEqualTo(groupScores(small, "held back"));
        assertThat(written).filteredOn(r -> !r.containsKey("score")).hasSize(15);
        assertThat(written)
                .filteredOn(r -> "leadership".equals(r.get("group")))
                .allMatch(r -> "fewer than 5".equals(r.get("shown")));
    }
}
