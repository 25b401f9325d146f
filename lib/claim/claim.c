/* claim.c - cues of each sentence and what they attribute. */
#include "claim/internal.h"

#include "base/str.h"

#include <stdlib.h>

/* "wie die Polizei mitteilte" */
static const char *const as_words[] = {"wie", "as", NULL};

static const struct dp_clause *clause_at(const struct dp_claimer *cl, int32_t c) { return &cl->syn->clauses[c]; }

static enum dp_pos pos_at(const struct dp_claimer *cl, uint32_t i) { return (enum dp_pos)cl->syn->words[i].pos; }

enum dp_status dp_claim_add(struct dp_claimer *cl, struct dp_said said)
{
    while (said.first < said.end &&
           (pos_at(cl, said.first) == DP_POS_COMMA || pos_at(cl, said.first) == DP_POS_QUOTE)) {
        said.first++;
    }
    while (said.end > said.first &&
           (pos_at(cl, said.end - 1) == DP_POS_COMMA || pos_at(cl, said.end - 1) == DP_POS_STOP ||
            pos_at(cl, said.end - 1) == DP_POS_QUOTE)) {
        said.end--;
    }
    if (said.first >= said.end) {
        return DP_OK;
    }
    if (said.source_phrase.text.ptr != NULL) {
        cl->last = said;
    }
    return DP_PUSH(cl->arena, &cl->list, said) ? DP_OK : DP_NO_MEMORY;
}

static bool sub_is(const struct dp_claimer *cl, const struct dp_clause *clause, const char *const *words)
{
    struct dp_str sub = dp_intern_str(&cl->syn->text->words, clause->sub);

    for (; clause->sub != DP_NO_SYM && *words != NULL; words++) {
        if (dp_str_is(sub, *words)) {
            return true;
        }
    }
    return false;
}

static int32_t chunk_with(const struct dp_claimer *cl, int32_t c, uint32_t prep)
{
    const struct dp_clause *clause = clause_at(cl, c);

    for (uint32_t k = cl->syn->first_chunk[clause->sentence]; k < cl->syn->first_chunk[clause->sentence + 1]; k++) {
        if (cl->syn->chunks[k].clause == c && cl->syn->chunks[k].prep == prep) {
            return (int32_t)k;
        }
    }
    return DP_NONE;
}

/* "wie die Agentur erfuhr", "erfuhr von einem Sprecher": not everybody who hears something tells it. */
static bool has_source(const struct dp_claimer *cl, const struct dp_clause *clause, const struct dp_say *say)
{
    return (clause->kind == DP_CLAUSE_SUB && sub_is(cl, clause, as_words)) ||
           chunk_with(cl, (int32_t)(clause - cl->syn->clauses), say->source_prep) != DP_NONE;
}

static bool subject_is(const struct dp_claimer *cl, const struct dp_clause *clause, struct dp_str word)
{
    return clause->subject != DP_NONE &&
           dp_str_eq(dp_token_norm(cl->syn->text, cl->syn->chunks[clause->subject].head), word);
}

/* The reading of the clause's verb that reports; NULL = it does not. */
static const struct dp_say *say_of(const struct dp_claimer *cl, const struct dp_clause *clause)
{
    uint32_t at = clause->lemma == DP_NO_SYM ? 0 : dp_map_get(&cl->cues->verbs, dp_map_key(0, clause->lemma), 0);

    for (; at != 0; at = cl->cues->says.at[at - 1].next) {
        const struct dp_say *say = &cl->cues->says.at[at - 1];
        bool found = say->with == DP_NO_SYM;

        for (uint32_t i = clause->first; i < clause->end && !found; i++) {
            found = cl->syn->text->tokens[i].sym == say->with;
        }
        if (found && (!say->needs_source || has_source(cl, clause, say))) {
            return say;
        }
    }
    return NULL;
}

bool dp_is_cue_clause(const struct dp_claimer *cl, int32_t c)
{
    return clause_at(cl, c)->verb != DP_NONE && say_of(cl, clause_at(cl, c)) != NULL;
}

static void name_source(const struct dp_claimer *cl, struct dp_said *said, int32_t chunk)
{
    said->source = chunk;
    if (chunk != DP_NONE) {
        said->source_phrase = dp_phrase_of_chunk(cl->syn, chunk);
    }
}

static bool is_say_noun(const struct dp_claimer *cl, int32_t k)
{
    const struct dp_word *head = &cl->syn->words[cl->syn->chunks[k].head];

    return head->pos == DP_POS_NOUN && head->lemma != DP_NO_SYM &&
           dp_map_get(&cl->cues->nouns, dp_map_key(0, head->lemma), 0) != 0;
}

enum dp_status dp_claim_source_of_clause(const struct dp_claimer *cl, int32_t c, struct dp_said *said)
{
    const struct dp_clause *clause = clause_at(cl, c);
    const struct dp_say *say = say_of(cl, clause);
    int32_t source = clause->subject;

    if (say != NULL && say->source_prep != DP_NO_SYM) {
        source = chunk_with(cl, c, say->source_prep);
    } else if ((clause->flags & (DP_CL_PASSIVE | DP_CL_IMPERSONAL)) != 0) {
        source = (clause->flags & DP_CL_PASSIVE) != 0 ? chunk_with(cl, c, cl->by) : DP_NONE;
        if (source == DP_NONE && cl->in != DP_NO_SYM && chunk_with(cl, c, cl->in) != DP_NONE &&
            is_say_noun(cl, chunk_with(cl, c, cl->in))) { /* "in einem Bericht wurde vermutet" */
            source = chunk_with(cl, c, cl->in);
        }
    }
    if (source != DP_NONE && cl->syn->chunks[source].kind == DP_CHUNK_RELATIVE) {
        source = cl->syn->chunks[source].antecedent;
    }
    name_source(cl, said, source);
    said->cue_clause = c;
    return dp_phrase_of_verb(&said->cue, cl->arena, cl->syn, c);
}

static bool descends(const struct dp_claimer *cl, int32_t c, int32_t from)
{
    for (int hops = 0; c != DP_NONE && hops < 64; hops++) {
        if (c == from) {
            return true;
        }
        c = clause_at(cl, c)->parent;
    }
    return false;
}

/* One behind the last token of `c` and of everything that hangs on it. */
static uint32_t subtree_end(const struct dp_claimer *cl, int32_t c)
{
    uint32_t s = clause_at(cl, c)->sentence;
    uint32_t end = clause_at(cl, c)->end;

    for (uint32_t d = cl->syn->first_clause[s]; d < cl->syn->first_clause[s + 1]; d++) {
        if (clause_at(cl, (int32_t)d)->end > end && descends(cl, (int32_t)d, c)) {
            end = clause_at(cl, (int32_t)d)->end;
        }
    }
    return end;
}

/* "Er sagte, die Armee habe ...": the mood shows the report; without it the cue must have nothing else to say. */
static bool is_reported_main(const struct dp_claimer *cl, const struct dp_clause *cue, const struct dp_clause *clause)
{
    if (!cl->german || (clause->flags & (DP_CL_K1 | DP_CL_K2)) != 0) {
        return true;
    }
    return cue->object == DP_NONE && !cue->is_reflexive && (cue->flags & DP_CL_PASSIVE) == 0;
}

/* "responded by burning villages": how, not what. */
static bool is_manner(const struct dp_claimer *cl, const struct dp_clause *clause)
{
    return !cl->german && pos_at(cl, clause->first) == DP_POS_PREP &&
           cl->syn->text->tokens[clause->first].sym != cl->of;
}

/* What the cue clause `c` reports stands behind it: a dass-clause, an infinitive, a main clause. */
static int32_t content_behind(const struct dp_claimer *cl, int32_t c)
{
    static const char *const content[] = {"dass", "ob", "that", "whether", "if", "wie", "warum", "how", "why", NULL};
    const struct dp_clause *cue = clause_at(cl, c);

    for (uint32_t d = cl->syn->first_clause[cue->sentence]; d < cl->syn->first_clause[cue->sentence + 1]; d++) {
        const struct dp_clause *clause = clause_at(cl, (int32_t)d);
        bool behind = (int32_t)d != c && clause->first > (uint32_t)cue->verb && clause->first < clause->end;

        if (!behind) {
            continue;
        }
        if (clause->kind == DP_CLAUSE_SUB && clause->parent == c &&
            (clause->sub == DP_NO_SYM || sub_is(cl, clause, content))) {
            return (int32_t)d;
        }
        if (clause->kind == DP_CLAUSE_INF && clause->parent == c && clause->sub == DP_NO_SYM &&
            !is_manner(cl, clause)) {
            return (int32_t)d;
        }
        if (clause->kind == DP_CLAUSE_MAIN && !clause->is_coordinated && clause->first > cue->first &&
            (clause->flags & DP_CL_VERB_FIRST) == 0 && is_reported_main(cl, cue, clause)) {
            return (int32_t)d;
        }
    }
    return DP_NONE;
}

/* Does the mood of a clause before `c`, or a quotation, show that it is reported? */
static bool follows_report(const struct dp_claimer *cl, int32_t c)
{
    uint32_t first = clause_at(cl, c)->first;

    for (int32_t d = (int32_t)cl->syn->first_clause[clause_at(cl, c)->sentence]; d < c; d++) {
        if ((clause_at(cl, d)->flags & (DP_CL_K1 | DP_CL_K2)) != 0) {
            return true;
        }
    }
    return (first > 0 && pos_at(cl, first - 1) == DP_POS_QUOTE) || (first > 1 && pos_at(cl, first - 2) == DP_POS_QUOTE);
}

/* "..., sagte X": the report stands in front; "..., wurde geschlossen" tells something else. */
static bool is_inverted(const struct dp_claimer *cl, int32_t c)
{
    const struct dp_clause *cue = clause_at(cl, c);
    uint32_t first = cl->syn->text->sentences[cue->sentence].first;
    uint32_t start = cue->first;

    while (start < cue->end && pos_at(cl, start) == DP_POS_QUOTE) {
        start++;
    }
    return cue->kind == DP_CLAUSE_MAIN && !cue->is_coordinated && start > first + 1 &&
           ((cue->flags & DP_CL_VERB_FIRST) != 0 || (!cl->german && pos_at(cl, start - 1) != DP_POS_STOP &&
                                                     cue->end + 1 >= cl->syn->text->sentences[cue->sentence].end)) &&
           cue->finite != DP_NONE && ((cue->flags & DP_CL_PASSIVE) == 0 || follows_report(cl, c));
}

/* "The rebels, the army says, have lost the town": the report goes on around the cue. */
static bool interrupts(const struct dp_claimer *cl, int32_t c)
{
    const struct dp_clause *cue = clause_at(cl, c);
    const struct dp_clause *around = cue->parent == DP_NONE ? NULL : clause_at(cl, cue->parent);

    return !cl->german && cue->kind == DP_CLAUSE_MAIN && !cue->is_coordinated && around != NULL &&
           around->kind == DP_CLAUSE_MAIN && around->first < cue->first && around->end > cue->end &&
           around->verb >= (int32_t)cue->end;
}

/* The phrase of clause `c` that says what is told: "fordert Konsequenzen", "warnt vor einem Krieg", "spricht von zehn
 * Flugzeugen", "berichtete über Kämpfe"; DP_NONE. */
static int32_t topic_of(const struct dp_claimer *cl, int32_t c, const struct dp_said *said)
{
    const struct dp_clause *clause = clause_at(cl, c);
    const struct dp_say *say = say_of(cl, clause);
    bool passive = (clause->flags & DP_CL_PASSIVE) != 0;
    int32_t topic;

    if (cl->german && subject_is(cl, clause, DP_STR("man"))) {
        return DP_NONE; /* "so nennt man": everybody's word */
    }
    if (say != NULL && say->topic_is_object) {
        topic = passive && said->source != DP_NONE ? clause->subject : passive ? DP_NONE : clause->object;
        if (topic != DP_NONE) {
            return topic;
        }
    }
    if (passive) {
        return DP_NONE;
    }
    if (say != NULL && say->topic_prep != DP_NO_SYM) {
        return chunk_with(cl, c, say->topic_prep);
    }
    topic = chunk_with(cl, c, cl->german ? cl->von : cl->of);
    topic = topic == DP_NONE ? chunk_with(cl, c, cl->about) : topic;
    return topic == DP_NONE || cl->syn->chunks[topic].after != DP_NONE ? DP_NONE : topic;
}

static enum dp_status claim_topic(struct dp_claimer *cl, int32_t c, struct dp_said said)
{
    int32_t topic = topic_of(cl, c, &said);

    if (topic == DP_NONE) {
        return DP_OK;
    }
    said.kind = DP_CLAIM_REPORTED;
    said.first =
        cl->syn->chunks[topic].prep == DP_NO_SYM ? cl->syn->chunks[topic].first : cl->syn->chunks[topic].prep_token;
    said.end = clause_at(cl, c)->end;
    return dp_claim_add(cl, said);
}

/* "..., das teilte X mit"; "Das erklärte X am Montag." */
static bool points_back(const struct dp_claimer *cl, int32_t c)
{
    const struct dp_clause *cue = clause_at(cl, c);
    struct dp_str first = dp_token_norm(cl->syn->text, cue->first);

    return cl->german && cue->kind == DP_CLAUSE_MAIN && cue->finite == (int32_t)cue->first + 1 &&
           (dp_str_is(first, "das") || dp_str_is(first, "dies")) && content_behind(cl, c) == DP_NONE;
}

static enum dp_status claim_by_verb(struct dp_claimer *cl, int32_t c)
{
    const struct dp_clause *cue = clause_at(cl, c);
    const struct dp_sentence *sentence = &cl->syn->text->sentences[cue->sentence];
    struct dp_said said = {.kind = DP_CLAIM_INDIRECT, .source = DP_NONE};
    int32_t content;

    DP_TRY(dp_claim_source_of_clause(cl, c, &said));
    if (points_back(cl, c) && said.source != DP_NONE && cl->syn->chunks[said.source].head == cue->first) {
        name_source(cl, &said, cue->object); /* "Dies gab der Minister bekannt": either form may be the subject */
    }
    if (cue->kind == DP_CLAUSE_SUB && sub_is(cl, cue, as_words)) {
        bool in_front = cue->first == sentence->first;

        said.first = in_front ? cue->end : sentence->first;
        said.end = in_front ? sentence->end : cue->first;
        return dp_claim_add(cl, said);
    }
    if (is_inverted(cl, c) || (points_back(cl, c) && cue->first > sentence->first)) {
        said.first = sentence->first;
        said.end = cue->first;
        return dp_claim_add(cl, said);
    }
    if (points_back(cl, c) && cue->sentence > 0) {
        said.first = sentence[-1].first;
        said.end = sentence[-1].end;
        DP_TRY(dp_claim_add(cl, said));
        said.kind = DP_CLAIM_REPORTED; /* the word that points at it says it again */
        said.first = cue->first;
        said.end = cue->first + 1;
        return dp_claim_add(cl, said);
    }
    if (interrupts(cl, c)) {
        said.first = clause_at(cl, cue->parent)->first;
        said.end = clause_at(cl, cue->parent)->end;
        return dp_claim_add(cl, said);
    }
    content = content_behind(cl, c);
    if (content == DP_NONE) {
        return claim_topic(cl, c, said);
    }
    said.first = clause_at(cl, content)->first;
    said.end = clause_at(cl, content)->kind == DP_CLAUSE_MAIN ? sentence->end : subtree_end(cl, content);
    return dp_claim_add(cl, said);
}

/* The clause around `c` that no conjunction or relative pronoun opens. */
static int32_t root_of(const struct dp_claimer *cl, int32_t c)
{
    for (int hops = 0; hops < 64 && clause_at(cl, c)->parent != DP_NONE; hops++) {
        if (dp_is_cue_clause(cl, clause_at(cl, c)->parent)) {
            break;
        }
        c = clause_at(cl, c)->parent;
    }
    return c;
}

static enum dp_status claim_around(struct dp_claimer *cl, int32_t k, struct dp_said said)
{
    int32_t c = cl->syn->chunks[k].clause;
    uint32_t head = cl->syn->chunks[k].head;
    const struct dp_sentence *sentence = &cl->syn->text->sentences[cl->syn->text->tokens[head].sentence];

    said.kind = DP_CLAIM_INDIRECT;
    said.cue_clause = DP_NONE;
    said.first = sentence->first;
    said.end = sentence->end;
    if (c != DP_NONE && clause_at(cl, root_of(cl, c))->parent != DP_NONE) {
        c = root_of(cl, c); /* inside what somebody else reports */
        said.first = clause_at(cl, c)->first;
        said.end = subtree_end(cl, c);
    }
    return dp_claim_add(cl, said);
}

/* Who stands behind "Angaben": its genitive, else itself ("Polizeiangaben", "eigenen Angaben"). */
static int32_t owner_of(const struct dp_claimer *cl, int32_t k)
{
    int32_t owner = dp_chunk_genitive(cl->syn, k, cl->von);

    if (owner == DP_NONE && cl->aus != DP_NO_SYM) { /* "nach Angaben aus Kiew" */
        owner = dp_chunk_attached(cl->syn, k, cl->aus);
    }
    return owner == DP_NONE ? k : owner;
}

static enum dp_status claim_by_phrase(struct dp_claimer *cl, int32_t k)
{
    const struct dp_chunk *chunk = &cl->syn->chunks[k];
    uint32_t prep = chunk->prep;
    struct dp_said said = {.source = DP_NONE};
    bool before = prep != DP_NO_SYM && (dp_map_get(&cl->cues->preps, dp_map_key(0, prep), 0) & DP_CUE_PREP) != 0;
    bool noun = is_say_noun(cl, k);

    /* "nach" alone is no cue, "according to" is */
    if (!(before && (noun || prep != cl->nach || !cl->german)) && !(noun && prep != DP_NO_SYM && prep == cl->nach)) {
        return DP_OK;
    }
    name_source(cl, &said, noun ? owner_of(cl, k) : k);
    if (noun && said.source == k && chunk->has_det && chunk->end - chunk->first == 2 &&
        cl->last.source_phrase.text.ptr != NULL) { /* "den Angaben zufolge": those of before */
        said.source = cl->last.source;
        said.source_phrase = cl->last.source_phrase;
    }
    said.cue = dp_phrase_of_tokens(cl->syn->text, prep == DP_NO_SYM ? chunk->first : chunk->prep_token, chunk->end);
    return claim_around(cl, k, said);
}

/* "Ersten Angaben vom Mittwoch zufolge": the noun that carries a claim, else the phrase right before the word. */
static enum dp_status claim_by_post(struct dp_claimer *cl, uint32_t i)
{
    uint32_t first = cl->syn->text->sentences[cl->syn->text->tokens[i].sentence].first;
    struct dp_said said = {.source = DP_NONE};
    int32_t k = i > first ? cl->syn->chunk_of[i - 1] : DP_NONE;

    while (k != DP_NONE && cl->syn->chunks[k].of != DP_NONE && cl->syn->chunks[k].of < k) {
        k = cl->syn->chunks[k].of; /* "Angaben der Polizei zufolge" */
    }
    for (uint32_t j = i; j-- > first && pos_at(cl, j) != DP_POS_COMMA && pos_at(cl, j) != DP_POS_VERB;) {
        int32_t at = cl->syn->chunk_of[j];

        if (at != DP_NONE && is_say_noun(cl, at)) {
            k = at;
            break;
        }
    }
    if (k == DP_NONE) {
        return DP_OK;
    }
    name_source(cl, &said, is_say_noun(cl, k) ? owner_of(cl, k) : k);
    if (said.source == k && is_say_noun(cl, k) && cl->last.source_phrase.text.ptr != NULL &&
        cl->syn->chunks[k].has_det) { /* "den Angaben zufolge": those of before */
        said.source = cl->last.source;
        said.source_phrase = cl->last.source_phrase;
    }
    said.cue = dp_phrase_of_tokens(cl->syn->text, i, i + 1);
    return claim_around(cl, k, said);
}

/* ", so der Bericht weiter": a verbless stretch that starts with such a word and names the source. */
static enum dp_status claim_by_so(struct dp_claimer *cl, uint32_t i)
{
    const struct dp_sentence *sentence = &cl->syn->text->sentences[cl->syn->text->tokens[i].sentence];
    struct dp_said said = {.kind = DP_CLAIM_INDIRECT, .cue_clause = DP_NONE};
    int32_t k = i + 1 < sentence->end ? cl->syn->chunk_of[i + 1] : DP_NONE;
    bool opens = i > sentence->first && (pos_at(cl, i - 1) == DP_POS_COMMA || pos_at(cl, i - 1) == DP_POS_QUOTE);

    if (!opens || k == DP_NONE || cl->syn->chunks[k].prep != DP_NO_SYM) {
        return DP_OK;
    }
    for (uint32_t j = i; j < sentence->end && pos_at(cl, j) != DP_POS_COMMA; j++) {
        if (pos_at(cl, j) == DP_POS_VERB) {
            return DP_OK;
        }
    }
    name_source(cl, &said, k);
    said.cue = dp_phrase_of_tokens(cl->syn->text, i, i + 1);
    said.first = sentence->first;
    said.end = i;
    return dp_claim_add(cl, said);
}

static enum dp_status claim_by_adverb(struct dp_claimer *cl, uint32_t i)
{
    const struct dp_sentence *sentence = &cl->syn->text->sentences[cl->syn->text->tokens[i].sentence];
    struct dp_said said = cl->last;

    said.kind = DP_CLAIM_INDIRECT;
    said.cue = dp_phrase_of_tokens(cl->syn->text, i, i + 1);
    said.cue_clause = DP_NONE;
    said.first = sentence->first;
    said.end = sentence->end;
    return dp_claim_add(cl, said);
}

static enum dp_status claim_by_word(struct dp_claimer *cl, uint32_t i)
{
    uint64_t key = dp_map_key(0, cl->syn->text->tokens[i].sym);
    uint32_t prep = dp_map_get(&cl->cues->preps, key, 0);

    switch (pos_at(cl, i)) {
    case DP_POS_POSTP:
        return (prep & DP_CUE_POST) != 0 ? claim_by_post(cl, i) : DP_OK;
    case DP_POS_ADV:
    case DP_POS_CONJ:
    case DP_POS_SUB:
        if (prep != 0) {
            return claim_by_so(cl, i);
        }
        return dp_map_get(&cl->cues->advs, key, 0) != 0 ? claim_by_adverb(cl, i) : DP_OK;
    default:
        return DP_OK;
    }
}

static enum dp_status claims_by_words(struct dp_claimer *cl, const struct dp_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        DP_TRY(claim_by_word(cl, i));
    }
    return DP_OK;
}

/* Konjunktiv I; "soll getan haben"; Konjunktiv II or "soll tun" that goes on with a report. */
static bool is_hearsay(const struct dp_claimer *cl, const struct dp_clause *clause, bool goes_on)
{
    static const char *const conditions[] = {"wenn", "falls", "sofern", "als", NULL};

    if (subject_is(cl, clause, DP_STR("ich"))) {
        return false; /* "ich habe", "ich glaube": the same form in either mood */
    }
    if ((clause->flags & DP_CL_K1) != 0) {
        return true;
    }
    if (clause->kind == DP_CLAUSE_SUB && sub_is(cl, clause, conditions)) {
        return false;
    }
    if ((clause->flags & DP_CL_K2) != 0) { /* in the plural Konjunktiv I looks like the indicative: II stands for it */
        return goes_on && ((clause->flags & (DP_CL_PERFECT | DP_CL_PASSIVE | DP_CL_FUTURE)) != 0 ||
                           (clause->finite != DP_NONE && /* a coordinated clause may share that of its neighbour */
                            dp_str_ends(dp_token_norm(cl->syn->text, (uint32_t)clause->finite), DP_STR("en"))));
    }
    return clause->modal != DP_NO_SYM && clause->modal == cl->shall && (clause->flags & DP_CL_PAST) == 0 &&
           (goes_on || (clause->flags & DP_CL_PERFECT) != 0);
}

/* Who the sentence before `s` is about, as the likely speaker; DP_NONE. */
static int32_t subject_before(const struct dp_claimer *cl, uint32_t s)
{
    for (uint32_t c = s == 0 ? 0 : cl->syn->first_clause[s - 1]; s > 0 && c < cl->syn->first_clause[s]; c++) {
        int32_t subject = clause_at(cl, (int32_t)c)->subject;

        if (clause_at(cl, (int32_t)c)->kind == DP_CLAUSE_MAIN && subject != DP_NONE &&
            cl->syn->chunks[subject].kind <= DP_CHUNK_NAME) {
            return subject;
        }
    }
    return DP_NONE;
}

/* A clause in the mood of reported speech, with nobody named: the last source goes on. */
static enum dp_status claim_by_mood(struct dp_claimer *cl, uint32_t s)
{
    const struct dp_sentence *sentence = &cl->syn->text->sentences[s];
    bool goes_on = cl->last_sentence + 1 == s && cl->list.count > 0;

    for (uint32_t c = cl->syn->first_clause[s]; c < cl->syn->first_clause[s + 1] && cl->german; c++) {
        const struct dp_clause *clause = clause_at(cl, (int32_t)c);
        bool main = clause->kind == DP_CLAUSE_MAIN;

        if (is_hearsay(cl, clause, goes_on)) {
            struct dp_said said = cl->last;

            if (said.source_phrase.text.ptr == NULL) {
                name_source(cl, &said, subject_before(cl, s));
            }
            said.kind = DP_CLAIM_FREE_INDIRECT;
            said.cue = (struct dp_phrase){{0, 0}, DP_STR_NONE};
            said.cue_clause = DP_NONE;
            said.first = main ? sentence->first : clause->first;
            said.end = main ? sentence->end : clause->end;
            return dp_claim_add(cl, said);
        }
    }
    return DP_OK;
}

static enum dp_status claims_of_sentence(struct dp_claimer *cl, uint32_t s)
{
    uint32_t before = cl->list.count;

    for (uint32_t c = cl->syn->first_clause[s]; c < cl->syn->first_clause[s + 1]; c++) {
        if (dp_is_cue_clause(cl, (int32_t)c)) {
            DP_TRY(claim_by_verb(cl, (int32_t)c));
        }
    }
    for (uint32_t k = cl->syn->first_chunk[s]; k < cl->syn->first_chunk[s + 1]; k++) {
        DP_TRY(claim_by_phrase(cl, (int32_t)k));
    }
    DP_TRY(claims_by_words(cl, &cl->syn->text->sentences[s]));
    if (cl->list.count == before) {
        DP_TRY(claim_by_mood(cl, s));
    }
    cl->last_sentence = cl->list.count > before ? s : cl->last_sentence;
    return DP_OK;
}

static int by_place(const void *a, const void *b)
{
    const struct dp_said *x = a;
    const struct dp_said *y = b;

    if (x->first != y->first) {
        return x->first < y->first ? -1 : 1;
    }
    return x->end == y->end ? 0 : x->end > y->end ? -1 : 1; /* the wider first */
}

/* Sorted by place with the wider first, later claims are inside earlier ones: the last one written is the innermost. */
static enum dp_status index_tokens(struct dp_claimer *cl, struct dp_claims *out)
{
    int32_t *of_token = DP_NEW_ARRAY(cl->arena, int32_t, (size_t)cl->syn->text->token_count + 1);

    if (of_token == NULL) {
        return DP_NO_MEMORY;
    }
    for (uint32_t i = 0; i < cl->syn->text->token_count; i++) {
        of_token[i] = -1;
    }
    for (uint32_t c = 0; c < cl->list.count; c++) {
        for (uint32_t i = cl->list.at[c].first; i < cl->list.at[c].end; i++) {
            of_token[i] = (int32_t)c;
        }
    }
    *out = (struct dp_claims){.at = cl->list.at, .count = cl->list.count, .of_token = of_token};
    return DP_OK;
}

enum dp_status dp_claims_find(struct dp_claims *out, struct dp_arena *arena, const struct dp_syntax *syn,
                              const struct dp_cues *cues)
{
    struct dp_claimer cl = {.arena = arena, .syn = syn, .cues = cues};
    const struct dp_intern *words = &syn->text->words;

    cl.german = dp_str_is(syn->lex->lang, "de");
    cl.by = dp_intern_find(words, cl.german ? DP_STR("von") : DP_STR("by"));
    cl.von = dp_intern_find(words, cl.german ? DP_STR("von") : DP_STR("of"));
    cl.nach = dp_intern_find(words, cl.german ? DP_STR("nach") : DP_STR("according_to"));
    cl.in = cl.german ? dp_intern_find(words, DP_STR("in")) : DP_NO_SYM;
    cl.of = dp_intern_find(words, DP_STR("of"));
    cl.about = dp_intern_find(words, cl.german ? DP_STR("über") : DP_STR("about"));
    cl.shall = cl.german ? dp_intern_find(words, DP_STR("sollen")) : DP_NO_SYM;
    cl.aus = cl.german ? dp_intern_find(words, DP_STR("aus")) : DP_NO_SYM;
    for (uint32_t s = 0; s < syn->text->sentence_count; s++) {
        DP_TRY(claims_of_sentence(&cl, s));
    }
    DP_TRY(dp_claim_quotes(&cl));
    if (cl.list.count > 0) {
        qsort(cl.list.at, cl.list.count, sizeof(cl.list.at[0]), by_place);
    }
    return index_tokens(&cl, out);
}
