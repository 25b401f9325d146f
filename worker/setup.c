/* setup.c - fields, packs and threads from the options. */
#include "setup.h"

#include "paths.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum dp_status dp_setup_fields(struct dp_field_map *out, const struct dp_pairs *pairs, struct dp_error *err)
{
    const struct {
        const char *name;
        const char **path;
    } fields[] = {{"id", &out->id},
                  {"url", &out->url},
                  {"source", &out->source},
                  {"title", &out->title},
                  {"text", &out->text},
                  {"html", &out->html},
                  {"lang", &out->lang},
                  {"published_at", &out->published_at},
                  {"fetched_at", &out->fetched_at}};

    for (size_t i = 0; i < pairs->count; i++) {
        size_t k = 0;

        while (k < sizeof(fields) / sizeof(fields[0]) && strcmp(fields[k].name, pairs->at[i].key) != 0) {
            k++;
        }
        if (k == sizeof(fields) / sizeof(fields[0])) {
            return dp_error_set(err, DP_BAD_CONFIG, "config", "--field: an article has no field '%s'",
                                pairs->at[i].key);
        }
        *fields[k].path = pairs->at[i].value;
    }
    return DP_OK;
}

enum dp_status dp_setup_packs(struct dp_packs **out, const struct dp_config *config, struct dp_error *err)
{
    char *found;
    enum dp_status status;

    if (config->packs.count > 0) {
        return dp_packs_load(out, (const char *const *)config->packs.at, config->packs.count, err);
    }
    found = dp_data_dir(DP_DATA_PACKS);
    if (found == NULL) {
        return dp_error_set(err, DP_IO, "pack", "the packs were not found; name their folder with --packs");
    }
    status = dp_packs_load(out, (const char *const[]){found}, 1, err);
    free(found);
    return status;
}

uint32_t dp_setup_threads(const struct dp_config *config)
{
    const long processors = sysconf(_SC_NPROCESSORS_ONLN);

    if (config->threads > 0) {
        return (uint32_t)config->threads;
    }
    return processors > 0 && processors < 256 ? (uint32_t)processors : 1;
}
