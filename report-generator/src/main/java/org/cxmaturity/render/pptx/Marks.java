package org.cxmaturity.render.pptx;

import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** The marks of lines and points in charts. */
final class Marks {
    private Marks() {}

    static void set(CTMarker marker, MarkerStyle style, int size, XDDFShapeProperties looks) {
        if (!marker.isSetSymbol()) {
            marker.addNewSymbol();
        }
        marker.getSymbol().setVal(symbol(style));
        if (style == MarkerStyle.NONE) {
            return;
        }
        Raw.value(marker.isSetSize() ? marker.getSize() : marker.addNewSize(), size);
        marker.setSpPr((CTShapeProperties) looks.getXmlObject());
    }

    private static STMarkerStyle.Enum symbol(MarkerStyle style) {
        return switch (style) {
            case CIRCLE -> STMarkerStyle.CIRCLE;
            case DASH -> STMarkerStyle.DASH;
            case SQUARE -> STMarkerStyle.SQUARE;
            case TRIANGLE -> STMarkerStyle.TRIANGLE;
            case DIAMOND -> STMarkerStyle.DIAMOND;
            case X -> STMarkerStyle.X;
            default -> STMarkerStyle.NONE;
        };
    }
}
