-- Were threats followed by deeds? Threats of one month between two countries, and the first act of material conflict in
-- the same direction within the fourteen days after, if there was any.
SELECT threat.day, threat.actor_country, threat.recipient_country, threat.threats, act.day AS act_day, act.type AS act, act.events AS reports
FROM (
    SELECT day, actor_country, recipient_country, sum(events) AS threats
    FROM depesche.event_dyad_day
    WHERE day BETWEEN '2024-05-01' AND '2024-05-31'
        AND type = 'THREATEN'
        AND actor_country <> recipient_country
    GROUP BY day, actor_country, recipient_country
) AS threat
LEFT JOIN LATERAL (
    SELECT d.day, d.type, d.events
    FROM depesche.event_dyad_day AS d
    WHERE d.actor_country = threat.actor_country
        AND d.recipient_country = threat.recipient_country
        AND d.day > threat.day
        AND d.day <= threat.day + 14
        AND d.quad = 'material conflict'
    ORDER BY d.day, d.events DESC, d.type
    LIMIT 1
) AS act ON true
ORDER BY threat.threats DESC, threat.day, threat.actor_country, threat.recipient_country
LIMIT 50;
