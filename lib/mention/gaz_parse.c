/* gaz_parse.c - reads *.gaz files: "NAME | VARIANT ; key=value ..." and "@ key=value ..." for defaults. */
#include "mention/gazetteer.h"

#include "base/civil.h"
#include "base/fields.h"
#include "base/str.h"
#include "base/utf8.h"

#include <string.h>

/* What a line says about its entry beyond what the entry keeps. */
struct attributes {
    struct dp_gaz_entry entry;
    struct dp_str adj, people;
    bool no_compound;
    bool exact;
    bool has_type;
};

struct parser {
    struct dp_gaz_builder *b;
    struct dp_lines lines;
    struct attributes defaults;
};

static enum dp_status bad(const struct parser *p, const char *what, struct dp_str token)
{
    return dp_lines_bad(&p->lines, what, token);
}

static enum dp_status set_type(const struct parser *p, struct attributes *a, struct dp_str value)
{
    a->has_type = true;
    if (dp_str_is(value, "ROLE")) {
        a->entry.flags |= DP_GAZ_ROLE;
        a->entry.type = DP_PER;
        return DP_OK;
    }
    a->entry.flags &= (uint16_t)~DP_GAZ_ROLE;
    for (int type = 0; type < DP_ENTITY_TYPE_COUNT; type++) {
        if (dp_str_is(value, dp_entity_type_name((enum dp_entity_type)type))) {
            a->entry.type = (enum dp_entity_type)type;
            return DP_OK;
        }
    }
    return bad(p, "unknown type", value);
}

static enum dp_status set_level(const struct parser *p, struct attributes *a, struct dp_str value)
{
    if (dp_str_is(value, "country")) {
        a->entry.level = DP_LEVEL_COUNTRY;
    } else if (dp_str_is(value, "region")) {
        a->entry.level = DP_LEVEL_REGION;
    } else if (dp_str_is(value, "city")) {
        a->entry.level = DP_LEVEL_CITY;
    } else {
        return bad(p, "unknown level", value);
    }
    return DP_OK;
}

static enum dp_status set_country(const struct parser *p, struct attributes *a, struct dp_str value)
{
    if (value.len != 3) {
        return bad(p, "country takes three letters (ISO 3166-1 alpha-3), not", value);
    }
    memcpy(a->entry.country.code, value.ptr, 3);
    a->entry.country.code[3] = '\0';
    return DP_OK;
}

static enum dp_status set_sectors(const struct parser *p, struct attributes *a, struct dp_str value)
{
    a->entry.sectors = 0;
    while (value.ptr != NULL) {
        struct dp_str name = dp_str_cut(&value, ',');
        int bit = 0;

        while (bit < DP_SECTOR_COUNT && !dp_str_is(name, dp_sector_name((enum dp_sector_bit)bit))) {
            bit++;
        }
        if (bit == DP_SECTOR_COUNT && name.len > 0) {
            return bad(p, "unknown sector", name);
        }
        a->entry.sectors |= name.len > 0 ? 1u << bit : 0;
    }
    return DP_OK;
}

/* YYYY, YYYY-MM or YYYY-MM-DD as days since 1970; what is missing is 1. */
static enum dp_status parse_day(const struct parser *p, struct dp_str value, int32_t *day)
{
    uint32_t part[3] = {0, 1, 1};
    struct dp_str rest = value;

    for (int i = 0; i < 3 && rest.ptr != NULL; i++) {
        if (!dp_field_uint(dp_str_cut(&rest, '-'), 9999, &part[i])) {
            return bad(p, "dates are written YYYY-MM-DD, not", value);
        }
    }
    if (rest.ptr != NULL || part[1] < 1 || part[1] > 12 || part[2] < 1 ||
        part[2] > (uint32_t)dp_days_in_month((int)part[0], (int)part[1])) {
        return bad(p, "no such date:", value);
    }
    *day = (int32_t)dp_days_from_civil((int)part[0], (int)part[1], (int)part[2]);
    return DP_OK;
}

static enum dp_status set_decimal(const struct parser *p, double *out, double limit, struct dp_str value)
{
    return dp_field_decimal(value, out) && *out >= -limit && *out <= limit ? DP_OK : bad(p, "not a coordinate:", value);
}

static enum dp_status set_number(const struct parser *p, uint32_t *out, struct dp_str value)
{
    return dp_field_uint(value, UINT32_MAX, out) ? DP_OK : bad(p, "not a whole number:", value);
}

static void set_flag(uint16_t *flags, uint16_t flag, bool on)
{
    *flags = (uint16_t)(on ? *flags | flag : *flags & ~flag);
}

/* Attributes with a value of their own; *known says whether `key` is one. */
static enum dp_status set_fact(const struct parser *p, struct attributes *a, struct dp_str key, struct dp_str value,
                               bool *known)
{
    struct dp_gaz_entry *e = &a->entry;

    *known = true;
    if (dp_str_is(key, "lat")) {
        e->has_coordinates = true;
        return set_decimal(p, &e->lat, 90, value);
    }
    if (dp_str_is(key, "lon")) {
        return set_decimal(p, &e->lon, 180, value);
    }
    if (dp_str_is(key, "geonames")) {
        return set_number(p, &e->geonames, value);
    }
    if (dp_str_is(key, "pop")) {
        return set_number(p, &e->pop, value);
    }
    if (dp_str_is(key, "from")) {
        return parse_day(p, value, &e->from);
    }
    if (dp_str_is(key, "to")) {
        return parse_day(p, value, &e->to);
    }
    if (dp_str_is(key, "wikidata")) {
        e->wikidata = value;
        return DP_OK;
    }
    *known = false;
    return DP_OK;
}

static enum dp_status set_switch(const struct parser *p, struct attributes *a, struct dp_str key, struct dp_str value)
{
    struct dp_gaz_entry *e = &a->entry;

    if (dp_str_is(key, "kind") && (dp_str_is(value, "org") || dp_str_is(value, "person"))) {
        set_flag(&e->flags, DP_GAZ_BODY, dp_str_is(value, "org"));
    } else if (dp_str_is(key, "kind") && dp_str_is(value, "place")) {
        set_flag(&e->flags, DP_GAZ_GROUND, true);
    } else if (dp_str_is(key, "office")) {
        set_flag(&e->flags, DP_GAZ_OFFICE, dp_str_is(value, "yes"));
    } else if (dp_str_is(key, "title")) {
        set_flag(&e->flags, DP_GAZ_TITLE, dp_str_is(value, "yes"));
        e->title = dp_str_is(value, "yes") ? DP_STR_NONE : value;
    } else if (dp_str_is(key, "number")) {
        set_flag(&e->flags, DP_GAZ_PLURAL, dp_str_is(value, "pl"));
    } else if (dp_str_is(key, "capital")) {
        set_flag(&e->flags, DP_GAZ_CAPITAL, dp_str_is(value, "yes"));
    } else if (dp_str_is(key, "case") && dp_str_is(value, "exact")) {
        a->exact = true;
    } else if (dp_str_is(key, "compound") && dp_str_is(value, "no")) {
        a->no_compound = true;
    } else if (dp_str_is(key, "short") && dp_str_is(value, "no")) {
        set_flag(&e->flags, DP_GAZ_NO_SHORT, true);
    } else {
        return bad(p, "unknown attribute or value", key);
    }
    return DP_OK;
}

static enum dp_status set_attribute(const struct parser *p, struct attributes *a, struct dp_str key,
                                    struct dp_str value)
{
    bool known;

    if (value.ptr == NULL) {
        return bad(p, "attribute without a value:", key);
    }
    if (dp_str_is(key, "type")) {
        return set_type(p, a, value);
    }
    if (dp_str_is(key, "level")) {
        return set_level(p, a, value);
    }
    if (dp_str_is(key, "country")) {
        return set_country(p, a, value);
    }
    if (dp_str_is(key, "sectors")) {
        return set_sectors(p, a, value);
    }
    if (dp_str_is(key, "adj")) {
        a->adj = value;
        return DP_OK;
    }
    if (dp_str_is(key, "people")) {
        a->people = value;
        return DP_OK;
    }
    DP_TRY(set_fact(p, a, key, value, &known));
    return known ? DP_OK : set_switch(p, a, key, value);
}

static enum dp_status set_attributes(const struct parser *p, struct attributes *a, struct dp_str text)
{
    struct dp_str key;
    struct dp_str value;

    while (dp_field_pair(&text, &key, &value)) {
        DP_TRY(set_attribute(p, a, key, value));
    }
    if (a->entry.from >= a->entry.to) {
        return bad(p, "from is not before to in", DP_STR("from/to"));
    }
    return DP_OK;
}

static uint32_t letters_of(struct dp_str s, bool *all_caps)
{
    uint32_t letters = 0;

    *all_caps = true;
    for (uint32_t i = 0; i < s.len;) {
        uint32_t cp = dp_utf8_next(s, &i);

        letters += dp_cp_is_letter(cp);
        *all_caps &= !dp_cp_is_letter(cp) || dp_cp_is_upper(cp);
    }
    return letters;
}

/* Short names in capitals are easily mistaken for words: "WHO", "IS". */
static bool wants_exact(const struct attributes *a, struct dp_str name)
{
    bool all_caps;
    uint32_t letters = letters_of(name, &all_caps);

    return a->exact || (all_caps && letters <= 3);
}

static enum dp_status link_by(struct dp_gaz_builder *b, struct dp_map *map, uint32_t sym, struct dp_gaz_sense sense)
{
    uint32_t *head = dp_map_put(map, b->work, dp_map_key(0, sym), 0);

    if (head == NULL || sym == DP_NO_SYM) {
        return DP_NO_MEMORY;
    }
    if (*head != 0) {
        return DP_OK; /* the line that came first keeps the word */
    }
    *head = b->senses.count + 1;
    return DP_PUSH(b->work, &b->senses, sense) ? DP_OK : DP_NO_MEMORY;
}

static uint32_t norm_sym(struct dp_gaz_builder *b, struct dp_str stem, const char *ending)
{
    char norm[256];
    uint32_t len = dp_utf8_norm(norm, sizeof(norm) - 4, stem);
    size_t more = strlen(ending);

    memcpy(norm + len, ending, more);
    return dp_intern_add(b->words, b->arena, (struct dp_str){norm, len + (uint32_t)more});
}

static enum dp_status add_adjectives(struct dp_gaz_builder *b, struct dp_str list, struct dp_gaz_sense sense)
{
    static const char *const german[] = {"", "e", "en", "er", "es", "em"};
    size_t count = b->german ? sizeof(german) / sizeof(german[0]) : 1;

    sense.kind = DP_GAZ_ADJ;
    while (list.ptr != NULL && list.len > 0) {
        struct dp_str adj = dp_str_cut(&list, '|');

        DP_TRY(dp_lexicon_add_adjective(b->lexicon, adj, NULL));
        for (size_t i = 0; i < count; i++) {
            DP_TRY(link_by(b, &b->adjs, norm_sym(b, adj, german[i]), sense));
        }
    }
    return DP_OK;
}

static enum dp_status add_nouns(struct dp_gaz_builder *b, struct dp_str list, struct dp_gaz_sense sense, uint8_t flags)
{
    while (list.ptr != NULL && list.len > 0) {
        struct dp_str noun = dp_str_cut(&list, '|');
        uint32_t lemma;

        DP_TRY(dp_lexicon_add_noun(b->lexicon, noun, flags, &lemma));
        DP_TRY(link_by(b, &b->nouns, lemma, sense));
    }
    return DP_OK;
}

/* "Antony Blinken" is also "Blinken". */
static enum dp_status add_surname(struct dp_gaz_builder *b, struct dp_str name, struct dp_gaz_sense sense)
{
    uint32_t at = name.len;

    while (at > 0 && name.ptr[at - 1] != ' ') {
        at--;
    }
    if (at == 0 || name.len - at < 3) {
        return DP_OK;
    }
    sense.kind = DP_GAZ_SURNAME;
    return dp_gaz_add_name(b, dp_str_sub(name, at, name.len), sense);
}

static enum dp_status add_names(struct dp_gaz_builder *b, const struct attributes *a, struct dp_str names,
                                struct dp_gaz_sense sense)
{
    while (names.ptr != NULL) {
        struct dp_str name = dp_str_cut(&names, '|');

        sense.exact = wants_exact(a, name);
        DP_TRY(dp_gaz_add_name(b, name, sense));
        if (a->entry.type == DP_PER && (a->entry.flags & DP_GAZ_NO_SHORT) == 0) {
            DP_TRY(add_surname(b, name, sense));
        }
    }
    return DP_OK;
}

static enum dp_status add_entry(struct parser *p, struct dp_str line)
{
    struct attributes a = p->defaults;
    struct dp_str rest = line;
    struct dp_str names = dp_str_cut(&rest, ';');
    struct dp_str first = names;
    struct dp_gaz_sense sense = {.entry = p->b->entries.count};

    DP_TRY(set_attributes(p, &a, rest.ptr == NULL ? DP_STR("") : rest));
    if (!a.has_type) {
        return bad(p, "no type for", names);
    }
    a.entry.name = dp_str_cut(&first, '|');
    if ((a.entry.flags & DP_GAZ_ROLE) != 0) {
        struct dp_str noun = a.entry.name;

        a.entry.name = dp_str_cut(&noun, ',');
        if (a.entry.name.len == 0 && noun.ptr != NULL) {
            a.entry.name = dp_str_trim(noun); /* ",Leute": a plural without a singular */
        }
        a.entry.type = (a.entry.flags & DP_GAZ_BODY) != 0 ? DP_ORG : DP_PER;
    }
    if (a.entry.name.len == 0) {
        return bad(p, "no name in", line);
    }
    a.entry.file = p->lines.file;
    a.entry.line = p->lines.number;
    if (!DP_PUSH(p->b->work, &p->b->entries, a.entry)) {
        return DP_NO_MEMORY;
    }
    if ((a.entry.flags & DP_GAZ_ROLE) != 0) {
        sense.kind = DP_GAZ_NOUN;
        return add_nouns(p->b, names, sense, a.no_compound ? DP_R_NOCOMP : 0);
    }
    DP_TRY(add_names(p->b, &a, names, sense));
    DP_TRY(add_adjectives(p->b, a.adj, sense));
    sense.kind = DP_GAZ_PEOPLE;
    return add_nouns(p->b, a.people, sense, 0);
}

static struct attributes no_attributes(void)
{
    return (struct attributes){.entry = {.from = INT32_MIN, .to = INT32_MAX}, .adj = DP_STR(""), .people = DP_STR("")};
}

enum dp_status dp_gaz_add_file(struct dp_gaz_builder *b, struct dp_str text, const char *file, struct dp_error *err)
{
    struct parser p = {.b = b, .lines = {.rest = text, .file = file, .err = err}, .defaults = no_attributes()};

    for (;;) {
        struct dp_str line;

        DP_TRY(dp_lines_next(&p.lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        if (line.ptr[0] == '@') {
            p.defaults = no_attributes();
            DP_TRY(set_attributes(&p, &p.defaults, dp_str_sub(line, 1, line.len)));
        } else {
            DP_TRY(add_entry(&p, line));
        }
    }
}
