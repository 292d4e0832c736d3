-- What hosts let programs ask, so that a run which begins anew does not ask for it again.

CREATE TABLE robots (
    origin   TEXT NOT NULL PRIMARY KEY, -- https://tide.example
    said     TEXT NOT NULL,             -- its robots.txt; empty where it has none
    ends_at  TEXT NOT NULL              -- when it is asked for again
) WITHOUT ROWID;
