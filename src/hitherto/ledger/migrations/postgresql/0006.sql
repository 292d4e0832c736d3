-- The ledger, schema 6, PostgreSQL: where an archive keeps an article, beside the day of the capture.

-- The addition begins.

-- Where an archive keeps the article as it was on the day of the capture.
ALTER TABLE particular DROP CONSTRAINT particular_kind_check, ADD CONSTRAINT particular_kind_check
    CHECK (kind IN ('byline', 'modified', 'language', 'links', 'captured', 'archive'));
-- The addition ends.
