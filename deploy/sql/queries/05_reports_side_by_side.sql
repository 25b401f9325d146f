-- Where do reports of the same event contradict each other? Attacks of one week for which numbers differ or somebody
-- denies them, each report in a row of its own: who says so, where, what. Near copies say nothing new and are left out.
SELECT r.cluster_id, r.day, r.place, r.actors, r.recipients, r.status, r.killed, r.said_by, r.article_source, r.published_at,
       r.sentence
FROM depesche.event_cluster_reports AS r
WHERE r.day BETWEEN '2024-05-06' AND '2024-05-12'
    AND r.type = 'ASSAULT'
    AND r.conflicting
    AND r.duplicate_of IS NULL
ORDER BY r.day, r.cluster_id, r.published_at, r.article_id, r.n
LIMIT 200;
