package org.cxmaturity.render.pptx;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** What the library's small set of classes has no types for, written as the text that stands in the file. */
final class Raw {
    private Raw() {}

    /** The attribute {@code val} of an element. */
    static void value(XmlObject element, int value) {
        try (XmlCursor at = element.newCursor()) {
            at.setAttributeText(new QName("val"), Integer.toString(value));
        }
    }
}
