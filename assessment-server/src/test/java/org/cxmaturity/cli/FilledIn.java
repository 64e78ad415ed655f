package org.cxmaturity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in a template the way a person does: another library's drop-down lists, one choice after the other. */
final class FilledIn {
    private static final Map<String, String> ROLES =
            Map.of("Ledelse", "leadership", "Kundekontakt", "frontline", "Støttefunktion", "support");

    private FilledIn() {}

    /** Writes the filled workbook, and the same answers as codes in a CSV file. */
    static void byItsLists(Path template, Path filled, Path csv, int respondents) throws IOException {
        List<Map<String, String>> answers = new ArrayList<>();
        try (InputStream in = Files.newInputStream(template);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            boolean forms = text(workbook.getSheetAt(0).getRow(0).getCell(0)).startsWith("cxm-form");
            for (int i = 0; i < respondents; i++) {
                Sheet sheet = workbook.getSheetAt(forms ? i : 0);
                answers.add(fill(workbook, sheet, forms, i));
            }
            try (OutputStream out = Files.newOutputStream(filled)) {
                workbook.write(out);
            }
        }
        List<String> lines =
                new ArrayList<>(List.of(String.join(",", answers.get(0).keySet())));
        answers.forEach(a -> lines.add(String.join(",", a.values())));
        Files.write(csv, lines);
    }

    private static Map<String, String> fill(XSSFWorkbook workbook, Sheet sheet, boolean forms, int respondent) {
        Map<CellAddress, List<Cell>> lists = new LinkedHashMap<>();
        for (DataValidation v : sheet.getDataValidations()) {
            var range = v.getRegions().getCellRangeAddresses()[0];
            int row = forms ? range.getFirstRow() : respondent + 1;
            lists.put(
                    new CellAddress(row, range.getFirstColumn()),
                    cells(workbook, v.getValidationConstraint().getFormula1()));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> important = new ArrayList<>();
        int turn = respondent;
        for (var list : lists.entrySet()) {
            int at = list.getKey().getRow();
            String id = text(forms
                            ? sheet.getRow(at).getCell(0)
                            : sheet.getRow(0).getCell(list.getKey().getColumn()))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            Cell choice = list.getValue().get(turn % list.getValue().size());
            turn++;
            Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            Cell cell = row.createCell(list.getKey().getColumn());
            if (choice.getCellType() == CellType.NUMERIC) {
                cell.setCellValue(choice.getNumericCellValue());
            } else {
                cell.setCellValue(choice.getStringCellValue());
            }
            if (id.startsWith("importance.")) {
                important.add(code(choice));
            } else {
                answers.put(id, code(choice));
            }
        }
        answers.put("importance", String.join(" ", important));
        return answers;
    }

    private static List<Cell> cells(XSSFWorkbook workbook, String formula) {
        AreaReference area = new AreaReference(formula, workbook.getSpreadsheetVersion());
        List<Cell> cells = new ArrayList<>();
        for (CellReference at : area.getAllReferencedCells()) {
            cells.add(workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        }
        return cells;
    }

    private static String code(Cell choice) {
        String words = text(choice);
        return ROLES.getOrDefault(words, words.split(" – ", -1)[0]);
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Integer.toString((int) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
