-- Who attacked whom and who protested in one week? For notebooks written for POLECAT, under its column names.
SELECT "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Actor Name", "Actor Country", "Primary Actor Sector",
       "Recipient Name", "Recipient Country", "Placename", "Country", "Latitude", "Longitude", "Source", "Publication Date"
FROM depesche.polecat
WHERE "Event Date" BETWEEN '2024-05-06' AND '2024-05-12'
    AND "Event Type" IN ('ASSAULT', 'PROTEST')
ORDER BY "Event Date", "Event ID"
LIMIT 500;
