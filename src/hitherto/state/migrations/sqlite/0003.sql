-- Who may rule, and what opens without a password. Nothing here opens anything by itself: passwords and
-- secrets are kept as hashes.

-- An editor who may log in.
CREATE TABLE editor (
    key      TEXT NOT NULL PRIMARY KEY,  -- the folded name
    name     TEXT NOT NULL,              -- as it stands on rulings
    password TEXT NOT NULL,              -- scrypt, with its cost and salt
    added_at TEXT NOT NULL
) WITHOUT ROWID;

-- A login that lasts until it expires or is ended.
CREATE TABLE login (
    secret  TEXT NOT NULL PRIMARY KEY,   -- SHA-256 of what the browser holds
    editor  TEXT NOT NULL,               -- an editor's key
    made_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
) WITHOUT ROWID;

-- A secret address of a feed or calendar, for programs that cannot log in.
CREATE TABLE secret_address (
    id      TEXT NOT NULL PRIMARY KEY,
    secret  TEXT NOT NULL UNIQUE,        -- SHA-256 of what stands in the address
    path    TEXT NOT NULL,               -- what it opens: /titles/….ics
    editor  TEXT NOT NULL,               -- whose it is
    made_at TEXT NOT NULL
) WITHOUT ROWID;
