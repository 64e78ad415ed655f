package org.cxmaturity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the hands of a person: cells written over with another library, and saved. */
final class Edited implements AutoCloseable {
    private final Path file;
    private final XSSFWorkbook workbook;

    private Edited(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static Edited open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Edited(file, new XSSFWorkbook(in));
        }
    }

    /** An empty workbook that is not there yet. */
    static Edited create(Path file) {
        return new Edited(file, new XSSFWorkbook());
    }

    /** Writes a text into a cell such as {@code C4}; an empty one empties it. */
    Edited cell(String sheet, String name, String text) {
        CellReference at = new CellReference(name);
        Row row = sheet(sheet).getRow(at.getRow());
        Row there = row == null ? sheet(sheet).createRow(at.getRow()) : row;
        there.createCell(at.getCol()).setCellValue(text);
        return this;
    }

    /** Rows of texts from the first row on, columns with {@code |} between them. */
    Edited rows(String sheet, String... rows) {
        for (int r = 0; r < rows.length; r++) {
            String[] cells = rows[r].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isBlank()) {
                    cell(sheet, new CellReference(r, c).formatAsString().replace("$", ""), cells[c].strip());
                }
            }
        }
        return this;
    }

    /** The row, from 1, whose first cell holds this text. */
    int row(String sheet, String first) {
        for (Row row : sheet(sheet)) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getStringCellValue().equals(first)) {
                return row.getRowNum() + 1;
            }
        }
        throw new AssertionError("no row " + first + " in " + sheet);
    }

    String text(String sheet, String name) {
        CellReference at = new CellReference(name);
        return sheet(sheet).getRow(at.getRow()).getCell(at.getCol()).getStringCellValue();
    }

    private Sheet sheet(String name) {
        Sheet sheet = workbook.getSheet(name);
        return sheet == null ? workbook.createSheet(name) : sheet;
    }

    @Override
    public void close() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }
}
