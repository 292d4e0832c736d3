-- What is followed, and how far that has come.

-- A title that somebody follows.
CREATE TABLE watch (
    key       TEXT NOT NULL PRIMARY KEY, -- the folded title, with the season where one is followed
    title     TEXT NOT NULL,
    season    INTEGER,
    choices   TEXT NOT NULL,             -- JSON: aliases, ids, properties, least, spoilers, digest
    added_at  TEXT NOT NULL,
    told_to   TEXT NOT NULL,             -- the time of record up to which changes were made into notices
    digest_at TEXT NOT NULL              -- when the last digest went out
) WITHOUT ROWID;

-- A feed that is asked for new articles.
CREATE TABLE feed (
    url           TEXT NOT NULL PRIMARY KEY,
    title         TEXT NOT NULL,
    everything    INTEGER NOT NULL,        -- 1: its articles are kept, whatever they are about
    added_at      TEXT NOT NULL,
    etag          TEXT NOT NULL DEFAULT '', -- what its last reply said, to be asked whether anything is new
    last_modified TEXT NOT NULL DEFAULT '',
    asked_at      TEXT,
    again_at      TEXT,                    -- not to be asked before
    failures      INTEGER NOT NULL DEFAULT 0, -- in a row
    problem       TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

-- What was seen in a feed, each once, and whether its article is still to be read.
CREATE TABLE entry (
    feed     TEXT NOT NULL,
    key      TEXT NOT NULL,              -- what the feed calls it, else its address
    due      INTEGER NOT NULL,           -- 1: still to be read
    content  TEXT NOT NULL,              -- JSON: what the feed says of it, while it is due
    tries    INTEGER NOT NULL DEFAULT 0,
    again_at TEXT,
    problem  TEXT NOT NULL DEFAULT '',
    seen_at  TEXT NOT NULL,              -- when it was last in the feed
    PRIMARY KEY (feed, key)
) WITHOUT ROWID;
CREATE INDEX entry_due ON entry (feed, key) WHERE due;

-- Where notices go, besides the terminal.
CREATE TABLE way (
    address  TEXT NOT NULL PRIMARY KEY,
    added_at TEXT NOT NULL
) WITHOUT ROWID;

-- A change that is told, once to each way.
CREATE TABLE notice (
    id      TEXT NOT NULL PRIMARY KEY,
    watch   TEXT NOT NULL,
    made_at TEXT NOT NULL,
    content TEXT NOT NULL                -- JSON
) WITHOUT ROWID;
CREATE TABLE delivery (
    notice   TEXT NOT NULL,
    way      TEXT NOT NULL,
    standing TEXT NOT NULL,              -- waiting, sending, sent, doubtful
    problem  TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (notice, way)
) WITHOUT ROWID;
CREATE INDEX delivery_open ON delivery (way, standing) WHERE standing <> 'sent';
