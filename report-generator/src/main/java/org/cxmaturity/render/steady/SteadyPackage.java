package org.cxmaturity.render.steady;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Writes an office package anew so that its bytes follow from its parts alone: without the times of writing, in the
 * order of the parts, compressed in pure Java; packages inside it likewise.
 */
public final class SteadyPackage {
    private static final Pattern STAMPS = Pattern.compile(
            "<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>|<dcterms:(created|modified)\\b[^>]*/>");
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int ZLIB_HEAD = 2;
    private static final int ZLIB_TAIL = 4;

    private SteadyPackage() {}

    /** The package with the same parts, and bytes that depend on nothing else. */
    public static byte[] of(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(Zip64Mode.Never);
            for (ZipArchiveEntry part : Collections.list(in.getEntriesInPhysicalOrder())) {
                try (InputStream content = in.getInputStream(part)) {
                    put(zip, part.getName(), steady(part.getName(), content.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private static byte[] steady(String name, byte[] part) {
        if (name.endsWith(".xlsx")) {
            return of(part);
        }
        if (!name.equals("docProps/core.xml")) {
            return part;
        }
        String xml = new String(part, StandardCharsets.UTF_8);
        return STAMPS.matcher(xml).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] part) throws IOException {
        byte[] zlib = Squeeze.deflate(part);
        byte[] deflated = Arrays.copyOfRange(zlib, ZLIB_HEAD, zlib.length - ZLIB_TAIL);
        CRC32 crc = new CRC32();
        crc.update(part);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setTimeLocal(STAMP);
        entry.setSize(part.length);
        entry.setCompressedSize(deflated.length);
        entry.setCrc(crc.getValue());
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(deflated));
    }
}
