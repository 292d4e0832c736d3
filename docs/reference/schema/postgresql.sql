-- The schema of a ledger in PostgreSQL, as it is now. Written by `make docs` from the migrations; change those by adding
-- another, not this file.

-- The same tables as for SQLite, where the reasons for them stand (sqlite.sql beside this file); here only what
-- differs is explained. The tables lie in the connection's current schema, so that several ledgers fit into one
-- database. Numbers are given by the writer, who holds the lock of all writers; so there are no sequences.

CREATE TABLE article (
    number      integer PRIMARY KEY,
    id          text NOT NULL UNIQUE,
    published   date,
    outlet      text NOT NULL,
    url         text,
    address     text,
    fingerprint bytea NOT NULL,
    title       text NOT NULL,
    name        text,
    embargo     timestamptz,
    text        text
);

CREATE INDEX article_address ON article (address) WHERE address IS NOT NULL;
CREATE INDEX article_fingerprint ON article (fingerprint);

CREATE TABLE naming (
    article integer NOT NULL REFERENCES article,
    title   text NOT NULL,
    name    text NOT NULL,
    PRIMARY KEY (article, title, name)
);

CREATE TABLE forgotten (
    number      integer PRIMARY KEY,
    article     text NOT NULL,
    author      text NOT NULL,
    reason      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (article, author, reason, recorded_at)
);

CREATE TABLE reading (
    number      integer PRIMARY KEY,
    id          text NOT NULL UNIQUE,
    article     integer NOT NULL REFERENCES article,
    reader      text NOT NULL,
    recorded_at timestamptz NOT NULL
);

CREATE INDEX reading_of_article ON reading (article);
CREATE INDEX reading_recorded ON reading (recorded_at);

CREATE TABLE recording (
    reading     integer NOT NULL REFERENCES reading,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (reading, recorded_at)
);

CREATE TABLE work (
    number integer PRIMARY KEY,
    name   text NOT NULL UNIQUE,
    key    text NOT NULL
);

CREATE INDEX work_key ON work (key);

CREATE TABLE property (
    number integer PRIMARY KEY,
    name   text NOT NULL UNIQUE
);

-- JSON is kept as text: what comes out is letter for letter what went in, as on SQLite (jsonb would sort its
-- keys in an order of its own). `id` written out: 'c:' || lpad(to_hex(id), 16, '0').
CREATE TABLE claim (
    id        bigint NOT NULL UNIQUE,
    number    integer PRIMARY KEY,
    reading   integer NOT NULL REFERENCES reading,
    work      integer NOT NULL REFERENCES work,
    property  smallint NOT NULL REFERENCES property,
    certainty smallint NOT NULL CHECK (certainty IN (-3, -2, -1, 1, 2, 3)),
    season    bigint,
    part      text,
    value     text NOT NULL,
    details   text,
    speaker   text,
    happens   text,
    evidence  text NOT NULL
);

CREATE INDEX claim_of_work ON claim (work, reading);
CREATE INDEX claim_of_reading ON claim (reading);

CREATE TABLE repeated (
    claim   integer NOT NULL REFERENCES claim,
    reading integer NOT NULL REFERENCES reading,
    PRIMARY KEY (claim, reading)
);

CREATE INDEX repeated_by_reading ON repeated (reading);

CREATE TABLE ruling (
    number      integer PRIMARY KEY,
    id          text NOT NULL UNIQUE,
    kind        text NOT NULL CHECK (kind IN ('accept', 'reject', 'same', 'not-same', 'value', 'withdraw')),
    author      text NOT NULL,
    reason      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    content     text NOT NULL
);

CREATE INDEX ruling_recorded ON ruling (recorded_at);

CREATE VIEW timed_reading AS
SELECT number, id, article, reader,
       least(recorded_at, (SELECT min(recorded_at) FROM recording WHERE recording.reading = reading.number))
           AS recorded_at
FROM reading;

CREATE VIEW current_reading AS
SELECT number, id, article, reader, recorded_at
FROM timed_reading
WHERE NOT EXISTS (
    SELECT 1 FROM timed_reading AS later
    WHERE later.article = timed_reading.article
      AND (later.recorded_at, later.id) > (timed_reading.recorded_at, timed_reading.id)
);

CREATE VIEW made AS
SELECT reading, number AS claim FROM claim
UNION ALL
SELECT reading, claim FROM repeated;

CREATE VIEW said_article AS
SELECT number, embargo,
       coalesce(published, (SELECT (min(recorded_at) AT TIME ZONE 'UTC')::date FROM timed_reading
                            WHERE timed_reading.article = article.number)) AS said_at
FROM article;

-- The words of a text, cut as SQLite's unicode61 cuts them: letters and digits, without case and accents. PostgreSQL
-- indexes a megabyte of words at most, so what stands behind the first 100,000 characters is not found.
CREATE FUNCTION words_of(written text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT to_tsvector('simple', regexp_replace(
        regexp_replace(normalize(lower(left(written, 100000)), NFD), '[\u0300-\u036f]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'))
$$;

CREATE INDEX article_words ON article USING gin (words_of(text));

-- Append only. One trigger for each table and each way to lose a row; TRUNCATE asks no row trigger.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;

-- The one exception: the text of an article may go, and nothing else of it, once it is said who forgot it and why.
CREATE FUNCTION refuse_change_of_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    is_forgotten boolean := EXISTS (SELECT 1 FROM forgotten WHERE forgotten.article = NEW.id);
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF (NEW.text IS NULL) = is_forgotten THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'the ledger is append-only: an article has its text, unless it was forgotten';
    END IF;
    IF is_forgotten AND OLD.text IS NOT NULL AND NEW.text IS NULL
       AND (NEW.number, NEW.id, NEW.published, NEW.outlet, NEW.url, NEW.address, NEW.fingerprint, NEW.title, NEW.name,
            NEW.embargo)
           IS NOT DISTINCT FROM
           (OLD.number, OLD.id, OLD.published, OLD.outlet, OLD.url, OLD.address, OLD.fingerprint, OLD.title, OLD.name,
            OLD.embargo)
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the ledger is append-only: % on article is refused', TG_OP;
END
$$;

CREATE TRIGGER article_is_whole BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION refuse_change_of_article();
CREATE TRIGGER article_stays BEFORE UPDATE ON article FOR EACH ROW EXECUTE FUNCTION refuse_change_of_article();
CREATE TRIGGER article_remains BEFORE DELETE ON article FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER article_is_not_emptied BEFORE TRUNCATE ON article EXECUTE FUNCTION refuse_change();
CREATE TRIGGER naming_stays BEFORE UPDATE OR DELETE ON naming FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER naming_remains BEFORE TRUNCATE ON naming EXECUTE FUNCTION refuse_change();
CREATE TRIGGER forgotten_stays BEFORE UPDATE OR DELETE ON forgotten FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER forgotten_remains BEFORE TRUNCATE ON forgotten EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_stays BEFORE UPDATE OR DELETE ON reading FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_remains BEFORE TRUNCATE ON reading EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recording_stays BEFORE UPDATE OR DELETE ON recording FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER recording_remains BEFORE TRUNCATE ON recording EXECUTE FUNCTION refuse_change();
CREATE TRIGGER work_stays BEFORE UPDATE OR DELETE ON work FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER work_remains BEFORE TRUNCATE ON work EXECUTE FUNCTION refuse_change();
CREATE TRIGGER property_stays BEFORE UPDATE OR DELETE ON property FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER property_remains BEFORE TRUNCATE ON property EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_stays BEFORE UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_remains BEFORE TRUNCATE ON claim EXECUTE FUNCTION refuse_change();
CREATE TRIGGER repeated_stays BEFORE UPDATE OR DELETE ON repeated FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER repeated_remains BEFORE TRUNCATE ON repeated EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ruling_stays BEFORE UPDATE OR DELETE ON ruling FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ruling_remains BEFORE TRUNCATE ON ruling EXECUTE FUNCTION refuse_change();

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

CREATE TABLE particular (
    article integer NOT NULL REFERENCES article,
    kind    text NOT NULL CHECK (kind IN ('byline', 'modified', 'language', 'links', 'captured')),
    value   text NOT NULL
);

-- By its hash, because a list of links is longer than what PostgreSQL indexes.
CREATE UNIQUE INDEX particular_of_article ON particular (article, kind, md5(value));

-- The one exception: they go with the text of an article that is forgotten.
CREATE FUNCTION refuse_removal_of_particular() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM article JOIN forgotten ON forgotten.article = article.id
               WHERE article.number = OLD.article)
    THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'the ledger is append-only: % on particular is refused', TG_OP;
END
$$;

CREATE TRIGGER particular_stays BEFORE UPDATE ON particular FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER particular_remains BEFORE DELETE ON particular
    FOR EACH ROW EXECUTE FUNCTION refuse_removal_of_particular();
CREATE TRIGGER particular_is_not_emptied BEFORE TRUNCATE ON particular EXECUTE FUNCTION refuse_change();

-- So that it can be told cheaply, again and again, whether an embargo has ended since.
CREATE INDEX article_embargo ON article (embargo) WHERE embargo IS NOT NULL;

-- Where an archive keeps the article as it was on the day of the capture.
ALTER TABLE particular DROP CONSTRAINT particular_kind_check, ADD CONSTRAINT particular_kind_check
    CHECK (kind IN ('byline', 'modified', 'language', 'links', 'captured', 'archive'));
