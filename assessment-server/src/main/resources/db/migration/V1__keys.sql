-- Keys for scripts. Only the hash of a key is kept: 32 random bytes need no slow hash.
CREATE TABLE api_key (
    id      TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL,
    hash    TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    scopes  TEXT NOT NULL,
    created TEXT NOT NULL,
    expires TEXT,
    revoked TEXT
) STRICT;

-- The clients a key is restricted to; without a row here it reaches all. A client deleted later leaves its rows: a key
-- restricted to it must not become one that reaches all.
CREATE TABLE api_key_client (
    api_key TEXT NOT NULL REFERENCES api_key (id) ON DELETE CASCADE,
    client  TEXT NOT NULL,
    PRIMARY KEY (api_key, client)
) STRICT;
