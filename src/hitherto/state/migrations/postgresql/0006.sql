-- What fails again and again, so that it is told when it is new, and not at every run.
CREATE TABLE trouble (
    place   TEXT NOT NULL PRIMARY KEY,  -- a feed, a catalogue's record, a way of telling
    since   TIMESTAMPTZ NOT NULL,
    told_at TIMESTAMPTZ NOT NULL            -- when it was last said to fail
);
