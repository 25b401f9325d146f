-- quickstart.sql - the samples' most telling events, at most three an article, cut to the width of a screen. A date in
-- brackets is that of the article, where the text gives none.
WITH ranked AS (
    SELECT e.*,
           row_number() OVER (PARTITION BY e.article_id
                              ORDER BY (cardinality(e.actors) > 0)::int + (cardinality(e.recipients) > 0)::int DESC,
                                       e.confidence DESC, e.n) AS rank
    FROM depesche.events AS e
    WHERE e.article_id LIKE 'sample-%' AND e.same_as IS NULL
)
SELECT coalesce(date_from::text, '(' || published_at::date || ')') AS "when",
       type || coalesce('/' || mode, '') || CASE status WHEN 'asserted' THEN '' ELSE ' (' || status || ')' END AS did_what,
       left(array_to_string(actors, ', '), 26) AS who,
       left(array_to_string(recipients, ', '), 26) AS "to whom",
       left(coalesce(place, ''), 13) AS "where",
       left(coalesce(source, ''), 20) AS "who says so",
       left(translate(sentence, E'\n', ' '), 44) || '…' AS sentence
FROM ranked
WHERE rank <= 3
ORDER BY published_at, article_id, n;
