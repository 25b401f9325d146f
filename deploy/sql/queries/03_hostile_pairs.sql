-- Which countries were most hostile to which others in one month? Reports of material conflict, the share of them in all
-- that is reported of the pair, and the days on which there were any.
SELECT actor_country,
       recipient_country,
       sum(events) FILTER (WHERE quad = 'material conflict') AS material_conflict,
       round(100.0 * sum(events) FILTER (WHERE quad = 'material conflict') / sum(events)) AS percent,
       count(DISTINCT day) FILTER (WHERE quad = 'material conflict') AS days
FROM depesche.event_dyad_day
WHERE day BETWEEN '2024-05-01' AND '2024-05-31'
    AND actor_country <> recipient_country
GROUP BY actor_country, recipient_country
HAVING sum(events) FILTER (WHERE quad = 'material conflict') > 0
ORDER BY material_conflict DESC, actor_country, recipient_country
LIMIT 20;
