-- What is followed, and how far that has come.

-- A title that somebody follows.
CREATE TABLE watch (
    key       TEXT NOT NULL PRIMARY KEY, -- the folded title, with the season where one is followed
    title     TEXT NOT NULL,
    season    INTEGER,
    choices   TEXT NOT NULL,             -- JSON: aliases, ids, properties, least, spoilers, digest
    added_at  TIMESTAMPTZ NOT NULL,
    told_to   TIMESTAMPTZ NOT NULL,             -- the time of record up to which changes were made into notices
    digest_at TIMESTAMPTZ NOT NULL              -- when the last digest went out
);

-- A feed that is asked for new articles.
CREATE TABLE feed (
    url           TEXT NOT NULL PRIMARY KEY,
    title         TEXT NOT NULL,
    everything    BOOLEAN NOT NULL,        -- true: its articles are kept, whatever they are about
    added_at      TIMESTAMPTZ NOT NULL,
    etag          TEXT NOT NULL DEFAULT '', -- what its last reply said, to be asked whether anything is new
    last_modified TEXT NOT NULL DEFAULT '',
    asked_at      TIMESTAMPTZ,
    again_at      TIMESTAMPTZ,                    -- not to be asked before
    failures      INTEGER NOT NULL DEFAULT 0, -- in a row
    problem       TEXT NOT NULL DEFAULT ''
);

-- What was seen in a feed, each once, and whether its article is still to be read.
CREATE TABLE entry (
    feed     TEXT NOT NULL,
    key      TEXT NOT NULL,              -- what the feed calls it, else its address
    due      BOOLEAN NOT NULL,           -- true: still to be read
    content  TEXT NOT NULL,              -- JSON: what the feed says of it, while it is due
    tries    INTEGER NOT NULL DEFAULT 0,
    again_at TIMESTAMPTZ,
    problem  TEXT NOT NULL DEFAULT '',
    seen_at  TIMESTAMPTZ NOT NULL,              -- when it was last in the feed
    PRIMARY KEY (feed, key)
);
CREATE INDEX entry_due ON entry (feed, key) WHERE due;

-- Where notices go, besides the terminal.
CREATE TABLE way (
    address  TEXT NOT NULL PRIMARY KEY,
    added_at TIMESTAMPTZ NOT NULL
);

-- A change that is told, once to each way.
CREATE TABLE notice (
    id      TEXT NOT NULL PRIMARY KEY,
    watch   TEXT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    content TEXT NOT NULL                -- JSON
);
CREATE TABLE delivery (
    notice   TEXT NOT NULL,
    way      TEXT NOT NULL,
    standing TEXT NOT NULL,              -- waiting, sending, sent, doubtful
    problem  TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (notice, way)
);
CREATE INDEX delivery_open ON delivery (way, standing) WHERE standing <> 'sent';
