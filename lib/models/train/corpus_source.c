/* corpus_source.c - the description of a corpus file on the command line. */
#include "base/str.h"
#include "models/train/corpus.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool set_number(struct dp_str text, double low, double high, double *out)
{
    char copy[32], *end = NULL;

    if (text.len == 0 || text.len >= sizeof(copy)) {
        return false;
    }
    memcpy(copy, text.ptr, text.len);
    copy[text.len] = '\0';
    errno = 0;
    *out = strtod(copy, &end);
    return errno == 0 && *end == '\0' && *out >= low && *out <= high;
}

static bool set_text(struct dp_str text, char *out, size_t cap)
{
    if (text.len == 0 || text.len >= cap) {
        return false;
    }
    memcpy(out, text.ptr, text.len);
    out[text.len] = '\0';
    return true;
}

static bool set_field(struct dp_train_source *out, struct dp_str key, struct dp_str value)
{
    double number = 0.0;

    if (dp_str_is(key, "map")) {
        return set_text(value, out->map, sizeof(out->map));
    }
    if (dp_str_is(key, "weight")) {
        bool ok = set_number(value, 0.0, 100.0, &number);

        out->weight = (float)number;
        return ok;
    }
    if (!set_number(value, -100.0, 1e9, &number)) {
        return false;
    }
    if (dp_str_is(key, "token")) {
        out->token_column = (int)number;
    } else if (dp_str_is(key, "tag")) {
        out->tag_column = (int)number;
    } else if (number >= 0.0 && dp_str_is(key, "domain")) {
        out->domain = (uint32_t)number;
    } else if (number >= 0.0 && dp_str_is(key, "from")) {
        out->from = (uint32_t)number;
    } else if (number >= 0.0 && dp_str_is(key, "to")) {
        out->to = (uint32_t)number;
    } else {
        return false;
    }
    return true;
}

enum dp_status dp_train_source_parse(struct dp_train_source *out, const char *spec, struct dp_error *err)
{
    struct dp_str rest = dp_str_of(spec);
    struct dp_str path = dp_str_cut(&rest, ':');

    *out = (struct dp_train_source){.tag_column = -1, .to = UINT32_MAX, .weight = 1.0f};
    if (!set_text(path, out->path, sizeof(out->path))) {
        return dp_error_set(err, DP_BAD_CONFIG, "train", "no file name in data source \"%s\"", spec);
    }
    while (rest.ptr != NULL) {
        struct dp_str field = dp_str_cut(&rest, ':');
        struct dp_str value = field;
        struct dp_str key = dp_str_cut(&value, '=');

        if (value.ptr == NULL || !set_field(out, key, value)) {
            return dp_error_set(err, DP_BAD_CONFIG, "train",
                                "data source \"%s\": cannot read \"%.*s\"; known are token= tag= weight= domain= from= "
                                "to= map=",
                                spec, DP_STR_ARG(field));
        }
    }
    return DP_OK;
}
