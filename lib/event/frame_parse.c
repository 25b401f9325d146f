/* frame_parse.c - reads *.frames files; the format is described in packs/README.md. */
#include "event/frame.h"

#include "base/fields.h"
#include "base/str.h"
#include "base/utf8.h"

struct parser {
    struct dp_frame_builder *b;
    struct dp_lines lines;
    uint32_t frame; /* index + 1 of the frame that examples belong to, 0 = none yet */
};

static enum dp_status bad(const struct parser *p, const char *what, struct dp_str token)
{
    return dp_lines_bad(&p->lines, what, token);
}

static uint32_t norm_sym(const struct parser *p, struct dp_str word)
{
    char norm[256];

    return dp_intern_add(p->b->words, p->b->arena, (struct dp_str){norm, dp_utf8_norm(norm, sizeof(norm), word)});
}

/* ---- noun sets ---- */

static enum dp_status new_set(const struct parser *p, struct dp_str name, uint32_t *set)
{
    struct dp_frames *frames = p->b->frames;
    struct dp_example use = {.sentence = name, .file = p->lines.file, .line = p->lines.number};

    *set = frames->set_names.count;
    if (*set >= DP_SETS_MAX * 4) {
        return bad(p, "too many noun sets at", name);
    }
    return DP_PUSH(p->b->arena, &frames->set_names, name) && DP_PUSH(p->b->arena, &p->b->defined, 0) &&
                   DP_PUSH(p->b->arena, &p->b->pending, use)
               ? DP_OK
               : DP_NO_MEMORY;
}

static enum dp_status find_set(const struct parser *p, struct dp_str name, uint32_t *set)
{
    for (*set = 0; *set < p->b->frames->set_names.count; (*set)++) {
        if (dp_str_eq(p->b->frames->set_names.at[*set], name)) {
            return DP_OK;
        }
    }
    return new_set(p, name, set);
}

static enum dp_status add_members(const struct parser *p, uint32_t set, struct dp_str list)
{
    while (list.ptr != NULL) {
        struct dp_str noun = dp_str_cut(&list, '|');
        uint32_t lemma;

        if (noun.len == 0) {
            return bad(p, "empty noun in", p->b->frames->set_names.at[set]);
        }
        DP_TRY(dp_lexicon_add_noun(p->b->lexicon, noun, 0, &lemma));
        if (dp_map_put(&p->b->frames->members, p->b->arena, dp_map_key(set + 1, lemma), 1) == NULL) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

bool dp_set_has(const struct dp_frames *frames, uint32_t set, uint32_t lemma)
{
    return lemma != DP_NO_SYM && dp_map_get(&frames->members, dp_map_key(set + 1, lemma), 0) != 0;
}

/* "name = Noun | Noun" */
static enum dp_status parse_set(struct parser *p, struct dp_str line)
{
    struct dp_str name = dp_str_cut(&line, '=');
    uint32_t set;

    if (name.len == 0 || line.ptr == NULL) {
        return bad(p, "set takes NAME = NOUN | NOUN:", name);
    }
    DP_TRY(find_set(p, name, &set));
    if (p->b->defined.at[set] != 0) {
        return bad(p, "set is defined twice:", name);
    }
    p->b->defined.at[set] = p->lines.number;
    if (dp_str_is(name, "violence")) {
        p->b->frames->violence = set + 1;
    }
    if (dp_str_is(name, "whole")) {
        p->b->frames->whole = set + 1;
    }
    if (dp_str_is(name, "area")) {
        p->b->frames->area = set + 1;
    }
    if (dp_str_is(name, "part")) {
        p->b->frames->part = set + 1;
    }
    return add_members(p, set, line);
}

/* ---- sources, slots, conditions ---- */

static enum dp_source_kind source_kind(struct dp_str name)
{
    static const struct {
        const char *name;
        enum dp_source_kind kind;
    } kinds[] = {{"subj", DP_SRC_SUBJ}, {"obj", DP_SRC_OBJ},        {"dat", DP_SRC_DAT},
                 {"gen", DP_SRC_GEN},   {"poss", DP_SRC_POSS},      {"adj", DP_SRC_ADJ},
                 {"comp", DP_SRC_COMP}, {"source", DP_SRC_SPEAKER}, {"", DP_SRC_NONE}};

    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (dp_str_is(name, kinds[i].name)) {
            return kinds[i].kind;
        }
    }
    return DP_SRC_PREP;
}

/* "subj", "gegen", "an.gen", "zu.mit" */
static enum dp_status parse_source(const struct parser *p, struct dp_str text, struct dp_source *source)
{
    struct dp_str rest = text;
    struct dp_str outer = dp_str_cut(&rest, '.');
    struct dp_str inner = rest.ptr == NULL ? DP_STR("") : rest;

    if (outer.len == 0) {
        return bad(p, "empty source in", text);
    }
    source->kind = (uint8_t)source_kind(outer);
    source->nested = (uint8_t)source_kind(inner);
    source->prep = source->kind == DP_SRC_PREP ? norm_sym(p, outer) : DP_NO_SYM;
    source->nested_prep = source->nested == DP_SRC_PREP ? norm_sym(p, inner) : DP_NO_SYM;
    return DP_OK;
}

static enum dp_status parse_slot(const struct parser *p, struct dp_str value, struct dp_slot *slot)
{
    bool joined = false;
    uint32_t start = 0;

    for (uint32_t i = 0; i <= value.len; i++) {
        if (i < value.len && value.ptr[i] != ',' && value.ptr[i] != '+') {
            continue;
        }
        if (slot->count >= DP_SLOT_SOURCES) {
            return bad(p, "more than eight sources in", value);
        }
        DP_TRY(parse_source(p, dp_str_sub(value, start, i), &slot->sources[slot->count]));
        slot->sources[slot->count++].with_previous = joined;
        joined = i < value.len && value.ptr[i] == '+';
        start = i + 1;
    }
    return DP_OK;
}

static enum dp_status parse_want(const struct parser *p, struct dp_str value, struct dp_condition *condition)
{
    static const struct {
        const char *name;
        enum dp_want want;
    } wants[] = {{"person", DP_WANT_PERSON}, {"org", DP_WANT_ORG}, {"place", DP_WANT_PLACE}, {"actor", DP_WANT_ACTOR}};

    for (size_t i = 0; i < sizeof(wants) / sizeof(wants[0]); i++) {
        if (dp_str_is(value, wants[i].name)) {
            condition->want = (uint8_t)wants[i].want;
            return DP_OK;
        }
    }
    condition->want = DP_WANT_SET;
    if (value.len > 0 && value.ptr[0] == '@') {
        return find_set(p, dp_str_sub(value, 1, value.len), &condition->set);
    }
    DP_TRY(new_set(p, DP_STR(""), &condition->set));
    p->b->defined.at[condition->set] = p->lines.number;
    return add_members(p, condition->set, value);
}

static enum dp_status add_condition(const struct parser *p, struct dp_frame *frame, struct dp_str source,
                                    struct dp_str value, bool negative)
{
    struct dp_condition *condition = &frame->conditions[frame->condition_count];

    if (frame->condition_count >= DP_FRAME_CONDITIONS) {
        return bad(p, "more than eight conditions at", value);
    }
    frame->condition_count++;
    condition->negative = negative;
    DP_TRY(parse_source(p, source, &condition->source));
    return parse_want(p, value, condition);
}

/* "ums Leben|um das Leben" */
static enum dp_status parse_with(const struct parser *p, struct dp_str value, struct dp_frame *frame)
{
    struct dp_frames *frames = p->b->frames;

    while (value.ptr != NULL) {
        struct dp_str run = dp_str_cut(&value, '|');
        struct dp_words words = {.first = frames->syms.count, .next = frame->with};

        for (struct dp_str word = dp_field_word(&run); word.len > 0; word = dp_field_word(&run)) {
            words.count++;
            if (!DP_PUSH(p->b->arena, &frames->syms, norm_sym(p, word))) {
                return DP_NO_MEMORY;
            }
        }
        if (words.count == 0) {
            return bad(p, "no words in with=", value);
        }
        if (!DP_PUSH(p->b->arena, &frames->words, words)) {
            return DP_NO_MEMORY;
        }
        frame->with = frames->words.count;
    }
    return DP_OK;
}

static bool find_name(struct dp_str value, const char *(*name_of)(int), int count, int *found)
{
    for (*found = 0; *found < count; (*found)++) {
        if (dp_str_is(value, name_of(*found))) {
            return true;
        }
    }
    return false;
}

static const char *status_name(int i) { return dp_event_status_name((enum dp_event_status)i); }
static const char *count_name(int i) { return dp_count_name((enum dp_count_key)i); }
static const char *need_name(int i)
{
    static const char *const names[] = {"actor", "none", "violence", "political"};

    return names[i];
}

static const char *voice_name(int i) { return i == 0 ? "active" : "passive"; }

static enum dp_status set_named(const struct parser *p, struct dp_str value, const char *(*name_of)(int), int count,
                                int *found)
{
    return find_name(value, name_of, count, found) ? DP_OK : bad(p, "unknown value", value);
}

static enum dp_status set_words(const struct parser *p, struct dp_frame *frame, struct dp_str key, struct dp_str value,
                                bool *known)
{
    int found = 0;

    *known = true;
    if (dp_str_is(key, "effect")) {
        DP_TRY(set_named(p, value, count_name, DP_COUNT_KEYS, &found));
        frame->effect = (int8_t)found;
    } else if (dp_str_is(key, "status")) {
        DP_TRY(set_named(p, value, status_name, DP_EVENT_STATUS_COUNT, &found));
        frame->status = (int8_t)found;
    } else if (dp_str_is(key, "need")) {
        DP_TRY(set_named(p, value, need_name, 4, &found));
        frame->need = (uint8_t)found;
    } else if (dp_str_is(key, "voice")) {
        DP_TRY(set_named(p, value, voice_name, 2, &found));
        frame->voice = (uint8_t)(found + 1);
    } else if (dp_str_is(key, "compound")) {
        frame->whole_only = dp_str_is(value, "no");
    } else if (dp_str_is(key, "zu")) {
        frame->needs_infinitive = dp_str_is(value, "inf");
        frame->needs_clause = frame->needs_infinitive || dp_str_is(value, "yes");
    } else if (dp_str_is(key, "cameo")) {
        frame->cameo = value;
    } else if (dp_str_is(key, "ctx")) {
        frame->contexts = value;
    } else if (dp_str_is(key, "conf")) {
        return dp_field_decimal(value, &frame->confidence) ? DP_OK : bad(p, "not a number:", value);
    } else {
        *known = false;
    }
    return DP_OK;
}

static enum dp_status set_sets(const struct parser *p, struct dp_frame *frame, struct dp_str key, struct dp_str value)
{
    uint32_t *where = dp_str_is(key, "block") ? &frame->block : &frame->near;
    struct dp_condition condition = {.want = DP_WANT_SET};

    DP_TRY(parse_want(p, value, &condition));
    if (condition.want != DP_WANT_SET) {
        return bad(p, "block and near take a noun set, not", value);
    }
    *where = condition.set + 1;
    return DP_OK;
}

static enum dp_status set_support(const struct parser *p, struct dp_frame *frame, struct dp_str value)
{
    enum dp_source_kind kind = source_kind(value);

    if (kind == DP_SRC_SUBJ) {
        frame->support = DP_SRC_SUBJ;
    } else if (kind == DP_SRC_OBJ || kind == DP_SRC_DAT) {
        frame->support_recipient = (uint8_t)kind;
    } else {
        return bad(p, "support takes subj or obj, not", value);
    }
    return DP_OK;
}

static enum dp_status set_pair(const struct parser *p, struct dp_frame *frame, struct dp_str key, struct dp_str value)
{
    bool required = dp_str_ends(key, DP_STR("!"));
    struct dp_str name = required ? dp_str_sub(key, 0, key.len - 1) : key;
    bool known;

    DP_TRY(set_words(p, frame, key, value, &known));
    if (known) {
        return DP_OK;
    }
    if (dp_str_is(name, "actor")) {
        frame->actor.required = required;
        return parse_slot(p, value, &frame->actor);
    }
    if (dp_str_is(name, "recipient")) {
        frame->recipient.required = required;
        return parse_slot(p, value, &frame->recipient);
    }
    if (dp_str_is(name, "place")) {
        return parse_slot(p, value, &frame->place);
    }
    if (dp_str_is(key, "trigger")) {
        return parse_source(p, value, &frame->trigger);
    }
    if (dp_str_is(key, "with")) {
        return parse_with(p, value, frame);
    }
    if (dp_str_is(key, "block") || dp_str_is(key, "near")) {
        return set_sets(p, frame, key, value);
    }
    if (dp_str_is(key, "support")) {
        return set_support(p, frame, value);
    }
    if (dp_str_starts(key, DP_STR("need.")) || dp_str_starts(key, DP_STR("not."))) {
        bool negative = key.ptr[1] == 'o';

        return add_condition(p, frame, dp_str_sub(key, negative ? 4 : 5, key.len), value, negative);
    }
    return bad(p, "unknown key", key);
}

/* ---- frames ---- */

static enum dp_status parse_type(const struct parser *p, struct dp_frame *frame, struct dp_str text)
{
    struct dp_str rest = text;
    struct dp_str type = dp_str_cut(&rest, '/');

    if (!dp_event_type_of(type, &frame->type)) {
        return bad(p, "unknown event type", type);
    }
    frame->mode = rest;
    if (dp_ontology_mode(p->b->ontology, frame->type, frame->mode) == NULL) {
        return bad(p, "the ontology has no mode", text);
    }
    return DP_OK;
}

static enum dp_status parse_body(const struct parser *p, struct dp_frame *frame, struct dp_str body)
{
    struct dp_str key;
    struct dp_str value;

    DP_TRY(parse_type(p, frame, dp_field_word(&body)));
    while (dp_field_pair(&body, &key, &value)) {
        if (value.ptr != NULL) {
            DP_TRY(set_pair(p, frame, key, value));
        } else if (dp_str_is(key, "sym")) {
            frame->symmetric = true;
        } else {
            return bad(p, "unknown word", key);
        }
    }
    if (frame->cameo.len > 0 && dp_ontology_cameo(p->b->ontology, frame->cameo) == NULL) {
        return bad(p, "unknown CAMEO code", frame->cameo);
    }
    return DP_OK;
}

static enum dp_status add_head(const struct parser *p, struct dp_map *map, uint32_t lemma, struct dp_head head)
{
    struct dp_frames *frames = p->b->frames;
    uint32_t *first = dp_map_put(map, p->b->arena, dp_map_key(0, lemma), 0);

    if (first == NULL) {
        return DP_NO_MEMORY;
    }
    head.next = *first;
    *first = frames->heads.count + 1;
    return DP_PUSH(p->b->arena, &frames->heads, head) ? DP_OK : DP_NO_MEMORY;
}

static enum dp_status parse_head(const struct parser *p, enum dp_frame_kind kind, struct dp_str text, uint32_t frame)
{
    struct dp_frames *frames = p->b->frames;
    struct dp_head head = {.frame = frame};
    uint32_t lemma;

    if (kind == DP_FRAME_VERB) {
        head.reflexive = dp_str_starts(text, DP_STR("sich "));
        text = head.reflexive ? dp_str_trim(dp_str_sub(text, 5, text.len)) : text;
        DP_TRY(dp_lexicon_add_verb(p->b->lexicon, text, &lemma));
        return add_head(p, &frames->verbs, lemma, head);
    }
    if (kind == DP_FRAME_NOUN) {
        head.second_only = dp_str_starts(text, DP_STR("*"));
        DP_TRY(dp_lexicon_add_noun(p->b->lexicon, head.second_only ? dp_str_sub(text, 1, text.len) : text, 0, &lemma));
        return add_head(p, &frames->nouns, lemma, head);
    }
    DP_TRY(dp_lexicon_add_adjective(p->b->lexicon, text, &lemma));
    return add_head(p, &frames->adjs, lemma, head);
}

static enum dp_status parse_heads(const struct parser *p, enum dp_frame_kind kind, struct dp_str line, bool modal)
{
    struct dp_frames *frames = p->b->frames;
    struct dp_str rest = line;
    struct dp_str heads = dp_str_cut(&rest, ':');

    while (heads.ptr != NULL) {
        struct dp_str head = dp_str_cut(&heads, '|');

        if (head.len == 0) {
            return bad(p, "empty head in", line);
        }
        DP_TRY(modal ? add_head(p, &frames->modals, norm_sym(p, head), (struct dp_head){.frame = frames->frames.count})
                     : parse_head(p, kind, head, frames->frames.count));
    }
    return DP_OK;
}

static enum dp_status parse_frame(struct parser *p, enum dp_frame_kind kind, struct dp_str line, bool modal)
{
    struct dp_frames *frames = p->b->frames;
    struct dp_str body = line;
    struct dp_str heads = dp_str_cut(&body, ':');
    struct dp_frame frame = {.kind = (uint8_t)kind,
                             .effect = -1,
                             .status = -1,
                             .confidence = 0.9,
                             .text = line,
                             .file = p->lines.file,
                             .line = p->lines.number};

    if (body.ptr == NULL || heads.len == 0) {
        return bad(p, "a frame is KIND HEAD | HEAD : TYPE ..., not", line);
    }
    DP_TRY(parse_body(p, &frame, body));
    DP_TRY(parse_heads(p, kind, line, modal));
    p->frame = frames->frames.count + 1;
    return DP_PUSH(p->b->arena, &frames->frames, frame) ? DP_OK : DP_NO_MEMORY;
}

static enum dp_status parse_verb(struct parser *p, struct dp_str line)
{
    return parse_frame(p, DP_FRAME_VERB, line, false);
}

static enum dp_status parse_modal(struct parser *p, struct dp_str line)
{
    return parse_frame(p, DP_FRAME_VERB, line, true);
}

static enum dp_status parse_noun(struct parser *p, struct dp_str line)
{
    return parse_frame(p, DP_FRAME_NOUN, line, false);
}

static enum dp_status parse_adj(struct parser *p, struct dp_str line)
{
    return parse_frame(p, DP_FRAME_ADJ, line, false);
}

/* "TYPE mode = Noun | Noun" */
static enum dp_status parse_mode(struct parser *p, struct dp_str line)
{
    struct dp_str rest = line;
    struct dp_str left = dp_str_cut(&rest, '=');
    struct dp_str type = dp_field_word(&left);
    struct dp_instrument instrument = {.mode = dp_str_trim(left)};

    if (rest.ptr == NULL || !dp_event_type_of(type, &instrument.type) ||
        dp_ontology_mode(p->b->ontology, instrument.type, instrument.mode) == NULL) {
        return bad(p, "mode takes TYPE MODE = NOUN | NOUN, not", line);
    }
    DP_TRY(new_set(p, DP_STR(""), &instrument.set));
    p->b->defined.at[instrument.set] = p->lines.number;
    DP_TRY(add_members(p, instrument.set, rest));
    return DP_PUSH(p->b->arena, &p->b->frames->instruments, instrument) ? DP_OK : DP_NO_MEMORY;
}

/* "killed = Noun | Noun" */
static enum dp_status parse_count(struct parser *p, struct dp_str line)
{
    struct dp_str rest = line;
    struct dp_str name = dp_str_cut(&rest, '=');
    struct dp_casualty casualty;
    int key;

    if (rest.ptr == NULL || !find_name(name, count_name, DP_COUNT_KEYS, &key)) {
        return bad(p, "count takes KEY = NOUN | NOUN, not", line);
    }
    casualty.key = (enum dp_count_key)key;
    DP_TRY(new_set(p, DP_STR(""), &casualty.set));
    p->b->defined.at[casualty.set] = p->lines.number;
    DP_TRY(add_members(p, casualty.set, rest));
    return DP_PUSH(p->b->arena, &p->b->frames->casualties, casualty) ? DP_OK : DP_NO_MEMORY;
}

/* A head of an operator: verbs in lower case, nouns with a capital. */
static enum dp_status head_lemma(const struct parser *p, struct dp_str word, uint32_t *lemma)
{
    uint32_t pos = 0;

    if (dp_str_starts(word, DP_STR("sich "))) {
        word = dp_str_trim(dp_str_sub(word, 5, word.len));
    }
    if (word.len > 0 && dp_cp_is_upper(dp_utf8_next(word, &pos))) {
        return dp_lexicon_add_noun(p->b->lexicon, word, 0, lemma);
    }
    return dp_lexicon_add_verb(p->b->lexicon, word, lemma);
}

/* "planen | Absicht,Absichten | ist bereit : future" */
static enum dp_status parse_operator(struct parser *p, struct dp_str line)
{
    struct dp_str rest = line;
    struct dp_str heads = dp_str_cut(&rest, ':');
    int status;

    if (rest.ptr == NULL || !find_name(dp_str_trim(rest), status_name, DP_EVENT_STATUS_COUNT, &status)) {
        return bad(p, "operator takes HEAD | HEAD : STATUS, not", line);
    }
    while (heads.ptr != NULL) {
        uint32_t lemma;

        struct dp_str head = dp_str_cut(&heads, '|');
        struct dp_map *map = &p->b->frames->operators;

        if (dp_str_starts(head, DP_STR("ist ")) || dp_str_starts(head, DP_STR("is "))) {
            head = dp_str_trim(dp_str_sub(head, dp_str_find(head, DP_STR(" "), 0), head.len));
            map = &p->b->frames->adj_operators;
            DP_TRY(dp_lexicon_add_adjective(p->b->lexicon, head, &lemma));
        } else {
            DP_TRY(head_lemma(p, head, &lemma));
        }
        if (dp_map_put(map, p->b->arena, dp_map_key(0, lemma), (uint32_t)status + 1) == NULL) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

static enum dp_status add_lemmas(const struct parser *p, struct dp_map *map, struct dp_str line)
{
    while (line.ptr != NULL) {
        uint32_t lemma;

        DP_TRY(head_lemma(p, dp_str_cut(&line, '|'), &lemma));
        if (dp_map_put(map, p->b->arena, dp_map_key(0, lemma), 1) == NULL) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

static enum dp_status parse_support(struct parser *p, struct dp_str line)
{
    return add_lemmas(p, &p->b->frames->supports, line);
}

static enum dp_status parse_denial(struct parser *p, struct dp_str line)
{
    return add_lemmas(p, &p->b->frames->denials, line);
}

/* "in | bei | nahe" */
static enum dp_status parse_place(struct parser *p, struct dp_str line)
{
    while (line.ptr != NULL) {
        uint32_t prep = norm_sym(p, dp_str_cut(&line, '|'));

        if (dp_map_put(&p->b->frames->places, p->b->arena, dp_map_key(0, prep), 1) == NULL) {
            return DP_NO_MEMORY;
        }
    }
    return DP_OK;
}

static enum dp_status parse_example(const struct parser *p, struct dp_str line)
{
    struct dp_example example = {.positive = line.ptr[0] == '+',
                                 .sentence = dp_str_trim(dp_str_sub(line, 1, line.len)),
                                 .frame = p->frame - 1,
                                 .file = p->lines.file,
                                 .line = p->lines.number};
    uint32_t arrow = dp_str_find(example.sentence, DP_STR("=>"), 0);

    if (p->frame == 0) {
        return bad(p, "an example before any frame:", example.sentence);
    }
    if (arrow != UINT32_MAX) {
        example.expected = dp_str_trim(dp_str_sub(example.sentence, arrow + 2, example.sentence.len));
        example.sentence = dp_str_trim(dp_str_sub(example.sentence, 0, arrow));
    } else if (example.positive) {
        return bad(p, "a + example needs => TYPE:", example.sentence);
    }
    return DP_PUSH(p->b->arena, &p->b->frames->examples, example) ? DP_OK : DP_NO_MEMORY;
}

static enum dp_status parse_line(struct parser *p, struct dp_str line)
{
    static const struct {
        const char *kind;
        enum dp_status (*parse)(struct parser *p, struct dp_str line);
    } kinds[] = {{"verb", parse_verb},         {"modal", parse_modal},     {"noun", parse_noun},
                 {"adj", parse_adj},           {"set", parse_set},         {"mode", parse_mode},
                 {"operator", parse_operator}, {"support", parse_support}, {"denial", parse_denial},
                 {"place", parse_place},       {"count", parse_count}};
    struct dp_str rest = line;
    struct dp_str kind;

    if (line.ptr[0] == '+' || line.ptr[0] == '-') {
        return parse_example(p, line);
    }
    kind = dp_field_word(&rest);
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (dp_str_is(kind, kinds[i].kind)) {
            return kinds[i].parse(p, dp_str_trim(rest));
        }
    }
    return bad(p, "unknown kind of line", kind);
}

enum dp_status dp_frames_add_file(struct dp_frame_builder *b, struct dp_str text, const char *file,
                                  struct dp_error *err)
{
    struct parser p = {.b = b, .lines = {.rest = text, .file = file, .err = err}};

    for (;;) {
        struct dp_str line;

        DP_TRY(dp_lines_next(&p.lines, &line));
        if (line.ptr == NULL) {
            return DP_OK;
        }
        DP_TRY(parse_line(&p, line));
    }
}

enum dp_status dp_frames_finish(struct dp_frame_builder *b, struct dp_error *err)
{
    for (uint32_t i = 0; i < b->defined.count; i++) {
        if (b->defined.at[i] == 0) {
            const struct dp_example *use = &b->pending.at[i];

            return dp_error_at(err, DP_BAD_PACK, use->file, use->line, "no set is called \"@%.*s\"",
                               DP_STR_ARG(use->sentence));
        }
    }
    return DP_OK;
}
