-- A fortnight of invented news, small enough to count by hand, for the queries of deploy/sql/queries.
\set ON_ERROR_STOP on
SET client_min_messages = warning;
CREATE TEMP TABLE story (article_id text, published_at timestamptz, source text, title text);
CREATE TEMP TABLE told (article_id text, n int, day date, day_to date, type text, mode text, status text, actors text[],
                        recipients text[], place text, killed int, injured int, said_by text, sentence text);
INSERT INTO story VALUES
    ('a1', '2024-05-07 08:00+00', 'morgen.example', 'Raketen auf Odessa'),
    ('a2', '2024-05-07 18:00+00', 'abend.example', 'Tote in Odessa'),
    ('a3', '2024-05-08 06:00+00', 'kurier.example', 'Nach dem Angriff'),
    ('a4', '2024-05-08 09:00+00', 'kurier.example', 'Moskau weist Vorwurf zurück'),
    ('a5', '2024-05-08 10:00+00', 'bote.example', 'Wer schoss auf Odessa?'),
    ('a6', '2024-05-02 10:00+00', 'morgen.example', 'Drohung aus Teheran'),
    ('a7', '2024-05-09 10:00+00', 'abend.example', 'Sanktionen und Gespräche'),
    ('a8', '2024-05-11 12:00+00', 'bote.example', 'Protest in Tiflis'),
    ('a9', '2024-05-20 12:00+00', 'bote.example', 'Noch ein Protest'),
    -- Near copies of a2, a7 and a8.
    ('b2', '2024-05-07 19:00+00', 'nachdruck.example', 'Tote in Odessa'),
    ('b7', '2024-05-09 11:00+00', 'nachdruck.example', 'Sanktionen'),
    ('b8', '2024-05-11 13:00+00', 'nachdruck.example', 'Protest in Tiflis');
INSERT INTO told VALUES
    -- One attack in four articles: numbers differ, one article gives no date, one reports a denial.
    ('a1', 0, '2024-05-07', '2024-05-07', 'ASSAULT', 'heavy-weapons', 'asserted', '{Russland|RUS|GOV}', '{Odessa|UKR|CVL}',
     'Odessa|UKR|46.48|30.73', 3, 10, NULL, 'Russland beschoss Odessa.'),
    ('a2', 0, '2024-05-07', '2024-05-07', 'ASSAULT', 'heavy-weapons', 'asserted', '{die russische Armee|RUS|MIL}', '{Zivilisten|UKR|CVL}',
     'Odessa|UKR|46.48|30.73', 5, 10, 'Wolodymyr Selenskyj|UKR|GOV', 'Russlands Armee tötete fünf Zivilisten.'),
    ('a3', 0, NULL, NULL, 'ASSAULT', NULL, 'asserted', '{Moskau|RUS|GOV}', '{Odessa|UKR|CVL}',
     'Odessa|UKR|46.48|30.73', NULL, NULL, NULL, 'Moskau griff Odessa an.'),
    ('a4', 0, '2024-05-07', '2024-05-07', 'ASSAULT', NULL, 'negated', '{Russland|RUS|GOV}', '{Odessa|UKR|CVL}',
     'Odessa|UKR|46.48|30.73', NULL, NULL, 'Maria Sacharowa|RUS|GOV', 'Russland habe Odessa nicht angegriffen.'),
    -- Somebody names another actor.
    ('a5', 0, '2024-05-07', '2024-05-07', 'ASSAULT', NULL, 'asserted', '{Belarus|BLR|MIL}', '{Odessa|UKR|CVL}',
     'Odessa|UKR|46.48|30.73', 3, NULL, 'Maria Sacharowa|RUS|GOV', 'Belarus habe Odessa beschossen.'),
    ('a5', 1, '2024-05-08', '2024-05-08', 'ACCUSE', NULL, 'asserted', '{Antony Blinken|USA|GOV}', '{Russland|RUS|GOV}',
     NULL, NULL, NULL, NULL, 'Antony Blinken warf Russland den Angriff vor.'),
    -- A threat that is made good, one that is not, and what does not count: a plan, and a span of a month.
    ('a6', 0, '2024-05-02', '2024-05-02', 'THREATEN', NULL, 'asserted', '{Iran|IRN|GOV}', '{Israel|ISR|GOV}',
     NULL, NULL, NULL, NULL, 'Iran drohte Israel.'),
    ('a6', 1, '2024-05-02', '2024-05-02', 'THREATEN', NULL, 'asserted', '{Peking|CHN|GOV}', '{Taiwan|TWN|GOV}',
     NULL, NULL, NULL, NULL, 'Peking drohte Taiwan.'),
    ('a7', 0, '2024-05-09', '2024-05-09', 'SANCTION', NULL, 'asserted', '{Iran|IRN|GOV}', '{Israel|ISR|GOV}',
     NULL, NULL, NULL, NULL, 'Iran verhängte Sanktionen gegen Israel.'),
    ('a7', 1, '2024-05-15', '2024-05-15', 'CONSULT', 'visit', 'future', '{Antony Blinken|USA|GOV}', '{Israel|ISR|GOV}',
     NULL, NULL, NULL, 'Antony Blinken|USA|GOV', 'Antony Blinken kündigte Gespräche an.'),
    ('a7', 2, '2024-04-01', '2024-04-30', 'SANCTION', NULL, 'asserted', '{Iran|IRN|GOV}', '{Israel|ISR|GOV}',
     NULL, NULL, NULL, NULL, 'Im April hatte Iran Sanktionen verhängt.'),
    -- A mutual act: three countries, two participants of one of them.
    ('a7', 3, '2024-05-09', '2024-05-09', 'CONSULT', NULL, 'asserted', '{Berlin|DEU|GOV,Paris|FRA|GOV,Olaf Scholz|DEU|GOV}', '{}',
     'Berlin|DEU|52.52|13.41', NULL, NULL, NULL, 'Berlin und Paris berieten mit Olaf Scholz.'),
    ('a8', 0, '2024-05-11', '2024-05-11', 'PROTEST', 'demo', 'asserted', '{Demonstranten|GEO|CVL}', '{Regierung|GEO|GOV}',
     'Tiflis|GEO|41.69|44.80', NULL, 2, NULL, 'In Tiflis protestierten Tausende.'),
    ('a9', 0, NULL, NULL, 'PROTEST', 'demo', 'asserted', '{Studenten|GEO|CVL}', '{}',
     'Tiflis|GEO|41.69|44.80', NULL, NULL, NULL, 'Wieder protestierten Studenten in Tiflis.');
-- Near copies repeat everything.
INSERT INTO told
SELECT 'b' || substr(article_id, 2), n, day, day_to, type, mode, status, actors, recipients, place, killed, injured, said_by, sentence
FROM told WHERE article_id IN ('a2', 'a7', 'a8');
