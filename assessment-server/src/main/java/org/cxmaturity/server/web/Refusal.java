package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.problem.Wording;
import org.jspecify.annotations.Nullable;

/** A call is not served, for a reason the caller is told as problem+json. Thrown by resources and services. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Kind kind;
    private final transient @Nullable Wording detail;
    private final transient List<Problem> problems;
    private final transient Map<String, String> headers;
    private final @Nullable String reference;

    private Refusal(
            Kind kind,
            @Nullable Wording detail,
            List<Problem> problems,
            Map<String, String> headers,
            @Nullable String reference) {
        super(detail == null ? Kind.summary(problems, Tongue.ENGLISH) : detail.toString(), null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.problems = List.copyOf(problems);
        this.headers = headers;
        this.reference = reference;
    }

    /**
     * A refusal without single faults.
     *
     * @param detail one or two sentences: what is wrong and what to do
     */
    public static Refusal of(Kind kind, Wording detail) {
        return new Refusal(kind, detail, List.of(), Map.of(), null);
    }

    /** A refusal for these faults; warnings among them are told, too. */
    public static Refusal of(Kind kind, List<Problem> problems) {
        return new Refusal(kind, null, problems, Map.of(), null);
    }

    /** A refusal for these faults, some of many perhaps, with words of its own about all. */
    public static Refusal of(Kind kind, Wording detail, List<Problem> problems) {
        return new Refusal(kind, detail, problems, Map.of(), null);
    }

    /** A refusal for one fault. */
    public static Refusal of(Kind kind, Problem problem) {
        return of(kind, List.of(problem));
    }

    /** 422: the request can be read, but breaks a rule. */
    public static Refusal invalid(List<Problem> problems) {
        return of(Kind.INVALID, problems);
    }

    /** 404: also for what the caller may not know exists. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, say("There is nothing here that this key may see."));
    }

    /** This refusal with a header on its answer. */
    public Refusal with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Refusal(kind, detail, problems, more, reference);
    }

    /** This refusal with what to quote to the operator. */
    Refusal withReference(String word) {
        return new Refusal(kind, detail, problems, headers, word);
    }

    /** Its kind. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong and what to do; follows from the faults where it has no words of its own. */
    String detail(Tongue tongue) {
        return detail == null ? Kind.summary(problems, tongue) : detail.in(tongue);
    }

    List<Problem> problems() {
        return problems;
    }

    @Nullable
    String reference() {
        return reference;
    }

    Map<String, String> headers() {
        return headers;
    }
}
