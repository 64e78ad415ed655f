package org.cxmaturity.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Responses of every kind, sent by several callers at once until the server is gone, and what they were told. The
 * department tells one response from all others.
 */
final class Load {
    private static final int CALLERS = 6;
    private static final int LINES = 25;
    private static final long PATIENCE_SECONDS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A call.
     *
     * @param key    its Idempotency-Key; empty for none
     * @param marks  departments of its responses
     * @param atomic whether all its responses are stored or none
     */
    record Call(String path, String type, String key, String body, List<String> marks, boolean atomic) {}

    private final String assessment;
    private final AtomicInteger numbers = new AtomicInteger();
    private final ConcurrentLinkedQueue<Call> sent = new ConcurrentLinkedQueue<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<Integer> refusals = ConcurrentHashMap.newKeySet();
    private final List<Thread> callers = new ArrayList<>();
    private Semaphore answers = new Semaphore(0);

    /** Load for the assessment under this path. */
    Load(String assessment) {
        this.assessment = assessment;
    }

    /** Begins; the callers go on until the server is gone. */
    void begin(ServerProcess server) {
        callers.clear();
        answers = new Semaphore(0);
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> callOn(server), "caller-" + i);
            caller.start();
            callers.add(caller);
        }
    }

    /** Waits until so many calls have been answered since the beginning. */
    void await(int calls) throws InterruptedException {
        if (!answers.tryAcquire(calls, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("fewer than " + calls + " answers");
        }
    }

    /** Waits until every caller has given up. */
    void end() throws InterruptedException {
        for (Thread caller : callers) {
            caller.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
    }

    /** Sends once more what was not acknowledged. */
    void resend(ServerProcess server) throws IOException, InterruptedException {
        for (Call call : unacknowledged()) {
            send(server, call);
        }
    }

    List<Call> unacknowledged() {
        return sent.stream()
                .filter(call -> !acknowledged.keySet().containsAll(call.marks()))
                .toList();
    }

    /** The id told for each mark that was acknowledged. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Marks of all that was ever sent. */
    Set<String> marks() {
        return sent.stream().flatMap(call -> call.marks().stream()).collect(Collectors.toSet());
    }

    /** Statuses of answers that acknowledged nothing. */
    Set<Integer> refusals() {
        return refusals;
    }

    private void callOn(ServerProcess server) {
        try {
            while (true) {
                Call call = call(numbers.incrementAndGet());
                sent.add(call);
                send(server, call);
                answers.release();
            }
        } catch (IOException e) {
            // The server is gone: what this test is about.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(ServerProcess server, Call call) throws IOException, InterruptedException {
        HttpRequest.Builder request = server.request(call.path())
                .header("Content-Type", call.type())
                .POST(BodyPublishers.ofString(call.body()));
        HttpResponse<String> answer =
                server.send(call.key().isEmpty() ? request : request.header("Idempotency-Key", call.key()));
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            refusals.add(answer.statusCode());
            return;
        }
        List<String> lines = answer.body().lines().toList();
        for (int i = 0; i < call.marks().size(); i++) {
            JsonNode line = JSON.readTree(lines.get(i));
            acknowledged.put(call.marks().get(i), line.path("id").asText());
        }
    }

    private Call call(int n) {
        return switch (n % 6) {
            case 0 -> single(n, "", "\"externalId\": \"e-" + n + "\", ");
            case 1 -> single(n, "k-" + n, "");
            case 2 -> single(n, "", "\"respondent\": \"p-" + n + "\", ");
            case 3 -> lines(n, "", "", i -> json("\"externalId\": \"e-" + n + "-" + i + "\", ", mark(n, i)));
            case 4 -> lines(n, "k-" + n, "", i -> json("", mark(n, i)));
            default -> csv(n);
        };
    }

    private Call single(int n, String key, String name) {
        String path = assessment + "/responses";
        return new Call(path, "application/json", key, json(name, mark(n, 0)), List.of(mark(n, 0)), true);
    }

    private Call lines(int n, String key, String query, IntFunction<String> line) {
        String body = IntStream.range(0, LINES).mapToObj(line).collect(Collectors.joining("\n"));
        return new Call(bulk(query), "application/x-ndjson", key, body, marks(n), true);
    }

    private Call csv(int n) {
        String rows = IntStream.range(0, LINES)
                .mapToObj(i -> "p-" + n + "-" + i + "," + mark(n, i) + ",5\n")
                .collect(Collectors.joining());
        return new Call(
                bulk("?mode=partial"), "text/csv", "", "respondent,department,art-promise\n" + rows, marks(n), false);
    }

    private String bulk(String query) {
        return assessment + "/responses/bulk" + query;
    }

    private static List<String> marks(int n) {
        return IntStream.range(0, LINES).mapToObj(i -> mark(n, i)).toList();
    }

    private static String mark(int n, int line) {
        return "Unit " + n + "." + line;
    }

    private static String json(String name, String mark) {
        return "{" + name + "\"background\": {\"department\": \"" + mark + "\"}, \"answers\": {\"art-promise\": 4}}";
    }
}
