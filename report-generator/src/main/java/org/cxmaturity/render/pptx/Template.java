package org.cxmaturity.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The empty deck: theme, master, a layout for the cover and one for the slides, and a master for notes. */
final class Template {
    private Template() {}

    /** The empty deck as a file. */
    static byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (InputStream in = Template.class.getResourceAsStream(part.getValue())) {
                    Objects.requireNonNull(in, part.getValue()).transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Name in the file to name of the resource. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package.rels.xml");
        parts.put("ppt/presentation.xml", "presentation.xml");
        parts.put("ppt/_rels/presentation.xml.rels", "presentation.rels.xml");
        parts.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master.rels.xml");
        parts.put("ppt/slideLayouts/slideLayout1.xml", "layout-cover.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout.rels.xml");
        parts.put("ppt/slideLayouts/slideLayout2.xml", "layout-finding.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout.rels.xml");
        parts.put("ppt/notesMasters/notesMaster1.xml", "notes.xml");
        parts.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", "notes.rels.xml");
        parts.put("ppt/theme/theme1.xml", "theme.xml");
        parts.put("ppt/theme/theme2.xml", "theme.xml");
        return parts;
    }
}
