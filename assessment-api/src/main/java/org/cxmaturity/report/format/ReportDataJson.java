package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.cxmaturity.report.ReportData;

/** {@code cxm-report-data/1}: report data as UTF-8 JSON, the same data always as the same bytes. */
public final class ReportDataJson {
    /** Name of the format. */
    public static final String FORMAT = ReportData.FORMAT;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(30)
                    .maxNumberLength(40)
                    .maxStringLength(1_000_000) // a logo of 512 KiB in Base64
                    .maxNameLength(1_000)
                    .maxDocumentLength(50_000_000)
                    .build())
            .build();
    private static final ObjectMapper MAPPER =
            new ObjectMapper(FACTORY).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ReportDataJson() {}

    /** The bytes of the attachment. */
    public static byte[] write(ReportData data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.setPrettyPrinter(printer);
            out.writeStartObject();
            out.writeStringField("format", FORMAT);
            RecordWriter records = new RecordWriter(out);
            records.fields(data);
            records.languages();
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads an attachment from anywhere, trusting nothing in it. Faults: P01 no JSON, P02 another format, P03 unknown
     * key, P04 missing, P05 wrong kind of value, P06 values that do not fit each other.
     *
     * @param source name for messages
     */
    public static Result<ReportData> read(String source, byte[] bytes) {
        JsonNode node;
        try {
            node = MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            return Result.failed(Problem.error(
                    "P01",
                    Place.line(source, line),
                    say(
                            "is not JSON: {0}",
                            e.getOriginalMessage().lines().findFirst().orElse("")),
                    say("Use the file as the program wrote it.")));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        if (!node.path("format").asText("").equals(FORMAT)) {
            return Result.failed(Problem.error(
                    "P02",
                    Place.of(source),
                    say("is not {0}", FORMAT),
                    say("Give the data attached to a report of this program.")));
        }
        Problems problems = new Problems(50);
        TextLanguages.mark(
                node,
                (pointer, message) -> problems.error(
                        "P06", Place.pointer(source, pointer), message, say("Use the file as the program wrote it.")));
        ReportData data = new RecordReader(source, problems)
                .read(node, ReportData.class, "", Set.of("format", TextLanguages.KEY));
        if (data == null) {
            return Result.failed(problems.list(), problems.errors());
        }
        Fit.check(data, source, problems);
        return problems.result(data);
    }

    /** The first 16 hex digits of the SHA-256 of the attachment; stands on the cover. */
    public static String fingerprint(byte[] bytes) {
        return sha256(bytes).substring(0, 16);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
