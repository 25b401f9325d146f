/* json_parts.h - pieces of a record's JSON. Shared by the json*.c files of this folder only. */
#ifndef DP_RECORD_JSON_PARTS_H
#define DP_RECORD_JSON_PARTS_H

#include "base/json_out.h"
#include "depesche/record.h"

/** A key with a string; null when it is absent or empty. */
void dp_out_text(struct dp_json_out *json, const char *key, struct dp_str text);
void dp_out_cstr(struct dp_json_out *json, const char *key, const char *text);

/** A key with an index; null for a negative one. */
void dp_out_index(struct dp_json_out *json, const char *key, int32_t index);

/** "start" and "end" in code points. */
void dp_out_span(struct dp_json_out *json, const struct dp_record *rec, struct dp_span span);

/** "country" and "sectors". */
void dp_out_affiliation(struct dp_json_out *json, const struct dp_country *country, dp_sectors sectors);

/** "lat", "lon", "geonames". */
void dp_out_place(struct dp_json_out *json, bool has_coordinates, double lat, double lon, uint32_t geonames);

/** "from" and "to". */
void dp_out_interval(struct dp_json_out *json, const char *from, const char *to);

/** One event. */
void dp_out_event(struct dp_json_out *json, const struct dp_record *rec, const struct dp_event *event);

#endif
