-- Every statement that the ledger runs, in the SQL that SQLite and PostgreSQL share. A statement begins with
-- the line "-- name: …" and ends where the next begins; `:word` is a value that the caller gives.


-- Taking in. The writer holds the one lock of all writers, so what it looks up here stays true until it
-- commits, and it may give out the numbers itself.

-- name: last_numbers
SELECT
    (SELECT coalesce(max(number), 0) FROM article) AS article,
    (SELECT coalesce(max(number), 0) FROM reading) AS reading,
    (SELECT coalesce(max(number), 0) FROM work) AS work,
    (SELECT coalesce(max(number), 0) FROM claim) AS claim

-- name: last_recorded
SELECT max(recorded_at) AS recorded_at FROM reading

-- name: reading_by_id
SELECT number FROM reading WHERE id = :id

-- name: article_by_id
SELECT number, id, said_at, dated, recorded_at, outlet, url, title, name, text FROM article WHERE id = :id

-- name: work_by_name
SELECT number FROM work WHERE name = :name

-- name: claims_of_article
SELECT DISTINCT claim.id, claim.number
FROM reading
JOIN reading_claim ON reading_claim.reading = reading.number
JOIN claim ON claim.number = reading_claim.claim
WHERE reading.article = :article

-- name: add_article
INSERT INTO article (number, id, said_at, dated, recorded_at, outlet, url, title, name, text)
VALUES (:number, :id, :said_at, :dated, :recorded_at, :outlet, :url, :title, :name, :text)

-- name: add_reading
INSERT INTO reading (number, id, article, reader, recorded_at)
VALUES (:number, :id, :article, :reader, :recorded_at)

-- name: add_work
INSERT INTO work (number, name, key) VALUES (:number, :name, :key)

-- name: add_claim
INSERT INTO claim (number, id, article, reading, work, said_at, season, part, property, value, details, polarity,
                   certainty, speaker, happens, evidence)
VALUES (:number, :id, :article, :reading, :work, :said_at, :season, :part, :property, :value, :details, :polarity,
        :certainty, :speaker, :happens, :evidence)

-- name: add_reading_claim
INSERT INTO reading_claim (reading, claim) VALUES (:reading, :claim)


-- Asking. `as_of` and `recorded_at` are always given; the end of time stands for "now". The current reading
-- of an article is the latest by then; of two in the same microsecond, the one that was written later.

-- name: entries_of_work
SELECT claim.number, claim.id, claim.article, work.name AS work, claim.said_at, claim.season, claim.part,
       claim.property, claim.value, claim.details, claim.polarity, claim.certainty, claim.speaker, claim.happens,
       claim.evidence, reading.reader, first.recorded_at
FROM work
JOIN claim ON claim.work = work.number
JOIN reading ON reading.number = (
    SELECT number FROM reading AS latest
    WHERE latest.article = claim.article AND latest.recorded_at <= :recorded_at
    ORDER BY latest.recorded_at DESC, latest.number DESC
    LIMIT 1
)
JOIN reading_claim ON reading_claim.reading = reading.number AND reading_claim.claim = claim.number
JOIN reading AS first ON first.number = claim.reading
WHERE work.key = :key AND claim.said_at <= :as_of

-- name: articles_of_work
SELECT number, id, said_at, dated, recorded_at, outlet, url, title, name, text
FROM article
WHERE number IN (
    SELECT claim.article
    FROM work
    JOIN claim ON claim.work = work.number
    WHERE work.key = :key AND claim.said_at <= :as_of
)

-- One claim, whether or not the current reading still makes it; its reader is the latest that did.
-- name: entry_of_claim
SELECT claim.number, claim.id, claim.article, work.name AS work, claim.said_at, claim.season, claim.part,
       claim.property, claim.value, claim.details, claim.polarity, claim.certainty, claim.speaker, claim.happens,
       claim.evidence, reading.reader, first.recorded_at
FROM claim
JOIN work ON work.number = claim.work
JOIN reading_claim ON reading_claim.claim = claim.number
JOIN reading ON reading.number = reading_claim.reading AND reading.article = claim.article
JOIN reading AS first ON first.number = claim.reading
WHERE claim.id = :id
ORDER BY reading.recorded_at DESC, reading.number DESC
LIMIT 1

-- name: article_of_claim
SELECT article.number, article.id, article.said_at, article.dated, article.recorded_at, article.outlet, article.url,
       article.title, article.name, article.text
FROM claim
JOIN article ON article.number = claim.article
WHERE claim.id = :id

-- name: spellings
WITH latest AS (
    SELECT number FROM reading
    WHERE NOT EXISTS (
        SELECT 1 FROM reading AS later
        WHERE later.article = reading.article
          AND (later.recorded_at > reading.recorded_at
               OR (later.recorded_at = reading.recorded_at AND later.number > reading.number))
    )
)
SELECT work.key, work.name, claim.season, count(*) AS claims, min(claim.said_at) AS first_said,
       max(claim.said_at) AS last_said
FROM latest
JOIN reading_claim ON reading_claim.reading = latest.number
JOIN claim ON claim.number = reading_claim.claim
JOIN work ON work.number = claim.work
GROUP BY work.key, work.name, claim.season

-- The spellings alone, without counting anything: each is looked up until a current claim is found.
-- name: names
SELECT work.key, work.name
FROM work
WHERE EXISTS (
    SELECT 1
    FROM claim
    JOIN reading_claim ON reading_claim.claim = claim.number AND reading_claim.reading = (
        SELECT number FROM reading AS latest
        WHERE latest.article = claim.article
        ORDER BY latest.recorded_at DESC, latest.number DESC
        LIMIT 1
    )
    WHERE claim.work = work.number
)
ORDER BY work.key, work.number

-- name: article_counts
WITH latest AS (
    SELECT number FROM reading
    WHERE NOT EXISTS (
        SELECT 1 FROM reading AS later
        WHERE later.article = reading.article
          AND (later.recorded_at > reading.recorded_at
               OR (later.recorded_at = reading.recorded_at AND later.number > reading.number))
    )
)
SELECT work.key, count(DISTINCT claim.article) AS articles
FROM latest
JOIN reading_claim ON reading_claim.reading = latest.number
JOIN claim ON claim.number = reading_claim.claim
JOIN work ON work.number = claim.work
GROUP BY work.key


-- Checking. The tables are walked a thousand rows at a time, so that memory stays flat.

-- name: check_articles
SELECT number, id, said_at, dated, recorded_at, outlet, url, title, name, text,
       EXISTS (SELECT 1 FROM reading WHERE reading.article = article.number) AS was_read
FROM article WHERE number > :after ORDER BY number LIMIT :count

-- name: check_works
SELECT number, name, key FROM work WHERE number > :after ORDER BY number LIMIT :count

-- name: check_readings
SELECT reading.number, reading.id, reading.reader, article.id AS article
FROM reading
LEFT JOIN article ON article.number = reading.article
WHERE reading.number > :after ORDER BY reading.number LIMIT :count

-- name: claims_of_reading
SELECT claim.id
FROM reading_claim
LEFT JOIN claim ON claim.number = reading_claim.claim
WHERE reading_claim.reading = :reading

-- name: check_claims
SELECT claim.number, claim.id, claim.article, work.name AS work, claim.said_at, claim.season, claim.part,
       claim.property, claim.value, claim.details, claim.polarity, claim.certainty, claim.speaker, claim.happens,
       claim.evidence, '' AS reader, reading.number AS reading, article.number AS found_article,
       article.said_at AS article_said_at
FROM claim
LEFT JOIN work ON work.number = claim.work
LEFT JOIN article ON article.number = claim.article
LEFT JOIN reading_claim ON reading_claim.reading = claim.reading AND reading_claim.claim = claim.number
LEFT JOIN reading ON reading.number = reading_claim.reading AND reading.article = claim.article
WHERE claim.number > :after ORDER BY claim.number LIMIT :count

-- name: article_by_number
SELECT number, id, said_at, dated, recorded_at, outlet, url, title, name, text FROM article WHERE number = :number

-- name: stray_reading_claims
SELECT reading_claim.reading, reading_claim.claim
FROM reading_claim
LEFT JOIN reading ON reading.number = reading_claim.reading
WHERE reading.number IS NULL
