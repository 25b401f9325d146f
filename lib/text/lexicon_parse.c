/* lexicon_parse.c - reads *.lex files: one word a line, "CLASS WORD [ARGUMENT ...]". */
#include "text/lexicon_build.h"

#include "base/fields.h"
#include "base/str.h"
#include "base/utf8.h"

#include <string.h>

struct line {
    struct dp_lexicon_builder *b;
    struct dp_str word; /* second field */
    struct dp_str args; /* the rest */
    const char *file;
    uint32_t number;
    struct dp_error *err;
};

typedef enum dp_status (*line_parser)(const struct line *line);

static enum dp_status bad(const struct line *line, const char *what, struct dp_str token)
{
    return dp_error_at(line->err, DP_BAD_PACK, line->file, line->number, "%s \"%.*s\"", what, DP_STR_ARG(token));
}

static int index_of(struct dp_str word, const char *const *names, int count)
{
    for (int i = 0; i < count; i++) {
        if (dp_str_is(word, names[i])) {
            return i;
        }
    }
    return -1;
}

/* "nom.sg.m", "gen.pl", "dat", "nom.sg": the set of agreement bits, 0 = not understood. */
static uint16_t parse_agreement(struct dp_str spec)
{
    static const char *const cases[] = {"nom", "gen", "dat", "acc"};
    static const char *const genders[] = {"m", "f", "n"};
    struct dp_str rest = spec;
    struct dp_str head = dp_str_cut(&rest, '.');
    struct dp_str number = dp_str_cut(&rest, '.');
    struct dp_str gender = dp_str_cut(&rest, '.');
    int which = index_of(head, cases, DP_CASES);
    int sex = index_of(gender, genders, 3);

    if (which < 0) {
        return 0;
    }
    if (number.len == 0) {
        return DP_AGR_CASE(which);
    }
    if (dp_str_is(number, "pl")) {
        return DP_AGR(which, DP_PLURAL);
    }
    if (!dp_str_is(number, "sg") || (gender.len > 0 && sex < 0)) {
        return 0;
    }
    return gender.len == 0 ? (uint16_t)(DP_AGR_CASE(which) & DP_AGR_SG) : DP_AGR(which, sex);
}

/* A word of several tokens gets its readings under the joined form; remember how to find it. */
static enum dp_status add_multi(const struct line *line)
{
    struct dp_lexicon_builder *b = line->b;
    struct dp_multi multi = {.count = 0};
    struct dp_str rest = line->word;
    uint32_t *first;

    multi.sym = dp_intern_add(b->words, b->arena, line->word);
    while (rest.ptr != NULL && multi.count < DP_MULTI_MAX) {
        struct dp_str part = dp_str_cut(&rest, '_');

        multi.syms[multi.count++] = dp_intern_add(b->words, b->arena, part);
    }
    if (rest.ptr != NULL) {
        return bad(line, "more than four words in", line->word);
    }
    first = dp_map_put(&b->multi_first, b->work, dp_map_key(0, multi.syms[0]), 0);
    if (first == NULL || multi.sym == DP_NO_SYM) {
        return DP_NO_MEMORY;
    }
    multi.next = *first;
    *first = b->multis.count + 1;
    return DP_PUSH(b->arena, &b->multis, multi) ? DP_OK : DP_NO_MEMORY;
}

static enum dp_status put(const struct line *line, struct dp_reading reading)
{
    char norm[256];
    uint32_t len = dp_utf8_norm(norm, sizeof(norm), line->word);

    if (dp_str_find(line->word, DP_STR("_"), 0) != UINT32_MAX && reading.class != DP_W_VERB) {
        DP_TRY(add_multi(line));
    }
    if (reading.lemma == DP_NO_SYM) {
        reading.lemma = dp_intern_add(line->b->words, line->b->arena, (struct dp_str){norm, len});
    }
    return dp_lexicon_put(line->b, DP_STR(""), line->word, reading);
}

/* Words whose arguments are agreement readings: one reading holds the union. */
static enum dp_status parse_declined(const struct line *line, enum dp_word_class class)
{
    struct dp_reading reading = {.class = (uint8_t) class};
    struct dp_str rest = line->args;

    for (struct dp_str arg = dp_field_word(&rest); arg.len > 0; arg = dp_field_word(&rest)) {
        uint16_t agr = parse_agreement(arg);

        if (dp_str_is(arg, "refl")) {
            reading.flags |= DP_R_REFL;
        } else if (dp_str_is(arg, "post")) {
            reading.flags |= DP_R_POST;
        } else if (agr != 0) {
            reading.agr |= agr;
        } else if (class != DP_W_PREP) { /* notes such as "loc" help the reader of the file only */
            return bad(line, "unknown case, number or gender", arg);
        }
    }
    if (reading.agr == 0) {
        reading.agr = DP_AGR_ALL;
    }
    return put(line, reading);
}

static enum dp_status parse_det(const struct line *line) { return parse_declined(line, DP_W_DET); }
static enum dp_status parse_pron(const struct line *line) { return parse_declined(line, DP_W_PRON); }
static enum dp_status parse_rel(const struct line *line) { return parse_declined(line, DP_W_REL); }
static enum dp_status parse_prep(const struct line *line) { return parse_declined(line, DP_W_PREP); }
static enum dp_status parse_quant(const struct line *line) { return parse_declined(line, DP_W_QUANT); }

static enum dp_status parse_plain(const struct line *line, enum dp_word_class class)
{
    return put(line, (struct dp_reading){.class = (uint8_t) class, .agr = DP_AGR_ALL});
}

static enum dp_status parse_sub(const struct line *line) { return parse_plain(line, DP_W_SUB); }
static enum dp_status parse_conj(const struct line *line) { return parse_plain(line, DP_W_CONJ); }
static enum dp_status parse_adv(const struct line *line) { return parse_plain(line, DP_W_ADV); }
static enum dp_status parse_neg(const struct line *line) { return parse_plain(line, DP_W_NEG); }
static enum dp_status parse_particle(const struct line *line) { return parse_plain(line, DP_W_PARTICLE); }

static enum dp_status parse_adj(const struct line *line) { return dp_lexicon_add_adjective(line->b, line->word, NULL); }

static enum dp_status parse_poss(const struct line *line)
{
    struct dp_reading reading = {.class = DP_W_POSS, .agr = DP_AGR_ALL};

    reading.lemma = dp_intern_add(line->b->words, line->b->arena, line->word);
    return dp_morphology_of(line->b->lang)->possessive(line->b, line->word, reading);
}

static enum dp_status parse_prepdet(const struct line *line)
{
    struct dp_str rest = line->args;
    struct dp_str prep = dp_field_word(&rest);
    struct dp_str which = dp_field_word(&rest);
    struct dp_reading reading = {.class = DP_W_PREPDET, .agr = parse_agreement(which)};

    if (prep.len == 0 || reading.agr == 0) {
        return bad(line, "prepdet takes a preposition and a case, not", line->args);
    }
    reading.agr &= DP_AGR_SG;
    reading.value = dp_intern_add(line->b->words, line->b->arena, prep);
    return put(line, reading);
}

static enum dp_status parse_num(const struct line *line)
{
    struct dp_reading reading = {.class = DP_W_NUM, .agr = DP_AGR_ALL};
    struct dp_str rest = line->args;
    struct dp_str digits = dp_field_word(&rest);

    if (!dp_field_uint(digits, INT32_MAX, &reading.value)) {
        return bad(line, "num takes a whole number, not", digits);
    }
    return put(line, reading);
}

static enum dp_status parse_noun(const struct line *line)
{
    static const char *const genders[] = {"m", "f", "n", "mf"};
    int gender = line->args.len == 0 ? -1 : index_of(line->args, genders, 4);

    if (line->args.len > 0 && gender < 0) {
        return bad(line, "the gender of a noun is m, f, n or mf, not", line->args);
    }
    if (gender >= 0) {
        DP_TRY(dp_lexicon_set_gender(line->b, line->word, gender == 3 ? DP_GENDER_MF : genders[gender][0]));
    }
    return dp_lexicon_add_noun(line->b, line->word, 0, NULL);
}

/* Features of "form": comma separated. */
static bool form_feature(struct dp_str name, uint16_t *verb)
{
    static const struct {
        const char *name;
        uint16_t bits;
    } features[] = {{"pres", DP_V_PRES},   {"past", DP_V_PAST},   {"inf", DP_V_INF}, {"zuinf", DP_V_ZUINF},
                    {"part1", DP_V_PART1}, {"part2", DP_V_PART2}, {"imp", DP_V_IMP}, {"ind", DP_V_IND},
                    {"k1", DP_V_K1},       {"k2", DP_V_K2},       {"sg", DP_V_SG},   {"pl", DP_V_PL},
                    {"1", DP_V_P1},        {"2", DP_V_P2},        {"3", DP_V_P3},    {"base", DP_V_INF}};

    for (size_t i = 0; i < sizeof(features) / sizeof(features[0]); i++) {
        if (dp_str_is(name, features[i].name)) {
            *verb |= features[i].bits;
            return true;
        }
    }
    return false;
}

static enum dp_status parse_form(const struct line *line)
{
    struct dp_reading reading = {.class = DP_W_VERB};
    struct dp_str rest = line->args;
    struct dp_str lemma = dp_field_word(&rest);
    struct dp_str features = dp_str_trim(rest);

    if (lemma.len == 0 || features.len == 0) {
        return bad(line, "form takes WORD LEMMA FEATURES:", line->args);
    }
    while (features.ptr != NULL) {
        struct dp_str name = dp_str_cut(&features, ',');

        if (!form_feature(name, &reading.verb)) {
            return bad(line, "unknown verb feature", name);
        }
    }
    if ((reading.verb & (DP_V_PRES | DP_V_PAST)) != 0 && (reading.verb & DP_V_FINITE) == 0) {
        reading.verb |= DP_V_SG | DP_V_PL; /* no number said: both */
    }
    if ((reading.verb & DP_V_FINITE) != 0 && (reading.verb & (DP_V_P1 | DP_V_P2 | DP_V_P3)) == 0) {
        reading.verb |= DP_V_P1 | DP_V_P2 | DP_V_P3;
    }
    reading.lemma = dp_intern_add(line->b->words, line->b->arena, lemma);
    return put(line, reading);
}

static enum dp_status define_verb(const struct line *line, uint8_t flags)
{
    struct dp_lexicon_builder *b = line->b;
    struct dp_str parts[3] = {DP_STR_NONE, DP_STR_NONE, DP_STR_NONE};
    struct dp_str rest = line->args;
    struct dp_verb_def *def;
    uint32_t count = 0;
    uint32_t lemma;

    DP_TRY(dp_lexicon_add_verb(b, line->word, &lemma));
    def = &b->verbs.at[dp_map_get(&b->verb_of, dp_map_key(0, lemma), 0)];
    for (struct dp_str arg = dp_field_word(&rest); arg.len > 0; arg = dp_field_word(&rest)) {
        if (dp_str_is(arg, "aux=sein")) {
            flags |= DP_R_SEIN;
        } else if (dp_str_starts(arg, DP_STR("k2="))) {
            def->k2 = dp_str_sub(arg, 3, arg.len);
        } else if (dp_str_find(arg, DP_STR("="), 0) != UINT32_MAX) {
            return bad(line, "unknown argument", arg);
        } else if (count < 3) {
            parts[count++] = arg;
        } else {
            return bad(line, "more than three principal parts:", arg);
        }
    }
    if (count == 1) {
        return bad(line, "one principal part alone:", parts[0]);
    }
    if (count > 0) { /* English may leave the third person out: past and participle */
        def->pres = count == 3 ? parts[0] : DP_STR_NONE;
        def->past = parts[count - 2];
        def->part = parts[count - 1];
    }
    def->flags |= flags;
    def->file = line->file;
    def->line = line->number;
    return DP_OK;
}

static enum dp_status parse_verb(const struct line *line) { return define_verb(line, 0); }
static enum dp_status parse_modal(const struct line *line) { return define_verb(line, DP_R_MODAL); }

/* The lemma's forms stand in "form" lines; the flag is found again by the lemma. */
static enum dp_status parse_aux(const struct line *line)
{
    struct dp_str names = {line->word.ptr, (uint32_t)(line->args.ptr + line->args.len - line->word.ptr)};

    while (names.ptr != NULL) {
        struct dp_str name = dp_str_cut(&names, '|');
        uint32_t lemma;
        uint32_t at;

        DP_TRY(dp_lexicon_add_verb(line->b, name, &lemma));
        at = dp_map_get(&line->b->verb_of, dp_map_key(0, lemma), 0);
        line->b->verbs.at[at].flags |= DP_R_AUX;
    }
    return DP_OK;
}

static enum dp_status parse_line(struct line *line, struct dp_str text)
{
    static const struct {
        const char *class;
        line_parser parse;
    } classes[] = {{"verb", parse_verb},         {"noun", parse_noun},   {"adj", parse_adj},     {"adv", parse_adv},
                   {"form", parse_form},         {"aux", parse_aux},     {"modal", parse_modal}, {"det", parse_det},
                   {"pron", parse_pron},         {"poss", parse_poss},   {"rel", parse_rel},     {"prep", parse_prep},
                   {"prepdet", parse_prepdet},   {"sub", parse_sub},     {"conj", parse_conj},   {"neg", parse_neg},
                   {"particle", parse_particle}, {"quant", parse_quant}, {"num", parse_num}};
    struct dp_str class = dp_field_word(&text);

    line->word = dp_field_word(&text);
    line->args = dp_str_trim(text);
    for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        if (dp_str_is(class, classes[i].class)) {
            return line->word.len == 0 ? bad(line, "no word after", class) : classes[i].parse(line);
        }
    }
    return bad(line, "unknown word class", class);
}

enum dp_status dp_lexicon_add_file(struct dp_lexicon_builder *b, struct dp_str text, const char *file,
                                   struct dp_error *err)
{
    struct dp_lines lines = {.rest = text, .file = file, .err = err};

    for (;;) {
        struct line line = {.b = b, .file = file, .err = err};
        struct dp_str content;

        DP_TRY(dp_lines_next(&lines, &content));
        if (content.ptr == NULL) {
            return DP_OK;
        }
        line.number = lines.number;
        DP_TRY(parse_line(&line, content));
    }
}
