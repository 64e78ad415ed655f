package org.cxmaturity.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** The data behind a deck, kept inside as a part of custom XML, which office programs carry along. */
final class DeckData {
    private static final String PART = "/customXml/item1.xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<data xmlns=\"urn:cxm:report-data\" type=\"application/json\" encoding=\"base64\">";
    private static final Pattern CONTENT =
            Pattern.compile("<data xmlns=\"urn:cxm:report-data\"[^>]*>([A-Za-z0-9+/=\\s]*)</data>");
    private static final long MOST = 64L << 20;

    private DeckData() {}

    static void put(XMLSlideShow show, byte[] data) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(PART);
            PackagePart part = show.getPackage().createPart(name, "application/xml");
            String xml = HEAD + Base64.getEncoder().encodeToString(data) + "</data>\n";
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            show.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IOException("the part of the data", e);
        }
    }

    static Optional<byte[]> read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (("/" + entry.getName()).equals(PART)) {
                    return content(zip);
                }
            }
            return Optional.empty();
        } catch (ZipException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
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
