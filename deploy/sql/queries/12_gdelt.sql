-- What did one country do to which others in one week, by CAMEO root code? For notebooks written for GDELT, under its
-- column names.
SELECT "Actor1CountryCode", "Actor2CountryCode", "EventRootCode", count(*) AS "NumEvents",
       round(avg("GoldsteinScale")::numeric, 2) AS "GoldsteinScale"
FROM depesche.gdelt_events
WHERE "SQLDATE" BETWEEN 20240506 AND 20240512
    AND "Actor1CountryCode" = 'RUS'
GROUP BY 1, 2, 3
ORDER BY 4 DESC, 2, 3
LIMIT 50;
