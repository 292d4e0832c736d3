-- The ledger, schema 1, PostgreSQL. The same tables as for SQLite, where the reasons for them stand
-- (migrations/sqlite/0001.sql); here only what differs is explained. The tables lie in the connection's
-- current schema, so that several ledgers fit into one database.

-- How a ledger is told from any other database, and which schemas it has been through.
CREATE TABLE hitherto_ledger (
    schema_number integer PRIMARY KEY,
    applied_at    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE article (
    number      bigint PRIMARY KEY, -- given by the writer, who holds the lock of all writers; so no sequence
    id          text NOT NULL UNIQUE,
    said_at     date NOT NULL,
    dated       boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    outlet      text NOT NULL,
    url         text,
    title       text NOT NULL,
    name        text,
    text        text NOT NULL
);

CREATE TABLE reading (
    number      bigint PRIMARY KEY,
    id          text NOT NULL UNIQUE,
    article     bigint NOT NULL REFERENCES article,
    reader      text NOT NULL,
    recorded_at timestamptz NOT NULL
);

CREATE INDEX reading_of_article ON reading (article, recorded_at, number);
CREATE INDEX reading_recorded ON reading (recorded_at);

CREATE TABLE work (
    number bigint PRIMARY KEY,
    name   text NOT NULL UNIQUE,
    key    text NOT NULL
);

CREATE INDEX work_key ON work (key);

-- JSON is kept as text: what comes out is letter for letter what went in, as on SQLite (jsonb would sort its
-- keys in an order of its own).
CREATE TABLE claim (
    number    bigint PRIMARY KEY,
    id        text NOT NULL UNIQUE,
    article   bigint NOT NULL REFERENCES article,
    reading   bigint NOT NULL REFERENCES reading,
    work      bigint NOT NULL REFERENCES work,
    said_at   date NOT NULL,
    season    bigint,
    part      text,
    property  text NOT NULL,
    value     text NOT NULL,
    details   text NOT NULL,
    polarity  text NOT NULL CHECK (polarity IN ('+', '-')),
    certainty text NOT NULL CHECK (certainty IN ('certain', 'probable', 'possible')),
    speaker   text NOT NULL,
    happens   text,
    evidence  text NOT NULL
);

CREATE INDEX claim_of_work ON claim (work, said_at);

CREATE TABLE reading_claim (
    reading bigint NOT NULL REFERENCES reading,
    claim   bigint NOT NULL REFERENCES claim,
    PRIMARY KEY (reading, claim)
);

-- Append only. One trigger for each table and each way to lose a row; TRUNCATE asks no row trigger.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER article_stays BEFORE UPDATE OR DELETE ON article FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER article_remains BEFORE TRUNCATE ON article EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_stays BEFORE UPDATE OR DELETE ON reading FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_remains BEFORE TRUNCATE ON reading EXECUTE FUNCTION refuse_change();
CREATE TRIGGER work_stays BEFORE UPDATE OR DELETE ON work FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER work_remains BEFORE TRUNCATE ON work EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_stays BEFORE UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_remains BEFORE TRUNCATE ON claim EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_claim_stays BEFORE UPDATE OR DELETE ON reading_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_claim_remains BEFORE TRUNCATE ON reading_claim EXECUTE FUNCTION refuse_change();
