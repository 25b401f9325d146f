-- Whose accounts do publishers pass on? Claims of one week by the country of who makes them, with the most quoted voice of
-- each country. Claims and stories are counted without near copies; publishers are all who print them.
SELECT source_country,
       count(*) FILTER (WHERE duplicate_of IS NULL) AS claims,
       count(DISTINCT article_id) FILTER (WHERE duplicate_of IS NULL) AS stories,
       count(DISTINCT article_source) AS publishers,
       count(*) FILTER (WHERE kind = 'direct' AND duplicate_of IS NULL) AS verbatim,
       mode() WITHIN GROUP (ORDER BY source_name) FILTER (WHERE duplicate_of IS NULL) AS most_quoted
FROM depesche.claims
WHERE published_at >= '2024-05-06'
    AND published_at < '2024-05-13'
    AND source_country IS NOT NULL
GROUP BY source_country
ORDER BY claims DESC, source_country
LIMIT 20;
