-- The ledger, schema 1, SQLite.
--
-- An ARTICLE is read into a READING (by one reader, at one time), and a reading makes CLAIMS, each about
-- a WORK. Nothing is ever changed or removed: a newer reading stands beside the older one, and the current
-- reading of an article is its latest. So two questions about the past have answers for ever:
--
--   what was known on day D           the claims with said_at <= D
--   what this ledger said at time T   the readings with recorded_at <= T, the latest of each article
--
-- Every row has two names. `id` is a hash of its content, the same on every machine, so that taking a thing
-- in twice changes nothing and two ledgers can be joined. `number` is short, local to this file, and what
-- rows use to point at one another: it keeps the indexes small.
--
-- Days are ISO 8601 text ("2023-08-03"), times are UTC with microseconds ("2023-08-03T09:00:00.000000+00:00"):
-- both sort as text, and can be read without a tool.

PRAGMA application_id = 1212765256; -- "HITH": how a ledger is told from any other SQLite file

CREATE TABLE article (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,  -- a:… hash of outlet, day, address and text
    said_at     TEXT NOT NULL,         -- the day it was published, or was taken in where nobody says
    dated       INTEGER NOT NULL CHECK (dated IN (0, 1)), -- 1: said_at is the article's own; 0: the day of take-in
    recorded_at TEXT NOT NULL,
    outlet      TEXT NOT NULL,
    url         TEXT,
    title       TEXT NOT NULL,
    name        TEXT,                  -- the id that its file gave, if any
    text        TEXT NOT NULL          -- last, so that a look at the rest does not read through it
);

CREATE TABLE reading (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,  -- r:… hash of the article's id, the reader and the ids of its claims
    article     INTEGER NOT NULL REFERENCES article,
    reader      TEXT NOT NULL,         -- name and version
    recorded_at TEXT NOT NULL
);

-- The current reading of an article, now or at some time, is the last entry of its stretch of this index.
CREATE INDEX reading_of_article ON reading (article, recorded_at);
CREATE INDEX reading_recorded ON reading (recorded_at);

CREATE TABLE work (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,       -- one spelling, as a claim has it
    key    TEXT NOT NULL               -- the folded form, in which all spellings are one
);

CREATE INDEX work_key ON work (key);

CREATE TABLE claim (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,    -- c:… hash of all it says, its evidence and its article; not of the reader
    article   INTEGER NOT NULL REFERENCES article,
    reading   INTEGER NOT NULL REFERENCES reading, -- the first that made it: since when the ledger has it
    work      INTEGER NOT NULL REFERENCES work,
    said_at   TEXT NOT NULL,           -- the article's, repeated so that one index answers "of this work, by day D"
    season    INTEGER,
    part      TEXT,
    property  TEXT NOT NULL,
    value     TEXT NOT NULL,
    details   TEXT NOT NULL,           -- JSON object
    polarity  TEXT NOT NULL CHECK (polarity IN ('+', '-')),
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'probable', 'possible')),
    speaker   TEXT NOT NULL,           -- JSON list, nearest first
    happens   TEXT,                    -- EDTF
    evidence  TEXT NOT NULL            -- JSON list of [start, end, words]; the words are kept, so that check can compare
);

CREATE INDEX claim_of_work ON claim (work, said_at);

-- Which claims a reading made. A claim that two readers make alike is one claim in two readings.
CREATE TABLE reading_claim (
    reading INTEGER NOT NULL REFERENCES reading,
    claim   INTEGER NOT NULL REFERENCES claim,
    PRIMARY KEY (reading, claim)
) WITHOUT ROWID;

-- Append only. UPDATE and DELETE are refused; so is an INSERT over a row that is there, because INSERT OR
-- REPLACE removes the old row without asking a DELETE trigger.

CREATE TRIGGER article_stays BEFORE UPDATE ON article
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: an article is never changed'); END;
CREATE TRIGGER article_remains BEFORE DELETE ON article
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: an article is never removed'); END;
CREATE TRIGGER article_once BEFORE INSERT ON article
WHEN EXISTS (SELECT 1 FROM article WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: an article is never replaced'); END;

CREATE TRIGGER reading_stays BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a reading is never changed'); END;
CREATE TRIGGER reading_remains BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a reading is never removed'); END;
CREATE TRIGGER reading_once BEFORE INSERT ON reading
WHEN EXISTS (SELECT 1 FROM reading WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a reading is never replaced'); END;

CREATE TRIGGER work_stays BEFORE UPDATE ON work
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a work is never changed'); END;
CREATE TRIGGER work_remains BEFORE DELETE ON work
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a work is never removed'); END;
CREATE TRIGGER work_once BEFORE INSERT ON work
WHEN EXISTS (SELECT 1 FROM work WHERE number = NEW.number OR name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a work is never replaced'); END;

CREATE TRIGGER claim_stays BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a claim is never changed'); END;
CREATE TRIGGER claim_remains BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a claim is never removed'); END;
CREATE TRIGGER claim_once BEFORE INSERT ON claim
WHEN EXISTS (SELECT 1 FROM claim WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a claim is never replaced'); END;

-- No third trigger here: every column is in the key, so a row can only be replaced by itself.
CREATE TRIGGER reading_claim_stays BEFORE UPDATE ON reading_claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: what a reading made is never changed'); END;
CREATE TRIGGER reading_claim_remains BEFORE DELETE ON reading_claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: what a reading made is never removed'); END;
