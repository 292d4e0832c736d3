-- What is beside a ledger and may change. Times are UTC with microseconds, as in the ledger.

-- When somebody last looked at a title: what is new to them is what came after.
CREATE TABLE look (
    who       TEXT NOT NULL,           -- as the system calls them
    title     TEXT NOT NULL,           -- folded, with the season where one was asked for
    looked_at TEXT NOT NULL,
    PRIMARY KEY (who, title)
) WITHOUT ROWID;
