-- The ledger, schema 4, PostgreSQL: what else is known of an article, beside what its id is made of.

-- The addition begins.

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
-- The addition ends.
