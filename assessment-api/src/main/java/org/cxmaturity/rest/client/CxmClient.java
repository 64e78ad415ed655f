package org.cxmaturity.rest.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.AssessmentsApi;
import org.cxmaturity.rest.BulkLine;
import org.cxmaturity.rest.ClientsApi;
import org.cxmaturity.rest.KeysApi;
import org.cxmaturity.rest.MeApi;
import org.cxmaturity.rest.PacksApi;
import org.cxmaturity.rest.Page;
import org.cxmaturity.rest.QuestionnairesApi;
import org.cxmaturity.rest.ReportQuery;
import org.cxmaturity.rest.ResponseDraft;
import org.cxmaturity.rest.ResponsesApi;
import org.cxmaturity.rest.ResultsApi;
import org.cxmaturity.rest.StoredResponse;
import org.cxmaturity.rest.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * A typed client of one server: what the contract's interfaces say, carried out over HTTP/1.1. Safe for use by several
 * threads. A refusal is thrown as {@link CxmException}, trouble on the way as {@link UncheckedIOException}.
 *
 * <pre>{@code
 * try (CxmClient cxm = CxmClient.of(URI.create("http://127.0.0.1:8080"), key)) {
 *     Client client = cxm.clients().create(ClientDraft.named("Nordic Example Insurance"));
 *     Assessment wave = cxm.assessments().create(client.id(), AssessmentDraft.of("our-practices"));
 *     cxm.assessments().open(wave.id(), null);
 *     cxm.submit(wave.id(), "crm-10231", null, ResponseDraft.of(Map.of("first-item", 4)));
 *     try (InputStream pdf = cxm.pdf(wave.id(), ReportQuery.in("da"))) {
 *         Files.copy(pdf, Path.of("report.pdf"));
 *     }
 * } catch (CxmException e) {
 *     e.problems().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class CxmClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Transport transport;

    private CxmClient(Transport transport) {
        this.transport = transport;
    }

    /**
     * A client that waits up to ten minutes for an answer.
     *
     * @param server where the server is, without {@code /api/v1}
     * @param key    an API key, {@code cxm_…}; empty for the calls that need none
     */
    public static CxmClient of(URI server, String key) {
        return of(server, key, PATIENCE);
    }

    /** A client that waits so long for the first byte of an answer. */
    public static CxmClient of(URI server, String key, Duration patience) {
        return new CxmClient(new Transport(server, key, patience));
    }

    /** Questionnaires: the bundled ones and those uploaded. */
    public QuestionnairesApi questionnaires() {
        return ClientProxy.of(QuestionnairesApi.class, transport);
    }

    /** Clients: the organisations assessed. */
    public ClientsApi clients() {
        return ClientProxy.of(ClientsApi.class, transport);
    }

    /** Assessments of a client, and their states. */
    public AssessmentsApi assessments() {
        return ClientProxy.of(AssessmentsApi.class, transport);
    }

    /** Single responses; for many see {@link #responses(String, Integer, String)} and {@link #submitAll}. */
    public ResponsesApi responses() {
        return ClientProxy.of(ResponsesApi.class, transport);
    }

    /** Scores and standing; the report has methods of its own, {@link #pdf} and others. */
    public ResultsApi results() {
        return ClientProxy.of(ResultsApi.class, transport);
    }

    /** Benchmark packs. */
    public PacksApi packs() {
        return ClientProxy.of(PacksApi.class, transport);
    }

    /** API keys. */
    public KeysApi keys() {
        return ClientProxy.of(KeysApi.class, transport);
    }

    /** A respondent's own answers, by receipt. */
    public MeApi me() {
        return ClientProxy.of(MeApi.class, transport);
    }

    /**
     * Submits one response.
     *
     * @param key        names the call, so that sending it again does nothing twice; null when {@code externalId} does
     * @param onConflict stop, skip or update; null leaves it to the assessment
     */
    public Submitted submit(String assessment, @Nullable String key, @Nullable String onConflict, ResponseDraft draft) {
        try {
            InputStream body = new ByteArrayInputStream(Transport.JSON.writeValueAsBytes(draft));
            return responses().submit(assessment, key, onConflict, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the responses of an assessment in the order they were received; null for the usual limit, the start. */
    public Page<StoredResponse> responses(String assessment, @Nullable Integer limit, @Nullable String next) {
        Call call = listing(assessment, MediaType.APPLICATION_JSON, limit, next);
        try (InputStream body = transport.send(call)) {
            return Transport.JSON.readValue(body, new TypeReference<Page<StoredResponse>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All responses of an assessment as CSV, which {@code cxm score} reads; the caller closes the stream. */
    public InputStream responsesAsCsv(String assessment) {
        return transport.send(listing(assessment, Api.CSV, null, null));
    }

    private static Call listing(String assessment, String type, @Nullable Integer limit, @Nullable String next) {
        return Call.of(
                method(ResponsesApi.class, "list"),
                new @Nullable Object[] {assessment, type, null, null, null, limit, next});
    }

    /**
     * Submits many responses. The lines are streamed; the stream is read to its end and not closed.
     *
     * @param mediaType {@link Api#NDJSON} or {@link Api#CSV}
     * @return what became of every line, then the totals
     * @throws CxmException with the first 50 faults when an atomic call is refused
     */
    public List<BulkLine> submitAll(String assessment, String mediaType, InputStream lines, BulkOptions options) {
        Call call = Call.of(method(ResponsesApi.class, "bulk"), new @Nullable Object[] {
            assessment, null, mediaType, null, options.dryRun(), options.mode(), options.onConflict(), lines
        });
        try (InputStream body = transport.send(call);
                MappingIterator<BulkLine> each =
                        Transport.JSON.readerFor(BulkLine.class).readValues(body)) {
            return each.readAll(new ArrayList<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report as PDF; the caller closes the stream. */
    public InputStream pdf(String assessment, ReportQuery query) {
        return transport.send(report("pdf", assessment, query));
    }

    /** The report as one page of HTML, UTF-8; the caller closes the stream. */
    public InputStream html(String assessment, ReportQuery query) {
        return transport.send(report("html", assessment, query));
    }

    /** The figures of the report as a workbook; the caller closes the stream. */
    public InputStream xlsx(String assessment, ReportQuery query) {
        return transport.send(report("xlsx", assessment, query));
    }

    /** The report as slides; the caller closes the stream. */
    public InputStream pptx(String assessment, ReportQuery query) {
        return transport.send(report("pptx", assessment, query));
    }

    /** What the report may show, {@code cxm-report-data/1}; the caller closes the stream. */
    public InputStream reportData(String assessment, ReportQuery query) {
        return transport.send(report("json", assessment, query));
    }

    private static Call report(String form, String assessment, ReportQuery query) {
        return Call.of(method(ResultsApi.class, form), new Object[] {assessment, query});
    }

    /** All entries of a list, page after page: {@code CxmClient.all(next -> cxm.clients().list(null, null, next))}. */
    public static <T> Stream<T> all(Function<@Nullable String, Page<T>> pages) {
        Page<T> first = pages.apply(null);
        return Stream.iterate(
                        first, page -> page != null, page -> page.next() == null ? null : pages.apply(page.next()))
                .flatMap(page -> page.items().stream());
    }

    /** A merge patch: members given replace, null takes away, the rest stays. */
    public static JsonNode patch(Map<String, ? extends @Nullable Object> changes) {
        return Transport.JSON.valueToTree(changes);
    }

    private static Method method(Class<?> contract, String name) {
        return Stream.of(contract.getMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Lets go of threads; calls that run are finished. */
    @Override
    public void close() {
        transport.close();
    }
}
