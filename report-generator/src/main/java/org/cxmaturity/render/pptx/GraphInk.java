package org.cxmaturity.render.pptx;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.SlidePart.Form;
import org.cxmaturity.report.SlidePart.Graph;
import org.cxmaturity.report.SlidePart.Role;
import org.cxmaturity.report.SlidePart.Series;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Draws a graph as a chart that stays editable, over a sheet of its own. */
final class GraphInk {
    private static final double LABELS_AT_MOST = 0.46;

    private final Scene scene;
    private final Graph graph;
    private final ChartLooks looks;

    GraphInk(Scene scene, Graph graph) {
        this.scene = scene;
        this.graph = graph;
        this.looks = new ChartLooks(scene.ink());
    }

    void draw(Area area) {
        String name = graph.head().title().isEmpty()
                ? graph.series().get(0).name()
                : graph.head().title();
        XSLFChart chart = scene.chart(name, graph.alt(), area);
        ChartSheet sheet = new ChartSheet(chart, graph, scene.terms());
        switch (graph.form()) {
            case SCORES, COUNTS -> bars(chart, sheet, area);
            case SHAPE -> shape(chart, sheet);
            case STANDING -> standing(chart, sheet);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        looks.frame(chart);
        if (graph.series().size() > 1) {
            looks.legend(chart);
        }
        sheet.finish();
    }

    private void bars(XSLFChart chart, ChartSheet sheet, Area area) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        numbers.setCrosses(AxisCrosses.MAX);
        looks.quiet(names);
        if (graph.form() == Form.SCORES) {
            looks.scores(numbers);
        } else {
            numbers.setMinimum(0);
            looks.plain(numbers);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        for (int i = 0; i < graph.series().size(); i++) {
            Series series = graph.series().get(i);
            var bars = (XDDFBarChartData.Series) data.addSeries(sheet.names(), sheet.values(i));
            bars.setTitle(series.name(), sheet.title(i));
            boolean whiskers = sheet.hasIntervals(i);
            dress(bars, series.role(), whiskers);
            if (whiskers) {
                sheet.whiskers(bars.getCTBarSer().addNewErrBars(), i, looks, false);
            }
        }
        chart.plot(data);
        spacing(chart, 45, 0);
        place(chart, area);
    }

    /** Room between groups of bars and how far bars lie over each other, in per cent of a bar. */
    private static void spacing(XSLFChart chart, int gap, int overlap) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        Raw.value(bars.isSetGapWidth() ? bars.getGapWidth() : bars.addNewGapWidth(), gap);
        Raw.value(bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap(), overlap);
    }

    private void dress(XDDFBarChartData.Series bars, Role role, boolean whiskers) {
        Tone fill = switch (role) {
            case CLIENT -> whiskers ? Tone.LEVEL_4 : Tone.CLIENT;
            case OTHER -> Tone.WHITE;
            case PEER_MEDIAN, PEER_LOW, PEER_HIGH -> Tone.BAND;
            case COUNT -> Tone.LEVEL_3;
        };
        Tone edge = switch (role) {
            case CLIENT, OTHER -> Tone.CLIENT;
            case PEER_MEDIAN, PEER_LOW, PEER_HIGH -> Tone.PEER;
            case COUNT -> Tone.LEVEL_4;
        };
        bars.setShapeProperties(looks.shape(fill, edge, 1.25));
        bars.setInvertIfNegative(false);
        Tone letters = role == Role.CLIENT ? Tone.WHITE : Tone.INK;
        looks.values(bars.getCTBarSer().addNewDLbls(), STDLblPos.IN_BASE, letters);
    }

    /** Room for the names left of the bars, so that long ones are not squeezed to nothing. */
    private void place(XSLFChart chart, Area area) {
        double widest = graph.names().stream()
                .mapToDouble(n -> Measure.width(n, Lettering.TABLE.sized(ChartLooks.LETTERS)))
                .max()
                .orElse(0);
        double left = Math.min(LABELS_AT_MOST, (widest + 14) / area.width());
        double foot = (graph.series().size() > 1 ? 46 : 24) / area.height();
        place(chart, left, 0.02, 0.97 - left, 0.96 - foot);
    }

    /** Where the scale stands, in parts of the chart. */
    private static void place(XSLFChart chart, double x, double y, double width, double height) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(x);
        layout.setY(y);
        layout.setWidthRatio(width);
        layout.setHeightRatio(height);
    }

    private void shape(XSLFChart chart, ChartSheet sheet) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.LEFT);
        looks.scores(numbers);
        XDDFRadarChartData data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, names, numbers);
        data.setStyle(RadarStyle.MARKER);
        data.setVaryColors(false);
        for (int i = 0; i < graph.series().size(); i++) {
            Series series = graph.series().get(i);
            var line = (XDDFRadarChartData.Series) data.addSeries(sheet.names(), sheet.values(i));
            line.setTitle(series.name(), sheet.title(i));
            boolean client = series.role() == Role.CLIENT;
            line.setLineProperties(
                    switch (series.role()) {
                        case CLIENT -> looks.line(Tone.CLIENT, 2.5);
                        case PEER_MEDIAN -> looks.dashed(Tone.INK_2, 1.5);
                        default -> looks.line(Tone.PEER, 1);
                    });
            CTMarker marker = line.getCTRadarSer().addNewMarker();
            mark(marker, client ? MarkerStyle.CIRCLE : MarkerStyle.NONE, 8, Tone.CLIENT, Tone.WHITE);
        }
        chart.plot(data);
        place(chart, 0.12, 0.07, 0.76, graph.series().size() > 1 ? 0.72 : 0.86);
    }

    /** Names side by side: the middle half as a standing band, the median as a tick, the client as a dot with whiskers. */
    private void standing(XSLFChart chart, ChartSheet sheet) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.LEFT);
        looks.quiet(names);
        looks.level(chart);
        looks.scores(numbers);
        int low = sheet.find(Role.PEER_LOW);
        if (low >= 0) {
            XDDFBarChartData bands = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
            bands.setBarDirection(BarDirection.COL);
            bands.setBarGrouping(BarGrouping.STACKED);
            bands.setVaryColors(false);
            var from = (XDDFBarChartData.Series) bands.addSeries(sheet.names(), sheet.values(low));
            from.setTitle(graph.series().get(low).name(), sheet.title(low));
            from.setShapeProperties(ChartLooks.unseen());
            var width = (XDDFBarChartData.Series) bands.addSeries(sheet.names(), sheet.bandWidths());
            width.setTitle(scene.terms().width(), sheet.bandTitle());
            width.setShapeProperties(looks.shape(Tone.BAND, Tone.BAND, 0.5));
            chart.plot(bands);
            spacing(chart, 150, 100);
            XDDFLegendEntry unseen = chart.getOrAddLegend().addEntry();
            unseen.setIndex(0);
            unseen.setDelete(true);
        }
        XDDFLineChartData marks = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, numbers);
        marks.setVaryColors(false);
        for (Role role : new Role[] {Role.PEER_MEDIAN, Role.CLIENT}) {
            int i = sheet.find(role);
            if (i >= 0) {
                var line = (XDDFLineChartData.Series) marks.addSeries(sheet.names(), sheet.values(i));
                line.setTitle(graph.series().get(i).name(), sheet.title(i));
                line.setSmooth(false);
                line.setLineProperties(ChartLooks.noLine());
                boolean client = role == Role.CLIENT;
                CTMarker marker = line.getCTLineSer().isSetMarker()
                        ? line.getCTLineSer().getMarker()
                        : line.getCTLineSer().addNewMarker();
                Tone fill = client ? Tone.CLIENT : Tone.INK_2;
                mark(marker, client ? MarkerStyle.CIRCLE : MarkerStyle.DASH, client ? 10 : 14, fill, fill);
                if (client) {
                    looks.values(line.getCTLineSer().addNewDLbls(), STDLblPos.R, Tone.CLIENT);
                    if (sheet.hasIntervals(i)) {
                        sheet.whiskers(line.getCTLineSer().addNewErrBars(), i, looks, true);
                    }
                }
            }
        }
        chart.plot(marks);
    }

    private void mark(CTMarker marker, MarkerStyle style, int size, Tone fill, Tone edge) {
        Marks.set(marker, style, size, looks.shape(fill, edge, 1));
    }
}
