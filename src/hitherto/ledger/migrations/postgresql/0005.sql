-- The ledger, schema 5, PostgreSQL: what is under embargo is found without a look at every article.

-- The addition begins.

-- So that it can be told cheaply, again and again, whether an embargo has ended since.
CREATE INDEX article_embargo ON article (embargo) WHERE embargo IS NOT NULL;
