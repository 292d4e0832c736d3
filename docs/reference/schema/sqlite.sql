-- The schema of a ledger in SQLite, as it is now. Written by `make docs` from the migrations; change those by adding
-- another, not this file.

-- An ARTICLE is read into a READING (by one reader, at one time), and a reading makes CLAIMS, each about a WORK.
-- An editor's RULING stands beside them. Nothing is ever changed or removed: a newer reading stands beside the
-- older one, and the current reading of an article is its latest. So two questions about the past have answers
-- for ever:
--
--   what was known on day D           the claims with said_at <= D
--   what this ledger said at time T   the readings with recorded_at <= T, the latest of each article
--
-- What can be worked out from this is not kept: which articles are versions of one another (one address, in order
-- of record), which are copies (one fingerprint), since when a claim is withdrawn, and which reading is current.
--
-- Rows have two names. `id` is a hash of the content, the same on every machine, so that taking a thing in twice
-- changes nothing and two ledgers can be joined. `number` is short, local to this file, and what rows use to point
-- at one another: it keeps the indexes small.
--
-- Days are ISO 8601 text ("2023-08-03"), times are UTC with microseconds ("2023-08-03T09:00:00.000000+00:00"):
-- both sort as text, and can be read without a tool.

CREATE TABLE article (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,  -- a:… hash of outlet, day, url, text, and the embargo where there is one
    published   TEXT,                  -- the article's own day; where there is none, it was said when first recorded
    outlet      TEXT NOT NULL,
    url         TEXT,
    address     TEXT,                  -- the url in the one form in which two links to an article are equal
    fingerprint BLOB NOT NULL,         -- SHA-256 of the text: what stays of it when it is forgotten
    title       TEXT NOT NULL,
    name        TEXT,                  -- the id that its file gave, if any
    embargo     TEXT,                  -- the time until which nothing of it may be shown
    text        TEXT                   -- last, so that a look at the rest does not read through it; NULL: forgotten
);

CREATE INDEX article_address ON article (address) WHERE address IS NOT NULL;
CREATE INDEX article_fingerprint ON article (fingerprint);

-- What else the same article was called: title and file name are not part of what an article is.
CREATE TABLE naming (
    article INTEGER NOT NULL REFERENCES article,
    title   TEXT NOT NULL,
    name    TEXT NOT NULL,             -- empty where its file gave none
    PRIMARY KEY (article, title, name)
) WITHOUT ROWID;

-- That an article was forgotten, which must be said before it can be. It may be said before the article is known:
-- then its text is never taken in.
CREATE TABLE forgotten (
    number      INTEGER PRIMARY KEY,
    article     TEXT NOT NULL,         -- its id
    author      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (article, author, reason, recorded_at)
);

CREATE TABLE reading (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,  -- r:… hash of the article's id, the reader and the ids of its claims
    article     INTEGER NOT NULL REFERENCES article,
    reader      TEXT NOT NULL,         -- name and version
    recorded_at TEXT NOT NULL
);

CREATE INDEX reading_of_article ON reading (article);
CREATE INDEX reading_recorded ON reading (recorded_at);

-- The times at which other ledgers, joined to this one, took the same reading in. The earliest of all counts.
CREATE TABLE recording (
    reading     INTEGER NOT NULL REFERENCES reading,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (reading, recorded_at)
) WITHOUT ROWID;

CREATE TABLE work (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,       -- one spelling, as a claim has it
    key    TEXT NOT NULL               -- the folded form, in which all spellings are one
);

CREATE INDEX work_key ON work (key);

CREATE TABLE property (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
);

CREATE TABLE claim (
    number    INTEGER PRIMARY KEY,
    id        INTEGER NOT NULL UNIQUE, -- the 64 bits of c:…, a hash of all it says, its evidence and its article, but
                                       -- not of its reader; printf('c:%016x', id) writes it out
    reading   INTEGER NOT NULL REFERENCES reading, -- the first that made it here; it says of which article
    work      INTEGER NOT NULL REFERENCES work,
    season    INTEGER,
    part      TEXT,
    property  INTEGER NOT NULL REFERENCES property,
    value     TEXT NOT NULL,
    details   TEXT,                    -- JSON object
    certainty INTEGER NOT NULL         -- 3 certain, 2 probable, 1 possible; below zero: that it is not so
              CHECK (certainty IN (-3, -2, -1, 1, 2, 3)),
    speaker   TEXT,                    -- JSON list, nearest first; NULL where the article speaks for itself
    happens   TEXT,                    -- EDTF
    evidence  TEXT NOT NULL            -- its places in the article's text, "0-12 310-342": characters, end not included
);

CREATE INDEX claim_of_work ON claim (work, reading);
CREATE INDEX claim_of_reading ON claim (reading);

-- Which claims of earlier readings a later reading made again. A claim that two readers make alike is one claim.
CREATE TABLE repeated (
    claim   INTEGER NOT NULL REFERENCES claim,
    reading INTEGER NOT NULL REFERENCES reading,
    PRIMARY KEY (claim, reading)
) WITHOUT ROWID;

CREATE INDEX repeated_by_reading ON repeated (reading);

CREATE TABLE ruling (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,  -- g:… hash of all the rest
    kind        TEXT NOT NULL CHECK (kind IN ('accept', 'reject', 'same', 'not-same', 'value', 'withdraw')),
    author      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    content     TEXT NOT NULL          -- JSON object: what was decided, of what
);

CREATE INDEX ruling_recorded ON ruling (recorded_at);

-- The readings, each with the time that counts.
CREATE VIEW timed_reading AS
SELECT number, id, article, reader,
       min(recorded_at, coalesce((SELECT min(recorded_at) FROM recording WHERE recording.reading = reading.number),
                                 recorded_at)) AS recorded_at
FROM reading;

-- The current reading of each article: the latest, and of two at one time the one with the greater id.
CREATE VIEW current_reading AS
SELECT number, id, article, reader, recorded_at
FROM timed_reading
WHERE NOT EXISTS (
    SELECT 1 FROM timed_reading AS later
    WHERE later.article = timed_reading.article
      AND (later.recorded_at, later.id) > (timed_reading.recorded_at, timed_reading.id)
);

-- Which claims each reading made.
CREATE VIEW made AS
SELECT reading, number AS claim FROM claim
UNION ALL
SELECT reading, claim FROM repeated;

-- The day on which an article was said.
CREATE VIEW said_article AS
SELECT number, embargo,
       coalesce(published, (SELECT substr(min(recorded_at), 1, 10) FROM timed_reading
                            WHERE timed_reading.article = article.number)) AS said_at
FROM article;

-- The words of the articles, for search. The index keeps no text of its own, and no places: which words stand where
-- is seen in the few articles that are found.
CREATE VIRTUAL TABLE article_words USING fts5 (
    text, content = 'article', content_rowid = 'number', detail = none, columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER article_words_come AFTER INSERT ON article WHEN NEW.text IS NOT NULL
BEGIN INSERT INTO article_words (rowid, text) VALUES (NEW.number, NEW.text); END;
CREATE TRIGGER article_words_go AFTER UPDATE ON article WHEN OLD.text IS NOT NULL
BEGIN INSERT INTO article_words (article_words, rowid, text) VALUES ('delete', OLD.number, OLD.text); END;

-- Append only. UPDATE and DELETE are refused; so is an INSERT over a row that is there, because INSERT OR
-- REPLACE removes the old row without asking a DELETE trigger.

-- The one exception: the text of an article may go, and nothing else of it, once it is said who forgot it and why.
CREATE TRIGGER article_stays BEFORE UPDATE ON article
WHEN NOT (
    OLD.text IS NOT NULL AND NEW.text IS NULL
    AND EXISTS (SELECT 1 FROM forgotten WHERE forgotten.article = OLD.id)
    AND (NEW.number, NEW.id, NEW.outlet, NEW.fingerprint, NEW.title)
      = (OLD.number, OLD.id, OLD.outlet, OLD.fingerprint, OLD.title)
    AND NEW.published IS OLD.published AND NEW.url IS OLD.url AND NEW.address IS OLD.address
    AND NEW.name IS OLD.name AND NEW.embargo IS OLD.embargo
)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: an article is never changed'); END;
CREATE TRIGGER article_is_whole BEFORE INSERT ON article
WHEN (NEW.text IS NULL) <> EXISTS (SELECT 1 FROM forgotten WHERE forgotten.article = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: an article has its text, unless it was forgotten'); END;
CREATE TRIGGER article_remains BEFORE DELETE ON article
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: an article is never removed'); END;
CREATE TRIGGER article_once BEFORE INSERT ON article
WHEN EXISTS (SELECT 1 FROM article WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: an article is never replaced'); END;

CREATE TRIGGER forgotten_stays BEFORE UPDATE ON forgotten
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: what was forgotten is never changed'); END;
CREATE TRIGGER forgotten_remains BEFORE DELETE ON forgotten
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: what was forgotten is never removed'); END;
CREATE TRIGGER forgotten_once BEFORE INSERT ON forgotten
WHEN EXISTS (SELECT 1 FROM forgotten WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: what was forgotten is never replaced'); END;

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

CREATE TRIGGER property_stays BEFORE UPDATE ON property
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a property is never changed'); END;
CREATE TRIGGER property_remains BEFORE DELETE ON property
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a property is never removed'); END;
CREATE TRIGGER property_once BEFORE INSERT ON property
WHEN EXISTS (SELECT 1 FROM property WHERE number = NEW.number OR name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a property is never replaced'); END;

CREATE TRIGGER claim_stays BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a claim is never changed'); END;
CREATE TRIGGER claim_remains BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a claim is never removed'); END;
CREATE TRIGGER claim_once BEFORE INSERT ON claim
WHEN EXISTS (SELECT 1 FROM claim WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a claim is never replaced'); END;

CREATE TRIGGER ruling_stays BEFORE UPDATE ON ruling
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a ruling is never changed'); END;
CREATE TRIGGER ruling_remains BEFORE DELETE ON ruling
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a ruling is never removed'); END;
CREATE TRIGGER ruling_once BEFORE INSERT ON ruling
WHEN EXISTS (SELECT 1 FROM ruling WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a ruling is never replaced'); END;

-- No third trigger for these: every column is in the key, so a row can only be replaced by itself.
CREATE TRIGGER naming_stays BEFORE UPDATE ON naming
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a name is never changed'); END;
CREATE TRIGGER naming_remains BEFORE DELETE ON naming
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a name is never removed'); END;
CREATE TRIGGER recording_stays BEFORE UPDATE ON recording
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a time of record is never changed'); END;
CREATE TRIGGER recording_remains BEFORE DELETE ON recording
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a time of record is never removed'); END;
CREATE TRIGGER repeated_stays BEFORE UPDATE ON repeated
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: what a reading made is never changed'); END;
CREATE TRIGGER repeated_remains BEFORE DELETE ON repeated
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: what a reading made is never removed'); END;

-- What the works are called, each name once however it is spelled, and in the forms in which it is looked for.
CREATE TABLE title (
    key      TEXT PRIMARY KEY,         -- the folded name, as in work
    together TEXT NOT NULL,            -- the same without its spaces
    mark     TEXT NOT NULL             -- the first six hex digits of its SHA-256, with which its facts' ids begin
) WITHOUT ROWID;

CREATE INDEX title_together ON title (together);
CREATE INDEX title_mark ON title (mark);

CREATE TABLE title_word (
    word TEXT NOT NULL,
    key  TEXT NOT NULL REFERENCES title,
    PRIMARY KEY (word, key)
) WITHOUT ROWID;

CREATE TRIGGER title_stays BEFORE UPDATE ON title
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a title is never changed'); END;
CREATE TRIGGER title_remains BEFORE DELETE ON title
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a title is never removed'); END;
CREATE TRIGGER title_once BEFORE INSERT ON title
WHEN EXISTS (SELECT 1 FROM title WHERE key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a title is never replaced'); END;
CREATE TRIGGER title_word_stays BEFORE UPDATE ON title_word
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a word of a title is never changed'); END;
CREATE TRIGGER title_word_remains BEFORE DELETE ON title_word
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a word of a title is never removed'); END;

-- So that it can be told cheaply, again and again, whether an embargo has ended since.
CREATE INDEX article_embargo ON article (embargo) WHERE embargo IS NOT NULL;

-- Who wrote an article, when it was last changed, its language, what it links to, when it was captured, and where the
-- archive keeps it. None of it is part of what an article is, so two ledgers may know different things; the union has
-- both, and shows of each kind the first in the order of its letters, of the links all.
CREATE TABLE particular (
    article INTEGER NOT NULL REFERENCES article,
    kind    TEXT NOT NULL CHECK (kind IN ('byline', 'modified', 'language', 'links', 'captured', 'archive')),
    value   TEXT NOT NULL,             -- a day as ISO 8601, links with a space between them
    PRIMARY KEY (article, kind, value)
) WITHOUT ROWID;

CREATE TRIGGER particular_stays BEFORE UPDATE ON particular
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a particular is never changed'); END;
CREATE TRIGGER particular_once BEFORE INSERT ON particular
WHEN EXISTS (SELECT 1 FROM particular WHERE (article, kind, value) = (NEW.article, NEW.kind, NEW.value))
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a particular is never replaced'); END;
-- The one exception: they go with the text of an article that is forgotten.
CREATE TRIGGER particular_remains BEFORE DELETE ON particular
WHEN NOT EXISTS (
    SELECT 1 FROM article JOIN forgotten ON forgotten.article = article.id WHERE article.number = OLD.article
)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: a particular is never removed'); END;
