package org.cxmaturity.response.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;

/** Answers as one file, whatever file or calls they came in: equal answers in equal order have equal bytes. */
public final class CanonicalCsv {
    private CanonicalCsv() {}

    /**
     * SHA-256 of the file that {@link ResponseWriter} makes of these responses, 64 hex digits.
     *
     * @param questionnaires the core, then modules that go with it; others throw IllegalStateException
     */
    public static String sha256(List<Questionnaire> questionnaires, List<Response> responses) {
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            ResponseWriter.write(ResponseSheet.of(questionnaires).value(), responses, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to nowhere failed", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
