-- The ledger, schema 3, SQLite: a title is found by what somebody types, without a look at all the others.

-- The addition begins.

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
-- The addition ends.

-- carry over: carry_over_3
