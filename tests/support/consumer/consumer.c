/* consumer.c - what a user of the installed library writes: load the packs, read one article, print its events. */
#include <depesche/depesche.h>

#include <stdio.h>
#include <string.h>

static int show_events(const struct dp_packs *packs, const char *article)
{
    struct dp_scratch *scratch = NULL;
    if (dp_scratch_new(&scratch) != DP_OK) {
        return 1;
    }
    struct dp_input input = {.bytes = article, .len = strlen(article), .fallback_time_us = DP_TIME_NONE};
    const struct dp_record *record = NULL;
    struct dp_error err;
    dp_error_clear(&err);
    int failed = dp_extract(scratch, packs, &input, &record, &err) != DP_OK;
    if (failed) {
        fprintf(stderr, "%s: %s\n", err.stage, err.text);
    } else {
        for (uint32_t i = 0; i < record->event_count; i++) {
            const struct dp_event *event = &record->events[i];
            printf("%s: %.*s\n", dp_event_type_name(event->type), DP_STR_ARG(event->trigger.text));
        }
    }
    dp_scratch_free(scratch);
    return failed;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: consumer PACKS ARTICLE\n");
        return 2;
    }
    const char *dirs[] = {argv[1]};
    struct dp_packs *packs = NULL;
    struct dp_error err;
    dp_error_clear(&err);
    if (dp_packs_load(&packs, dirs, 1, &err) != DP_OK) {
        fprintf(stderr, "%s:%u: %s\n", err.file, (unsigned)err.line, err.text);
        return 1;
    }
    printf("depesche %s, %u packs\n", dp_version(), (unsigned)dp_packs_count(packs));
    int failed = show_events(packs, argv[2]);
    dp_packs_free(packs);
    return failed;
}
