/* who.c - what each noun phrase stands for: entity, country, sectors; pronouns by the nearest fitting phrase. */
#include "event/coder.h"

#include "base/str.h"

#include <string.h>

static const dp_sectors armed = 1u << DP_SECTOR_MIL_BIT | 1u << DP_SECTOR_REB_BIT | 1u << DP_SECTOR_UAF_BIT |
                                1u << DP_SECTOR_COP_BIT | 1u << DP_SECTOR_SPY_BIT | 1u << DP_SECTOR_CRM_BIT |
                                1u << DP_SECTOR_PRM_BIT;
static const dp_sectors political =
    1u << DP_SECTOR_GOV_BIT | 1u << DP_SECTOR_LEG_BIT | 1u << DP_SECTOR_JUD_BIT | 1u << DP_SECTOR_PTY_BIT |
    1u << DP_SECTOR_OPP_BIT | 1u << DP_SECTOR_MIL_BIT | 1u << DP_SECTOR_REB_BIT | 1u << DP_SECTOR_UAF_BIT |
    1u << DP_SECTOR_COP_BIT | 1u << DP_SECTOR_SPY_BIT | 1u << DP_SECTOR_IGO_BIT | 1u << DP_SECTOR_UNO_BIT |
    1u << DP_SECTOR_EUR_BIT | 1u << DP_SECTOR_ISM_BIT | 1u << DP_SECTOR_IMG_BIT | 1u << DP_SECTOR_NGO_BIT |
    1u << DP_SECTOR_REF_BIT | 1u << DP_SECTOR_PRE_BIT | 1u << DP_SECTOR_LAB_BIT | 1u << DP_SECTOR_ELI_BIT;

static uint8_t flags_of_type(enum dp_entity_type type)
{
    switch (type) {
    case DP_PER:
        return DP_WHO_PERSON;
    case DP_ORG:
        return DP_WHO_ORG;
    case DP_GPE:
        return DP_WHO_PLACE;
    case DP_LOC:
    case DP_FAC:
    case DP_MISC:
    case DP_ENTITY_TYPE_COUNT:
        return 0;
    }
    return 0;
}

static void take_country(struct dp_who *who, struct dp_country country)
{
    if (who->country.code[0] == '\0') {
        who->country = country;
    }
}

static void from_mention(const struct dp_coder *coder, int32_t mention, struct dp_who *who)
{
    int32_t e = coder->entities->of_mention[mention];
    const struct dp_entity *entity = &coder->entities->list.at[e];

    who->entity = e;
    who->flags |= flags_of_type(entity->type);
    who->country = entity->country;
    who->sectors |= entity->sectors;
}

/* "das armenische Außenministerium": a common noun that is an entity. */
static void from_body(const struct dp_coder *coder, const struct dp_chunk *chunk, struct dp_who *who)
{
    who->entity = dp_entity_of_body(coder->entities, chunk->head);
    if (who->entity != DP_NO_ENTITY) {
        who->country = coder->entities->list.at[who->entity].country;
    }
}

/* A common noun: soldiers, ministry, Armenians. */
static void from_noun(const struct dp_coder *coder, const struct dp_chunk *chunk, struct dp_who *who)
{
    const struct dp_word *head = &coder->syn->words[chunk->head];
    enum dp_gaz_kind kind = DP_GAZ_NOUN;
    const struct dp_gaz_entry *entry = head->pos == DP_POS_NOUN ? dp_gaz_noun(coder->gaz, head->lemma, &kind) : NULL;
    struct dp_str norm = dp_token_norm(coder->text, chunk->head);

    if (entry == NULL) {
        return;
    }
    if (kind == DP_GAZ_PEOPLE) {
        who->flags |= DP_WHO_PERSON | DP_WHO_PEOPLE;
        take_country(who, entry->country);
        return;
    }
    who->flags |= (entry->flags & DP_GAZ_BODY) != 0 ? DP_WHO_ORG : DP_WHO_PERSON;
    who->flags |= dp_str_ends(norm, DP_STR("in")) || dp_str_ends(norm, DP_STR("innen")) ? DP_WHO_FEMALE : 0;
    who->sectors |= who->sectors == 0 ? entry->sectors : 0;
    take_country(who, entry->country);
}

/* "armenische Soldaten", "US-Außenminister". */
static void from_adjectives(const struct dp_coder *coder, const struct dp_chunk *chunk, struct dp_who *who)
{
    for (uint32_t i = chunk->first; i < chunk->end; i++) {
        const struct dp_gaz_entry *country = NULL;

        if (coder->syn->chunk_of[i] >= 0 && &coder->syn->chunks[coder->syn->chunk_of[i]] == chunk) {
            country = dp_token_country(coder->text, coder->gaz, i);
        }
        if (country != NULL) {
            take_country(who, country->country);
        }
    }
}

/* "Außenminister Aserbaidschans", "der Präsident von Peru". */
static void from_genitive(const struct dp_coder *coder, int32_t k, struct dp_who *who)
{
    int32_t genitive = dp_chunk_genitive(coder->syn, k, coder->von);

    if (genitive != DP_NONE && who->country.code[0] == '\0' && who->flags != 0) {
        take_country(who, coder->who[genitive].country);
    }
}

static uint8_t number_flag(const struct dp_chunk *chunk)
{
    return (chunk->agr & DP_AGR_SG) == 0 || chunk->next != DP_NONE || chunk->number > 1 ? DP_WHO_PLURAL : 0;
}

/* "Hunderttausende gingen auf die Straße": a large number alone is people. */
static bool counts_people(const struct dp_coder *coder, const struct dp_chunk *chunk)
{
    const struct dp_token *head = &coder->text->tokens[chunk->head];

    if (chunk->is_group && chunk->number > 0) {
        return true; /* "sieben weitere" */
    }
    if (!coder->german) { /* "Dozens were killed", "killing 12" */
        bool many = (dp_lexicon_classes(coder->syn->lex, head->sym) & DP_CLASS_BIT(DP_W_QUANT)) != 0 &&
                    dp_str_ends(dp_token_norm(coder->text, chunk->head), DP_STR("s"));

        return chunk->mention == DP_NONE &&
               (many || (coder->syn->words[chunk->head].pos == DP_POS_NUM && chunk->number > 0));
    }
    return (head->flags & DP_TOK_UPPER) != 0 && (chunk->agr & DP_AGR_SG) != chunk->agr && chunk->mention == DP_NONE &&
           (dp_lexicon_classes(coder->syn->lex, head->sym) & DP_CLASS_BIT(DP_W_QUANT)) != 0;
}

static void describe(const struct dp_coder *coder, int32_t k)
{
    const struct dp_chunk *chunk = &coder->syn->chunks[k];
    struct dp_who *who = &coder->who[k];

    *who = (struct dp_who){.entity = DP_NO_ENTITY, .stands_for = DP_NONE, .flags = number_flag(chunk)};
    if (chunk->mention != DP_NONE) {
        from_mention(coder, chunk->mention, who);
    }
    if (counts_people(coder, chunk)) {
        who->flags |= DP_WHO_PERSON | DP_WHO_PLURAL;
    }
    if (chunk->kind == DP_CHUNK_NOUN && chunk->mention == DP_NONE) {
        from_body(coder, chunk, who);
    }
    if (chunk->kind == DP_CHUNK_NOUN || chunk->mention != DP_NONE) {
        from_noun(coder, chunk, who);
        from_adjectives(coder, chunk, who);
    }
}

/* ---- pronouns ---- */

struct wanted {
    bool plural, female, male;
    bool neuter; /* "it": a body or a state */
};

/* "sie" is no man, "er" no woman: what the words of a phrase show of their gender. */
static bool gender_fits(const struct dp_chunk *chunk, const struct wanted *wanted)
{
    uint16_t shown = chunk->agr & DP_AGR_SG;

    return shown == 0 || wanted->plural || (wanted->male && (shown & DP_AGR_MASCULINE) != 0) ||
           (wanted->female && (shown & DP_AGR_FEMININE) != 0);
}

static bool fits(const struct dp_who *who, const struct wanted *wanted)
{
    if (wanted->neuter) {
        return (who->flags & (DP_WHO_ORG | DP_WHO_PLACE)) != 0 && (who->flags & (DP_WHO_PERSON | DP_WHO_PLURAL)) == 0;
    }
    if ((who->flags & DP_WHO_ACTOR) == 0 || (who->flags & DP_WHO_PLACE) != 0) {
        return false;
    }
    if (wanted->plural != ((who->flags & DP_WHO_PLURAL) != 0)) {
        return false;
    }
    return !(wanted->male && (who->flags & DP_WHO_FEMALE) != 0);
}

static bool is_subject(const struct dp_coder *coder, int32_t k)
{
    int32_t c = coder->syn->chunks[k].clause;

    return c != DP_NONE && coder->syn->clauses[c].subject == k;
}

/* The nearest fitting phrase before `k`: subjects before others, this sentence and two before it. */
static int32_t find_antecedent(const struct dp_coder *coder, int32_t k, const struct wanted *wanted)
{
    uint32_t sentence = coder->text->tokens[coder->syn->chunks[k].head].sentence;
    int32_t fallback = DP_NONE;

    for (int32_t i = k - 1; i >= 0; i--) {
        const struct dp_chunk *chunk = &coder->syn->chunks[i];
        uint32_t s = coder->text->tokens[chunk->head].sentence;

        if (s + 2 < sentence) {
            break;
        }
        if (!fits(&coder->who[i], wanted) || chunk->of != DP_NONE || (coder->german && !gender_fits(chunk, wanted))) {
            continue;
        }
        if (is_subject(coder, i) && (s < sentence || chunk->clause != coder->syn->chunks[k].clause)) {
            return coder->who[i].stands_for != DP_NONE ? coder->who[i].stands_for : i;
        }
        if (fallback == DP_NONE && (chunk->prep == DP_NO_SYM || (wanted->neuter && s == sentence))) {
            fallback = coder->who[i].stands_for != DP_NONE ? coder->who[i].stands_for : i;
        }
    }
    return fallback;
}

/* "er", "sie", "he", "they": words that stand for somebody named before. */
static bool read_pronoun(const struct dp_coder *coder, int32_t k, struct wanted *wanted)
{
    static const struct {
        const char *word;
        bool plural, female, male;
    } pronouns[] = {{"er", false, false, true},     {"ihm", false, false, true},   {"ihn", false, false, true},
                    {"dieser", false, false, true}, {"he", false, false, true},    {"him", false, false, true},
                    {"she", false, true, false},    {"they", true, false, false},  {"them", true, false, false},
                    {"ihnen", true, false, false},  {"diese", true, false, false}, {"beide", true, false, false}};
    const struct dp_chunk *chunk = &coder->syn->chunks[k];
    struct dp_str word = dp_token_norm(coder->text, chunk->head);

    for (size_t i = 0; i < sizeof(pronouns) / sizeof(pronouns[0]); i++) {
        if (dp_str_is(word, pronouns[i].word)) {
            *wanted = (struct wanted){pronouns[i].plural, pronouns[i].female, pronouns[i].male, false};
            return true;
        }
    }
    if (!coder->german && dp_str_is(word, "it")) {
        *wanted = (struct wanted){.neuter = true};
        return true;
    }
    if (dp_str_is(word, "sie") && chunk->clause != DP_NONE) {
        int32_t finite = coder->syn->clauses[chunk->clause].finite;

        *wanted = (struct wanted){.plural = finite != DP_NONE && (coder->syn->words[finite].verb & DP_V_SG) == 0};
        wanted->female = !wanted->plural;
        return true;
    }
    return false;
}

/* "wir", "I": who speaks is the source of the claim around it. */
static int32_t find_speaker(const struct dp_coder *coder, int32_t k)
{
    static const char *const words[] = {"wir", "ich", "we", "i", "uns", "us"};
    uint32_t head = coder->syn->chunks[k].head;
    int32_t claim = coder->claims->of_token[head];
    struct dp_str word = dp_token_norm(coder->text, head);

    for (size_t i = 0; claim >= 0 && i < sizeof(words) / sizeof(words[0]); i++) {
        if (dp_str_is(word, words[i])) {
            return coder->claims->at[claim].source;
        }
    }
    return DP_NONE;
}

static void resolve_pronoun(const struct dp_coder *coder, int32_t k)
{
    const struct dp_chunk *chunk = &coder->syn->chunks[k];
    struct dp_who *who = &coder->who[k];
    struct wanted wanted;
    int32_t found = DP_NONE;

    if (chunk->kind == DP_CHUNK_RELATIVE) {
        found = chunk->antecedent;
    } else if (chunk->is_group) {
        found = dp_chunk_genitive(coder->syn, k, coder->von);
        if (found > k && coder->syn->chunks[found].kind == DP_CHUNK_PRONOUN && !coder->syn->chunks[found].is_group) {
            resolve_pronoun(coder, found); /* "zwei von ihnen" */
        }
    } else if (read_pronoun(coder, k, &wanted)) {
        found = find_antecedent(coder, k, &wanted);
    } else {
        found = find_speaker(coder, k);
    }
    if (found != DP_NONE) {
        *who = coder->who[found];
        who->stands_for = chunk->is_group ? DP_NONE : found;
    }
}

/* ---- countries that another sentence states ---- */

/* Authorities and people who are at home in the country that a text is about. */
static const dp_sectors domestic = 1u << DP_SECTOR_COP_BIT | 1u << DP_SECTOR_GOV_BIT | 1u << DP_SECTOR_JUD_BIT |
                                   1u << DP_SECTOR_LEG_BIT | 1u << DP_SECTOR_OPP_BIT | 1u << DP_SECTOR_MIL_BIT |
                                   1u << DP_SECTOR_CVL_BIT | 1u << DP_SECTOR_PTY_BIT;

static bool is_role_without_country(const struct dp_coder *coder, int32_t k)
{
    const struct dp_who *who = &coder->who[k];

    return coder->syn->chunks[k].kind == DP_CHUNK_NOUN && who->entity == DP_NO_ENTITY &&
           (who->flags & DP_WHO_ACTOR) != 0 && who->country.code[0] == '\0';
}

/* "die Kurden im Nordirak", "Rebellen in Mali"; but "die Außenminister in Wien" are guests. */
static void from_place_behind(const struct dp_coder *coder, int32_t k)
{
    int32_t head = coder->syn->chunks[k].after;

    if (head != DP_NONE && is_role_without_country(coder, head) && dp_is_place(coder, k) &&
        !(coder->who[head].sectors == 1u << DP_SECTOR_GOV_BIT && (coder->who[head].flags & DP_WHO_PLURAL) != 0)) {
        coder->who[head].country = coder->who[k].country;
    }
}

/* "malische Soldaten ... Die Soldaten": the same noun with a country before. */
static enum dp_status share_countries(const struct dp_coder *coder)
{
    struct dp_map stated = {0}; /* noun lemma -> chunk + 1 */

    for (int32_t k = 0; k < (int32_t)coder->syn->chunk_count; k++) {
        uint32_t lemma = coder->syn->words[coder->syn->chunks[k].head].lemma;
        struct dp_who *who = &coder->who[k];

        if (coder->syn->chunks[k].kind != DP_CHUNK_NOUN || lemma == DP_NO_SYM || (who->flags & DP_WHO_ACTOR) == 0) {
            continue;
        }
        if (who->country.code[0] != '\0') {
            uint32_t *at = dp_map_put(&stated, coder->arena, dp_map_key(0, lemma), 0);

            if (at == NULL) {
                return DP_NO_MEMORY;
            }
            *at = (uint32_t)k + 1;
        } else if (is_role_without_country(coder, k)) {
            uint32_t at = dp_map_get(&stated, dp_map_key(0, lemma), 0);

            who->country = at == 0 ? who->country : coder->who[at - 1].country;
        }
    }
    return DP_OK;
}

enum { COUNTRIES_MAX = 64, HOME_SHARE_PERCENT = 60, HOME_MENTIONS_MIN = 3 };

/* The country that most of the text's places and peoples belong to; "" when none dominates. */
static struct dp_country home_country(const struct dp_coder *coder)
{
    struct dp_country seen[COUNTRIES_MAX];
    uint32_t votes[COUNTRIES_MAX] = {0};
    uint32_t count = 0;
    uint32_t total = 0;
    uint32_t best = 0;

    for (uint32_t k = 0; k < coder->syn->chunk_count; k++) {
        uint32_t i = 0;

        if (coder->who[k].country.code[0] == '\0' || coder->syn->chunks[k].kind == DP_CHUNK_PRONOUN) {
            continue;
        }
        while (i < count && memcmp(seen[i].code, coder->who[k].country.code, sizeof(seen[i].code)) != 0) {
            i++;
        }
        if (i == count && count < COUNTRIES_MAX) {
            seen[count++] = coder->who[k].country;
        }
        if (i < count) {
            votes[i]++;
            best = votes[i] > votes[best] ? i : best;
            total++;
        }
    }
    if (total < HOME_MENTIONS_MIN || votes[best] * 100 < total * HOME_SHARE_PERCENT) {
        return (struct dp_country){""};
    }
    return seen[best];
}

/* "Die Polizei", "die Regierung" in a text about one country are that country's. */
static void come_home(const struct dp_coder *coder)
{
    struct dp_country home = home_country(coder);

    for (int32_t k = 0; k < (int32_t)coder->syn->chunk_count && home.code[0] != '\0'; k++) {
        if (is_role_without_country(coder, k) && (coder->who[k].sectors & domestic) != 0 &&
            dp_chunk_genitive(coder->syn, k, coder->von) == DP_NONE) {
            coder->who[k].country = home;
        }
    }
}

bool dp_who_is_power(const struct dp_who *who)
{
    return (who->sectors & political) != 0 || ((who->flags & DP_WHO_PLACE) != 0 && who->country.code[0] != '\0');
}

static uint8_t scene_of(const struct dp_coder *coder, uint32_t s)
{
    uint8_t scene = 0;

    for (uint32_t k = coder->syn->first_chunk[s]; k < coder->syn->first_chunk[s + 1]; k++) {
        const struct dp_who *who = &coder->who[k];

        if ((who->sectors & political) != 0) {
            scene |= DP_SCENE_POWER | DP_SCENE_POLITICAL;
        }
        if (who->country.code[0] != '\0') {
            scene |= DP_SCENE_POLITICAL;
        }
        if ((who->sectors & armed) != 0) {
            scene |= DP_SCENE_ARMED;
        }
    }
    for (uint32_t i = coder->text->sentences[s].first; i < coder->text->sentences[s].end; i++) {
        if (coder->frames->violence != 0 && dp_token_in_set(coder, i, coder->frames->violence - 1)) {
            scene |= DP_SCENE_ARMED;
        }
        if (dp_token_country(coder->text, coder->gaz, i) != NULL) {
            scene |= DP_SCENE_POLITICAL;
        }
    }
    return scene;
}

enum { POLITICAL_PERCENT = 40, PUBLIC_PERCENT = 33, LONG_SENTENCES_MIN = 5 };

/* What the text as a whole is about. A country alone stands in any news, sport and culture included. */
static void set_scenes(struct dp_coder *coder)
{
    uint32_t powers = 0;
    uint32_t armed_sentences = 0;
    uint32_t political_sentences = 0;

    for (uint32_t s = 0; s < coder->text->sentence_count; s++) {
        coder->scene[s] = scene_of(coder, s);
        powers += (coder->scene[s] & DP_SCENE_POWER) != 0;
        armed_sentences += (coder->scene[s] & DP_SCENE_ARMED) != 0;
        political_sentences += (coder->scene[s] & (DP_SCENE_ARMED | DP_SCENE_POWER)) != 0;
    }
    coder->is_political = political_sentences * 100 >= coder->text->sentence_count * POLITICAL_PERCENT;
    coder->is_long = coder->text->sentence_count >= LONG_SENTENCES_MIN;
    coder->is_violent = armed_sentences * 100 >= coder->text->sentence_count * PUBLIC_PERCENT;
    coder->is_private = coder->is_long && powers * 100 < coder->text->sentence_count * PUBLIC_PERCENT;
}

enum dp_status dp_who_resolve(struct dp_coder *coder)
{
    int32_t count = (int32_t)coder->syn->chunk_count;

    coder->who = DP_NEW_ARRAY(coder->arena, struct dp_who, (size_t)count + 1);
    coder->scene = DP_NEW_ARRAY(coder->arena, uint8_t, (size_t)coder->text->sentence_count + 1);
    if (coder->who == NULL || coder->scene == NULL) {
        return DP_NO_MEMORY;
    }
    for (int32_t k = 0; k < count; k++) {
        describe(coder, k);
    }
    for (int32_t k = 0; k < count; k++) {
        if (coder->syn->chunks[k].kind == DP_CHUNK_PRONOUN || coder->syn->chunks[k].kind == DP_CHUNK_RELATIVE) {
            resolve_pronoun(coder, k);
        }
    }
    for (int32_t k = count - 1; k >= 0; k--) {
        from_genitive(coder, k, &coder->who[k]);
    }
    set_scenes(coder);
    for (int32_t k = 0; k < count; k++) {
        from_place_behind(coder, k);
    }
    DP_TRY(share_countries(coder));
    come_home(coder);
    return DP_OK;
}
