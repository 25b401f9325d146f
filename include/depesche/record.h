/*
 * record.h - what comes out: who did what to whom, where, when, and who says so.
 *
 * A record is a tree of plain structs that lives in the scratch it was made with. Offsets are bytes of `text`;
 * dp_record_code_point() turns them into the code points that JSON and SQL show.
 */
#ifndef DEPESCHE_RECORD_H
#define DEPESCHE_RECORD_H

#include "depesche/article.h"
#include "depesche/span.h"
#include "depesche/status.h"

#include <stdbool.h>
#include <stdint.h>

/* X(enum, wire name) - entity and mention types. */
#define DP_ENTITY_TYPE_MAP(X)                                                                                          \
    X(DP_PER, "PER")                                                                                                   \
    X(DP_ORG, "ORG")                                                                                                   \
    X(DP_GPE, "GPE")                                                                                                   \
    X(DP_LOC, "LOC")                                                                                                   \
    X(DP_FAC, "FAC")                                                                                                   \
    X(DP_MISC, "MISC")
#define DP_X(name, wire) name,
enum dp_entity_type { DP_ENTITY_TYPE_MAP(DP_X) DP_ENTITY_TYPE_COUNT };
#undef DP_X

/* X(wire name) - PLOVER's actor sectors (PLOVER manual, draft 2.0), national, then international. One bit each. */
#define DP_SECTOR_MAP(X)                                                                                               \
    X(COP)                                                                                                             \
    X(GOV)                                                                                                             \
    X(JUD)                                                                                                             \
    X(LEG)                                                                                                             \
    X(MIL)                                                                                                             \
    X(PRM)                                                                                                             \
    X(PTY)                                                                                                             \
    X(REB)                                                                                                             \
    X(SPY)                                                                                                             \
    X(UAF)                                                                                                             \
    X(UNK)                                                                                                             \
    X(AGR)                                                                                                             \
    X(BUS)                                                                                                             \
    X(CRM)                                                                                                             \
    X(CVL)                                                                                                             \
    X(EDU)                                                                                                             \
    X(ELI)                                                                                                             \
    X(JRN)                                                                                                             \
    X(LAB)                                                                                                             \
    X(MED)                                                                                                             \
    X(REF)                                                                                                             \
    X(OPP)                                                                                                             \
    X(PRE)                                                                                                             \
    X(REL)                                                                                                             \
    X(SOC)                                                                                                             \
    X(IGO)                                                                                                             \
    X(UNO)                                                                                                             \
    X(EUR)                                                                                                             \
    X(NGO)                                                                                                             \
    X(ISM)                                                                                                             \
    X(IMG)                                                                                                             \
    X(MNC)
#define DP_X(name) DP_SECTOR_##name##_BIT,
enum dp_sector_bit { DP_SECTOR_MAP(DP_X) DP_SECTOR_COUNT };
#undef DP_X
typedef uint32_t dp_sectors; /* set of 1u << enum dp_sector_bit */

/* X(enum suffix, wire name, quad class 1-4) - PLOVER event types (PLOVER manual, draft 2.0). */
#define DP_EVENT_TYPE_MAP(X)                                                                                           \
    X(AGREE, "AGREE", 1)                                                                                               \
    X(CONSULT, "CONSULT", 1)                                                                                           \
    X(SUPPORT, "SUPPORT", 1)                                                                                           \
    X(CONCEDE, "CONCEDE", 1)                                                                                           \
    X(COOPERATE, "COOPERATE", 2)                                                                                       \
    X(AID, "AID", 2)                                                                                                   \
    X(RETREAT, "RETREAT", 2)                                                                                           \
    X(REQUEST, "REQUEST", 3)                                                                                           \
    X(ACCUSE, "ACCUSE", 3)                                                                                             \
    X(REJECT, "REJECT", 3)                                                                                             \
    X(THREATEN, "THREATEN", 3)                                                                                         \
    X(PROTEST, "PROTEST", 4)                                                                                           \
    X(SANCTION, "SANCTION", 4)                                                                                         \
    X(MOBILIZE, "MOBILIZE", 4)                                                                                         \
    X(COERCE, "COERCE", 4)                                                                                             \
    X(ASSAULT, "ASSAULT", 4)
#define DP_X(name, wire, quad) DP_EVENT_##name,
enum dp_event_type { DP_EVENT_TYPE_MAP(DP_X) DP_EVENT_TYPE_COUNT };
#undef DP_X

/* X(enum, wire name) */
#define DP_EVENT_STATUS_MAP(X)                                                                                         \
    X(DP_ASSERTED, "asserted")                                                                                         \
    X(DP_FUTURE, "future")                                                                                             \
    X(DP_DEMANDED, "demanded")                                                                                         \
    X(DP_HYPOTHETICAL, "hypothetical")                                                                                 \
    X(DP_NEGATED, "negated")                                                                                           \
    X(DP_HISTORICAL, "historical")
#define DP_X(name, wire) name,
enum dp_event_status { DP_EVENT_STATUS_MAP(DP_X) DP_EVENT_STATUS_COUNT };
#undef DP_X

#define DP_CLAIM_KIND_MAP(X)                                                                                           \
    X(DP_CLAIM_DIRECT, "direct")                                                                                       \
    X(DP_CLAIM_INDIRECT, "indirect")                                                                                   \
    X(DP_CLAIM_REPORTED, "reported")                                                                                   \
    X(DP_CLAIM_FREE_INDIRECT, "free-indirect")
#define DP_X(name, wire) name,
enum dp_claim_kind { DP_CLAIM_KIND_MAP(DP_X) DP_CLAIM_KIND_COUNT };
#undef DP_X

/* X(enum suffix, wire name) - what an event counts. */
#define DP_COUNT_MAP(X)                                                                                                \
    X(KILLED, "killed")                                                                                                \
    X(INJURED, "injured")                                                                                              \
    X(ARRESTED, "arrested")                                                                                            \
    X(CAPTURED, "captured")                                                                                            \
    X(MISSING, "missing")                                                                                              \
    X(PARTICIPANTS, "participants")
#define DP_X(name, wire) DP_COUNT_##name,
enum dp_count_key { DP_COUNT_MAP(DP_X) DP_COUNT_KEYS };
#undef DP_X

#define DP_TIME_TYPE_MAP(X)                                                                                            \
    X(DP_TIMEX_DATE, "DATE")                                                                                           \
    X(DP_TIMEX_TIME, "TIME")                                                                                           \
    X(DP_TIMEX_DURATION, "DURATION")                                                                                   \
    X(DP_TIMEX_SET, "SET")
#define DP_X(name, wire) name,
enum dp_time_type { DP_TIME_TYPE_MAP(DP_X) DP_TIME_TYPE_COUNT };
#undef DP_X

#define DP_NO_ENTITY (-1)

enum { DP_ANCHORS = 4 };

/* ISO 3166-1 alpha-3, NUL-terminated; "" = unknown. */
struct dp_country {
    char code[4];
};

/* A stretch of text, possibly in parts. A discontinuous phrase spans from its first to its last part and its `text`
 * joins the parts by " … ". */
struct dp_phrase {
    struct dp_span span;
    struct dp_str text;
};

struct dp_entity {
    enum dp_entity_type type;
    struct dp_str name; /* canonical */
    struct dp_country country;
    dp_sectors sectors;
    struct dp_str title;    /* as the text gives it, absent = none */
    struct dp_str wikidata; /* "Q…", absent = unknown */
    bool has_coordinates;
    double lat, lon;   /* degrees, WGS 84 */
    uint32_t geonames; /* 0 = unknown */
    bool resolved;     /* false: no pack knows the name */
};

struct dp_mention {
    struct dp_span span;
    enum dp_entity_type type;
    int32_t entity; /* index into entities */
};

/* A time expression, valued as TimeML's TIMEX3 does (ISO 8601 with its extensions). */
struct dp_time {
    struct dp_span span;
    struct dp_str value;
    char from[11], to[11]; /* YYYY-MM-DD, both inclusive; "" = open or unknown */
    enum dp_time_type type;
};

struct dp_claim {
    struct dp_span span;
    enum dp_claim_kind kind;
    struct dp_phrase cue;    /* text absent = a claim that goes on without a cue */
    struct dp_phrase source; /* text absent = unnamed */
    int32_t source_entity;   /* DP_NO_ENTITY = none */
};

struct dp_participant {
    struct dp_phrase phrase;
    struct dp_str name;
    int32_t entity;
    struct dp_country country;
    dp_sectors sectors;
};

struct dp_location {
    struct dp_phrase phrase;
    struct dp_str name;
    int32_t entity;
    struct dp_country country;
    bool has_coordinates;
    double lat, lon;
    uint32_t geonames;
};

/* min == max for an exact count; INT32_MAX as max = open ("at least"). Present when `known`. */
struct dp_count {
    bool known;
    int32_t min, max;
};

enum dp_event_date_source { DP_EVENT_DATE_NONE, DP_EVENT_DATE_TEXT, DP_EVENT_DATE_RELATIVE, DP_EVENT_DATE_ARTICLE };

struct dp_event {
    char id[33]; /* hex, stable over replays */
    enum dp_event_type type;
    struct dp_str mode;  /* PLOVER mode, absent = none */
    struct dp_str cameo; /* absent = none */
    double score;        /* PLOVER's Goldstein-like scale, -10 to 10 */
    const struct dp_str *contexts;
    uint32_t context_count;
    uint32_t sentence; /* index into sentences */
    struct dp_phrase trigger;
    const struct dp_participant *actors, *recipients;
    uint32_t actor_count, recipient_count;
    const struct dp_location *locations;
    uint32_t location_count;
    char date_from[11], date_to[11]; /* "" = unknown */
    enum dp_event_date_source date_source;
    struct dp_count counts[DP_COUNT_KEYS];
    enum dp_event_status status;
    bool has_source;
    struct dp_participant source;
    int32_t claim;      /* index into claims, -1 = the article speaks itself */
    int32_t same_as;    /* index of the earlier event that tells the same, -1 = none */
    double confidence;  /* 0 to 1 */
    struct dp_str rule; /* "de/events/assault.frames:41" */
};

enum { DP_RECORD_FORMAT = 1 }; /* "record" in the JSON: raised when what stood there means something else */

struct dp_pack_ref {
    struct dp_str lang, version; /* "de", "2026.1+3f9c" */
};

struct dp_record {
    struct dp_article article; /* body is `text` here */
    struct dp_str lang;        /* absent = unknown */
    double lang_confidence;    /* 0 to 1 */
    uint64_t simhash;
    uint32_t anchors[DP_ANCHORS]; /* what near copies are looked up by; 0 = none. Not part of the JSON */
    struct dp_str text;           /* title, newline, body; what every offset refers to */
    const struct dp_span *sentences;
    const struct dp_entity *entities;
    const struct dp_mention *mentions; /* by begin */
    const struct dp_time *times;       /* by begin */
    const struct dp_claim *claims;     /* by begin */
    const struct dp_event *events;     /* by sentence, then trigger */
    const struct dp_pack_ref *packs;
    uint32_t sentence_count, entity_count, mention_count, time_count, claim_count, event_count, pack_count;
    const uint32_t *code_points; /* code points before byte 64 * i, for dp_record_code_point() */
};

/** Wire names, static strings. */
DP_API const char *dp_entity_type_name(enum dp_entity_type type);
DP_API const char *dp_event_type_name(enum dp_event_type type);
DP_API const char *dp_event_quad_name(enum dp_event_type type); /* "verbal cooperation", ... */
DP_API const char *dp_event_status_name(enum dp_event_status status);
DP_API const char *dp_event_date_source_name(enum dp_event_date_source source);
DP_API const char *dp_claim_kind_name(enum dp_claim_kind kind);
DP_API const char *dp_count_name(enum dp_count_key key);
DP_API const char *dp_time_type_name(enum dp_time_type type);
DP_API const char *dp_sector_name(enum dp_sector_bit bit);

/** The number of code points before byte `offset` of the record's text; `offset` may be the text's length. */
DP_API uint32_t dp_record_code_point(const struct dp_record *rec, uint32_t offset);

/**
 * Write the record as one line of JSON without a newline, byte for byte the same for the same record.
 *
 * @param out  set on DP_OK: NUL-terminated, the caller's to free with dp_free().
 * @param len  bytes of *out without the NUL; may be NULL.
 * @return DP_OK or DP_NO_MEMORY.
 */
DP_API DP_MUST_CHECK enum dp_status dp_record_to_json(char **out, size_t *len, const struct dp_record *rec);

/** The line that stands in a record's place when an article could not be processed: contract "error". */
DP_API DP_MUST_CHECK enum dp_status dp_error_to_json(char **out, size_t *len, struct dp_str article_id,
                                                     const struct dp_error *err);

/** Free memory that the library handed over. NULL is allowed. */
DP_API void dp_free(void *ptr);

#endif
