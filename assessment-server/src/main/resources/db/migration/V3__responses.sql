-- A bulk call that has not ended. What it stored already is seen by nobody; taking its row away shows all of it at once.
-- Rows left here by a server that was killed are cleaned up at the next start.
CREATE TABLE bulk_call (
    id         TEXT NOT NULL PRIMARY KEY,
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE
) STRICT;

-- Ids rise with the time of receipt, also within a call, so they are the order of lists.
CREATE TABLE response (
    id         TEXT    NOT NULL PRIMARY KEY,
    assessment TEXT    NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    revision   INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    received   TEXT    NOT NULL,
    evidence   INTEGER NOT NULL CHECK (evidence IN (0, 1)),
    receipt    BLOB    NOT NULL CHECK (length(receipt) = 32),
    bulk_call  TEXT,
    body       TEXT    NOT NULL
) STRICT;

CREATE INDEX response_by_assessment ON response (assessment, id);

CREATE INDEX response_with_evidence ON response (assessment) WHERE evidence = 1;

-- The names by which a response is known again: its respondent, the externalId of every submission that made it, and the
-- keys of the calls. A digest (SHA-256 of the canonical JSON) tells whether the same body comes again.
CREATE TABLE response_name (
    assessment TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('call', 'external', 'respondent')),
    name       TEXT NOT NULL,
    response   TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    digest     BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (assessment, kind, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX response_name_by_response ON response_name (response);
