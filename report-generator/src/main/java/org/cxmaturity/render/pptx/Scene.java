package org.cxmaturity.render.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.Deck.Terms;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A slide being drawn. */
record Scene(XMLSlideShow show, XSLFSlide slide, Ink ink, Terms terms) {
    private static final String NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

    /** Text in a frame of its own; nothing where there is no text. */
    void text(String name, List<Para> paras, Area area) {
        List<Para> said = paras.stream().filter(p -> !p.text().isEmpty()).toList();
        if (!said.isEmpty()) {
            XSLFTextBox box = slide.createTextBox();
            name(box, name);
            box.setAnchor(area.rectangle());
            box.setInsets(new Insets2D(0, 0, 0, 0));
            box.setWordWrap(true);
            ink.set(box, said);
        }
    }

    /** A filled box with text in it. */
    void panel(String name, List<Para> paras, Area area, Tone fill, double inset) {
        XSLFAutoShape box = slide.createAutoShape();
        box.setShapeType(ShapeType.RECT);
        name(box, name);
        box.setAnchor(area.rectangle());
        box.setFillColor(ink.colour(fill));
        box.setLineColor((Color) null);
        box.setInsets(new Insets2D(inset, inset, inset, inset));
        box.setWordWrap(true);
        ink.set(box, paras);
    }

    /** A rule, from the left. */
    void rule(double x, double y, double width, Tone tone, double weight) {
        XSLFConnectorShape line = slide.createConnector();
        line.setAnchor(new Rectangle2D.Double(x, y, width, 0));
        line.setLineColor(ink.colour(tone));
        line.setLineWidth(weight);
    }

    /** An empty table; its own style is none, so that no program brings colours of its own. */
    XSLFTable table(String name, int rows, int columns, Area area, boolean head, boolean rowHeads) {
        XSLFTable table = slide.createTable(rows, columns);
        table.setAnchor(area.rectangle());
        name(table, name);
        var properties = table.getCTTable().getTblPr();
        properties.setFirstRow(head);
        properties.setFirstCol(rowHeads);
        properties.setBandRow(false);
        properties.setTableStyleId(NO_STYLE);
        return table;
    }

    /** A chart with what it shows in words. */
    XSLFChart chart(String name, String alt, Area area) {
        XSLFChart chart = show.createChart(slide);
        slide.addChart(chart, emu(area));
        var tree = slide.getXmlObject().getCSld().getSpTree();
        CTNonVisualDrawingProps frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setName(Ink.clean(name));
        frame.setDescr(Ink.clean(alt));
        return chart;
    }

    /** The library takes the place of a chart in the format's own units. */
    private static Rectangle2D emu(Area area) {
        return new Rectangle2D.Double(
                Units.toEMU(area.x()), Units.toEMU(area.y()), Units.toEMU(area.width()), Units.toEMU(area.height()));
    }

    void describe(XSLFShape shape, String alt) {
        properties(shape).setDescr(Ink.clean(alt));
    }

    void name(XSLFShape shape, String name) {
        String words = Ink.clean(name);
        properties(shape).setName(words.isEmpty() ? "Shape" : words);
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        if (shape.getXmlObject() instanceof CTGraphicalObjectFrame frame) {
            return frame.getNvGraphicFramePr().getCNvPr();
        }
        var path = "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' .//p:cNvPr";
        return (CTNonVisualDrawingProps) shape.getXmlObject().selectPath(path)[0];
    }
}
