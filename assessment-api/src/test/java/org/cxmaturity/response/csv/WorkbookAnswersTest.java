package org.cxmaturity.response.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Response;
import org.cxmaturity.xlsx.SteadyWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Answers in a workbook are the same answers, with the same faults; the cell is named in them. */
class WorkbookAnswersTest {
    private static Result<ResponseSet> read(Consumer<Worksheet> sheet) {
        byte[] file = SteadyWorkbook.write(workbook -> sheet.accept(workbook.newWorksheet("Answers")));
        return Sheets.read(file, ReadOptions.STRICT);
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof LocalDateTime when) {
                sheet.value(row, i, when);
                sheet.style(row, i).format("yyyy-mm-dd hh:mm:ss").set();
            } else if (cells[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("dd.mm.yy").set();
            } else {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    @Test
    void numbersTextsDatesAndEmptyCellsAreReadAsStored() {
        Result<ResponseSet> result = read(sheet -> {
            row(sheet, 0, "respondent", "promise", "spend", "half", "nps", "change", "submitted", "seconds");
            row(sheet, 1, "a", 4, 12.75, "3,5", "NA", "Åbn før ni", LocalDate.of(2026, 3, 31), 61.5);
            row(sheet, 3, 7, "5", 0.1 + 0.2, "", "DK", "", LocalDateTime.of(2026, 3, 31, 14, 5, 9));
        });

        assertThat(Sheets.told(result)).isEmpty();
        List<Response> rows = result.value().rows();
        assertThat(rows).extracting(Response::respondent).containsExactly("a", "7");
        assertThat(rows).extracting(Response::submitted).containsExactly("2026-03-31", "2026-03-31T14:05:09");
        assertThat(rows.get(0).answers().asMap())
                .containsEntry("promise", new Answer.Value(4))
                .containsEntry("spend", new Answer.Value(12.75))
                .containsEntry("half", new Answer.Value(3.5))
                .containsEntry("nps", Answer.Missing.NOT_APPLICABLE);
        assertThat(rows.get(0).comments()).containsEntry("change", "Åbn før ni");
        assertThat(rows.get(1).answers().get("spend")).isEqualTo(new Answer.Value(0.30000000000000004));
        assertThat(rows.get(1).answers().get("half")).isEqualTo(Answer.Missing.NOT_ANSWERED);
    }

    @Test
    void faultsNameRowAndCell() {
        Result<ResponseSet> result = read(sheet -> {
            row(sheet, 0, "respondent", "role", "promise", "shoe");
            row(sheet, 2, "a", "frontlin", 9, "");
            row(sheet, 3, "a", "frontline", LocalDate.of(2026, 2, 1), "");
            row(sheet, 4, "b", "frontline", 4, "", "beside");
        });

        assertThat(Sheets.told(result))
                .containsExactly(
                        "r.csv:1: R01 unknown column \"shoe\". Rename the column, or pass over it with --ignore-columns.",
                        "r.csv:3: R04 role: \"frontlin\" is none of its answers (cell B3). Did you mean \"frontline\"?"
                                + " Use one of: leadership, frontline, support, or leave the cell empty.",
                        "r.csv:3: R03 promise: 9 is not on the scale 1 to 5 (cell C3). Correct the cell, or leave it empty"
                                + " for not answered.",
                        "r.csv:4: R05 respondent: \"a\" stands in line 3 already (cell A4). Keep one row for each"
                                + " respondent, or give each row an id of its own.",
                        "r.csv:4: R03 promise: \"2026-02-01\" is not on the scale 1 to 5 (cell C4). Correct the cell, or"
                                + " leave it empty for not answered.",
                        "r.csv:5: R07 the row has 5 cells and the header 4 columns. Give the row a cell for each column,"
                                + " and quote texts that hold the separator.");
    }

    @Test
    void aFormulaNeedsItsResultAndAnErrorIsNoAnswer() throws IOException {
        byte[] noResult = SteadyWorkbook.write(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Answers");
            row(sheet, 0, "promise", "known");
            row(sheet, 1, 4, 3);
            sheet.formula(1, 1, "A2-1");
        });

        assertThat(Sheets.told(Sheets.read(noResult, ReadOptions.STRICT)))
                .containsExactly(
                        "r.csv:2: X04 known: cell B2 holds a formula without its result. Open the workbook in a"
                                + " spreadsheet program and save it there, or write the value in its place.");
        assertThat(Sheets.told(Sheets.read(
                        AWorkbook.with("<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"), ReadOptions.STRICT)))
                .containsExactly(
                        "r.csv:2: X03 promise: cell A2 holds the error #DIV/0!. Correct the formula, or write the"
                                + " value in its place.");
        Result<ResponseSet> withResult =
                Sheets.read(AWorkbook.with("<c r=\"A2\"><f>2+2</f><v>4</v></c>"), ReadOptions.STRICT);
        assertThat(withResult.value().rows().get(0).answers().get("promise")).isEqualTo(new Answer.Value(4));
    }

    @Test
    void whatIsNoWorkbookIsToldApart() throws IOException {
        byte[] zip = AWorkbook.zip(out -> out.putNextEntry(new ZipEntry("notes.txt")));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        byte[] damaged = AWorkbook.with("<c r=\"A2\"><v>4</c>");

        assertThat(Sheets.told(Sheets.read(zip, ReadOptions.STRICT)))
                .containsExactly(
                        "r.csv:1: X01 the file is an archive and no workbook (.xlsx) that can be read. Save it as"
                                + " .xlsx or as CSV in UTF-8; take files out of a .zip first.");
        assertThat(Sheets.told(Sheets.read(old, ReadOptions.STRICT)))
                .containsExactly(
                        "r.csv:1: X05 the file is a workbook of the old kind (.xls), or one with a password. Save it"
                                + " as .xlsx without a password, or as CSV in UTF-8.");
        assertThat(Sheets.read(damaged, ReadOptions.STRICT).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("X01");
    }

    @Test
    void anArchiveThatGrowsBeyondMeasureIsRefused() throws IOException {
        byte[] bomb = AWorkbook.zip(out -> {
            out.putNextEntry(new ZipEntry("xl/media/zeros.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 513; i++) {
                out.write(zeros);
            }
        });
        byte[] wide = AWorkbook.with("<c r=\"ZZZZZZ2\"><v>4</v></c>");

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(Sheets.told(Sheets.read(bomb, ReadOptions.STRICT)))
                .containsExactly("r.csv:1: X02 the workbook is too large: it unpacks to over 512 MiB. Delete sheets and"
                        + " pictures that hold no answers, or save the first sheet as CSV.");
        assertThat(Sheets.told(Sheets.read(wide, ReadOptions.STRICT)))
                .singleElement()
                .asString()
                .startsWith("r.csv:1: X02 the workbook is too large: it has cells beyond column XFD.");
    }

    @Test
    void windows1252IsReadAndSaid() {
        byte[] csv = "promise,change\n4,\u00e6\u00f8\u00e5 \u20ac\n"
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));

        Result<ResponseSet> result = Sheets.read(csv, ReadOptions.STRICT);

        assertThat(result.value().rows().get(0).comments()).containsEntry("change", "æøå €");
        assertThat(Sheets.told(result)).singleElement().asString().startsWith("r.csv: R24 ");
    }

    @Test
    void wordsAfterANumberArePassedOver() {
        String csv = "promise,known\n4 – Whatever it said then,NA – Not applicable\n";

        Result<ResponseSet> result = Sheets.read(csv);

        assertThat(result.value().rows().get(0).answers().asMap())
                .containsEntry("promise", new Answer.Value(4))
                .containsEntry("known", Answer.Missing.NOT_APPLICABLE);
        assertThat(Sheets.told(Sheets.read("promise,known\n6 – Beyond,Not applicable\n")))
                .extracting(told -> told.substring(0, 13))
                .containsExactly("r.csv:2: R03 ", "r.csv:2: R03 ");
    }
}
