-- The ledger, schema 6, SQLite: where an archive keeps an article, beside the day of the capture.

-- SQLite cannot widen a check, so the table is made again with all that is in it.
DROP TRIGGER particular_stays;
DROP TRIGGER particular_once;
DROP TRIGGER particular_remains;
ALTER TABLE particular RENAME TO particular_of_before;

-- The addition begins.
-- In place of what schema 4 added.

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
-- The addition ends.

INSERT INTO particular SELECT article, kind, value FROM particular_of_before;
DROP TABLE particular_of_before;
