/*
 * morph_de.c - German inflection: all forms of a verb, noun, adjective or possessive from its dictionary form.
 *
 * Rules after Duden, Die Grammatik (9th edition), chapters on the verb and the noun. Rare second person forms of strong
 * verbs are left out: news does not use them.
 */
#include "text/lexicon_build.h"

#include "base/str.h"

#include <string.h>

enum { FORM_BYTES = 160 };

/* A verb's pieces while its forms are made. */
struct verb {
    struct dp_lexicon_builder *b;
    struct dp_reading reading;
    struct dp_str particle; /* glued in front where the form asks for it */
    bool separable;
};

static bool ends(struct dp_str s, const char *suffix) { return dp_str_ends(s, dp_str_of(suffix)); }

static bool ends_any(struct dp_str s, const char *const *suffixes)
{
    for (; *suffixes != NULL; suffixes++) {
        if (ends(s, *suffixes)) {
            return true;
        }
    }
    return false;
}

static struct dp_str chop(struct dp_str s, uint32_t bytes)
{
    return s.len < bytes ? s : dp_str_sub(s, 0, s.len - bytes);
}

/* `a`, `b` and `c` in a row; empty when they do not fit. The pieces may not lie in `buffer`. */
static struct dp_str join(char *buffer, struct dp_str a, const char *b, struct dp_str c)
{
    uint32_t middle = (uint32_t)strlen(b);

    if (a.len + middle + c.len > FORM_BYTES) {
        return DP_STR("");
    }
    memcpy(buffer, a.ptr, a.len);
    memcpy(buffer + a.len, b, middle);
    memcpy(buffer + a.len + middle, c.ptr, c.len);
    return (struct dp_str){buffer, a.len + middle + c.len};
}

static enum dp_status put_form(const struct verb *v, struct dp_str prefix, struct dp_str stem, const char *ending,
                               uint16_t features)
{
    char buffer[FORM_BYTES];
    struct dp_reading reading = v->reading;

    reading.verb = features;
    return dp_lexicon_put(v->b, prefix, join(buffer, stem, ending, DP_STR("")), reading);
}

/* A finite form: of a particle verb only glued ("dass sie teilnahm"); the base verb has the bare form. */
static enum dp_status put_finite(const struct verb *v, struct dp_str stem, const char *ending, uint16_t features)
{
    struct verb glued = *v;

    if (v->separable) {
        glued.reading.flags |= DP_R_GLUED;
    }
    return put_form(&glued, v->particle, stem, ending, features);
}

/* -t and -st need an e after these stems: "arbeitet", "rechnet", "atmet". */
static bool needs_e(struct dp_str stem)
{
    static const char *const no_e[] = {"lm", "ln", "rm", "rn", "mm", "nn", "hn", "hm", NULL};

    if (ends(stem, "d") || ends(stem, "t") || ends(stem, "chn")) {
        return true;
    }
    if (stem.len < 2 || (!ends(stem, "m") && !ends(stem, "n")) || ends_any(stem, no_e)) {
        return false;
    }
    return strchr("aeiouy", stem.ptr[stem.len - 2]) == NULL && (unsigned char)stem.ptr[stem.len - 2] < 0x80;
}

static struct dp_str infinitive_stem(struct dp_str infinitive)
{
    return ends(infinitive, "en") ? chop(infinitive, 2) : chop(infinitive, 1);
}

static enum dp_status present(const struct verb *v, struct dp_str infinitive, struct dp_str third)
{
    struct dp_str stem = infinitive_stem(infinitive);
    bool e = needs_e(stem);

    DP_TRY(put_finite(v, stem, "e", DP_V_PRES | DP_V_IND | DP_V_SG | DP_V_P1));
    DP_TRY(put_finite(v, infinitive, "", DP_V_PRES | DP_V_IND | DP_V_PL | DP_V_P1 | DP_V_P3));
    if (third.len > 0) {
        DP_TRY(put_finite(v, third, "", DP_V_PRES | DP_V_IND | DP_V_SG | DP_V_P3));
    } else {
        DP_TRY(put_finite(v, stem, e ? "et" : "t", DP_V_PRES | DP_V_IND | DP_V_SG | DP_V_P3));
    }
    DP_TRY(put_finite(v, stem, e ? "et" : "t", DP_V_PRES | DP_V_IND | DP_V_PL | DP_V_P2));
    /* Konjunktiv I; its plural is the infinitive's form and not told from the indicative */
    return put_finite(v, stem, ends(stem, "e") ? "" : "e", DP_V_PRES | DP_V_K1 | DP_V_SG | DP_V_P1 | DP_V_P3);
}

static enum dp_status weak_past(const struct verb *v, struct dp_str stem)
{
    bool e = needs_e(stem);

    DP_TRY(put_finite(v, stem, e ? "ete" : "te", DP_V_PAST | DP_V_IND | DP_V_SG | DP_V_P1 | DP_V_P3));
    return put_finite(v, stem, e ? "eten" : "ten", DP_V_PAST | DP_V_IND | DP_V_PL | DP_V_P1 | DP_V_P3);
}

/* The past stem with its last back vowel fronted: "nahm" -> "nähm". */
static struct dp_str umlaut(char *buffer, struct dp_str past)
{
    if (ends(past, "te")) {
        return past; /* wollte, sollte, haute: no umlaut in weak pasts */
    }
    for (uint32_t i = past.len; i-- > 0;) {
        char c = past.ptr[i];
        const char *front = c == 'a' ? "ä" : c == 'o' ? "ö" : c == 'u' ? "ü" : NULL;

        if (c == 'e' || c == 'i' || (unsigned char)c >= 0x80) {
            break; /* the last vowel is a front vowel already: schied, lief */
        }
        if (c == 'u' && i > 0 && past.ptr[i - 1] == 'a') {
            return join(buffer, dp_str_sub(past, 0, i - 1), "äu", dp_str_sub(past, i + 1, past.len));
        }
        if (front != NULL) {
            return join(buffer, dp_str_sub(past, 0, i), front, dp_str_sub(past, i + 1, past.len));
        }
    }
    return past;
}

static enum dp_status strong_past(const struct verb *v, struct dp_str past, struct dp_str k2)
{
    char buffer[FORM_BYTES];
    const char *plural = ends(past, "e") ? "n" : "en";
    struct dp_str stem;

    DP_TRY(put_finite(v, past, "", DP_V_PAST | DP_V_IND | DP_V_SG | DP_V_P1 | DP_V_P3));
    DP_TRY(put_finite(v, past, plural, DP_V_PAST | DP_V_IND | DP_V_PL | DP_V_P1 | DP_V_P3));
    stem = k2.len > 0 ? k2 : umlaut(buffer, past);
    if (ends(stem, "e")) {
        stem = chop(stem, 1);
    }
    DP_TRY(put_finite(v, stem, "e", DP_V_PAST | DP_V_K2 | DP_V_SG | DP_V_P1 | DP_V_P3));
    return put_finite(v, stem, "en", DP_V_PAST | DP_V_K2 | DP_V_PL | DP_V_P1 | DP_V_P3);
}

static enum dp_status put_inflected(struct dp_lexicon_builder *b, struct dp_str stem, struct dp_reading reading)
{
    static const struct {
        const char *ending;
        uint16_t agr;
    } endings[] = {{"e", 0xFFFF}, {"en", 0xFFFF}, {"er", 0xFFFF}, {"es", 0xFFFF}, {"em", 0xFFFF}};

    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        char buffer[FORM_BYTES];

        reading.agr = endings[i].agr;
        DP_TRY(dp_lexicon_put(b, DP_STR(""), join(buffer, stem, endings[i].ending, DP_STR("")), reading));
    }
    return DP_OK;
}

/* Participles also stand before nouns: "festgenommene", "demonstrierenden". */
static enum dp_status put_participle(const struct verb *v, struct dp_str participle, uint16_t feature)
{
    char buffer[FORM_BYTES];
    struct dp_reading adjective = {
        .class = DP_W_ADJ, .lemma = v->reading.lemma, .verb = feature, .flags = DP_R_FROM_VERB};
    struct dp_str whole = join(buffer, v->particle, "", participle);

    DP_TRY(put_form(v, v->particle, participle, "", feature));
    return put_inflected(v->b, whole, adjective);
}

static bool has_no_ge(struct dp_str marked, struct dp_str infinitive)
{
    static const char *const prefixes[] = {"be", "ent", "er", "ge", "miss", "ver", "zer", "emp"};

    if (marked.len != infinitive.len || ends(infinitive, "ieren")) {
        return true;
    }
    for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
        struct dp_str prefix = dp_str_of(prefixes[i]);

        if (dp_str_starts(infinitive, prefix) && infinitive.len >= prefix.len + 5) {
            return true;
        }
    }
    return false;
}

static enum dp_status nonfinite(const struct verb *v, struct dp_str infinitive)
{
    char zu[FORM_BYTES];
    char part1[FORM_BYTES];

    DP_TRY(put_form(v, v->particle, infinitive, "", DP_V_INF));
    if (v->separable) {
        DP_TRY(put_form(v, v->particle, join(zu, DP_STR("zu"), "", infinitive), "", DP_V_ZUINF));
    }
    return put_participle(v, join(part1, infinitive, "d", DP_STR("")), DP_V_PART1);
}

static enum dp_status strong_verb(const struct verb *v, const struct dp_verb_def *parts, struct dp_str prefix,
                                  struct dp_str infinitive)
{
    char pres[FORM_BYTES];
    char past[FORM_BYTES];
    char k2[FORM_BYTES];
    char part[FORM_BYTES];
    struct dp_str participle = parts->part;

    if (prefix.len > 0 && dp_str_starts(participle, DP_STR("ge"))) {
        participle = dp_str_sub(participle, 2, participle.len);
    }
    DP_TRY(present(v, infinitive, parts->pres.len > 0 ? join(pres, prefix, "", parts->pres) : DP_STR("")));
    DP_TRY(strong_past(v, join(past, prefix, "", parts->past),
                       parts->k2.len > 0 ? join(k2, prefix, "", parts->k2) : DP_STR("")));
    return put_participle(v, join(part, prefix, "", participle), DP_V_PART2);
}

static enum dp_status weak_verb(const struct verb *v, struct dp_str marked, struct dp_str infinitive)
{
    char part[FORM_BYTES];
    char with_ge[FORM_BYTES];
    struct dp_str stem = infinitive_stem(infinitive);
    const char *ending = needs_e(stem) ? "et" : "t";

    DP_TRY(present(v, infinitive, DP_STR("")));
    DP_TRY(weak_past(v, stem));
    if (has_no_ge(marked, infinitive)) {
        return put_participle(v, join(part, stem, ending, DP_STR("")), DP_V_PART2);
    }
    return put_participle(v, join(part, join(with_ge, DP_STR("ge"), "", stem), ending, DP_STR("")), DP_V_PART2);
}

static struct dp_str without_hyphen(char *buffer, struct dp_str marked)
{
    uint32_t len = 0;

    for (uint32_t i = 0; i < marked.len && len < FORM_BYTES; i++) {
        if (marked.ptr[i] != '-') {
            buffer[len++] = marked.ptr[i];
        }
    }
    return (struct dp_str){buffer, len};
}

static enum dp_status verb_forms(struct dp_lexicon_builder *b, const struct dp_verb_def *def)
{
    char plain[FORM_BYTES];
    struct dp_str infinitive = without_hyphen(plain, def->base);
    struct dp_str prefix = DP_STR("");
    struct verb v = {.b = b,
                     .reading = {.class = DP_W_VERB, .lemma = def->lemma},
                     .particle = def->particle,
                     .separable = def->particle.len > 0};
    const struct dp_verb_def *parts = def->past.len > 0 ? def : dp_lexicon_strong(b, infinitive, &prefix);

    if (infinitive.len < 3) {
        return DP_OK;
    }
    DP_TRY(nonfinite(&v, infinitive));
    return parts != NULL ? strong_verb(&v, parts, prefix, infinitive) : weak_verb(&v, def->base, infinitive);
}

/* The cases in which a singular has its plain form, in all genders; a feminine has it in the genitive, too. */
enum {
    AGR_SG_NOM_DAT_ACC = (0x7 << (DP_NOM * 4)) | (0x7 << (DP_DAT * 4)) | (0x7 << (DP_ACC * 4)),
    AGR_SG_GEN_FEM = 1 << (DP_GEN * 4 + DP_FEM),
    AGR_PL_NOM_GEN_ACC = (0x8 << (DP_NOM * 4)) | (0x8 << (DP_GEN * 4)) | (0x8 << (DP_ACC * 4)),
    AGR_PL_DAT = 0x8 << (DP_DAT * 4)
};

/* What a noun's ending says of its gender (Duden, Die Grammatik, chapter on the noun); 0 = nothing. */
static char gender_by_ending(struct dp_str noun)
{
    static const char *const feminine[] = {"ung", "heit", "keit", "schaft", "ion", "tät",
                                           "anz", "enz",  "ie",   "itik",   NULL};
    static const char *const masculine[] = {"ist", "ismus", "ling", "ant", "mann", NULL};
    static const char *const neuter[] = {"chen", "lein", "ium", "tum", NULL};

    if (ends_any(noun, feminine)) {
        return 'f';
    }
    if (ends_any(noun, masculine)) {
        return 'm';
    }
    return ends_any(noun, neuter) ? 'n' : '\0';
}

/* A compound has the gender of its head: "Nachrichten|agentur". */
static char gender_of_head(const struct dp_lexicon_builder *b, struct dp_str noun)
{
    for (uint32_t at = 2; at + 4 <= noun.len; at++) {
        struct dp_str head = dp_str_sub(noun, at, noun.len);
        uint32_t sym = ((unsigned char)head.ptr[0] & 0xC0) == 0x80 ? DP_NO_SYM : dp_intern_find(b->words, head);
        char gender = sym == DP_NO_SYM ? '\0' : dp_lexicon_gender(b, sym);

        if (gender != '\0') {
            return gender;
        }
    }
    return '\0';
}

static uint16_t gender_mask(struct dp_lexicon_builder *b, struct dp_str noun, uint32_t lemma)
{
    char gender = dp_lexicon_gender(b, lemma);

    gender = gender == '\0' ? gender_of_head(b, noun) : gender;
    gender = gender == '\0' ? gender_by_ending(noun) : gender;
    switch (gender) {
    case 'm':
        return 0x1111;
    case 'f':
        return 0x2222;
    case 'n':
        return 0x4444;
    case DP_GENDER_MF:
        return 0x3333;
    default:
        return 0x7777;
    }
}

static enum dp_status put_noun(struct dp_lexicon_builder *b, struct dp_str stem, const char *ending, uint16_t agr,
                               struct dp_reading reading)
{
    char buffer[FORM_BYTES];

    reading.agr = agr;
    return dp_lexicon_put(b, DP_STR(""), join(buffer, stem, ending, DP_STR("")), reading);
}

static enum dp_status singular_forms(struct dp_lexicon_builder *b, struct dp_str singular, struct dp_reading reading)
{
    bool sibilant = ends(singular, "s") || ends(singular, "ß") || ends(singular, "x") || ends(singular, "z");
    uint16_t mask = gender_mask(b, singular, reading.lemma);
    uint16_t genitive = (uint16_t)((DP_AGR(DP_GEN, DP_MASC) | DP_AGR(DP_GEN, DP_NEUT)) & mask);

    DP_TRY(put_noun(b, singular, "", (uint16_t)((AGR_SG_NOM_DAT_ACC | AGR_SG_GEN_FEM) & mask), reading));
    if (genitive == 0) {
        return DP_OK;
    }
    if (!ends(singular, "e")) {
        DP_TRY(put_noun(b, singular, ends(singular, "nis") ? "ses" : "es", genitive, reading));
    }
    return sibilant ? DP_OK : put_noun(b, singular, "s", genitive, reading);
}

static enum dp_status plural_forms(struct dp_lexicon_builder *b, struct dp_str singular, struct dp_str plural,
                                   struct dp_reading reading)
{
    bool takes_n = !ends(plural, "n") && !ends(plural, "s") && !ends(plural, "a") && !ends(plural, "i");
    uint16_t agr = (uint16_t)(AGR_PL_NOM_GEN_ACC | (takes_n ? 0 : AGR_PL_DAT));

    if (singular.len > 0 && ends(plural, "n") && !ends(singular, "in") &&
        (gender_mask(b, singular, reading.lemma) & DP_AGR(DP_DAT, DP_MASC)) != 0) {
        /* a weak masculine ("Soldat,Soldaten") has its plural form in the singular's other cases too */
        agr |= DP_AGR(DP_GEN, DP_MASC) | DP_AGR(DP_DAT, DP_MASC) | DP_AGR(DP_ACC, DP_MASC);
    }
    DP_TRY(put_noun(b, plural, "", agr, reading));
    return takes_n ? put_noun(b, plural, "n", AGR_PL_DAT, reading) : DP_OK;
}

static enum dp_status noun_forms(struct dp_lexicon_builder *b, struct dp_str singular, struct dp_str plural,
                                 struct dp_reading reading)
{
    if (singular.len > 0) {
        DP_TRY(singular_forms(b, singular, reading));
    }
    return plural.len > 0 ? plural_forms(b, singular, plural, reading) : DP_OK;
}

static enum dp_status adjective_forms(struct dp_lexicon_builder *b, struct dp_str word, struct dp_reading reading)
{
    char buffer[FORM_BYTES];
    char comparative[FORM_BYTES];
    struct dp_str stem = word;

    DP_TRY(dp_lexicon_put(b, DP_STR(""), word, reading));
    if (ends(word, "el") && word.len > 3) { /* dunkel: dunkle */
        stem = join(buffer, chop(word, 2), "l", DP_STR(""));
    } else if (ends(word, "e")) {
        stem = chop(word, 1);
    }
    DP_TRY(put_inflected(b, stem, reading));
    return put_inflected(b, join(comparative, stem, "er", DP_STR("")), reading);
}

static enum dp_status possessive_forms(struct dp_lexicon_builder *b, struct dp_str word, struct dp_reading reading)
{
    static const struct {
        const char *ending;
        uint16_t agr;
    } forms[] = {
        {"", DP_AGR(DP_NOM, DP_MASC) | DP_AGR(DP_NOM, DP_NEUT) | DP_AGR(DP_ACC, DP_NEUT)},
        {"e", DP_AGR(DP_NOM, DP_FEM) | DP_AGR(DP_ACC, DP_FEM) | DP_AGR(DP_NOM, DP_PLURAL) | DP_AGR(DP_ACC, DP_PLURAL)},
        {"en", DP_AGR(DP_ACC, DP_MASC) | DP_AGR(DP_DAT, DP_PLURAL)},
        {"em", DP_AGR(DP_DAT, DP_MASC) | DP_AGR(DP_DAT, DP_NEUT)},
        {"er", DP_AGR(DP_GEN, DP_FEM) | DP_AGR(DP_DAT, DP_FEM) | DP_AGR(DP_GEN, DP_PLURAL)},
        {"es", DP_AGR(DP_GEN, DP_MASC) | DP_AGR(DP_GEN, DP_NEUT)},
    };

    for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        char buffer[FORM_BYTES];

        reading.agr = forms[i].agr;
        DP_TRY(dp_lexicon_put(b, DP_STR(""), join(buffer, word, forms[i].ending, DP_STR("")), reading));
    }
    return DP_OK;
}

const struct dp_morphology dp_morphology_de = {
    .verb = verb_forms, .noun = noun_forms, .adjective = adjective_forms, .possessive = possessive_forms};
