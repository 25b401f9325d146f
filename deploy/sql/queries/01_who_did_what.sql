-- What did Russia do to Ukraine in one week, by whose account, and in which sentence does it stand?
-- One row for each event, as the articles tell it; what one article tells twice stands once, and so does what near copies
-- of an article repeat.
SELECT day, type, mode, actors, recipients, place, killed, source, article_source, sentence
FROM depesche.events
WHERE day BETWEEN '2024-05-06' AND '2024-05-12'
    AND actor_countries @> '{RUS}'
    AND recipient_countries @> '{UKR}'
    AND status = 'asserted'
    AND same_as IS NULL
    AND duplicate_of IS NULL
ORDER BY day, article_id, n
LIMIT 100;
