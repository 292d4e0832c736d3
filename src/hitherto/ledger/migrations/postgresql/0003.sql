-- The ledger, schema 3, PostgreSQL: a title is found by what somebody types, without a look at all the others.

-- The addition begins.

-- Names sort by their letters' numbers, as in SQLite, so that those that begin alike stand together.
CREATE TABLE title (
    key      text COLLATE "C" PRIMARY KEY,
    together text NOT NULL,
    mark     text NOT NULL
);

CREATE INDEX title_together ON title (together);
CREATE INDEX title_mark ON title (mark);

CREATE TABLE title_word (
    word text NOT NULL,
    key  text COLLATE "C" NOT NULL REFERENCES title,
    PRIMARY KEY (word, key)
);

CREATE TRIGGER title_stays BEFORE UPDATE OR DELETE ON title FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER title_remains BEFORE TRUNCATE ON title EXECUTE FUNCTION refuse_change();
CREATE TRIGGER title_word_stays BEFORE UPDATE OR DELETE ON title_word FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER title_word_remains BEFORE TRUNCATE ON title_word EXECUTE FUNCTION refuse_change();
-- The addition ends.

-- carry over: carry_over_3
