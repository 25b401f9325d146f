/* time_vocab.c - names of slots, verbs and constants. */
#include "time/time_vocab.h"

#include "base/str.h"

#include <stddef.h>

#define DP_X(name, text) text,
static const char *const slot_names[] = {DP_TIME_SLOT_MAP(DP_X)};
static const char *const verb_names[] = {DP_TIME_VERB_MAP(DP_X)};
#undef DP_X

static const char *const unit_codes[] = {
    [DP_UNIT_SECOND] = "S",   [DP_UNIT_MINUTE] = "MIN", [DP_UNIT_HOUR] = "H",  [DP_UNIT_DAY] = "D",
    [DP_UNIT_WEEKEND] = "WE", [DP_UNIT_WEEK] = "W",     [DP_UNIT_MONTH] = "M", [DP_UNIT_SEASON] = "SE",
    [DP_UNIT_QUARTER] = "Q",  [DP_UNIT_HALF] = "HY",    [DP_UNIT_YEAR] = "Y",  [DP_UNIT_DECADE] = "DE",
    [DP_UNIT_CENTURY] = "CE"};
static const char *const part_codes[] = {[DP_PART_MORNING] = "MO",
                                         [DP_PART_MIDDAY] = "MI",
                                         [DP_PART_AFTERNOON] = "AF",
                                         [DP_PART_EVENING] = "EV",
                                         [DP_PART_NIGHT] = "NI"};
static const char *const season_codes[] = {
    [DP_SEASON_SPRING] = "SP", [DP_SEASON_SUMMER] = "SU", [DP_SEASON_FALL] = "FA", [DP_SEASON_WINTER] = "WI"};
static const char *const mod_names[] = {[DP_MOD_START] = "START", [DP_MOD_MID] = "MID", [DP_MOD_END] = "END"};
static const char *const ref_names[] = {
    [DP_REF_PAST] = "PAST_REF", [DP_REF_PRESENT] = "PRESENT_REF", [DP_REF_FUTURE] = "FUTURE_REF"};
static const char *const tense_names[] = {[DP_TENSE_PAST] = "PAST", [DP_TENSE_FUTURE] = "FUTURE"};
static const char *const cue_names[] = {
    [DP_CUE_SKIP] = "SKIP",   [DP_CUE_SINCE] = "SINCE",     [DP_CUE_ONWARD] = "ONWARD",
    [DP_CUE_FROM] = "FROM",   [DP_CUE_BETWEEN] = "BETWEEN", [DP_CUE_AND] = "AND",
    [DP_CUE_UNTIL] = "UNTIL", [DP_CUE_TO] = "TO",           [DP_CUE_BEFORE] = "BEFORE",
    [DP_CUE_AFTER] = "AFTER", [DP_CUE_AGO] = "AGO",         [DP_CUE_IN] = "IN",
    [DP_CUE_AT] = "AT"};

static int32_t index_of(const char *const *names, size_t count, struct dp_str name)
{
    for (size_t i = 0; i < count; i++) {
        if (names[i] != NULL && dp_str_is(name, names[i])) {
            return (int32_t)i;
        }
    }
    return -1;
}

#define INDEX_OF(names, name) index_of((names), sizeof(names) / sizeof((names)[0]), (name))

bool dp_time_slot_named(struct dp_str name, enum dp_time_slot *out)
{
    int32_t i = INDEX_OF(slot_names, name);

    *out = i < 0 ? DP_SLOT_NONE : (enum dp_time_slot)i;
    return i >= 0;
}

bool dp_time_verb_named(struct dp_str name, enum dp_time_verb *out)
{
    int32_t i = INDEX_OF(verb_names, name);

    *out = i < 0 ? DP_VERB_NONE : (enum dp_time_verb)i;
    return i >= 0;
}

static bool parse_number(struct dp_str text, int32_t *out)
{
    uint32_t i = text.len > 0 && (text.ptr[0] == '-' || text.ptr[0] == '+') ? 1 : 0;
    int32_t value = 0;

    if (i == text.len || text.len - i > 8) {
        return false;
    }
    for (uint32_t k = i; k < text.len; k++) {
        if (text.ptr[k] < '0' || text.ptr[k] > '9') {
            return false;
        }
        value = value * 10 + (text.ptr[k] - '0');
    }
    *out = i == 1 && text.ptr[0] == '-' ? -value : value;
    return true;
}

/* "EASTER-2" */
static bool parse_easter(struct dp_str name, int32_t *out)
{
    const struct dp_str prefix = DP_STR("EASTER");
    int32_t days = 0;

    if (!dp_str_starts(name, prefix) ||
        (name.len > prefix.len && !parse_number(dp_str_sub(name, prefix.len, name.len), &days))) {
        return false;
    }
    *out = DP_TIME_EASTER + days;
    return true;
}

bool dp_time_constant(struct dp_str name, int32_t *out)
{
    int32_t found;

    if (parse_number(name, out) || parse_easter(name, out)) {
        return true;
    }
    if (dp_str_is(name, "SOME")) {
        *out = DP_TIME_SOME;
        return true;
    }
    found = INDEX_OF(unit_codes, name);
    found = found < 0 ? INDEX_OF(part_codes, name) : found;
    found = found < 0 ? INDEX_OF(season_codes, name) : found;
    found = found < 0 ? INDEX_OF(mod_names, name) : found;
    found = found < 0 ? INDEX_OF(ref_names, name) : found;
    found = found < 0 ? INDEX_OF(tense_names, name) : found;
    found = found < 0 ? INDEX_OF(cue_names, name) : found;
    *out = found;
    return found >= 0;
}

const char *dp_time_unit_code(enum dp_time_unit unit) { return unit_codes[unit]; }

const char *dp_time_part_code(enum dp_time_part part) { return part_codes[part]; }

const char *dp_time_season_code(enum dp_time_season season) { return season_codes[season]; }
