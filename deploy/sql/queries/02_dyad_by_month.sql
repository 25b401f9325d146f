-- How did relations between two countries develop? Both directions, by month: cooperation and conflict, in words and in
-- deeds, and the mean of the conflict-cooperation scale (-10 to 10), weighted by events.
SELECT date_trunc('month', day)::date AS month,
       actor_country,
       recipient_country,
       coalesce(sum(events) FILTER (WHERE quad = 'verbal cooperation'), 0) AS verbal_cooperation,
       coalesce(sum(events) FILTER (WHERE quad = 'material cooperation'), 0) AS material_cooperation,
       coalesce(sum(events) FILTER (WHERE quad = 'verbal conflict'), 0) AS verbal_conflict,
       coalesce(sum(events) FILTER (WHERE quad = 'material conflict'), 0) AS material_conflict,
       round((sum(score * events) / sum(events))::numeric, 2) AS score
FROM depesche.event_dyad_day
WHERE (actor_country, recipient_country) IN (('RUS', 'UKR'), ('UKR', 'RUS'))
GROUP BY month, actor_country, recipient_country
ORDER BY month, actor_country;
