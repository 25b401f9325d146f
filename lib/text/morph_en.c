/*
 * morph_en.c - English inflection: all forms of a verb or noun from its dictionary form.
 *
 * Where doubling a final consonant is a matter of stress ("admitted", "visited") both spellings are generated.
 */
#include "text/lexicon_build.h"

#include "base/str.h"

#include <string.h>

static bool is_vowel(char c) { return strchr("aeiou", c) != NULL && c != '\0'; }

static bool ends(struct dp_str s, const char *suffix) { return dp_str_ends(s, dp_str_of(suffix)); }

/* `middle` and `ending` are at most seven bytes each. */
static enum dp_status put(struct dp_lexicon_builder *b, struct dp_str stem, const char *middle, const char *ending,
                          struct dp_reading reading)
{
    char suffix[16];
    uint32_t len = (uint32_t)strlen(middle);

    memcpy(suffix, middle, len);
    memcpy(suffix + len, ending, strlen(ending));
    return dp_lexicon_put(b, stem, (struct dp_str){suffix, len + (uint32_t)strlen(ending)}, reading);
}

static enum dp_status put_verb(struct dp_lexicon_builder *b, struct dp_str stem, const char *ending,
                               struct dp_reading reading, uint16_t features)
{
    reading.verb = features;
    return put(b, stem, "", ending, reading);
}

static bool takes_es(struct dp_str s)
{
    return ends(s, "s") || ends(s, "x") || ends(s, "z") || ends(s, "ch") || ends(s, "sh") || ends(s, "o");
}

/* "carry" -> "carri", where -s becomes -es. */
static bool is_consonant_y(struct dp_str s) { return s.len > 2 && ends(s, "y") && !is_vowel(s.ptr[s.len - 2]); }

/* One vowel before one consonant at the end: "stop", "admit". */
static bool may_double(struct dp_str s)
{
    return s.len >= 3 && !is_vowel(s.ptr[s.len - 1]) && strchr("wxyh", s.ptr[s.len - 1]) == NULL &&
           is_vowel(s.ptr[s.len - 2]) && !is_vowel(s.ptr[s.len - 3]);
}

static enum dp_status third_person(struct dp_lexicon_builder *b, struct dp_str base, struct dp_reading reading)
{
    const uint16_t features = DP_V_PRES | DP_V_IND | DP_V_SG | DP_V_P3;

    if (is_consonant_y(base)) {
        return put_verb(b, dp_str_sub(base, 0, base.len - 1), "ies", reading, features);
    }
    return put_verb(b, base, takes_es(base) ? "es" : "s", reading, features);
}

/* Past and participle of a regular verb, and the -ing form of any. */
static enum dp_status suffixed(struct dp_lexicon_builder *b, struct dp_str base, const char *suffix,
                               struct dp_reading reading, uint16_t features)
{
    char doubled[2] = {base.ptr[base.len - 1], '\0'};
    struct dp_str stem = base;
    bool is_ing = suffix[0] == 'i';

    if (is_consonant_y(base) && !is_ing) {
        return put_verb(b, dp_str_sub(base, 0, base.len - 1), "ied", reading, features);
    }
    if (ends(base, "ie") && is_ing) {
        return put_verb(b, dp_str_sub(base, 0, base.len - 2), "ying", reading, features);
    }
    if (ends(base, "e") && !(is_ing && (ends(base, "ee") || ends(base, "oe")))) {
        stem = dp_str_sub(base, 0, base.len - 1);
    }
    DP_TRY(put_verb(b, stem, suffix, reading, features));
    if (!may_double(base)) {
        return DP_OK;
    }
    reading.verb = features;
    return put(b, base, doubled, suffix, reading);
}

static enum dp_status past_forms(struct dp_lexicon_builder *b, const struct dp_verb_def *def, struct dp_str base,
                                 struct dp_reading reading)
{
    const uint16_t past = DP_V_PAST | DP_V_IND | DP_V_SG | DP_V_PL | DP_V_P1 | DP_V_P2 | DP_V_P3;

    if (def->past.len == 0) {
        DP_TRY(suffixed(b, base, "ed", reading, past));
        return suffixed(b, base, "ed", reading, DP_V_PART2);
    }
    DP_TRY(put_verb(b, def->past, "", reading, past));
    return put_verb(b, def->part, "", reading, DP_V_PART2);
}

/* A phrasal verb has no forms of its own: its base verb's are joined to the particle in the sentence. */
static enum dp_status verb_forms(struct dp_lexicon_builder *b, const struct dp_verb_def *def)
{
    struct dp_reading reading = {.class = DP_W_VERB, .lemma = def->lemma};
    struct dp_str base = def->base;

    if (def->particle.len > 0 || base.len < 2) {
        return DP_OK;
    }
    DP_TRY(put_verb(b, base, "", reading, DP_V_INF));
    DP_TRY(put_verb(b, base, "", reading, DP_V_PRES | DP_V_IND | DP_V_PL | DP_V_P1 | DP_V_P2 | DP_V_P3));
    if (def->pres.len > 0) {
        DP_TRY(put_verb(b, def->pres, "", reading, DP_V_PRES | DP_V_IND | DP_V_SG | DP_V_P3));
    } else {
        DP_TRY(third_person(b, base, reading));
    }
    DP_TRY(past_forms(b, def, base, reading));
    return suffixed(b, base, "ing", reading, DP_V_PART1);
}

static enum dp_status put_noun(struct dp_lexicon_builder *b, struct dp_str stem, const char *ending, uint16_t agr,
                               struct dp_reading reading)
{
    reading.agr = agr;
    return put(b, stem, "", ending, reading);
}

static enum dp_status noun_forms(struct dp_lexicon_builder *b, struct dp_str singular, struct dp_str plural,
                                 struct dp_reading reading)
{
    if (singular.len > 0) {
        DP_TRY(put_noun(b, singular, "", DP_AGR_SG, reading));
    }
    if (plural.len > 0) {
        return put_noun(b, plural, "", DP_AGR_PL, reading);
    }
    if (singular.len < 2) {
        return DP_OK;
    }
    if (is_consonant_y(singular)) {
        return put_noun(b, dp_str_sub(singular, 0, singular.len - 1), "ies", DP_AGR_PL, reading);
    }
    return put_noun(b, singular, takes_es(singular) ? "es" : "s", DP_AGR_PL, reading);
}

static enum dp_status one_form(struct dp_lexicon_builder *b, struct dp_str word, struct dp_reading reading)
{
    reading.agr = DP_AGR_ALL;
    return dp_lexicon_put(b, DP_STR(""), word, reading);
}

const struct dp_morphology dp_morphology_en = {
    .verb = verb_forms, .noun = noun_forms, .adjective = one_form, .possessive = one_form};
