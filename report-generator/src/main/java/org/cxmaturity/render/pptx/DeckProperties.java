package org.cxmaturity.render.pptx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.cxmaturity.report.Report.Meta;

/** The file's own properties; without the time of writing. */
final class DeckProperties {
    private DeckProperties() {}

    static void write(XMLSlideShow show, Meta meta) {
        POIXMLProperties properties = show.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(Ink.clean(meta.title()));
        core.setSubjectProperty(Ink.clean(meta.subject()));
        core.setCreator(Ink.clean(meta.author()));
        core.setIdentifier(meta.fingerprint());
        core.getUnderlyingProperties().setLanguageProperty(Ink.proofing(meta.language()));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("cxm");
    }
}
