-- What did one person or body do, suffer and say, day by day? The newest first, near copies of articles left out.
SELECT day, role, type, status, counterparts, place, article_source, article_title
FROM depesche.entity_timeline
WHERE entity = 'Antony Blinken'
    AND same_as IS NULL
    AND duplicate_of IS NULL
ORDER BY day DESC, article_id, n, role
LIMIT 100;
