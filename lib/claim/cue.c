/* cue.c - reads claims.frames: say, sayprep, sayadv, saynoun. */
#include "claim/cue.h"

#include "base/fields.h"
#include "base/str.h"
#include "base/utf8.h"

struct parser {
    struct dp_cues *cues;
    struct dp_arena *arena;
    struct dp_lexicon_builder *lexicon;
    struct dp_lines lines;
};

static uint32_t norm_sym(const struct parser *p, struct dp_str word)
{
    char norm[256];

    return dp_intern_add(p->lexicon->words, p->arena, (struct dp_str){norm, dp_utf8_norm(norm, sizeof(norm), word)});
}

static enum dp_status put(const struct parser *p, struct dp_map *map, uint32_t sym, uint32_t value)
{
    uint32_t *slot = dp_map_put(map, p->arena, dp_map_key(0, sym), value);

    if (slot == NULL || sym == DP_NO_SYM) {
        return DP_NO_MEMORY;
    }
    *slot |= value;
    return DP_OK;
}

static enum dp_status add_say(const struct parser *p, struct dp_str verb, struct dp_say say)
{
    uint32_t lemma;
    uint32_t *first;

    if (dp_str_starts(verb, DP_STR("sich "))) {
        verb = dp_str_trim(dp_str_sub(verb, 5, verb.len));
    }
    if (verb.len == 0) {
        return dp_lines_bad(&p->lines, "no verb in", verb);
    }
    DP_TRY(dp_lexicon_add_verb(p->lexicon, verb, &lemma));
    first = dp_map_put(&p->cues->verbs, p->arena, dp_map_key(0, lemma), 0);
    if (first == NULL) {
        return DP_NO_MEMORY;
    }
    say.next = *first;
    *first = p->cues->says.count + 1;
    return DP_PUSH(p->arena, &p->cues->says, say) ? DP_OK : DP_NO_MEMORY;
}

/* "sagen | erklären : source=subj" */
static enum dp_status parse_say(const struct parser *p, struct dp_str line)
{
    struct dp_str options = line;
    struct dp_str verbs = dp_str_cut(&options, ':');
    struct dp_say say = {.source_prep = DP_NO_SYM, .topic_prep = DP_NO_SYM};
    struct dp_str key;
    struct dp_str value;

    options = options.ptr == NULL ? DP_STR("") : options;
    while (dp_field_pair(&options, &key, &value)) {
        if ((dp_str_is(key, "source") || dp_str_is(key, "source!")) && value.len > 0) {
            say.source_prep = dp_str_is(value, "subj") ? DP_NO_SYM : norm_sym(p, value);
            say.needs_source = dp_str_is(key, "source!");
        } else if (dp_str_is(key, "with") && value.len > 0) {
            say.with = norm_sym(p, value);
        } else if (dp_str_is(key, "topic") && value.len > 0) {
            say.topic_is_object = dp_str_is(value, "obj");
            say.topic_prep = say.topic_is_object ? DP_NO_SYM : norm_sym(p, value);
        } else {
            return dp_lines_bad(&p->lines, "unknown key or value", key);
        }
    }
    while (verbs.ptr != NULL) {
        DP_TRY(add_say(p, dp_str_cut(&verbs, '|'), say));
    }
    return DP_OK;
}

/* "laut dat gen | zufolge dat post | nach_Angaben gen": of several words the last is the noun that carries the claim.
 */
static enum dp_status parse_preps(const struct parser *p, struct dp_str list)
{
    while (list.ptr != NULL) {
        struct dp_str item = dp_str_cut(&list, '|');
        struct dp_str word = dp_field_word(&item);
        struct dp_str first = word;
        uint32_t lemma;
        bool post = dp_str_ends(dp_str_trim(item), DP_STR("post"));

        if (word.len == 0) {
            return dp_lines_bad(&p->lines, "empty preposition in", list);
        }
        (void)dp_str_cut(&first, '_');
        if (first.ptr != NULL && dp_str_is(p->lexicon->lang, "de")) {
            DP_TRY(dp_lexicon_add_noun(p->lexicon, dp_str_cut(&first, '_'), 0, &lemma));
            DP_TRY(put(p, &p->cues->nouns, lemma, 1));
        } else {
            DP_TRY(put(p, &p->cues->preps, norm_sym(p, word), post ? DP_CUE_POST : DP_CUE_PREP));
        }
    }
    return DP_OK;
}

static enum dp_status parse_advs(const struct parser *p, struct dp_str list)
{
    while (list.ptr != NULL) {
        DP_TRY(put(p, &p->cues->advs, norm_sym(p, dp_str_cut(&list, '|')), 1));
    }
    return DP_OK;
}

static enum dp_status parse_nouns(const struct parser *p, struct dp_str list)
{
    while (list.ptr != NULL) {
        uint32_t lemma;

        DP_TRY(dp_lexicon_add_noun(p->lexicon, dp_str_cut(&list, '|'), 0, &lemma));
        DP_TRY(put(p, &p->cues->nouns, lemma, 1));
    }
    return DP_OK;
}

static enum dp_status parse_line(const struct parser *p, struct dp_str line)
{
    static const struct {
        const char *kind;
        enum dp_status (*parse)(const struct parser *p, struct dp_str rest);
    } kinds[] = {{"say", parse_say}, {"sayprep", parse_preps}, {"sayadv", parse_advs}, {"saynoun", parse_nouns}};
    struct dp_str rest = line;
    struct dp_str kind = dp_field_word(&rest);

    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (dp_str_is(kind, kinds[i].kind)) {
            return kinds[i].parse(p, dp_str_trim(rest));
        }
    }
    return dp_lines_bad(&p->lines, "unknown kind of line", kind);
}

enum dp_status dp_cues_add_file(struct dp_cues *cues, struct dp_arena *arena, struct dp_lexicon_builder *lexicon,
                                struct dp_str text, const char *file, struct dp_error *err)
{
    struct parser p = {
        .cues = cues, .arena = arena, .lexicon = lexicon, .lines = {.rest = text, .file = file, .err = err}};

    for (;;) {
        struct dp_str line;

        DP_TRY(dp_lines_next(&p.lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        DP_TRY(parse_line(&p, line));
    }
}
