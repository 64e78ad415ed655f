package org.cxmaturity.rest;

/** Names that the interfaces share. */
public final class Api {
    /**
     * Where version 1 lives. Every interface has this very path, so that JAX-RS chooses among all their methods; a
     * longer one on a single interface would hide the other interfaces' paths below it.
     */
    public static final String BASE = "/api/v1";

    /** Errors, RFC 9457. */
    public static final String PROBLEM_JSON = "application/problem+json";

    /** One JSON value a line. */
    public static final String NDJSON = "application/x-ndjson";

    /** Comma-separated values, UTF-8. */
    public static final String CSV = "text/csv";

    /** PDF. */
    public static final String PDF = "application/pdf";

    /** A workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Slides. */
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /** YAML, RFC 9512. */
    public static final String YAML = "application/yaml";

    /** A zip archive. */
    public static final String ZIP = "application/zip";

    /** Changes of a JSON object, RFC 7396: members given replace, null takes away, the rest stays. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    /** Header naming a submission, so that sending it again does nothing twice. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** Header with the receipt of a response, for the respondent's own calls. */
    public static final String RECEIPT = "Receipt";

    /** Header of a reply that repeats an earlier one. */
    public static final String REPLAYED = "Idempotent-Replayed";

    private Api() {}
}
