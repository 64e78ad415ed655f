package org.cxmaturity.render.steady;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The data behind an office file, kept inside as a part of custom XML, which office programs carry along. */
public final class KeptData {
    /** Where the part stands in the package. */
    public static final String PART = "customXml/item1.xml";

    /** How the main part of the package refers to it. */
    public static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<data xmlns=\"urn:cxm:report-data\" type=\"application/json\" encoding=\"base64\">";
    private static final Pattern CONTENT =
            Pattern.compile("<data xmlns=\"urn:cxm:report-data\"[^>]*>([A-Za-z0-9+/=\\s]*)</data>");
    private static final long MOST = 64L << 20;

    private KeptData() {}

    /** The content of the part. */
    public static byte[] part(byte[] data) {
        String xml = HEAD + Base64.getEncoder().encodeToString(data) + "</data>\n";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** The data kept inside an office file; empty for any other file, or one that is broken. */
    public static Optional<byte[]> read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PART)) {
                    return content(zip);
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> content(InputStream in) throws IOException {
        byte[] xml = in.readNBytes((int) MOST);
        Matcher matcher = CONTENT.matcher(new String(xml, StandardCharsets.UTF_8));
        try {
            return matcher.find() ? Optional.of(Base64.getMimeDecoder().decode(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
