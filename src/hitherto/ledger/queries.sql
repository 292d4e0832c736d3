-- Every statement that the ledger runs, in the SQL that SQLite and PostgreSQL share. A statement begins with
-- the line "-- name: …" and ends where the next begins; `:word` is a value that the caller gives. A list is given
-- as JSON, and read with `json_each`, which the driver writes as PostgreSQL knows it.


-- Taking in. The writer holds the one lock of all writers, so what it looks up here stays true until it
-- commits, and it may give out the numbers itself.

-- name: last_numbers
SELECT
    (SELECT coalesce(max(number), 0) FROM article) AS article,
    (SELECT coalesce(max(number), 0) FROM reading) AS reading,
    (SELECT coalesce(max(number), 0) FROM work) AS work,
    (SELECT coalesce(max(number), 0) FROM property) AS property,
    (SELECT coalesce(max(number), 0) FROM claim) AS claim,
    (SELECT coalesce(max(number), 0) FROM ruling) AS ruling,
    (SELECT coalesce(max(number), 0) FROM forgotten) AS forgotten

-- name: version
SELECT
    (SELECT coalesce(max(number), 0) FROM article) AS articles,
    (SELECT coalesce(max(number), 0) FROM reading) AS readings,
    (SELECT coalesce(max(number), 0) FROM ruling) AS rulings,
    (SELECT coalesce(max(number), 0) FROM forgotten) AS forgotten,
    (SELECT count(*) FROM article WHERE embargo <= :now) AS shown

-- name: last_times
SELECT
    (SELECT max(recorded_at) FROM reading) AS reading,
    (SELECT max(recorded_at) FROM ruling) AS ruling,
    (SELECT max(recorded_at) FROM forgotten) AS forgotten

-- name: known_readings
SELECT id, number FROM reading WHERE id IN (SELECT value FROM json_each(:ids))

-- name: known_articles
SELECT id, number FROM article WHERE id IN (SELECT value FROM json_each(:ids))

-- name: known_works
SELECT name, number FROM work WHERE name IN (SELECT value FROM json_each(:names))

-- name: known_titles
SELECT key FROM title WHERE key IN (SELECT value FROM json_each(:keys))

-- name: known_properties
SELECT name, number FROM property

-- name: known_claims
SELECT id, number, reading FROM claim WHERE id IN (SELECT CAST(value AS bigint) FROM json_each(:ids))

-- name: known_rulings
SELECT id, number FROM ruling WHERE id IN (SELECT value FROM json_each(:ids))

-- name: forgotten_articles
SELECT article, author, reason, recorded_at FROM forgotten WHERE article IN (SELECT value FROM json_each(:ids))

-- name: same_text
SELECT other.id
FROM article
JOIN article AS other ON other.fingerprint = article.fingerprint
WHERE article.id = :id AND other.id <> article.id AND other.text IS NOT NULL
ORDER BY other.id

-- name: last_readings
SELECT article, max(recorded_at) AS recorded_at
FROM timed_reading
WHERE article IN (SELECT CAST(value AS integer) FROM json_each(:numbers))
GROUP BY article


-- Asking. First which articles there are, with all of their readings: what is visible by a day and at a time, what is
-- a version or a copy of what, and which reading is current is then told from a few small rows (see `past.py`).

-- The articles in which works were ever spoken of.
-- name: numbers_of_works
SELECT DISTINCT reading.article AS number
FROM work
JOIN claim ON claim.work = work.number
JOIN reading ON reading.number = claim.reading
WHERE work.key IN (SELECT value FROM json_each(:keys))

-- Articles and their kin: what has the same address or the same text.
-- name: articles_and_kin
WITH told AS (
    SELECT number, address, fingerprint FROM article
    WHERE number IN (SELECT CAST(value AS integer) FROM json_each(:numbers))
), kin AS (
    SELECT number FROM told
    UNION
    SELECT other.number FROM told JOIN article AS other ON other.address = told.address
    UNION
    SELECT other.number FROM told JOIN article AS other ON other.fingerprint = told.fingerprint
)
SELECT article.number, article.id, article.published, article.address, article.fingerprint, article.embargo,
       timed_reading.number AS reading, timed_reading.id AS reading_id, timed_reading.reader, timed_reading.recorded_at
FROM kin
JOIN article ON article.number = kin.number
JOIN timed_reading ON timed_reading.article = article.number

-- The claims that readings were the first to make.
-- name: claims_of_works
SELECT claim.number, claim.reading, claim.id, work.name AS work, claim.season, claim.part, property.name AS property,
       claim.value, claim.details, claim.certainty, claim.speaker, claim.happens, claim.evidence
FROM work
JOIN claim ON claim.work = work.number
JOIN property ON property.number = claim.property
WHERE work.key IN (SELECT value FROM json_each(:keys))
  AND claim.reading IN (SELECT CAST(value AS integer) FROM json_each(:readings))

-- name: claims_of_readings
SELECT claim.number, claim.reading, claim.id, work.name AS work, claim.season, claim.part, property.name AS property,
       claim.value, claim.details, claim.certainty, claim.speaker, claim.happens, claim.evidence
FROM claim
JOIN property ON property.number = claim.property
JOIN work ON work.number = claim.work
WHERE claim.reading IN (SELECT CAST(value AS integer) FROM json_each(:readings))

-- What later readings of articles made again.
-- name: repeats_of_articles
SELECT repeated.claim, repeated.reading
FROM reading
JOIN repeated ON repeated.reading = reading.number
WHERE reading.article IN (SELECT CAST(value AS integer) FROM json_each(:numbers))

-- name: articles_by_number
SELECT number, id, published, outlet, url, title, name, embargo, text
FROM article
WHERE number IN (SELECT CAST(value AS integer) FROM json_each(:numbers))

-- name: namings_of_articles
SELECT article, title, name FROM naming WHERE article IN (SELECT CAST(value AS integer) FROM json_each(:numbers))

-- name: particulars_of_articles
SELECT article, kind, value FROM particular WHERE article IN (SELECT CAST(value AS integer) FROM json_each(:numbers))

-- name: names_of_articles
SELECT number AS article, title, coalesce(name, '') AS name
FROM article WHERE number IN (SELECT CAST(value AS integer) FROM json_each(:numbers))

-- name: read_otherwise
SELECT count(*) AS articles
FROM current_reading
WHERE NOT (reader IN (SELECT value FROM json_each(:readers))) AND reader NOT LIKE :by_hand

-- name: article_of_claim
SELECT reading.article, work.key
FROM claim
JOIN reading ON reading.number = claim.reading
JOIN work ON work.number = claim.work
WHERE claim.id = :id

-- Of the versions of one page, what several of them say counts once.
-- name: spellings
WITH shown AS MATERIALIZED (
    SELECT current_reading.number AS reading, article.address, said_article.said_at
    FROM current_reading
    JOIN article ON article.number = current_reading.article
    JOIN said_article ON said_article.number = current_reading.article
    WHERE article.embargo IS NULL OR article.embargo <= :now
), page AS MATERIALIZED (
    SELECT address FROM shown WHERE address IS NOT NULL GROUP BY address HAVING count(*) > 1
), told AS (
    SELECT claim.work, claim.season, shown.said_at AS first_said, shown.said_at AS last_said
    FROM shown
    JOIN made ON made.reading = shown.reading
    JOIN claim ON claim.number = made.claim
    WHERE shown.address IS NULL OR shown.address NOT IN (SELECT address FROM page)
    UNION ALL
    SELECT claim.work, claim.season, min(shown.said_at), max(shown.said_at)
    FROM page
    JOIN shown ON shown.address = page.address
    JOIN made ON made.reading = shown.reading
    JOIN claim ON claim.number = made.claim
    GROUP BY page.address, claim.work, claim.season, claim.part, claim.property, claim.value, claim.details,
             claim.certainty, claim.speaker, claim.happens
)
SELECT work.key, work.name, told.season, count(*) AS claims, min(told.first_said) AS first_said,
       max(told.last_said) AS last_said
FROM told
JOIN work ON work.number = told.work
GROUP BY work.key, work.name, told.season

-- name: article_counts
WITH shown AS MATERIALIZED (
    SELECT current_reading.number AS reading, current_reading.article
    FROM current_reading
    JOIN article ON article.number = current_reading.article
    WHERE article.embargo IS NULL OR article.embargo <= :now
)
SELECT work.key, count(DISTINCT shown.article) AS articles
FROM shown
JOIN made ON made.reading = shown.reading
JOIN claim ON claim.number = made.claim
JOIN work ON work.number = claim.work
GROUP BY work.key

-- The spellings alone, without counting anything: each is looked up until a current claim is found.
-- name: names
SELECT work.key, work.name
FROM work
WHERE EXISTS (
    SELECT 1
    FROM claim
    JOIN made ON made.claim = claim.number
    JOIN current_reading ON current_reading.number = made.reading
    JOIN article ON article.number = current_reading.article
    WHERE claim.work = work.number AND (article.embargo IS NULL OR article.embargo <= :now)
)

-- name: names_of_titles
SELECT work.key, work.name
FROM work
WHERE work.key IN (SELECT value FROM json_each(:keys)) AND EXISTS (
    SELECT 1
    FROM claim
    JOIN made ON made.claim = claim.number
    JOIN current_reading ON current_reading.number = made.reading
    JOIN article ON article.number = current_reading.article
    WHERE claim.work = work.number AND (article.embargo IS NULL OR article.embargo <= :now)
)

-- name: titles_called
SELECT key FROM title WHERE together = :together

-- name: titles_beginning
SELECT key FROM title WHERE key >= :first AND key < :beyond

-- name: titles_marked
SELECT key FROM title WHERE mark = :mark

-- Whatever was ever said in some articles, or in others under their addresses.
-- name: names_in_articles
SELECT DISTINCT work.name
FROM article
JOIN reading ON reading.article = article.number
JOIN claim ON claim.reading = reading.number
JOIN work ON work.number = claim.work
WHERE article.number IN (
    SELECT number FROM article WHERE id IN (SELECT value FROM json_each(:ids))
    UNION
    SELECT number FROM article WHERE address IN (SELECT value FROM json_each(:addresses))
)

-- Two are enough to see that it is not one alone. :word is the one of :words that fewest titles will have.
-- name: titles_holding
SELECT one.key
FROM title_word AS one
WHERE one.word = :word
  AND :count = (
    SELECT count(*)
    FROM title_word AS other
    WHERE other.key = one.key AND other.word IN (SELECT value FROM json_each(:words))
) AND EXISTS (
    SELECT 1
    FROM work
    JOIN claim ON claim.work = work.number
    JOIN made ON made.claim = claim.number
    JOIN current_reading ON current_reading.number = made.reading
    JOIN article ON article.number = current_reading.article
    WHERE work.key = one.key AND (article.embargo IS NULL OR article.embargo <= :now)
)
LIMIT 2

-- name: rulings
SELECT id, kind, author, reason, recorded_at, content FROM ruling WHERE recorded_at <= :recorded_at


-- Walking. Whole tables are gone through a thousand rows at a time, so that memory stays flat.

-- name: walk_ids
SELECT number, id FROM article WHERE id > :after ORDER BY id LIMIT :count

-- name: article_numbers
SELECT number FROM article WHERE number > :after ORDER BY number LIMIT :count

-- name: full_articles
SELECT number, id, published, outlet, url, address, fingerprint, title, name, embargo, text
FROM article WHERE number IN (SELECT CAST(value AS integer) FROM json_each(:numbers)) ORDER BY id

-- name: readings_of_articles
SELECT number, id, article, reader, recorded_at
FROM reading WHERE article IN (SELECT CAST(value AS integer) FROM json_each(:numbers)) ORDER BY id

-- name: recordings_of_articles
SELECT recording.reading, recording.recorded_at
FROM reading
JOIN recording ON recording.reading = reading.number
WHERE reading.article IN (SELECT CAST(value AS integer) FROM json_each(:numbers))

-- name: times_of_articles
SELECT number AS reading, recorded_at
FROM reading WHERE article IN (SELECT CAST(value AS integer) FROM json_each(:numbers))
UNION ALL
SELECT recording.reading, recording.recorded_at
FROM reading
JOIN recording ON recording.reading = reading.number
WHERE reading.article IN (SELECT CAST(value AS integer) FROM json_each(:numbers))

-- name: walk_forgotten
SELECT number, article, author, reason, recorded_at FROM forgotten WHERE number > :after ORDER BY number LIMIT :count

-- name: walk_rulings
SELECT number, id, kind, author, reason, recorded_at, content
FROM ruling WHERE number > :after ORDER BY number LIMIT :count


-- Checking.

-- name: check_articles
SELECT number, id, published, outlet, url, address, fingerprint, title, name, embargo, text,
       EXISTS (SELECT 1 FROM reading WHERE reading.article = article.number) AS was_read,
       EXISTS (SELECT 1 FROM forgotten WHERE forgotten.article = article.id) AS was_forgotten
FROM article WHERE number > :after ORDER BY number LIMIT :count

-- name: check_works
SELECT number, name, key FROM work WHERE number > :after ORDER BY number LIMIT :count

-- name: check_titles
SELECT key, together, mark FROM title WHERE key IN (SELECT value FROM json_each(:keys))

-- name: check_words
SELECT key, word FROM title_word WHERE key IN (SELECT value FROM json_each(:keys))

-- name: check_readings
SELECT reading.number, reading.id, reading.reader, reading.recorded_at, article.id AS article
FROM reading
LEFT JOIN article ON article.number = reading.article
WHERE reading.number > :after ORDER BY reading.number LIMIT :count

-- name: claims_of_reading
SELECT claim.id FROM made LEFT JOIN claim ON claim.number = made.claim WHERE made.reading = :reading

-- name: check_claims
SELECT claim.number, claim.id, claim.reading, reading.article, article.number AS found_article, work.name AS work,
       claim.season, claim.part, property.name AS property, claim.value, claim.details, claim.certainty, claim.speaker,
       claim.happens, claim.evidence, reading.number AS found_reading
FROM claim
LEFT JOIN work ON work.number = claim.work
LEFT JOIN property ON property.number = claim.property
LEFT JOIN reading ON reading.number = claim.reading
LEFT JOIN article ON article.number = reading.article
WHERE claim.number > :after ORDER BY claim.number LIMIT :count

-- What points at nothing, or from one article to another's.
-- name: strays
SELECT 'naming' AS kind, naming.article AS number, 'its article' AS missing
FROM naming LEFT JOIN article ON article.number = naming.article WHERE article.number IS NULL
UNION ALL
SELECT 'particular', particular.article, 'its article'
FROM particular LEFT JOIN article ON article.number = particular.article WHERE article.number IS NULL
UNION ALL
SELECT 'time of record of reading', recording.reading, 'the reading'
FROM recording LEFT JOIN reading ON reading.number = recording.reading WHERE reading.number IS NULL
UNION ALL
SELECT 'repetition of claim', repeated.claim, 'a reading of the same article'
FROM repeated
LEFT JOIN claim ON claim.number = repeated.claim
LEFT JOIN reading AS first ON first.number = claim.reading
LEFT JOIN reading AS later ON later.number = repeated.reading AND later.article = first.article
WHERE claim.number IS NOT NULL AND later.number IS NULL
UNION ALL
SELECT 'repetition by reading', repeated.reading, 'the claim'
FROM repeated LEFT JOIN claim ON claim.number = repeated.claim WHERE claim.number IS NULL


-- Searching: the newest by order of take-in, because to weigh all that have a common word would take seconds.

-- name: matching on sqlite
SELECT rowid AS number FROM article_words WHERE article_words MATCH :words ORDER BY rowid DESC LIMIT :count

-- name: matching on postgresql
SELECT number FROM article WHERE words_of(text) @@ to_tsquery('simple', :words) ORDER BY number DESC LIMIT :count

-- name: newest
SELECT number FROM article ORDER BY number DESC LIMIT :count


-- Forgetting.

-- name: blank_article
UPDATE article SET text = NULL WHERE id = :id AND text IS NOT NULL

-- name: drop_particulars
DELETE FROM particular WHERE article IN (SELECT number FROM article WHERE id = :id)
