-- What did one person or body do, suffer and say, day by day? The newest first, near copies of articles left out: whether an
-- article is one is asked of the newest only, until there are a hundred rows.
SELECT day, role, type, status, counterparts, place, article_source, article_title
FROM (
    SELECT *
    FROM depesche.entity_timeline
    WHERE entity = 'Antony Blinken'
        AND same_as IS NULL
    ORDER BY day DESC, article_id, n, role
    OFFSET 0
) AS t
WHERE duplicate_of IS NULL
LIMIT 100;
