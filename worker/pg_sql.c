/*
 * pg_sql.c - the statements that turn a staged batch into rows.
 *
 * Articles are merged in the order of their ids, so that two workers with the same ones wait for each other instead of
 * dying of a deadlock. A message is newer than another of the same id when it stands behind it in the same partition,
 * else when its Kafka timestamp is not earlier; the batch itself was sorted out by the same rule.
 */
#include "pg_sink_internal.h"

const char dp_pg_create_stage[] =
    "CREATE TEMP TABLE stage_article ("
    "    msg integer, article_id text, topic text, kafka_partition integer, kafka_offset bigint,"
    "    kafka_timestamp timestamptz, message_key text, traceparent text, url text, source text, title text, text "
    "text, lang text,"
    "    lang_confidence real, published_at timestamptz, date_source text, fetched_at timestamptz, content_sha256 text,"
    "    simhash bigint, anchors integer[], boilerplate_chars integer, flags text[], extra jsonb, extractor text, "
    "packs jsonb"
    ") ON COMMIT DELETE ROWS;"
    "CREATE TEMP TABLE stage_tombstone ("
    "    article_id text, topic text, kafka_partition integer, kafka_offset bigint, kafka_timestamp timestamptz,"
    "    msg integer"
    ") ON COMMIT DELETE ROWS;"
    "CREATE TEMP TABLE stage_rejected ("
    "    topic text, kafka_partition integer, kafka_offset bigint, kafka_timestamp timestamptz, article_id text,"
    "    message_key bytea, headers jsonb, stage text, status text, reason text, payload bytea, payload_bytes integer, "
    "extractor text"
    ") ON COMMIT DELETE ROWS;"
    "CREATE TEMP TABLE stage_superseded ("
    "    topic text, kafka_partition integer, kafka_offset bigint, reason text, article_id text,"
    "    deleted_by integer"
    ") ON COMMIT DELETE ROWS;"
    "CREATE TEMP TABLE stage_gone (article_id text, deleted_by integer) ON COMMIT DELETE ROWS;"
    "CREATE TEMP TABLE stage_day (day date) ON COMMIT DELETE ROWS;";

/* Tombstones: by id, and by the key of a message whose id is another. The ids go to stage_gone. */
const char dp_pg_delete_articles[] =
    "WITH meant AS ("
    "    SELECT a.article_id, t.topic, t.kafka_partition, t.kafka_offset, t.kafka_timestamp, t.msg"
    "    FROM pg_temp.stage_tombstone AS t"
    "    JOIN depesche.article AS a ON a.run_id = $1 AND a.article_id = t.article_id"
    "    UNION"
    "    SELECT a.article_id, t.topic, t.kafka_partition, t.kafka_offset, t.kafka_timestamp, t.msg"
    "    FROM pg_temp.stage_tombstone AS t"
    "    JOIN depesche.article AS a ON a.run_id = $1 AND a.message_key = t.article_id AND a.topic = t.topic"
    "), gone AS ("
    "    DELETE FROM depesche.article AS a USING meant AS m"
    "    WHERE a.run_id = $1 AND a.article_id = m.article_id"
    "    AND CASE WHEN a.topic = m.topic AND a.kafka_partition = m.kafka_partition"
    "             THEN a.kafka_offset < m.kafka_offset"
    "             ELSE coalesce(a.kafka_timestamp <= m.kafka_timestamp, true) END"
    "    RETURNING a.article_id, a.topic, a.kafka_partition, a.kafka_offset, m.msg"
    "), counted AS ("
    "    INSERT INTO depesche.superseded (run_id, topic, kafka_partition, kafka_offset, reason, article_id)"
    "    SELECT $1, topic, kafka_partition, kafka_offset, 'deleted', article_id FROM gone"
    "    ON CONFLICT DO NOTHING"
    ") "
    "INSERT INTO pg_temp.stage_gone SELECT article_id, msg FROM gone";

/*
 * Articles that the tombstones of this batch leave deleted, and by which of its messages: those that were there, those
 * that came in the same batch, and those that were named. The last too: a record of theirs may have been sent by a
 * worker that did not live to write the article.
 */
const char dp_pg_find_gone[] =
    "SELECT DISTINCT ON (d.article_id) d.article_id, d.msg FROM ("
    "    SELECT article_id, deleted_by AS msg FROM pg_temp.stage_gone"
    "    UNION ALL SELECT article_id, deleted_by FROM pg_temp.stage_superseded"
    "    UNION ALL SELECT article_id, msg FROM pg_temp.stage_tombstone"
    ") AS d WHERE d.msg IS NOT NULL"
    " AND NOT EXISTS (SELECT FROM depesche.article AS a WHERE a.run_id = $1 AND a.article_id = d.article_id)"
    " ORDER BY d.article_id, d.msg DESC";

/*
 * Articles: new ones come in, newer ones replace, older ones stay out. Answers which messages have their row now. The
 * coordinates that a replaced row had are kept in it, because no earlier look could know them for certain.
 */
const char dp_pg_merge_articles[] =
    "WITH merged AS ("
    "    INSERT INTO depesche.article AS a ("
    "        run_id, article_id, topic, kafka_partition, kafka_offset, kafka_timestamp, message_key, traceparent, url,"
    "        source, title,"
    "        text, lang, lang_confidence, published_at, date_source, fetched_at, content_sha256, simhash, anchors,"
    "        boilerplate_chars, flags, extra, extractor, packs)"
    "    SELECT $1, article_id, topic, kafka_partition, kafka_offset, kafka_timestamp, message_key, traceparent, url,"
    "        source, title,"
    "        text, lang, lang_confidence, published_at, date_source, fetched_at, content_sha256, simhash, anchors,"
    "        boilerplate_chars, flags, extra, extractor, packs"
    "    FROM pg_temp.stage_article ORDER BY article_id"
    "    ON CONFLICT (run_id, article_id) DO UPDATE SET"
    "        topic = excluded.topic, kafka_partition = excluded.kafka_partition, kafka_offset = excluded.kafka_offset,"
    "        kafka_timestamp = excluded.kafka_timestamp, message_key = excluded.message_key,"
    "        traceparent = excluded.traceparent, url = excluded.url,"
    "        source = excluded.source, title = excluded.title, text = excluded.text, lang = excluded.lang,"
    "        lang_confidence = excluded.lang_confidence, published_at = excluded.published_at,"
    "        date_source = excluded.date_source, fetched_at = excluded.fetched_at,"
    "        content_sha256 = excluded.content_sha256, simhash = excluded.simhash, anchors = excluded.anchors,"
    "        boilerplate_chars = excluded.boilerplate_chars, flags = excluded.flags, extra = excluded.extra,"
    "        extractor = excluded.extractor, packs = excluded.packs, written_at = now(),"
    "        replaced_topic = a.topic, replaced_partition = a.kafka_partition, replaced_offset = a.kafka_offset"
    "    WHERE CASE WHEN a.topic = excluded.topic AND a.kafka_partition = excluded.kafka_partition"
    "               THEN a.kafka_offset <= excluded.kafka_offset"
    "               ELSE coalesce(a.kafka_timestamp <= excluded.kafka_timestamp, true) END"
    "    RETURNING a.article_id, a.topic, a.kafka_partition, a.kafka_offset,"
    "        a.replaced_topic, a.replaced_partition, a.replaced_offset"
    "), gone AS ("
    "    INSERT INTO pg_temp.stage_gone SELECT article_id FROM merged WHERE replaced_offset IS NOT NULL"
    "), replaced AS ("
    "    INSERT INTO depesche.superseded (run_id, topic, kafka_partition, kafka_offset, reason, article_id)"
    "    SELECT $1, replaced_topic, replaced_partition, replaced_offset, 'replaced', article_id FROM merged"
    "    WHERE replaced_offset IS NOT NULL AND (replaced_topic, replaced_partition, replaced_offset)"
    "        IS DISTINCT FROM (topic, kafka_partition, kafka_offset)"
    "    ON CONFLICT DO NOTHING"
    "), outdated AS ("
    "    INSERT INTO depesche.superseded (run_id, topic, kafka_partition, kafka_offset, reason, article_id)"
    "    SELECT $1, s.topic, s.kafka_partition, s.kafka_offset, 'outdated', s.article_id"
    "    FROM pg_temp.stage_article AS s"
    "    WHERE NOT EXISTS (SELECT FROM merged AS m WHERE m.article_id = s.article_id)"
    "    ON CONFLICT DO NOTHING"
    ") "
    "SELECT s.msg, m.replaced_offset IS NOT NULL"
    " FROM pg_temp.stage_article AS s JOIN merged AS m ON m.article_id = s.article_id";

const char dp_pg_merge_rejected[] =
    "INSERT INTO depesche.rejected (run_id, topic, kafka_partition, kafka_offset, kafka_timestamp, article_id,"
    "    message_key, headers, stage, status, reason, payload, payload_bytes, extractor)"
    " SELECT $1, topic, kafka_partition, kafka_offset, kafka_timestamp, article_id, message_key, headers, stage, "
    "status, reason,"
    "    payload, payload_bytes, extractor"
    " FROM pg_temp.stage_rejected ON CONFLICT DO NOTHING";

const char dp_pg_merge_superseded[] =
    "INSERT INTO depesche.superseded (run_id, topic, kafka_partition, kafka_offset, reason, article_id)"
    " SELECT $1, topic, kafka_partition, kafka_offset, reason, article_id FROM pg_temp.stage_superseded"
    " ON CONFLICT DO NOTHING";

/* The days of events that came or went, for depesche.refresh(). */
const char dp_pg_note_days[] = "INSERT INTO depesche.changed_day (run_id, day)"
                               " SELECT DISTINCT $1, day FROM pg_temp.stage_day WHERE day IS NOT NULL";

#define DELETE_FROM(table)                                                                                             \
    "DELETE FROM depesche." table " AS t USING pg_temp.stage_gone AS g"                                                \
    " WHERE t.run_id = %s AND t.article_id = g.article_id"

const char *const dp_pg_delete_children[] = {
    DELETE_FROM("sentence"),
    DELETE_FROM("entity"),
    DELETE_FROM("mention"),
    DELETE_FROM("time_expression"),
    DELETE_FROM("claim"),
    "WITH gone AS (" DELETE_FROM("event") " RETURNING t.day)"
                                          " INSERT INTO pg_temp.stage_day SELECT DISTINCT day FROM gone",
    DELETE_FROM("event_participant"),
    DELETE_FROM("event_location"),
    DELETE_FROM("event_count"),
    NULL,
};
