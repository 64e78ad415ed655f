package org.cxmaturity.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.cxmaturity.render.steady.KeptData;

/** Puts the data behind a deck into it. */
final class DeckData {
    private DeckData() {}

    static void put(XMLSlideShow show, byte[] data) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/" + KeptData.PART);
            PackagePart part = show.getPackage().createPart(name, "application/xml");
            try (OutputStream out = part.getOutputStream()) {
                out.write(KeptData.part(data));
            }
            show.getPackagePart().addRelationship(name, TargetMode.INTERNAL, KeptData.RELATION);
        } catch (InvalidFormatException e) {
            throw new IOException("the part of the data", e);
        }
    }
}
