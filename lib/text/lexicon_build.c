/* lexicon_build.c - collects words, generates forms, freezes. */
#include "text/lexicon_build.h"

#include "base/str.h"
#include "base/utf8.h"

#include <string.h>

enum { FORM_MAX_BYTES = 256 };

void dp_lexicon_builder_init(struct dp_lexicon_builder *b, struct dp_arena *arena, struct dp_arena *work,
                             struct dp_intern *words, struct dp_str lang)
{
    *b = (struct dp_lexicon_builder){.arena = arena, .work = work, .words = words, .lang = lang};
}

const struct dp_morphology *dp_morphology_of(struct dp_str lang)
{
    return dp_str_is(lang, "de") ? &dp_morphology_de : &dp_morphology_en;
}

static enum dp_status intern_norm(struct dp_lexicon_builder *b, struct dp_str word, uint32_t *sym)
{
    char norm[FORM_MAX_BYTES];
    uint32_t len = dp_utf8_norm(norm, sizeof(norm), word);

    *sym = dp_intern_add(b->words, b->arena, (struct dp_str){norm, len});
    return *sym == DP_NO_SYM ? DP_NO_MEMORY : DP_OK;
}

enum dp_status dp_lexicon_put(struct dp_lexicon_builder *b, struct dp_str prefix, struct dp_str form,
                              struct dp_reading reading)
{
    char joined[FORM_MAX_BYTES];
    struct dp_entry entry = {.reading = reading};

    if (prefix.len + form.len > sizeof(joined)) {
        return DP_OK; /* no text holds a word that long */
    }
    if (prefix.len > 0) {
        memcpy(joined, prefix.ptr, prefix.len);
    }
    if (form.len > 0) {
        memcpy(joined + prefix.len, form.ptr, form.len);
    }
    DP_TRY(intern_norm(b, (struct dp_str){joined, prefix.len + form.len}, &entry.sym));
    return DP_PUSH(b->work, &b->entries, entry) ? DP_OK : DP_NO_MEMORY;
}

enum dp_status dp_lexicon_add_abbreviation(struct dp_lexicon_builder *b, struct dp_str abbreviation)
{
    uint32_t sym;

    DP_TRY(intern_norm(b, abbreviation, &sym));
    return dp_map_put(&b->abbreviations, b->work, dp_map_key(0, sym), 1) == NULL ? DP_NO_MEMORY : DP_OK;
}

enum dp_status dp_lexicon_set_gender(struct dp_lexicon_builder *b, struct dp_str spec, char gender)
{
    struct dp_str rest = spec;
    uint32_t lemma;

    DP_TRY(intern_norm(b, dp_str_cut(&rest, ','), &lemma));
    return dp_map_put(&b->genders, b->work, dp_map_key(0, lemma), (uint32_t)(unsigned char)gender) == NULL
               ? DP_NO_MEMORY
               : DP_OK;
}

char dp_lexicon_gender(const struct dp_lexicon_builder *b, uint32_t lemma)
{
    return (char)dp_map_get(&b->genders, dp_map_key(0, lemma), 0);
}

enum dp_status dp_lexicon_add_noun(struct dp_lexicon_builder *b, struct dp_str spec, uint8_t flags, uint32_t *lemma)
{
    struct dp_str rest = spec;
    struct dp_str singular = dp_str_cut(&rest, ',');
    struct dp_str plural = rest.ptr == NULL ? DP_STR_NONE : dp_str_trim(rest);
    struct dp_reading reading = {.class = DP_W_NOUN, .flags = flags};
    uint32_t *seen;
    uint32_t sym;

    DP_TRY(intern_norm(b, singular.len > 0 ? singular : plural, &sym));
    if (lemma != NULL) {
        *lemma = sym;
    }
    seen = dp_map_put(&b->noun_of, b->work, dp_map_key(0, sym), 0);
    if (seen == NULL) {
        return DP_NO_MEMORY;
    }
    if (*seen != 0 && plural.len == 0) {
        return DP_OK;
    }
    *seen = 1;
    reading.lemma = sym;
    return dp_morphology_of(b->lang)->noun(b, singular, plural, reading);
}

enum dp_status dp_lexicon_add_adjective(struct dp_lexicon_builder *b, struct dp_str spec, uint32_t *lemma)
{
    struct dp_reading reading = {.class = DP_W_ADJ};

    DP_TRY(intern_norm(b, spec, &reading.lemma));
    if (lemma != NULL) {
        *lemma = reading.lemma;
    }
    return dp_morphology_of(b->lang)->adjective(b, spec, reading);
}

/* "wieder+her+stellen": everything before the last "+" is the particle; English "carry_out": what follows "_". */
static enum dp_status split_verb(struct dp_lexicon_builder *b, struct dp_str spec, struct dp_verb_def *def)
{
    uint32_t under = dp_str_find(spec, DP_STR("_"), 0);
    char particle[FORM_MAX_BYTES];
    uint32_t len = 0;
    uint32_t start = 0;

    def->base = spec;
    def->particle = DP_STR("");
    if (under != UINT32_MAX) {
        def->base = dp_str_sub(spec, 0, under);
        def->particle = dp_str_sub(spec, under + 1, spec.len);
        return DP_OK;
    }
    for (uint32_t i = 0; i < spec.len && len < sizeof(particle); i++) {
        if (spec.ptr[i] == '+') {
            memcpy(particle + len, spec.ptr + start, i - start);
            len += i - start;
            start = i + 1;
        }
    }
    def->base = dp_str_sub(spec, start, spec.len);
    def->particle = dp_arena_str(b->arena, (struct dp_str){particle, len});
    return def->particle.ptr == NULL ? DP_NO_MEMORY : DP_OK;
}

enum dp_status dp_lexicon_add_verb(struct dp_lexicon_builder *b, struct dp_str spec, uint32_t *lemma)
{
    struct dp_verb_def def = {.file = ""};
    char norm[FORM_MAX_BYTES];
    char plain[FORM_MAX_BYTES];
    struct dp_str marked = {norm, dp_utf8_norm(norm, sizeof(norm), spec)};
    uint32_t len = 0;
    uint32_t *at;

    /* "-" only tells how the participle is made: "unter-stützen" and "unterstützen" are one lemma */
    for (uint32_t i = 0; i < marked.len; i++) {
        if (norm[i] != '-') {
            plain[len++] = norm[i];
        }
    }
    DP_TRY(intern_norm(b, (struct dp_str){plain, len}, &def.lemma));
    if (lemma != NULL) {
        *lemma = def.lemma;
    }
    at = dp_map_put(&b->verb_of, b->work, dp_map_key(0, def.lemma), b->verbs.count);
    if (at == NULL) {
        return DP_NO_MEMORY;
    }
    if (*at < b->verbs.count) {
        return DP_OK;
    }
    marked = dp_arena_str(b->arena, marked);
    if (marked.ptr == NULL) {
        return DP_NO_MEMORY;
    }
    DP_TRY(split_verb(b, marked, &def));
    return DP_PUSH(b->work, &b->verbs, def) ? DP_OK : DP_NO_MEMORY;
}

static const struct dp_verb_def *strong_exact(const struct dp_lexicon_builder *b, struct dp_str base)
{
    uint32_t sym = dp_intern_find(b->words, base);
    uint32_t at = sym == DP_NO_SYM ? UINT32_MAX : dp_map_get(&b->verb_of, dp_map_key(0, sym), UINT32_MAX);

    return at == UINT32_MAX || b->verbs.at[at].past.len == 0 ? NULL : &b->verbs.at[at];
}

const struct dp_verb_def *dp_lexicon_strong(const struct dp_lexicon_builder *b, struct dp_str base,
                                            struct dp_str *prefix)
{
    static const char *const inseparable[] = {"be",   "ver",   "ent", "er",    "ge",    "zer",    "miss", "emp",
                                              "über", "unter", "um",  "durch", "wider", "hinter", "voll", "wieder"};

    *prefix = DP_STR("");
    if (strong_exact(b, base) != NULL) {
        return strong_exact(b, base);
    }
    for (size_t i = 0; i < sizeof(inseparable) / sizeof(inseparable[0]); i++) {
        struct dp_str candidate = dp_str_of(inseparable[i]);
        const struct dp_verb_def *def;

        if (!dp_str_starts(base, candidate)) {
            continue;
        }
        def = strong_exact(b, dp_str_sub(base, candidate.len, base.len));
        if (def != NULL && def->particle.len == 0) {
            *prefix = candidate;
            return def;
        }
    }
    return NULL;
}

/* Join base and particle to the lemma, so that "greift ... an" finds "an+greifen". */
static enum dp_status link_particle(struct dp_lexicon_builder *b, const struct dp_verb_def *def)
{
    uint32_t base;
    uint32_t particle;

    if (def->particle.len == 0) {
        return DP_OK;
    }
    DP_TRY(dp_lexicon_add_verb(b, def->base, &base));
    DP_TRY(intern_norm(b, def->particle, &particle));
    if (dp_map_put(&b->particle_verbs, b->work, dp_map_key(base, particle), def->lemma) == NULL) {
        return DP_NO_MEMORY;
    }
    return DP_OK;
}

static enum dp_status generate_verbs(struct dp_lexicon_builder *b)
{
    for (uint32_t i = 0; i < b->verbs.count; i++) { /* grows: a particle verb may bring its base in */
        struct dp_verb_def def = b->verbs.at[i];

        DP_TRY(link_particle(b, &def));
        if ((def.flags & (DP_R_AUX | DP_R_MODAL)) == 0 || def.past.len > 0) { /* else "form" lines spell them out */
            DP_TRY(dp_morphology_of(b->lang)->verb(b, &def));
        }
    }
    return DP_OK;
}

/* What is said of a lemma (auxiliary, modal, perfect with sein) holds for its forms. */
static void add_verb_flags(const struct dp_lexicon_builder *b, struct dp_reading *reading)
{
    uint32_t at = dp_map_get(&b->verb_of, dp_map_key(0, reading->lemma), UINT32_MAX);

    if (reading->class == DP_W_VERB && at != UINT32_MAX) {
        reading->flags |= b->verbs.at[at].flags;
    }
}

static bool same_reading(const struct dp_reading *a, const struct dp_reading *b)
{
    return a->class == b->class && a->lemma == b->lemma && a->verb == b->verb && a->agr == b->agr &&
           a->value == b->value && a->flags == b->flags;
}

/* Equal readings of a word are kept once. */
static void drop_repeats(uint32_t *first, struct dp_reading *readings, uint32_t sym_end)
{
    uint32_t to = 0;
    uint32_t from = 0;

    for (uint32_t sym = 0; sym < sym_end; sym++) {
        uint32_t end = first[sym + 1];
        uint32_t start = to;

        for (uint32_t i = from; i < end; i++) {
            bool repeated = false;

            for (uint32_t k = start; k < to && !repeated; k++) {
                repeated = same_reading(&readings[k], &readings[i]);
            }
            if (!repeated) {
                readings[to++] = readings[i];
            }
        }
        first[sym] = start;
        from = end;
    }
    first[sym_end] = to;
}

/* Counting sort of the entries by symbol; the order of the files stays. */
static void sort_entries(struct dp_lexicon_builder *b, uint32_t *first, struct dp_reading *readings, uint32_t sym_end)
{
    for (uint32_t i = 0; i < b->entries.count; i++) {
        first[b->entries.at[i].sym + 2]++;
    }
    for (uint32_t sym = 2; sym <= sym_end + 1; sym++) {
        first[sym] += first[sym - 1];
    }
    for (uint32_t i = 0; i < b->entries.count; i++) {
        readings[first[b->entries.at[i].sym + 1]++] = b->entries.at[i].reading;
    }
}

enum dp_status dp_lexicon_freeze(struct dp_lexicon *out, struct dp_lexicon_builder *b)
{
    uint32_t *first;
    uint32_t *classes;
    struct dp_reading *readings;
    uint32_t *bases;
    uint32_t sym_end;

    DP_TRY(generate_verbs(b));
    sym_end = dp_intern_end(b->words);
    first = DP_NEW_ARRAY(b->arena, uint32_t, (size_t)sym_end + 2);
    classes = DP_NEW_ARRAY(b->arena, uint32_t, sym_end);
    bases = DP_NEW_ARRAY(b->arena, uint32_t, sym_end);
    readings = DP_NEW_ARRAY(b->arena, struct dp_reading, (size_t)b->entries.count + 1);
    if (first == NULL || classes == NULL || bases == NULL || readings == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < b->entries.count; i++) {
        add_verb_flags(b, &b->entries.at[i].reading);
        classes[b->entries.at[i].sym] |= DP_CLASS_BIT(b->entries.at[i].reading.class);
    }
    sort_entries(b, first, readings, sym_end);
    drop_repeats(first, readings, sym_end);
    *out = (struct dp_lexicon){.lang = b->lang,
                               .sym_end = sym_end,
                               .first = first,
                               .readings = readings,
                               .classes = classes,
                               .bases = bases,
                               .multis = b->multis.at};
    DP_TRY(dp_lexicon_filter_nouns(out, b->arena, b->words));
    if (dp_str_is(b->lang, "de")) { /* English compounds are several words */
        dp_lexicon_find_bases(out, b->words, bases);
    }
    DP_TRY(dp_map_copy(&out->particle_verbs, b->arena, &b->particle_verbs));
    DP_TRY(dp_map_copy(&out->multi_first, b->arena, &b->multi_first));
    return dp_map_copy(&out->abbreviations, b->arena, &b->abbreviations);
}
