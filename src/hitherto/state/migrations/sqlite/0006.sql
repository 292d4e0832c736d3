-- What fails again and again, so that it is told when it is new, and not at every run.
CREATE TABLE trouble (
    place   TEXT NOT NULL PRIMARY KEY,  -- a feed, a catalogue's record, a way of telling
    since   TEXT NOT NULL,
    told_at TEXT NOT NULL            -- when it was last said to fail
) WITHOUT ROWID;
