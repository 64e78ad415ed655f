-- Questionnaires that were uploaded, one row a version; a version never changes. Their files stand in files, as JSON: name
-- to text.
CREATE TABLE questionnaire_version (
    id        TEXT NOT NULL,
    version   TEXT NOT NULL,
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    published TEXT NOT NULL,
    files     TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

-- The organisations assessed. What a caller may send stands in body, as JSON; the rest is ours.
CREATE TABLE client (
    id          TEXT    NOT NULL PRIMARY KEY,
    external_id TEXT    UNIQUE,
    revision    INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created     TEXT    NOT NULL,
    changed     TEXT    NOT NULL,
    body        TEXT    NOT NULL
) STRICT;

CREATE TABLE assessment (
    id       TEXT    NOT NULL PRIMARY KEY,
    client   TEXT    NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    state    TEXT    NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'signed-off')),
    opened   TEXT,
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    created  TEXT    NOT NULL,
    changed  TEXT    NOT NULL,
    body     TEXT    NOT NULL
) STRICT;

CREATE INDEX assessment_by_client ON assessment (client, id);
