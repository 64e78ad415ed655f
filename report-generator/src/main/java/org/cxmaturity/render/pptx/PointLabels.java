package org.cxmaturity.render.pptx;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.cxmaturity.report.Plot.Spot;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;

/**
 * Words beside single points. The library's small set of classes has none for a label of its own, so its elements are
 * written one by one, in the order of the format (ECMA-376, 21.2.2.47).
 */
final class PointLabels {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private PointLabels() {}

    static void add(CTScatterSer series, List<Spot> points) {
        if (points.stream().allMatch(p -> p.label().isEmpty())) {
            return;
        }
        CTDLbls labels = series.addNewDLbls();
        ChartLooks.shown(labels, false);
        try (XmlCursor at = labels.newCursor()) {
            at.toFirstContentToken();
            for (int i = 0; i < points.size(); i++) {
                if (!points.get(i).label().isEmpty()) {
                    label(at, i, points.get(i).label());
                }
            }
        }
    }

    private static void label(XmlCursor at, int index, String words) {
        at.beginElement(new QName(CHART, "dLbl", "c"));
        value(at, "idx", Integer.toString(index));
        at.beginElement(new QName(CHART, "tx", "c"));
        at.beginElement(new QName(CHART, "rich", "c"));
        at.insertElement(new QName(MAIN, "bodyPr", "a"));
        at.beginElement(new QName(MAIN, "p", "a"));
        at.beginElement(new QName(MAIN, "r", "a"));
        at.beginElement(new QName(MAIN, "t", "a"));
        at.insertChars(Ink.clean(words));
        up(at, 5);
        value(at, "dLblPos", "r");
        for (String part : List.of("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")) {
            value(at, "show" + part, part.equals("Val") ? "1" : "0");
        }
        up(at, 1);
    }

    private static void value(XmlCursor at, String name, String value) {
        at.beginElement(new QName(CHART, name, "c"));
        at.insertAttributeWithValue("val", value);
        up(at, 1);
    }

    /** Past the end of so many elements. */
    private static void up(XmlCursor at, int elements) {
        for (int i = 0; i < elements; i++) {
            at.toParent();
            at.toEndToken();
            at.toNextToken();
        }
    }
}
