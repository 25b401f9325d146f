-- Whose accounts do publishers pass on? Claims of one week by the country of who makes them, with the most quoted voice of
-- each country.
SELECT source_country,
       count(*) AS claims,
       count(DISTINCT article_id) AS articles,
       count(DISTINCT article_source) AS publishers,
       count(*) FILTER (WHERE kind = 'direct') AS verbatim,
       mode() WITHIN GROUP (ORDER BY source_name) AS most_quoted
FROM depesche.claims
WHERE published_at >= '2024-05-06'
    AND published_at < '2024-05-13'
    AND source_country IS NOT NULL
GROUP BY source_country
ORDER BY claims DESC, source_country
LIMIT 20;
