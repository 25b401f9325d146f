/* time_fixture.h - a language's time rules and lexicon, and texts cut with them, for the tests of lib/time. */
#ifndef TIME_FIXTURE_H
#define TIME_FIXTURE_H

#include "base/civil.h"
#include "base/file.h"
#include "base/str.h"
#include "text/lexicon_build.h"
#include "text/tokenize.h"
#include "time/time.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define US_PER_DAY INT64_C(86400000000)

struct time_fixture {
    struct dp_arena pack, article;
    struct dp_intern words;
    struct dp_lexicon lex;
    struct dp_time_rules rules;
    struct dp_text text;
    struct dp_times times;
};

static inline struct dp_str fixture_read(struct dp_arena *arena, const char *path)
{
    struct dp_error err = {0};
    struct dp_str text;

    if (dp_file_read(&text, arena, path, 1 << 24, &err) != DP_OK) {
        fail_msg("%s: %s", path, err.text);
    }
    return text;
}

static inline void fixture_load_lexicon(struct time_fixture *f, const char *lang)
{
    struct dp_lexicon_builder builder;
    struct dp_error err = {0};
    struct dp_str list;
    char path[512];

    dp_lexicon_builder_init(&builder, &f->pack, &f->pack, &f->words, dp_str_of(lang));
    (void)snprintf(path, sizeof(path), DP_PACKS_DIR "/%s/function.lex", lang);
    assert_int_equal(dp_lexicon_add_file(&builder, fixture_read(&f->pack, path), "function.lex", &err), DP_OK);
    (void)snprintf(path, sizeof(path), DP_PACKS_DIR "/%s/abbreviations.list", lang);
    list = fixture_read(&f->pack, path);
    while (list.ptr != NULL) {
        struct dp_str line = dp_str_cut(&list, '\n');

        if (line.len > 0 && line.ptr[0] != '#') {
            assert_int_equal(dp_lexicon_add_abbreviation(&builder, line), DP_OK);
        }
    }
    assert_int_equal(dp_lexicon_freeze(&f->lex, &builder), DP_OK);
}

/* Everything of a language but its names; to be given back with fixture_free(). */
static inline void fixture_load(struct time_fixture *f, const char *lang)
{
    struct dp_error err = {0};
    char path[512];

    *f = (struct time_fixture){0};
    dp_intern_init(&f->words, NULL);
    fixture_load_lexicon(f, lang);
    (void)snprintf(path, sizeof(path), DP_PACKS_DIR "/%s/time.time", lang);
    if (dp_time_rules_add(&f->rules, &f->pack, &f->words, fixture_read(&f->pack, path), "time.time", &err) != DP_OK) {
        fail_msg("%s:%u: %s", err.file, err.line, err.text);
    }
}

static inline void fixture_free(struct time_fixture *f)
{
    dp_arena_free(&f->article);
    dp_arena_free(&f->pack);
}

/* "2023-06-29" as microseconds, anything else as DP_TIME_NONE. */
static inline int64_t fixture_date(struct dp_str text)
{
    if (text.len != 10) {
        return DP_TIME_NONE;
    }
    return dp_days_from_civil((int)strtol(text.ptr, NULL, 10), (int)strtol(text.ptr + 5, NULL, 10),
                              (int)strtol(text.ptr + 8, NULL, 10)) *
           US_PER_DAY;
}

/* Cut `str` and find its expressions: f->text, f->times. `str` must live as long as they are looked at. */
static inline void fixture_run(struct time_fixture *f, struct dp_str str, int64_t published_us)
{
    dp_arena_reset(&f->article);
    assert_int_equal(dp_text_build(&f->text, &f->article, &f->words, &f->lex, str, 0), DP_OK);
    assert_int_equal(dp_times_find(&f->times, &f->article, &f->text, &f->rules, published_us), DP_OK);
}

#endif
