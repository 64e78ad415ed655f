package org.cxmaturity.server.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the description says of the API as a whole. */
final class Words {
    private static final String INFO = """
            Questionnaires, clients, assessments, responses and what follows from them. Ids are opaque; times are UTC.

            **Errors** are `application/problem+json` with all faults at once in `errors`: where, a code that keeps its \
            meaning, what is wrong, what to do. Unknown fields and parameters are errors.

            **Changes** need `If-Match` with the `ETag` that a reply has shown: 428 without, 412 when it has changed meanwhile.

            **Lists** come in pages of 100 unless `limit` says otherwise; `next` in the body and the header `Link` lead on.

            **Limits**: a body of 1 MiB, a bulk call of 512 MiB unpacked, a comment of 10,000 characters.

            Within version 1 fields are added, never changed or removed.""";

    private static final String KEY = """
            An API key, `cxm_…`, made by `cxm key create` or at /api/v1/keys. Each call names the scope it needs; \
            `admin` has all. Any key reads questionnaires, and the clients and assessments it may see.

            - `responses:write`: submit, update and delete responses
            - `results:read`: read scores, standings, reports and packs
            - `clients:write`: create, change and delete clients and assessments; open, close, reopen and sign off
            - `admin`: everything, and besides read single responses, publish questionnaires, import packs, manage keys

            A key restricted to clients finds nothing of others: 404.""";

    private Words() {}

    static ObjectNode info(ObjectNode info) {
        info.put("title", "CX maturity toolkit");
        info.put("version", "1");
        info.put("description", INFO);
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        return info;
    }

    static ObjectNode security(ObjectNode schemes) {
        schemes.putObject("key")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "cxm_…")
                .put("description", KEY);
        return schemes;
    }
}
