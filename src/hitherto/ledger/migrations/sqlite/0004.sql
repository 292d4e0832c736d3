-- The ledger, schema 4, SQLite: what else is known of an article, beside what its id is made of.

-- The addition begins.

-- Who wrote an article, when it was last changed, its language, what it links to, when it was captured. None of it is
-- part of what an article is, so two ledgers may know different things; the union has both, and shows of each kind
-- the first in the order of its letters, of the links all.
CREATE TABLE particular (
    article INTEGER NOT NULL REFERENCES article,
    kind    TEXT NOT NULL CHECK (kind IN ('byline', 'modified', 'language', 'links', 'captured')),
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
