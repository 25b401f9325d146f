-- Which attacks of one month cost most lives? Each attack once, however many articles tell it, with the lowest and the
-- highest number that is reported, and how many articles, stories (near copies counted once) and publishers report it.
SELECT day, place, place_country, actors, recipients, killed_min, killed_max, articles, stories, sources, conflicting, first_published
FROM depesche.event_clusters
WHERE day BETWEEN '2024-05-01' AND '2024-05-31'
    AND type = 'ASSAULT'
    AND killed_max > 0
ORDER BY killed_max DESC, sources DESC, cluster_id
LIMIT 20;
