-- 001_init.sql - the tables: what was read, what came of it, and how far reading has come.
--
-- Applied by `depesche migrate` in one transaction. Never change this file once it has been released: add a new one.
--
-- Every table of results is keyed (run_id, article_id, n) and partitioned by run, so that a run is dropped in an instant
-- and the schema can be distributed by article_id. There are no foreign keys from results to articles: one function of
-- one program writes both in one transaction, and checking every row again would halve the rate. All offsets count
-- Unicode code points of article.text from 0, end exclusive: substring(text from start_char + 1 for end_char - start_char).

CREATE TABLE depesche.run (
    run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('live', 'replay')),
    status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'finished')),
    active boolean NOT NULL DEFAULT false,
    from_time timestamptz,
    to_time timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    promoted_at timestamptz,
    program text
);
CREATE UNIQUE INDEX run_one_active ON depesche.run (active) WHERE active;

COMMENT ON TABLE depesche.run IS 'One pass over articles with one set of rules: the live one, or a replay beside it. Views show the active run.';
COMMENT ON COLUMN depesche.run.run_id IS 'Key of the run in every other table.';
COMMENT ON COLUMN depesche.run.name IS 'What people call it: --run NAME.';
COMMENT ON COLUMN depesche.run.kind IS 'live: reads new articles without end. replay: reads a fixed range once.';
COMMENT ON COLUMN depesche.run.status IS 'running, or finished (a replay that has read its range).';
COMMENT ON COLUMN depesche.run.active IS 'The one run that the views read.';
COMMENT ON COLUMN depesche.run.from_time IS 'Replay: messages from this Kafka time on; null = from the first one kept.';
COMMENT ON COLUMN depesche.run.to_time IS 'Replay: messages before this Kafka time.';
COMMENT ON COLUMN depesche.run.created_at IS 'When the run was opened.';
COMMENT ON COLUMN depesche.run.finished_at IS 'Replay: when its range had been read.';
COMMENT ON COLUMN depesche.run.promoted_at IS 'When it last became the active run.';
COMMENT ON COLUMN depesche.run.program IS 'Version of the program that opened it.';

CREATE TABLE depesche.consumer_offset (
    run_id bigint NOT NULL REFERENCES depesche.run ON DELETE CASCADE,
    topic text NOT NULL,
    kafka_partition integer NOT NULL,
    first_offset bigint NOT NULL CHECK (first_offset >= 0),
    next_offset bigint NOT NULL CHECK (next_offset >= first_offset),
    end_offset bigint,
    lost_offsets bigint NOT NULL DEFAULT 0,
    epoch bigint NOT NULL DEFAULT 1,
    owner text NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (run_id, topic, kafka_partition)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

COMMENT ON TABLE depesche.consumer_offset IS 'How far each partition has been read, moved on in the transaction that writes the rows. This, not Kafka''s group offset, is the truth.';
COMMENT ON COLUMN depesche.consumer_offset.run_id IS 'The run that reads.';
COMMENT ON COLUMN depesche.consumer_offset.topic IS 'Kafka topic.';
COMMENT ON COLUMN depesche.consumer_offset.kafka_partition IS 'Kafka partition.';
COMMENT ON COLUMN depesche.consumer_offset.first_offset IS 'Where the run began on this partition.';
COMMENT ON COLUMN depesche.consumer_offset.next_offset IS 'The first offset that is not accounted for yet; every message below it is in article, rejected or superseded.';
COMMENT ON COLUMN depesche.consumer_offset.end_offset IS 'Replay: the first offset that is not part of it; null = no end.';
COMMENT ON COLUMN depesche.consumer_offset.lost_offsets IS 'Offsets that Kafka''s retention deleted before they were read.';
COMMENT ON COLUMN depesche.consumer_offset.epoch IS 'Raised by every worker that takes the partition over; a write with an older epoch is refused.';
COMMENT ON COLUMN depesche.consumer_offset.owner IS 'The worker that took it last: host, process.';
COMMENT ON COLUMN depesche.consumer_offset.taken_at IS 'When it was taken last.';
COMMENT ON COLUMN depesche.consumer_offset.updated_at IS 'When next_offset moved last.';

CREATE TABLE depesche.article (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    topic text NOT NULL,
    kafka_partition integer NOT NULL,
    kafka_offset bigint NOT NULL,
    kafka_timestamp timestamptz,
    message_key text,
    traceparent text,
    url text,
    source text,
    title text,
    text text NOT NULL,
    lang text,
    lang_confidence real,
    published_at timestamptz,
    date_source text NOT NULL,
    fetched_at timestamptz,
    content_sha256 text NOT NULL,
    simhash bigint NOT NULL,
    anchors integer[],
    boilerplate_chars integer NOT NULL,
    flags text[] NOT NULL,
    extra jsonb,
    extractor text NOT NULL,
    packs jsonb NOT NULL,
    replaced_topic text,
    replaced_partition integer,
    replaced_offset bigint,
    duplicate_of text,
    written_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (run_id, article_id)
) PARTITION BY LIST (run_id);
CREATE INDEX article_published ON depesche.article (published_at);
CREATE INDEX article_message_key ON depesche.article (message_key) WHERE message_key IS NOT NULL;

COMMENT ON TABLE depesche.article IS 'The newest version of each article, cleaned.';
COMMENT ON COLUMN depesche.article.run_id IS 'The run that wrote it.';
COMMENT ON COLUMN depesche.article.article_id IS 'The id that the message gives, else its key or the hash of its content.';
COMMENT ON COLUMN depesche.article.topic IS 'Kafka topic of the message.';
COMMENT ON COLUMN depesche.article.kafka_partition IS 'Kafka partition of the message.';
COMMENT ON COLUMN depesche.article.kafka_offset IS 'Kafka offset of the message.';
COMMENT ON COLUMN depesche.article.kafka_timestamp IS 'Kafka timestamp of the message; null = it has none.';
COMMENT ON COLUMN depesche.article.message_key IS 'Key of the message where it is not the article_id: a tombstone with this key deletes the article.';
COMMENT ON COLUMN depesche.article.traceparent IS 'Header traceparent of the message (W3C Trace Context): the trace that it belongs to.';
COMMENT ON COLUMN depesche.article.url IS 'Address of the article.';
COMMENT ON COLUMN depesche.article.source IS 'Who published it, as the message or the page says.';
COMMENT ON COLUMN depesche.article.title IS 'Heading.';
COMMENT ON COLUMN depesche.article.text IS 'Title, newline and body after cleaning; what all offsets refer to.';
COMMENT ON COLUMN depesche.article.lang IS 'Language, ISO 639-1; null = not identified.';
COMMENT ON COLUMN depesche.article.lang_confidence IS 'How sure the language is, 0 to 1.';
COMMENT ON COLUMN depesche.article.published_at IS 'Publication time; relative dates in the text are resolved against it.';
COMMENT ON COLUMN depesche.article.date_source IS 'Where published_at comes from: message, page, header, kafka, none.';
COMMENT ON COLUMN depesche.article.fetched_at IS 'When a crawler fetched it, as the message says.';
COMMENT ON COLUMN depesche.article.content_sha256 IS 'SHA-256 of text, in hex: equal for copies.';
COMMENT ON COLUMN depesche.article.simhash IS '64-bit similarity hash: bit_count((a.simhash # b.simhash)::bit(64)) is small for near copies.';
COMMENT ON COLUMN depesche.article.anchors IS 'Four hashes of its runs of words, by which near copies are looked up; null = it has too few words.';
COMMENT ON COLUMN depesche.article.boilerplate_chars IS 'Code points cut away as boilerplate.';
COMMENT ON COLUMN depesche.article.flags IS 'What was cleaned or is unusual: nul_removed, utf8_repaired, bad_date, truncated, ...';
COMMENT ON COLUMN depesche.article.extra IS 'JSON fields of the message that have no column.';
COMMENT ON COLUMN depesche.article.extractor IS 'Version of the program.';
COMMENT ON COLUMN depesche.article.packs IS 'Version and content hash of every pack used, by language.';
COMMENT ON COLUMN depesche.article.replaced_topic IS 'Topic of the version that this one replaced.';
COMMENT ON COLUMN depesche.article.replaced_partition IS 'Partition of the version that this one replaced.';
COMMENT ON COLUMN depesche.article.replaced_offset IS 'Offset of the version that this one replaced; null = it replaced none.';
COMMENT ON COLUMN depesche.article.duplicate_of IS 'article_id of the earlier article that this one is a near copy of, itself no copy; null = a story of its own. See 006_copies.sql.';
COMMENT ON COLUMN depesche.article.written_at IS 'When the row was written.';

CREATE TABLE depesche.sentence (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    start_char integer NOT NULL,
    end_char integer NOT NULL,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.sentence IS 'Sentences of an article, in order.';
COMMENT ON COLUMN depesche.sentence.run_id IS 'The run.';
COMMENT ON COLUMN depesche.sentence.article_id IS 'The article.';
COMMENT ON COLUMN depesche.sentence.n IS 'Number of the sentence, from 0.';
COMMENT ON COLUMN depesche.sentence.start_char IS 'First code point.';
COMMENT ON COLUMN depesche.sentence.end_char IS 'Behind the last code point.';

CREATE TABLE depesche.entity (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    type text NOT NULL,
    name text NOT NULL,
    country text,
    sectors text[] NOT NULL,
    title text,
    wikidata text,
    lat double precision,
    lon double precision,
    geonames bigint,
    resolved boolean NOT NULL,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);
CREATE INDEX entity_name ON depesche.entity (name);

COMMENT ON TABLE depesche.entity IS 'Whom and what an article speaks of: one row for all its mentions.';
COMMENT ON COLUMN depesche.entity.run_id IS 'The run.';
COMMENT ON COLUMN depesche.entity.article_id IS 'The article.';
COMMENT ON COLUMN depesche.entity.n IS 'Number of the entity in its article, from 0.';
COMMENT ON COLUMN depesche.entity.type IS 'PER, ORG, GPE (places with a government), LOC, FAC or MISC.';
COMMENT ON COLUMN depesche.entity.name IS 'Canonical name.';
COMMENT ON COLUMN depesche.entity.country IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.entity.sectors IS 'PLOVER actor sectors: GOV, MIL, REB, ...';
COMMENT ON COLUMN depesche.entity.title IS 'Title or office as the text gives it.';
COMMENT ON COLUMN depesche.entity.wikidata IS 'Wikidata id, Q...';
COMMENT ON COLUMN depesche.entity.lat IS 'Latitude in degrees, WGS 84.';
COMMENT ON COLUMN depesche.entity.lon IS 'Longitude in degrees, WGS 84.';
COMMENT ON COLUMN depesche.entity.geonames IS 'GeoNames id.';
COMMENT ON COLUMN depesche.entity.resolved IS 'Whether a pack knows the name.';

CREATE TABLE depesche.mention (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    start_char integer NOT NULL,
    end_char integer NOT NULL,
    text text NOT NULL,
    type text NOT NULL,
    entity integer,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.mention IS 'Every place where an article names or means an entity.';
COMMENT ON COLUMN depesche.mention.run_id IS 'The run.';
COMMENT ON COLUMN depesche.mention.article_id IS 'The article.';
COMMENT ON COLUMN depesche.mention.n IS 'Number of the mention in its article, from 0.';
COMMENT ON COLUMN depesche.mention.start_char IS 'First code point.';
COMMENT ON COLUMN depesche.mention.end_char IS 'Behind the last code point.';
COMMENT ON COLUMN depesche.mention.text IS 'The words.';
COMMENT ON COLUMN depesche.mention.type IS 'Type as the entity''s.';
COMMENT ON COLUMN depesche.mention.entity IS 'entity.n of the same article.';

CREATE TABLE depesche.time_expression (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    start_char integer NOT NULL,
    end_char integer NOT NULL,
    text text NOT NULL,
    type text NOT NULL,
    value text NOT NULL,
    date_from date,
    date_to date,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.time_expression IS 'Dates and times in an article, valued as TimeML''s TIMEX3 does.';
COMMENT ON COLUMN depesche.time_expression.run_id IS 'The run.';
COMMENT ON COLUMN depesche.time_expression.article_id IS 'The article.';
COMMENT ON COLUMN depesche.time_expression.n IS 'Number of the expression in its article, from 0.';
COMMENT ON COLUMN depesche.time_expression.start_char IS 'First code point.';
COMMENT ON COLUMN depesche.time_expression.end_char IS 'Behind the last code point.';
COMMENT ON COLUMN depesche.time_expression.text IS 'The words.';
COMMENT ON COLUMN depesche.time_expression.type IS 'DATE, TIME, DURATION or SET.';
COMMENT ON COLUMN depesche.time_expression.value IS 'ISO 8601 with TIMEX3''s extensions: 2023-06-27, 2023-W26, P3D.';
COMMENT ON COLUMN depesche.time_expression.date_from IS 'First day meant; null = open or unknown.';
COMMENT ON COLUMN depesche.time_expression.date_to IS 'Last day meant; null = open or unknown.';

CREATE TABLE depesche.claim (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    start_char integer NOT NULL,
    end_char integer NOT NULL,
    kind text NOT NULL,
    cue_start integer,
    cue_end integer,
    cue_text text,
    source_start integer,
    source_end integer,
    source_text text,
    source_entity integer,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.claim IS 'What an article reports as said by somebody.';
COMMENT ON COLUMN depesche.claim.run_id IS 'The run.';
COMMENT ON COLUMN depesche.claim.article_id IS 'The article.';
COMMENT ON COLUMN depesche.claim.n IS 'Number of the claim in its article, from 0.';
COMMENT ON COLUMN depesche.claim.start_char IS 'First code point of what is said.';
COMMENT ON COLUMN depesche.claim.end_char IS 'Behind its last code point.';
COMMENT ON COLUMN depesche.claim.kind IS 'direct, indirect, reported or free-indirect.';
COMMENT ON COLUMN depesche.claim.cue_start IS 'First code point of the words that attribute it; null = a claim that goes on without a cue.';
COMMENT ON COLUMN depesche.claim.cue_end IS 'Behind their last code point.';
COMMENT ON COLUMN depesche.claim.cue_text IS 'The words that attribute it; parts joined by an ellipsis.';
COMMENT ON COLUMN depesche.claim.source_start IS 'First code point of the source; null = unnamed.';
COMMENT ON COLUMN depesche.claim.source_end IS 'Behind its last code point.';
COMMENT ON COLUMN depesche.claim.source_text IS 'The source as the text names it.';
COMMENT ON COLUMN depesche.claim.source_entity IS 'entity.n of the source.';

CREATE TABLE depesche.event (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    mode text,
    quad text NOT NULL,
    score real NOT NULL,
    cameo text,
    contexts text[] NOT NULL,
    sentence integer NOT NULL,
    trigger_start integer NOT NULL,
    trigger_end integer NOT NULL,
    trigger_text text NOT NULL,
    date_from date,
    date_to date,
    date_source text NOT NULL,
    status text NOT NULL,
    source_start integer,
    source_end integer,
    source_text text,
    source_name text,
    source_entity integer,
    source_country text,
    source_sectors text[],
    claim integer,
    same_as integer,
    confidence real NOT NULL,
    rule text NOT NULL,
    day date,
    actors text[] NOT NULL,
    actor_countries text[] NOT NULL,
    actor_sectors text[] NOT NULL,
    recipients text[] NOT NULL,
    recipient_countries text[] NOT NULL,
    recipient_sectors text[] NOT NULL,
    place text,
    place_country text,
    lat double precision,
    lon double precision,
    geonames bigint,
    killed integer,
    injured integer,
    arrested integer,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);
CREATE INDEX event_day_type ON depesche.event (day, type);

COMMENT ON TABLE depesche.event IS 'Who did what to whom: one row for each event that a sentence reports. From day on its columns repeat or sum up what event_participant, event_location and event_count hold in full, so that a question to many events reads one table.';
COMMENT ON COLUMN depesche.event.run_id IS 'The run.';
COMMENT ON COLUMN depesche.event.article_id IS 'The article.';
COMMENT ON COLUMN depesche.event.n IS 'Number of the event in its article, from 0.';
COMMENT ON COLUMN depesche.event.event_id IS 'Stable id: the same article and packs give the same id.';
COMMENT ON COLUMN depesche.event.type IS 'PLOVER event type: ASSAULT, CONSULT, ...';
COMMENT ON COLUMN depesche.event.mode IS 'PLOVER mode: drone, arrest, ...';
COMMENT ON COLUMN depesche.event.quad IS 'verbal cooperation, material cooperation, verbal conflict or material conflict.';
COMMENT ON COLUMN depesche.event.score IS 'PLOVER''s conflict-cooperation scale, -10 to 10.';
COMMENT ON COLUMN depesche.event.cameo IS 'CAMEO code.';
COMMENT ON COLUMN depesche.event.contexts IS 'PLOVER contexts: military, territory, ...';
COMMENT ON COLUMN depesche.event.sentence IS 'sentence.n that reports it.';
COMMENT ON COLUMN depesche.event.trigger_start IS 'First code point of the words that express it.';
COMMENT ON COLUMN depesche.event.trigger_end IS 'Behind their last code point.';
COMMENT ON COLUMN depesche.event.trigger_text IS 'The words that express it; parts joined by an ellipsis.';
COMMENT ON COLUMN depesche.event.date_from IS 'First day on which it may have happened.';
COMMENT ON COLUMN depesche.event.date_to IS 'Last day on which it may have happened.';
COMMENT ON COLUMN depesche.event.date_source IS 'text, relative (resolved against the article''s date), article or none.';
COMMENT ON COLUMN depesche.event.status IS 'asserted, future, demanded, hypothetical, negated or historical.';
COMMENT ON COLUMN depesche.event.source_start IS 'First code point of who says so; null = the article speaks itself.';
COMMENT ON COLUMN depesche.event.source_end IS 'Behind its last code point.';
COMMENT ON COLUMN depesche.event.source_text IS 'Who says so, as the text names it.';
COMMENT ON COLUMN depesche.event.source_name IS 'Canonical name of who says so.';
COMMENT ON COLUMN depesche.event.source_entity IS 'entity.n of who says so.';
COMMENT ON COLUMN depesche.event.source_country IS 'Country of who says so, ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.event.source_sectors IS 'Sectors of who says so.';
COMMENT ON COLUMN depesche.event.claim IS 'claim.n that it is part of.';
COMMENT ON COLUMN depesche.event.same_as IS 'event.n of an earlier event of the article that tells the same.';
COMMENT ON COLUMN depesche.event.confidence IS 'How sure the extractor is, 0 to 1.';
COMMENT ON COLUMN depesche.event.rule IS 'File and line of the pack that made it.';
COMMENT ON COLUMN depesche.event.day IS 'The day that it is counted under: date_from, of a span of at most a week its first day; where the text gives no date, the day of publication (UTC). Null = no day can be told.';
COMMENT ON COLUMN depesche.event.actors IS 'Names of the actors, in the order of the text; the words where there is no name.';
COMMENT ON COLUMN depesche.event.actor_countries IS 'Their countries, each once, sorted.';
COMMENT ON COLUMN depesche.event.actor_sectors IS 'Their PLOVER sectors, each once.';
COMMENT ON COLUMN depesche.event.recipients IS 'Names of the recipients, as of the actors.';
COMMENT ON COLUMN depesche.event.recipient_countries IS 'Their countries, each once, sorted.';
COMMENT ON COLUMN depesche.event.recipient_sectors IS 'Their PLOVER sectors, each once.';
COMMENT ON COLUMN depesche.event.place IS 'The first location: its name, else its words.';
COMMENT ON COLUMN depesche.event.place_country IS 'Its country, ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.event.lat IS 'Its latitude in degrees, WGS 84.';
COMMENT ON COLUMN depesche.event.lon IS 'Its longitude in degrees, WGS 84.';
COMMENT ON COLUMN depesche.event.geonames IS 'Its GeoNames id.';
COMMENT ON COLUMN depesche.event.killed IS 'At least so many killed; null = the text gives no number.';
COMMENT ON COLUMN depesche.event.injured IS 'At least so many injured.';
COMMENT ON COLUMN depesche.event.arrested IS 'At least so many arrested.';

CREATE TABLE depesche.event_participant (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    event integer NOT NULL,
    role text NOT NULL,
    start_char integer NOT NULL,
    end_char integer NOT NULL,
    text text NOT NULL,
    name text,
    entity integer,
    country text,
    sectors text[] NOT NULL,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);
CREATE INDEX event_participant_country ON depesche.event_participant (country, role) WHERE country IS NOT NULL;

COMMENT ON TABLE depesche.event_participant IS 'Actors and recipients of events, one row each, never exploded into pairs.';
COMMENT ON COLUMN depesche.event_participant.run_id IS 'The run.';
COMMENT ON COLUMN depesche.event_participant.article_id IS 'The article.';
COMMENT ON COLUMN depesche.event_participant.n IS 'Number of the participant in its article, from 0.';
COMMENT ON COLUMN depesche.event_participant.event IS 'event.n that it takes part in.';
COMMENT ON COLUMN depesche.event_participant.role IS 'actor or recipient.';
COMMENT ON COLUMN depesche.event_participant.start_char IS 'First code point.';
COMMENT ON COLUMN depesche.event_participant.end_char IS 'Behind the last code point.';
COMMENT ON COLUMN depesche.event_participant.text IS 'The words.';
COMMENT ON COLUMN depesche.event_participant.name IS 'Canonical name.';
COMMENT ON COLUMN depesche.event_participant.entity IS 'entity.n of the same article.';
COMMENT ON COLUMN depesche.event_participant.country IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.event_participant.sectors IS 'PLOVER actor sectors.';

CREATE TABLE depesche.event_location (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    event integer NOT NULL,
    start_char integer NOT NULL,
    end_char integer NOT NULL,
    text text NOT NULL,
    name text,
    entity integer,
    country text,
    lat double precision,
    lon double precision,
    geonames bigint,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.event_location IS 'Where events happened.';
COMMENT ON COLUMN depesche.event_location.run_id IS 'The run.';
COMMENT ON COLUMN depesche.event_location.article_id IS 'The article.';
COMMENT ON COLUMN depesche.event_location.n IS 'Number of the location in its article, from 0.';
COMMENT ON COLUMN depesche.event_location.event IS 'event.n that happened there.';
COMMENT ON COLUMN depesche.event_location.start_char IS 'First code point.';
COMMENT ON COLUMN depesche.event_location.end_char IS 'Behind the last code point.';
COMMENT ON COLUMN depesche.event_location.text IS 'The words.';
COMMENT ON COLUMN depesche.event_location.name IS 'Canonical name.';
COMMENT ON COLUMN depesche.event_location.entity IS 'entity.n of the same article.';
COMMENT ON COLUMN depesche.event_location.country IS 'ISO 3166-1 alpha-3.';
COMMENT ON COLUMN depesche.event_location.lat IS 'Latitude in degrees, WGS 84.';
COMMENT ON COLUMN depesche.event_location.lon IS 'Longitude in degrees, WGS 84.';
COMMENT ON COLUMN depesche.event_location.geonames IS 'GeoNames id.';

CREATE TABLE depesche.event_count (
    run_id bigint NOT NULL,
    article_id text NOT NULL,
    n integer NOT NULL,
    event integer NOT NULL,
    key text NOT NULL,
    min_value integer NOT NULL,
    max_value integer,
    PRIMARY KEY (run_id, article_id, n)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.event_count IS 'How many were killed, injured, arrested, ... in an event.';
COMMENT ON COLUMN depesche.event_count.run_id IS 'The run.';
COMMENT ON COLUMN depesche.event_count.article_id IS 'The article.';
COMMENT ON COLUMN depesche.event_count.n IS 'Number of the count in its article, from 0.';
COMMENT ON COLUMN depesche.event_count.event IS 'event.n that it belongs to.';
COMMENT ON COLUMN depesche.event_count.key IS 'killed, injured, arrested, captured, missing or participants.';
COMMENT ON COLUMN depesche.event_count.min_value IS 'At least so many; equal to max_value where the text gives one number.';
COMMENT ON COLUMN depesche.event_count.max_value IS 'At most so many; null = open.';

CREATE TABLE depesche.rejected (
    run_id bigint NOT NULL,
    topic text NOT NULL,
    kafka_partition integer NOT NULL,
    kafka_offset bigint NOT NULL,
    kafka_timestamp timestamptz,
    article_id text,
    message_key bytea,
    headers jsonb,
    stage text NOT NULL,
    status text NOT NULL,
    reason text NOT NULL,
    payload bytea,
    payload_bytes integer NOT NULL,
    extractor text NOT NULL,
    rejected_at timestamptz NOT NULL DEFAULT now(),
    retried_at timestamptz,
    PRIMARY KEY (run_id, topic, kafka_partition, kafka_offset)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.rejected IS 'Messages that could not be made into an article, each with its reason: the dead letters.';
COMMENT ON COLUMN depesche.rejected.run_id IS 'The run.';
COMMENT ON COLUMN depesche.rejected.topic IS 'Kafka topic.';
COMMENT ON COLUMN depesche.rejected.kafka_partition IS 'Kafka partition.';
COMMENT ON COLUMN depesche.rejected.kafka_offset IS 'Kafka offset.';
COMMENT ON COLUMN depesche.rejected.kafka_timestamp IS 'Kafka timestamp; null = it has none.';
COMMENT ON COLUMN depesche.rejected.article_id IS 'Id of the article, where decoding got that far.';
COMMENT ON COLUMN depesche.rejected.message_key IS 'Key of the message.';
COMMENT ON COLUMN depesche.rejected.headers IS 'Headers of the message in their order: [{"name": ..., "value": ...}, ...]; name_hex and value_hex where the bytes are no text. Null = none.';
COMMENT ON COLUMN depesche.rejected.stage IS 'The step that refused it: decode, text, ..., database, operator.';
COMMENT ON COLUMN depesche.rejected.status IS 'Symbolic name of the status: DP_BAD_JSON, DP_TOO_LARGE, ...';
COMMENT ON COLUMN depesche.rejected.reason IS 'What was wrong, for people.';
COMMENT ON COLUMN depesche.rejected.payload IS 'The first bytes of the message, at most --reject-bytes.';
COMMENT ON COLUMN depesche.rejected.payload_bytes IS 'Length of the whole message.';
COMMENT ON COLUMN depesche.rejected.extractor IS 'Version of the program.';
COMMENT ON COLUMN depesche.rejected.rejected_at IS 'When it was refused.';
COMMENT ON COLUMN depesche.rejected.retried_at IS 'When `depesche dlq replay` sent it to its topic again.';

CREATE TABLE depesche.superseded (
    run_id bigint NOT NULL,
    topic text NOT NULL,
    kafka_partition integer NOT NULL,
    kafka_offset bigint NOT NULL,
    reason text NOT NULL CHECK (reason IN ('replaced', 'outdated', 'deleted', 'tombstone')),
    article_id text,
    superseded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (run_id, topic, kafka_partition, kafka_offset)
) PARTITION BY LIST (run_id);

COMMENT ON TABLE depesche.superseded IS 'Messages that were read and have no article row: with article and rejected it accounts for every offset below next_offset.';
COMMENT ON COLUMN depesche.superseded.run_id IS 'The run.';
COMMENT ON COLUMN depesche.superseded.topic IS 'Kafka topic.';
COMMENT ON COLUMN depesche.superseded.kafka_partition IS 'Kafka partition.';
COMMENT ON COLUMN depesche.superseded.kafka_offset IS 'Kafka offset.';
COMMENT ON COLUMN depesche.superseded.reason IS 'replaced by a newer version of the same id; outdated: a newer version was there first; deleted by a tombstone; tombstone: it is one.';
COMMENT ON COLUMN depesche.superseded.article_id IS 'Id of the article; of a tombstone, its key.';
COMMENT ON COLUMN depesche.superseded.superseded_at IS 'When.';

-- Bodies compress twice as fast with lz4 as with the default. Servers built without it keep the default.
DO $$
BEGIN
    ALTER TABLE depesche.article ALTER COLUMN text SET COMPRESSION lz4, ALTER COLUMN extra SET COMPRESSION lz4;
    ALTER TABLE depesche.rejected ALTER COLUMN payload SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
    RAISE NOTICE 'this server was built without lz4: texts are stored with its default compression';
END
$$;
