-- Of which attacks do reports disagree about who did it? Clusters of one day, place and kind with the same recipients and
-- different actors, side by side.
SELECT a.day, a.type, a.place, a.recipients,
       a.actors AS one_account, a.sources AS told_by,
       b.actors AS other_account, b.sources AS other_told_by
FROM depesche.event_clusters AS a
JOIN depesche.event_clusters AS b
    ON b.day = a.day AND b.type = a.type AND b.place = a.place AND b.recipients = a.recipients AND b.actors > a.actors
WHERE a.day BETWEEN '2024-05-01' AND '2024-05-31'
    AND b.day BETWEEN '2024-05-01' AND '2024-05-31'
    AND a.type = 'ASSAULT'
    AND b.type = 'ASSAULT'
ORDER BY a.sources + b.sources DESC, a.day, a.cluster_id, b.cluster_id
LIMIT 50;
