-- A page of one's own that is proofread again and again.
CREATE TABLE proofread_page (
    place    TEXT NOT NULL PRIMARY KEY,  -- a file, or a web address
    title    TEXT NOT NULL,              -- the title that it is about; '' where it says so itself
    added_at TEXT NOT NULL,
    read_at  TEXT,                         -- when it was read last; NULL where it never was
    found    TEXT NOT NULL               -- JSON: a key for each thing that was to be mended then
) WITHOUT ROWID;
