/* slot.c - from a frame's sources to the phrases of a sentence. */
#include "event/coder.h"

#include "base/str.h"

static const struct dp_clause *clause_of(const struct dp_coder *coder, const struct dp_site *site)
{
    return site->clause == DP_NONE ? NULL : &coder->syn->clauses[site->clause];
}

static const struct dp_chunk *chunk_at(const struct dp_coder *coder, int32_t k) { return &coder->syn->chunks[k]; }

static bool is_passive(const struct dp_clause *clause) { return (clause->flags & (DP_CL_PASSIVE | DP_CL_STATE)) != 0; }

/* The first phrase of clause `c` with preposition `prep` that is no part of a participle attribute. */
static int32_t clause_phrase(const struct dp_coder *coder, int32_t c, uint32_t prep)
{
    uint32_t s = coder->syn->clauses[c].sentence;

    for (uint32_t k = coder->syn->first_chunk[s]; k < coder->syn->first_chunk[s + 1]; k++) {
        const struct dp_chunk *chunk = chunk_at(coder, (int32_t)k);

        if (chunk->clause == c && chunk->prep == prep && chunk->outer == DP_NONE && chunk->previous == DP_NONE) {
            return (int32_t)k;
        }
    }
    return DP_NONE;
}

/* "Zwei von ihnen wurden ...", "Die Forderung von Paris wurde ...": one phrase stands in front of the verb, not two. */
static bool is_attribute_not_agent(const struct dp_coder *coder, int32_t c, int32_t by)
{
    const struct dp_clause *clause = &coder->syn->clauses[c];
    const struct dp_chunk *chunk = chunk_at(coder, by);

    if (chunk->after != DP_NONE && chunk_at(coder, chunk->after)->kind == DP_CHUNK_NOUN && chunk->mention != DP_NONE &&
        (coder->who[by].flags & DP_WHO_ACTOR) == DP_WHO_PLACE) {
        return true; /* "am Flughafen von Chicago verhaftet" */
    }
    return chunk->after != DP_NONE &&
           (chunk_at(coder, chunk->after)->is_group ||
            (clause->kind == DP_CLAUSE_MAIN && clause->finite != DP_NONE && chunk->end <= (uint32_t)clause->finite));
}

static int32_t agent_of(const struct dp_coder *coder, int32_t c)
{
    int32_t by = coder->german ? clause_phrase(coder, c, coder->von) : DP_NONE;

    if (by != DP_NONE && is_attribute_not_agent(coder, c, by)) {
        by = DP_NONE;
    }

    if (by == DP_NONE && coder->durch != DP_NO_SYM) {
        by = clause_phrase(coder, c, coder->durch);
    }
    return by;
}

/* "warf der Regierung vor, ... zu haben": what is alleged was done by the accused. */
static bool accuses(const struct dp_coder *coder, uint32_t lemma)
{
    uint32_t head = dp_map_get(&coder->frames->verbs, dp_map_key(0, lemma), 0);

    return head != 0 && coder->frames->frames.at[coder->frames->heads.at[head - 1].frame].type == DP_EVENT_ACCUSE;
}

/* Who is to do what a noun names: "der Plan der Armee, ...", "der Appell an die Rebellen, ...". */
static int32_t subject_of_noun(const struct dp_coder *coder, int32_t noun, int32_t otherwise)
{
    uint32_t lemma = coder->syn->words[chunk_at(coder, noun)->head].lemma;
    int32_t owner = dp_chunk_genitive(coder->syn, noun, coder->von);

    if (dp_map_get(&coder->frames->operators, dp_map_key(0, lemma), 0) == DP_DEMANDED + 1) {
        return dp_chunk_attached(coder->syn, noun, coder->an);
    }
    return owner != DP_NONE ? owner : otherwise == noun ? DP_NONE : otherwise;
}

/* The subject of an infinitive is the object of the verb that demands ("forderte die Regierung auf, ... zu ...") */
static int32_t controlled_subject(const struct dp_coder *coder, const struct dp_clause *clause)
{
    const struct dp_clause *parent;
    uint32_t status;
    int32_t other = clause->subject;
    int32_t noun;

    if (clause->kind != DP_CLAUSE_INF || clause->parent == DP_NONE) {
        return clause->subject;
    }
    parent = &coder->syn->clauses[clause->parent];
    status = dp_map_get(&coder->frames->operators, dp_map_key(0, parent->lemma), 0);
    if (parent->lemma != DP_NO_SYM && (status == DP_DEMANDED + 1 || accuses(coder, parent->lemma))) {
        other = parent->object != DP_NONE ? parent->object : parent->dative;
        other = other != DP_NONE ? other : clause->subject;
    }
    noun = coder->german ? dp_governing_noun(coder, clause) : DP_NONE;
    return noun == DP_NONE ? other : subject_of_noun(coder, noun, other);
}

/* A name shows no case: "hilft Slowenien". */
static int32_t name_as_dative(const struct dp_coder *coder, const struct dp_clause *clause)
{
    bool name = coder->german && !is_passive(clause) && clause->object != DP_NONE &&
                chunk_at(coder, clause->object)->kind == DP_CHUNK_NAME;

    return name && (chunk_at(coder, clause->object)->agr & DP_AGR_CASE(DP_DAT)) != 0 ? clause->object : DP_NONE;
}

static int32_t verb_argument(const struct dp_coder *coder, int32_t c, enum dp_source_kind kind)
{
    const struct dp_clause *clause = &coder->syn->clauses[c];

    switch (kind) {
    case DP_SRC_SUBJ:
        return is_passive(clause) ? agent_of(coder, c) : controlled_subject(coder, clause);
    case DP_SRC_OBJ:
        return is_passive(clause) ? clause->subject : clause->object;
    case DP_SRC_DAT:
        return clause->dative != DP_NONE ? clause->dative : name_as_dative(coder, clause);
    case DP_SRC_NONE:
    case DP_SRC_GEN:
    case DP_SRC_PREP:
    case DP_SRC_POSS:
    case DP_SRC_ADJ:
    case DP_SRC_COMP:
    case DP_SRC_SPEAKER:
        return DP_NONE;
    }
    return DP_NONE;
}

/* Who says what the trigger stands in. */
static int32_t speaker_of(const struct dp_coder *coder, const struct dp_site *site)
{
    int32_t claim = coder->claims->of_token[site->token];

    return claim < 0 ? DP_NONE : coder->claims->at[claim].source;
}

/* The phrase inside a participle attribute: "die [von der Polizei] festgenommenen Männer". */
static int32_t inner_phrase(const struct dp_coder *coder, int32_t outer, uint32_t prep)
{
    for (int32_t k = outer - 1; k >= 0 && chunk_at(coder, k)->outer == outer; k--) {
        if (chunk_at(coder, k)->prep == prep) {
            return k;
        }
    }
    return DP_NONE;
}

static int32_t participle_argument(const struct dp_coder *coder, const struct dp_site *site,
                                   const struct dp_source *source)
{
    bool itself = site->active_participle ? source->kind == DP_SRC_SUBJ : source->kind == DP_SRC_OBJ;

    if (itself) {
        return site->chunk;
    }
    if (source->kind == DP_SRC_SUBJ) {
        int32_t by = inner_phrase(coder, site->chunk, coder->von);

        return by == DP_NONE && coder->durch != DP_NO_SYM ? inner_phrase(coder, site->chunk, coder->durch) : by;
    }
    if (source->kind == DP_SRC_OBJ) {
        return inner_phrase(coder, site->chunk, DP_NO_SYM);
    }
    return source->kind == DP_SRC_PREP ? inner_phrase(coder, site->chunk, source->prep) : DP_NONE;
}

static bool is_support(const struct dp_coder *coder, const struct dp_clause *clause)
{
    return clause->lemma != DP_NO_SYM && dp_map_get(&coder->frames->supports, dp_map_key(0, clause->lemma), 0) != 0;
}

/* Is the noun an argument of a verb that only carries it? */
static bool is_supported(const struct dp_coder *coder, const struct dp_site *site)
{
    const struct dp_clause *clause = clause_of(coder, site);

    return clause != NULL && site->chunk != DP_NONE && chunk_at(coder, site->chunk)->clause == site->clause &&
           chunk_at(coder, site->chunk)->of == DP_NONE && is_support(coder, clause);
}

/* "The massacre was condemned by France": who acts is the verb's, not the noun's. */
static bool is_verbs_agent(const struct dp_coder *coder, int32_t c, uint32_t prep)
{
    return is_passive(&coder->syn->clauses[c]) && (prep == coder->durch || (coder->german && prep == coder->von));
}

bool dp_belongs_to_other(const struct dp_coder *coder, int32_t k, int32_t chunk)
{
    int32_t before = chunk_at(coder, k)->after;
    uint32_t lemma = before == DP_NONE ? DP_NO_SYM : coder->syn->words[chunk_at(coder, before)->head].lemma;

    return before != DP_NONE && before != chunk && chunk_at(coder, before)->kind == DP_CHUNK_NOUN &&
           lemma != DP_NO_SYM && dp_map_get(&coder->frames->nouns, dp_map_key(0, lemma), 0) != 0;
}

static int32_t noun_argument(const struct dp_coder *coder, const struct dp_site *site, const struct dp_source *source)
{
    int32_t found = DP_NONE;

    if (source->kind == DP_SRC_GEN) {
        return dp_chunk_genitive(coder->syn, site->chunk, coder->von);
    }
    if (source->kind == DP_SRC_PREP) {
        found = dp_chunk_attached(coder->syn, site->chunk, source->prep);
        if (found == DP_NONE && site->clause != DP_NONE && !is_verbs_agent(coder, site->clause, source->prep)) {
            found = clause_phrase(coder, site->clause, source->prep);
            found = found != DP_NONE && dp_belongs_to_other(coder, found, site->chunk) ? DP_NONE : found;
        }
        return found == site->chunk ? DP_NONE : found;
    }
    if (site->clause != DP_NONE && is_supported(coder, site)) {
        found = verb_argument(coder, site->clause, (enum dp_source_kind)source->kind);
    }
    return found == site->chunk ? DP_NONE : found;
}

/* What the clause's subject and object are in truth. */
static enum dp_source_kind turned(const struct dp_site *site, enum dp_source_kind kind)
{
    if (!site->is_inverted || (kind != DP_SRC_SUBJ && kind != DP_SRC_OBJ)) {
        return kind;
    }
    return kind == DP_SRC_SUBJ ? DP_SRC_OBJ : DP_SRC_SUBJ;
}

static int32_t outer_chunk(const struct dp_coder *coder, const struct dp_site *site, const struct dp_source *source)
{
    if (source->kind == DP_SRC_SPEAKER) {
        return speaker_of(coder, site);
    }
    if (site->is_participle) {
        return participle_argument(coder, site, source);
    }
    if (site->kind == DP_FRAME_NOUN) {
        return noun_argument(coder, site, source);
    }
    if (site->clause == DP_NONE) {
        return DP_NONE;
    }
    if (source->kind == DP_SRC_PREP) {
        return clause_phrase(coder, site->clause, source->prep);
    }
    if (source->kind == DP_SRC_GEN) { /* "bedurfte der Hilfe", and what hangs on the object */
        int32_t object = verb_argument(coder, site->clause, turned(site, DP_SRC_OBJ));

        return object == DP_NONE ? DP_NONE : dp_chunk_genitive(coder->syn, object, coder->von);
    }
    return verb_argument(coder, site->clause, turned(site, (enum dp_source_kind)source->kind));
}

int32_t dp_source_chunk(const struct dp_coder *coder, const struct dp_site *site, const struct dp_source *source)
{
    int32_t k = outer_chunk(coder, site, source);

    if (k == DP_NONE || source->nested == DP_SRC_NONE) {
        return k;
    }
    return source->nested == DP_SRC_GEN ? dp_chunk_genitive(coder->syn, k, coder->von)
                                        : dp_chunk_attached(coder->syn, k, source->nested_prep);
}

static void add_one(const struct dp_coder *coder, struct dp_fillers *out, int32_t k)
{
    int32_t real = coder->who[k].stands_for != DP_NONE && chunk_at(coder, k)->kind == DP_CHUNK_RELATIVE
                       ? coder->who[k].stands_for
                       : k;

    for (uint32_t i = 0; i < out->count; i++) {
        if (out->at[i].chunk == real) {
            return;
        }
    }
    if (out->count < DP_FILLERS_MAX) {
        out->at[out->count++] =
            (struct dp_filler){.chunk = real, .token = chunk_at(coder, real)->head, .who = coder->who[real]};
    }
}

void dp_fillers_add(const struct dp_coder *coder, struct dp_fillers *out, int32_t k)
{
    int32_t antecedent = chunk_at(coder, k)->kind == DP_CHUNK_RELATIVE ? chunk_at(coder, k)->antecedent : DP_NONE;

    for (int32_t at = antecedent != DP_NONE ? antecedent : k; at != DP_NONE; at = chunk_at(coder, at)->next) {
        const struct dp_chunk *chunk = chunk_at(coder, at);
        int32_t genitive = DP_NONE;

        /* "die Außenminister von Armenien und Aserbaidschan" are two */
        if ((coder->who[at].flags & DP_WHO_PLURAL) != 0 && chunk->mention == DP_NONE) {
            genitive = dp_chunk_genitive(coder->syn, at, coder->von);
        }
        if (genitive != DP_NONE && chunk_at(coder, genitive)->next != DP_NONE &&
            (coder->who[genitive].flags & DP_WHO_PLACE) != 0) {
            for (; genitive != DP_NONE; genitive = chunk_at(coder, genitive)->next) {
                add_one(coder, out, genitive);
            }
        } else {
            add_one(coder, out, at);
        }
    }
}

static void add_word(struct dp_fillers *out, uint32_t token, const struct dp_gaz_entry *entry)
{
    if (out->count < DP_FILLERS_MAX) {
        out->at[out->count++] =
            (struct dp_filler){.chunk = DP_NONE,
                               .token = token,
                               .who = {.entity = DP_NO_ENTITY,
                                       .country = entry->country,
                                       .sectors = entry->sectors,
                                       .flags = (entry->flags & DP_GAZ_ROLE) != 0 ? DP_WHO_ORG : DP_WHO_PLACE,
                                       .stands_for = DP_NONE}};
    }
}

/* "russischer Angriff" */
static void add_adjective(const struct dp_coder *coder, const struct dp_site *site, struct dp_fillers *out)
{
    const struct dp_chunk *chunk = chunk_at(coder, site->chunk);

    for (uint32_t i = chunk->first; i < site->token; i++) {
        const struct dp_gaz_entry *country = dp_gaz_adjective(coder->gaz, coder->text->tokens[i].sym);

        if (country != NULL && coder->syn->chunk_of[i] == site->chunk) {
            add_word(out, i, country);
        }
    }
}

/* English "Taliban attack", "police raid": names and roles in front of the noun. */
static void add_modifiers(const struct dp_coder *coder, const struct dp_site *site, struct dp_fillers *out)
{
    for (uint32_t i = coder->syn->chunks[site->chunk].first; i < site->token && out->count < DP_FILLERS_MAX; i++) {
        int32_t mention = coder->mentions->of_token[i];
        const struct dp_gaz_entry *role = NULL;
        enum dp_gaz_kind kind;

        if (mention >= 0 && coder->mentions->of_token[i + 1] != mention) {
            int32_t e = coder->entities->of_mention[mention];
            const struct dp_entity *entity = &coder->entities->list.at[e];

            out->at[out->count++] = (struct dp_filler){.chunk = DP_NONE,
                                                       .token = i,
                                                       .who = {.entity = e,
                                                               .country = entity->country,
                                                               .sectors = entity->sectors,
                                                               .flags = entity->type == DP_PER   ? DP_WHO_PERSON
                                                                        : entity->type == DP_ORG ? DP_WHO_ORG
                                                                        : entity->type == DP_GPE ? DP_WHO_PLACE
                                                                                                 : 0,
                                                               .stands_for = DP_NONE}};
        } else if (mention < 0 && coder->syn->words[i].pos == DP_POS_NOUN) {
            role = dp_gaz_noun(coder->gaz, coder->syn->words[i].lemma, &kind);
        }
        if (role != NULL) {
            add_word(out, i, role);
        }
    }
}

/* "US-Angriff", "Polizeigewalt" */
static void add_first_part(const struct dp_coder *coder, const struct dp_site *site, struct dp_fillers *out)
{
    const struct dp_word *word = &coder->syn->words[site->token];
    const struct dp_gaz_entry *entry = dp_token_country(coder->text, coder->gaz, site->token);
    struct dp_str first = dp_str_sub(dp_token_norm(coder->text, site->token), 0, word->head);
    enum dp_gaz_kind kind;
    uint32_t sym;

    if (entry != NULL) {
        add_word(out, site->token, entry);
        return;
    }
    while (first.len > 0 && (first.ptr[first.len - 1] == '-')) {
        first.len--;
    }
    sym = first.len < 2 ? DP_NO_SYM : dp_intern_find(&coder->text->words, first);
    if (sym != DP_NO_SYM) {
        struct dp_noun noun = dp_lexicon_noun(coder->syn->lex, &coder->text->words, sym, first);

        entry = dp_gaz_noun(coder->gaz, noun.lemma, &kind);
        if (entry == NULL && dp_gaz_word(coder->gaz, sym) != 0) {
            entry = &coder->gaz->entries[coder->gaz->senses[dp_gaz_word(coder->gaz, sym) - 1].entry];
        }
        if (entry != NULL) {
            add_word(out, site->token, entry);
        }
    }
}

void dp_source_collect(const struct dp_coder *coder, const struct dp_site *site, const struct dp_source *source,
                       struct dp_fillers *out)
{
    int32_t k;

    if (site->kind == DP_FRAME_NOUN && source->kind == DP_SRC_ADJ) {
        add_adjective(coder, site, out);
        return;
    }
    if (site->kind == DP_FRAME_NOUN && source->kind == DP_SRC_COMP && !coder->german) {
        add_modifiers(coder, site, out);
        return;
    }
    if (site->kind == DP_FRAME_NOUN && source->kind == DP_SRC_COMP) {
        add_first_part(coder, site, out);
        return;
    }
    k = dp_source_chunk(coder, site, source);
    if (k != DP_NONE) {
        dp_fillers_add(coder, out, k);
    }
}

void dp_slot_fill(const struct dp_coder *coder, const struct dp_site *site, const struct dp_slot *slot,
                  struct dp_fillers *out)
{
    uint32_t before = out->count;

    for (uint32_t i = 0; i < slot->count; i++) {
        if (out->count > before && !slot->sources[i].with_previous) {
            break;
        }
        dp_source_collect(coder, site, &slot->sources[i], out);
    }
}
