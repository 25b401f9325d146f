/*
 * rows.h - a record as rows of the database, built on the thread that extracted it so that writing them is only
 * copying.
 *
 * All rows of an article stand in one buffer, table after table.
 */
#ifndef DP_WORKER_ROWS_H
#define DP_WORKER_ROWS_H

#include "copy.h"
#include "depesche/record.h"

struct dp_message;

/*
 * X(enum suffix, table, columns in the order the rows have them). The article goes to a stage first, where it is
 * compared with what the database has; the days of its events are noted, each once; all other rows go straight into
 * their table.
 */
#define DP_TABLE_MAP(X)                                                                                                \
    X(ARTICLE, "pg_temp.stage_article",                                                                                \
      "msg, article_id, topic, kafka_partition, kafka_offset, kafka_timestamp, message_key, traceparent, url, "        \
      "source, title, text, "                                                                                          \
      "lang, lang_confidence, published_at, date_source, fetched_at, content_sha256, simhash, anchors, "               \
      "boilerplate_chars, flags, extra, extractor, packs")                                                             \
    X(SENTENCE, "depesche.sentence", "run_id, article_id, n, start_char, end_char")                                    \
    X(ENTITY, "depesche.entity",                                                                                       \
      "run_id, article_id, n, type, name, country, sectors, title, wikidata, lat, lon, geonames, resolved")            \
    X(MENTION, "depesche.mention", "run_id, article_id, n, start_char, end_char, text, type, entity")                  \
    X(TIME, "depesche.time_expression",                                                                                \
      "run_id, article_id, n, start_char, end_char, text, type, value, date_from, date_to")                            \
    X(CLAIM, "depesche.claim",                                                                                         \
      "run_id, article_id, n, start_char, end_char, kind, cue_start, cue_end, cue_text, source_start, source_end, "    \
      "source_text, source_entity")                                                                                    \
    X(EVENT, "depesche.event",                                                                                         \
      "run_id, article_id, n, event_id, type, mode, quad, score, cameo, contexts, sentence, trigger_start, "           \
      "trigger_end, trigger_text, date_from, date_to, date_source, status, source_start, source_end, source_text, "    \
      "source_name, source_entity, source_country, source_sectors, claim, same_as, confidence, rule, day, actors, "    \
      "actor_countries, actor_sectors, recipients, recipient_countries, recipient_sectors, place, place_country, "     \
      "lat, lon, geonames, killed, injured, arrested")                                                                 \
    X(PARTICIPANT, "depesche.event_participant",                                                                       \
      "run_id, article_id, n, event, role, start_char, end_char, text, name, entity, country, sectors")                \
    X(LOCATION, "depesche.event_location",                                                                             \
      "run_id, article_id, n, event, start_char, end_char, text, name, entity, country, lat, lon, geonames")           \
    X(COUNT, "depesche.event_count", "run_id, article_id, n, event, key, min_value, max_value")                        \
    X(DAY, "pg_temp.stage_day", "day")

#define DP_X(suffix, table, columns) DP_TABLE_##suffix,
enum dp_table { DP_TABLE_MAP(DP_X) DP_TABLE_COUNT_ };
#undef DP_X

/* Zero-initialise; reuse for one article after another; release with dp_rows_free(). */
struct dp_rows {
    struct dp_copy copy;
    size_t ends[DP_TABLE_COUNT_]; /* where the rows of each table end in copy.buf */
};

/* What a row says beside the record. Borrowed for the call. */
struct dp_rows_of {
    int64_t run_id;
    uint32_t slot; /* number of the message in its batch */
    const struct dp_message *message;
    const char *key; /* message key as an id, NULL = none */
    const struct dp_record *record;
};

/** Build all rows of one article; what `out` held before is gone. */
void dp_rows_build(struct dp_rows *out, const struct dp_rows_of *of);

/** The rows of one table, empty when there are none. Borrowed. */
struct dp_str dp_rows_of_table(const struct dp_rows *rows, enum dp_table table);

/** Name of the table and its columns: "depesche.event (run_id, ...)". Static string. */
const char *dp_table_target(enum dp_table table);

void dp_rows_free(struct dp_rows *rows);

#endif
