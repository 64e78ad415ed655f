package org.cxmaturity.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook whose bytes follow from its content alone. The library stamps the time into it, and packs with the
 * JDK's compression, which differs between JDKs: the stamp is taken out, and parts are stored as they are.
 */
public final class SteadyWorkbook {
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyWorkbook() {}

    /**
     * A part of custom XML that a workbook carries along.
     *
     * @param name     where it stands in the package, such as {@code customXml/item1.xml}
     * @param relation how the workbook refers to it: a URI
     */
    public record Kept(String name, String relation, byte[] content) {}

    /** The bytes of a workbook that {@code content} fills. */
    public static byte[] write(Consumer<Workbook> content) {
        return write(content, null);
    }

    /** The same with a part that it carries along; null for none. */
    public static byte[] write(Consumer<Workbook> content, @Nullable Kept kept) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(written, "cxm", "1.0");
            workbook.setGlobalDefaultFont("Calibri", 11);
            content.accept(workbook);
            workbook.finish();
            return steady(written.toByteArray(), kept);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static byte[] steady(byte[] workbook, @Nullable Kept kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (ZipArchiveEntry part : Collections.list(in.getEntriesInPhysicalOrder())) {
                try (InputStream content = in.getInputStream(part)) {
                    put(zip, part.getName(), steady(part.getName(), content.readAllBytes(), kept));
                }
            }
            if (kept != null) {
                put(zip, kept.name(), kept.content());
            }
        }
        return out.toByteArray();
    }

    private static byte[] steady(String name, byte[] part, @Nullable Kept kept) {
        if (kept != null && name.equals(RELATIONS)) {
            String relation = "<Relationship Id=\"rIdKept\" Type=\"" + kept.relation() + "\" Target=\"../" + kept.name()
                    + "\"/></Relationships>";
            String xml = new String(part, StandardCharsets.UTF_8).replace("</Relationships>", relation);
            return xml.getBytes(StandardCharsets.UTF_8);
        }
        if (!name.equals("docProps/core.xml")) {
            return part;
        }
        String xml = new String(part, StandardCharsets.UTF_8);
        return CREATED.matcher(xml).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(part);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        entry.setSize(part.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
