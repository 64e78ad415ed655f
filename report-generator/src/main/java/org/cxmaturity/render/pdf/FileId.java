package org.cxmaturity.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cxmaturity.report.Report.Meta;

/** The ID of a file: from the report's fingerprint and language, so the same report has the same ID. */
final class FileId {
    private FileId() {}

    /** 32 hex digits. */
    static String of(Meta meta) {
        String source = "cxm-report/" + meta.fingerprint() + "/" + meta.language();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
