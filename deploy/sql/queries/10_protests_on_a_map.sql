-- Where were protests in one month? A GeoJSON FeatureCollection for any map program:
--   psql -X -q -A -t -f 10_protests_on_a_map.sql > protests.geojson
SELECT depesche.geojson('2024-05-01', '2024-05-31', '{PROTEST}');
