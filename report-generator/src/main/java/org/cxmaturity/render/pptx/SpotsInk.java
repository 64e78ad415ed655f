package org.cxmaturity.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Plot.Matrix;
import org.cxmaturity.report.Plot.Spot;
import org.cxmaturity.report.SlidePart.Spots;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws a matrix as a chart of points: a series a factor, in its colour and shape; its axes are the two cuts. */
final class SpotsInk {
    private static final MarkerStyle[] SHAPES = {
        MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND, MarkerStyle.X
    };
    private static final double LEFT = 0.07;
    private static final double TOP = 0.03;
    private static final double WIDE = 0.91;
    private static final double HIGH = 0.72;

    private final Scene scene;
    private final Spots spots;
    private final Matrix matrix;
    private final ChartLooks looks;
    private int column;

    SpotsInk(Scene scene, Spots spots) {
        this.scene = scene;
        this.spots = spots;
        this.matrix = spots.matrix();
        this.looks = new ChartLooks(scene.ink());
    }

    void draw(Area room) {
        TextStyle small = Lettering.SMALL.in(Tone.INK_2);
        List<Para> up = List.of(Para.of(matrix.yTitle(), small));
        double words = Measure.height(up, room.width());
        scene.text(matrix.yTitle(), up, room.part(0, 0, room.width(), words));
        Area area = room.below(words);
        XSLFChart chart = scene.chart(matrix.head().title(), matrix.alt(), area);
        double left = matrix.xTicks().get(0).at();
        double right = matrix.xTicks().get(matrix.xTicks().size() - 1).at();
        double high = matrix.yTicks().get(matrix.yTicks().size() - 1).at();
        XDDFValueAxis x = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis y = chart.createValueAxis(AxisPosition.LEFT);
        axis(x, left, right, matrix.xTitle(), "+0;\u22120;0");
        axis(y, 0, high, "", percent(matrix.yTicks().get(0).printed()));
        y.setCrosses(AxisCrosses.AUTO_ZERO);
        crossAt(chart, matrix.cut());
        title(chart);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, x, y);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        List<List<Spot>> drawn = new ArrayList<>();
        for (int factor = 0; factor < spots.factors().size(); factor++) {
            int index = factor;
            List<Spot> own =
                    matrix.spots().stream().filter(s -> s.factor() == index).toList();
            if (!own.isEmpty()) {
                series(chart, data, factor, own);
                drawn.add(own);
            }
        }
        chart.plot(data);
        for (int i = 0; i < drawn.size(); i++) {
            PointLabels.add(((XDDFScatterChartData.Series) data.getSeries(i)).getCTScatterSer(), drawn.get(i));
        }
        looks.frame(chart);
        looks.legend(chart);
        place(chart);
        corners(area);
    }

    private void axis(XDDFValueAxis axis, double from, double to, String title, String format) {
        axis.setMinimum(from);
        axis.setMaximum(to);
        axis.setMajorUnit(to - from > 60 ? 20 : 10);
        if (!title.isEmpty()) {
            axis.setTitle(Ink.clean(title));
        }
        axis.setNumberFormat(format);
        axis.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(looks.dashed(Tone.INK_3, 1));
    }

    /** The axes are the cuts: the one across lies where the share is even, the one upwards where a level begins. */
    private static void crossAt(XSLFChart chart, double cut) {
        CTValAx across = chart.getCTChart().getPlotArea().getValAxArray(0);
        if (across.isSetCrosses()) {
            across.unsetCrosses();
        }
        across.addNewCrossesAt().setVal(cut);
    }

    /** The library gives the words of an axis the language of the machine; they have that of the deck. */
    private void title(XSLFChart chart) {
        CTTextCharacterProperties letters = chart.getCTChart()
                .getPlotArea()
                .getValAxArray(0)
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr();
        letters.setLang(scene.ink().language());
        letters.setSz(ChartLooks.LETTERS * 100);
        letters.setB(false);
    }

    /** A number format with what follows the number where it is printed. */
    private static String percent(String printed) {
        return "0\"" + printed.replaceAll("[0-9]", "") + "\"";
    }

    private XDDFScatterChartData.Series add(
            XSLFChart chart, XDDFScatterChartData data, String name, Double[] across, Double[] up) {
        int from = column;
        column += 2;
        XDDFNumericalDataSource<Double> first =
                XDDFDataSourcesFactory.fromArray(across, range(chart, across, from), from);
        XDDFNumericalDataSource<Double> second =
                XDDFDataSourcesFactory.fromArray(up, range(chart, up, from + 1), from + 1);
        var series = (XDDFScatterChartData.Series) data.addSeries(first, second);
        CellReference title = chart.setSheetTitle(Ink.clean(name), from + 1);
        series.setTitle(Ink.clean(name), title);
        series.setSmooth(false);
        return series;
    }

    private static String range(XSLFChart chart, Double[] values, int col) {
        return chart.formatRange(new CellRangeAddress(1, values.length, col, col));
    }

    private void series(XSLFChart chart, XDDFScatterChartData data, int factor, List<Spot> own) {
        Double[] across = own.stream().map(Spot::x).toArray(Double[]::new);
        Double[] up = own.stream().map(Spot::y).toArray(Double[]::new);
        XDDFScatterChartData.Series points = add(chart, data, spots.factors().get(factor), across, up);
        points.setLineProperties(ChartLooks.noLine());
        CTScatterSer series = points.getCTScatterSer();
        CTMarker marker = series.isSetMarker() ? series.getMarker() : series.addNewMarker();
        Tone tone = Tone.factor(factor);
        MarkerStyle shape = SHAPES[factor % SHAPES.length];
        Marks.set(marker, shape, 9, looks.shape(tone, shape == MarkerStyle.X ? tone : Tone.WHITE, 1));
    }

    private static void place(XSLFChart chart) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(LEFT);
        layout.setY(TOP);
        layout.setWidthRatio(WIDE);
        layout.setHeightRatio(HIGH);
    }

    /** The names of the quarters, in their corners. */
    private void corners(Area area) {
        TextStyle style = Lettering.SMALL.in(Tone.CLIENT);
        double inset = 6;
        double height = style.leading();
        double top = area.y() + TOP * area.height() + 2;
        double bottom = area.y() + (TOP + HIGH) * area.height() - height - 2;
        double left = area.x() + LEFT * area.width() + inset;
        double end = area.x() + (LEFT + WIDE) * area.width() - inset;
        IntStream.range(0, 4).forEach(i -> {
            String words = matrix.corners().get(i);
            double width = Measure.width(words, style) + 4;
            double x = i % 2 == 0 ? left : end - width;
            scene.text(words, List.of(Para.of(words, style)), new Area(x, i < 2 ? top : bottom, width, height));
        });
    }
}
