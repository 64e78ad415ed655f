package org.cxmaturity.render.pptx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Deck.Terms;
import org.cxmaturity.report.SlidePart.Graph;
import org.cxmaturity.report.SlidePart.Role;
import org.cxmaturity.report.SlidePart.Series;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * The sheet behind a chart: names, a column a series, then the ends of intervals as printed, and what the chart draws of
 * them as formulas. A number that is not shown is an empty cell.
 */
final class ChartSheet {
    private final XSLFChart chart;
    private final Graph graph;
    private final Terms terms;
    private final List<Runnable> cells = new ArrayList<>();
    private int column;

    ChartSheet(XSLFChart chart, Graph graph, Terms terms) {
        this.chart = chart;
        this.graph = graph;
        this.terms = terms;
        this.column = 1 + graph.series().size();
    }

    private int rows() {
        return graph.names().size();
    }

    private String range(int col) {
        return chart.formatRange(new CellRangeAddress(1, rows(), col, col));
    }

    XDDFCategoryDataSource names() {
        String[] names = graph.names().stream().map(Ink::clean).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(names, range(0), 0);
    }

    XDDFNumericalDataSource<Double> values(int series) {
        return numbers(graph.series().get(series).values(), 1 + series);
    }

    private XDDFNumericalDataSource<Double> numbers(List<@Nullable Double> values, int col) {
        return XDDFDataSourcesFactory.fromArray(values.toArray(new Double[0]), range(col), col);
    }

    CellReference title(int series) {
        return chart.setSheetTitle(Ink.clean(graph.series().get(series).name()), 1 + series);
    }

    /** Place of the series of a role; below 0 for none. */
    int find(Role role) {
        for (int i = 0; i < graph.series().size(); i++) {
            if (graph.series().get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    boolean hasIntervals(int series) {
        return graph.series().get(series).low().stream().anyMatch(Objects::nonNull);
    }

    /** How far up the band reaches from its lower end, a column after the others. */
    XDDFNumericalDataSource<Double> bandWidths() {
        int low = find(Role.PEER_LOW);
        int high = find(Role.PEER_HIGH);
        List<@Nullable Double> widths = differences(
                graph.series().get(high).values(), graph.series().get(low).values());
        int col = column++;
        cells.add(() -> formulas(col, terms.width(), widths, 1 + high, 1 + low));
        return numbers(widths, col);
    }

    CellReference bandTitle() {
        return chart.setSheetTitle(Ink.clean(terms.width()), column - 1);
    }

    /** Whiskers from the ends of the intervals. */
    void whiskers(CTErrBars bars, int series, ChartLooks looks, boolean upright) {
        Series of = graph.series().get(series);
        int low = column++;
        int high = column++;
        int down = column++;
        int up = column++;
        List<@Nullable Double> downwards = differences(of.values(), of.low());
        List<@Nullable Double> upwards = differences(of.high(), of.values());
        cells.add(() -> {
            plain(low, terms.low(), of.low());
            plain(high, terms.high(), of.high());
            formulas(down, terms.down(), downwards, 1 + series, low);
            formulas(up, terms.up(), upwards, high, 1 + series);
        });
        if (upright) {
            bars.addNewErrDir().setVal(STErrDir.Y);
        }
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        reference(bars.addNewPlus(), range(up), upwards);
        reference(bars.addNewMinus(), range(down), downwards);
        var line = new org.apache.poi.xddf.usermodel.XDDFShapeProperties();
        line.setLineProperties(looks.line(Tone.INK, 1.5));
        bars.setSpPr((CTShapeProperties) line.getXmlObject());
    }

    private static void reference(CTNumDataSource source, String range, List<@Nullable Double> values) {
        var numbers = source.addNewNumRef();
        numbers.setF(range);
        var cache = numbers.addNewNumCache();
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(values.size());
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                var point = cache.addNewPt();
                point.setIdx(i);
                point.setV(value.toString());
            }
        }
    }

    /** Empty where one of the two is. Printed numbers have at most a few decimals, and so has their difference. */
    private static List<@Nullable Double> differences(List<@Nullable Double> of, List<@Nullable Double> less) {
        List<@Nullable Double> all = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            Double a = of.get(i);
            Double b = less.get(i);
            all.add(a == null || b == null ? null : Math.round((a - b) * 1000) / 1000.0);
        }
        return all;
    }

    /** Writes what the chart itself did not. */
    void finish() {
        cells.forEach(Runnable::run);
        XSSFSheet sheet = sheet();
        sheet.setColumnWidth(0, 40 * 256);
        for (int c = 1; c < column; c++) {
            sheet.setColumnWidth(c, 18 * 256);
        }
    }

    private void plain(int col, String head, List<@Nullable Double> values) {
        head(col, head);
        for (int r = 0; r < values.size(); r++) {
            Double value = values.get(r);
            if (value != null) {
                cell(r + 1, col).setCellValue(value);
            }
        }
    }

    /** One column less another, live. */
    private void formulas(int col, String head, List<@Nullable Double> values, int of, int less) {
        head(col, head);
        for (int r = 0; r < values.size(); r++) {
            Double value = values.get(r);
            if (value != null) {
                XSSFCell cell = cell(r + 1, col);
                cell.setCellFormula(name(r + 1, of) + "-" + name(r + 1, less));
                cell.setCellValue(value);
            }
        }
    }

    private static String name(int row, int col) {
        return new CellReference(row, col).formatAsString();
    }

    private void head(int col, String words) {
        cell(0, col).setCellValue(Ink.clean(words));
    }

    private XSSFCell cell(int row, int col) {
        XSSFRow line = sheet().getRow(row);
        XSSFRow own = line == null ? sheet().createRow(row) : line;
        XSSFCell cell = own.getCell(col);
        return cell == null ? own.createCell(col) : cell;
    }

    private XSSFSheet sheet() {
        try {
            return chart.getWorkbook().getSheetAt(0);
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException(new IOException("the sheet of a chart", e));
        }
    }
}
