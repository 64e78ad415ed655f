package org.cxmaturity.render.pptx;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.cxmaturity.render.theme.Tone;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The looks that all charts share: no title and no frame of their own, plain lines, letters of the deck. */
final class ChartLooks {
    static final int LETTERS = 11;

    private final Ink ink;

    ChartLooks(Ink ink) {
        this.ink = ink;
    }

    void frame(XDDFChart chart) {
        chart.setAutoTitleDeleted(true);
        chart.setPlotOnlyVisibleCells(true);
        var space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        letters(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), LETTERS, Tone.INK_2, false);
    }

    void legend(XDDFChart chart) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
    }

    /** From 0 to 100, with a hair line every 20. */
    void scores(XDDFValueAxis axis) {
        axis.setMinimum(0);
        axis.setMaximum(100);
        axis.setMajorUnit(20);
        plain(axis);
    }

    void plain(XDDFValueAxis axis) {
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setNumberFormat("General");
        axis.getOrAddMajorGridProperties().setLineProperties(line(Tone.HAIR, 0.75));
        quiet(axis);
    }

    void quiet(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(line(Tone.LINE, 0.75));
    }

    /** Names under a chart stay level and break into lines; else some programs turn them. */
    void level(XDDFChart chart) {
        CTTextBody body = chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTxPr();
        letters(body, LETTERS, Tone.INK_2, false);
        body.getBodyPr().setRot(0);
    }

    XDDFLineProperties line(Tone tone, double weight) {
        XDDFLineProperties line = new XDDFLineProperties(fill(tone));
        line.setWidth(weight);
        return line;
    }

    XDDFLineProperties dashed(Tone tone, double weight) {
        XDDFLineProperties line = line(tone, weight);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    XDDFSolidFillProperties fill(Tone tone) {
        return new XDDFSolidFillProperties(XDDFColor.from(ink.bytes(tone)));
    }

    XDDFShapeProperties shape(Tone fill, Tone edge, double weight) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(fill));
        shape.setLineProperties(line(edge, weight));
        return shape;
    }

    static XDDFShapeProperties unseen() {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFNoFillProperties());
        shape.setLineProperties(noLine());
        return shape;
    }

    /** The numbers beside the marks, written as the reader's program writes numbers. */
    void values(CTDLbls labels, STDLblPos.Enum place, Tone tone) {
        var format = labels.addNewNumFmt();
        format.setFormatCode("General");
        format.setSourceLinked(false);
        letters(labels.addNewTxPr(), LETTERS, tone, true);
        labels.addNewDLblPos().setVal(place);
        shown(labels, true);
    }

    static void shown(CTDLbls labels, boolean values) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(values);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    void letters(CTTextBody body, int size, Tone tone, boolean bold) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        var paragraph = body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.setSz(size * 100);
        letters.setB(bold);
        letters.setLang(ink.language());
        letters.addNewSolidFill().addNewSrgbClr().setVal(ink.bytes(tone));
        letters.addNewLatin().setTypeface("+mn-lt");
        paragraph.addNewEndParaRPr().setLang(ink.language());
    }
}
