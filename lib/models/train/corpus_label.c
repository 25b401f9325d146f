/* corpus_label.c - what the tags of different corpora mean to the tagger. */
#include "base/str.h"
#include "models/train/corpus.h"

static const struct {
    const char *name;
    enum dp_tag_type type;
} types[] = {
    {"PER", DP_TAG_PER},  {"PERSON", DP_TAG_PER},       {"person", DP_TAG_PER},         {"LOC", DP_TAG_LOC},
    {"GPE", DP_TAG_LOC},  {"FAC", DP_TAG_LOC},          {"LOCATION", DP_TAG_LOC},       {"location", DP_TAG_LOC},
    {"ORG", DP_TAG_ORG},  {"ORGANIZATION", DP_TAG_ORG}, {"corporation", DP_TAG_ORG},    {"MISC", DP_TAG_MISC},
    {"OTH", DP_TAG_MISC}, {"product", DP_TAG_MISC},     {"creative-work", DP_TAG_MISC}, {"group", DP_TAG_ORG},
};

static bool type_named(struct dp_str name, enum dp_tag_type *out)
{
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        if (dp_str_is(name, types[i].name)) {
            *out = types[i].type;
            return true;
        }
    }
    return false;
}

bool dp_train_type_of(struct dp_str name, const char *map, enum dp_tag_type *out)
{
    struct dp_str rest = dp_str_of(map);

    while (rest.ptr != NULL && rest.len > 0) {
        struct dp_str pair = dp_str_cut(&rest, ',');
        struct dp_str from = dp_str_cut(&pair, '>');

        if (dp_str_eq(from, name)) {
            return pair.ptr != NULL && type_named(pair, out);
        }
    }
    return type_named(name, out);
}
