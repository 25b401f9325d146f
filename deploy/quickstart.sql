-- quickstart.sql - the events of the samples, cut to the width of a screen.
SELECT coalesce(e.date_from::text, '') AS date,
       e.type || coalesce('/' || e.mode, '') || CASE e.status WHEN 'asserted' THEN '' ELSE ' (' || e.status || ')' END AS what,
       left(array_to_string(e.actors, ', '), 28) AS who,
       left(array_to_string(e.recipients, ', '), 28) AS whom,
       left(coalesce(e.place, ''), 14) AS "where",
       left(coalesce(e.source, ''), 22) AS says,
       left(translate(e.sentence, E'\n', ' '), 48) || '…' AS sentence
FROM depesche.events AS e
WHERE e.article_id LIKE 'sample-%' AND e.same_as IS NULL AND e.confidence >= 0.5
ORDER BY e.date_from NULLS LAST, e.article_id, e.n
LIMIT 40;
