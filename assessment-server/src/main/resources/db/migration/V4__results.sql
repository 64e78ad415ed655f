-- The peers. A pack never changes; another edition has another id.
CREATE TABLE pack (
    id       TEXT NOT NULL PRIMARY KEY,
    sha256   TEXT NOT NULL CHECK (length(sha256) = 64),
    imported TEXT NOT NULL,
    file     BLOB NOT NULL
) STRICT;

-- What is shown of an assessment until at least five respondents more were added, changed or removed. A withdrawn answer is
-- gone at once while the result it was part of still stands, so the result itself is kept. The question is the background
-- question that makes the groups; empty for the whole. Members tell which responses are in it, in which state and group.
CREATE TABLE result_batch (
    assessment     TEXT    NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    question       TEXT    NOT NULL,
    batch          INTEGER NOT NULL CHECK (batch >= 1),
    made           TEXT    NOT NULL,
    state          TEXT    NOT NULL,
    smallest_group INTEGER NOT NULL CHECK (smallest_group BETWEEN 5 AND 15),
    members        TEXT    NOT NULL,
    scores         TEXT    NOT NULL,
    behind         TEXT    NOT NULL,
    PRIMARY KEY (assessment, question)
) STRICT;
