/* names.c - wire names, from the lists that define the enums. */
#include "depesche/record.h"

/* A name of a table, or "unknown" for a value that no enum has. */
static const char *name_at(const char *const *names, size_t count, unsigned index)
{
    return index < count ? names[index] : "unknown";
}

#define NAME_OF(names, value) name_at(names, sizeof(names) / sizeof((names)[0]), (unsigned)(value))

#define DP_X(name, wire) [name] = wire,
static const char *const date_sources[] = {DP_DATE_SOURCE_MAP(DP_X)};
static const char *const entity_types[] = {DP_ENTITY_TYPE_MAP(DP_X)};
static const char *const event_statuses[] = {DP_EVENT_STATUS_MAP(DP_X)};
static const char *const claim_kinds[] = {DP_CLAIM_KIND_MAP(DP_X)};
static const char *const time_types[] = {DP_TIME_TYPE_MAP(DP_X)};
#undef DP_X
#define DP_X(name, wire) [name##_BIT] = wire,
static const char *const flags[] = {DP_FLAG_MAP(DP_X)};
#undef DP_X
#define DP_X(name, wire) [DP_COUNT_##name] = wire,
static const char *const counts[] = {DP_COUNT_MAP(DP_X)};
#undef DP_X
#define DP_X(name) [DP_SECTOR_##name##_BIT] = #name,
static const char *const sectors[] = {DP_SECTOR_MAP(DP_X)};
#undef DP_X
#define DP_X(name, wire, quad) [DP_EVENT_##name] = wire,
static const char *const event_types[] = {DP_EVENT_TYPE_MAP(DP_X)};
#undef DP_X
#define DP_X(name, wire, quad) [DP_EVENT_##name] = quad,
static const unsigned char quad_classes[] = {DP_EVENT_TYPE_MAP(DP_X)};
#undef DP_X

static const char *const quads[] = {"unknown", "verbal cooperation", "material cooperation", "verbal conflict",
                                    "material conflict"};
static const char *const event_date_sources[] = {[DP_EVENT_DATE_NONE] = "none",
                                                 [DP_EVENT_DATE_TEXT] = "text",
                                                 [DP_EVENT_DATE_RELATIVE] = "relative",
                                                 [DP_EVENT_DATE_ARTICLE] = "article"};

const char *dp_date_source_name(enum dp_date_source source) { return NAME_OF(date_sources, source); }

const char *dp_flag_name(enum dp_flag_bit bit) { return NAME_OF(flags, bit); }

const char *dp_entity_type_name(enum dp_entity_type type) { return NAME_OF(entity_types, type); }

const char *dp_event_type_name(enum dp_event_type type) { return NAME_OF(event_types, type); }

const char *dp_event_quad_name(enum dp_event_type type)
{
    return (unsigned)type < DP_EVENT_TYPE_COUNT ? NAME_OF(quads, quad_classes[type]) : quads[0];
}

const char *dp_event_status_name(enum dp_event_status status) { return NAME_OF(event_statuses, status); }

const char *dp_event_date_source_name(enum dp_event_date_source source) { return NAME_OF(event_date_sources, source); }

const char *dp_claim_kind_name(enum dp_claim_kind kind) { return NAME_OF(claim_kinds, kind); }

const char *dp_count_name(enum dp_count_key key) { return NAME_OF(counts, key); }

const char *dp_time_type_name(enum dp_time_type type) { return NAME_OF(time_types, type); }

const char *dp_sector_name(enum dp_sector_bit bit) { return NAME_OF(sectors, bit); }
