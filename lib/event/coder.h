/* coder.h - what the files of the event stage share: one article being coded. */
#ifndef DP_CODER_H
#define DP_CODER_H

#include "claim/claim.h"
#include "entity/entity.h"
#include "event/frame.h"
#include "syntax/phrase.h"

enum dp_who_flag {
    DP_WHO_PERSON = 1 << 0,
    DP_WHO_ORG = 1 << 1,
    DP_WHO_PLACE = 1 << 2, /* a place with a government: may act */
    DP_WHO_PEOPLE = 1 << 3,
    DP_WHO_PLURAL = 1 << 4,
    DP_WHO_FEMALE = 1 << 5,
    DP_WHO_ACTOR = DP_WHO_PERSON | DP_WHO_ORG | DP_WHO_PLACE | DP_WHO_PEOPLE
};

/* What a phrase stands for. */
struct dp_who {
    int32_t entity; /* DP_NO_ENTITY */
    struct dp_country country;
    dp_sectors sectors;
    uint8_t flags;      /* enum dp_who_flag */
    int32_t stands_for; /* chunk that a pronoun refers to, DP_NONE */
};

/* A participant found for a slot: a chunk, or one word inside another phrase ("US-Angriff"). */
struct dp_filler {
    int32_t chunk; /* DP_NONE = the word `token` */
    uint32_t token;
    struct dp_who who;
};

enum { DP_FILLERS_MAX = 16 };

struct dp_fillers {
    struct dp_filler at[DP_FILLERS_MAX];
    uint32_t count;
};

/* Where a frame is tried: a verb's clause, a noun's chunk, a participle in a chunk. */
struct dp_site {
    enum dp_frame_kind kind;
    uint32_t token;               /* the trigger's head */
    int32_t clause;               /* DP_NONE only where a sentence has none */
    int32_t chunk;                /* of a noun or participle trigger; DP_NONE for a verb */
    bool is_participle;           /* "die festgenommenen Männer": verb frame, its object is `chunk` */
    bool active_participle;       /* "die angreifenden Truppen" */
    bool is_inverted;             /* "Ein Abkommen lehnt Riad ab": the clause's subject is the object */
    const struct dp_frame *frame; /* of a coded event */
    int32_t shown; /* of a coded verb: the chunk shown as a part of its trigger ("lifted ... embargo"); DP_NONE */
};

struct dp_coder {
    struct dp_arena *arena;
    const struct dp_text *text;
    const struct dp_syntax *syn;
    const struct dp_gazetteer *gaz;
    const struct dp_mentions *mentions;
    struct dp_entities *entities;
    const struct dp_claims *claims;
    const struct dp_times *times;
    const struct dp_frames *frames;
    const struct dp_ontology *ontology;
    struct dp_str article_id;
    int32_t day; /* article date in days since 1970, INT32_MIN = unknown */
    bool german;
    uint32_t von, durch; /* agent prepositions; von also stands for a genitive */
    uint32_t an;         /* whom a demand goes to */
    struct dp_who *who;  /* [chunk_count] */
    uint8_t *scene;      /* [sentence_count], enum dp_scene */
    bool is_political;   /* many sentences are: a scene then goes on in the next sentence */
    bool is_private;     /* hardly a sentence names an authority, party or armed body */
    bool is_long;        /* a text of several sentences: it may tell of a background */
    bool is_violent;     /* every third sentence names an armed body, a weapon or an attack */
    struct DP_VEC(struct dp_event) events;
    struct DP_VEC(struct dp_site) sites; /* [events.count] */
    bool explains;                       /* keep `tries` */
    struct DP_VEC(struct dp_try) tries;
};

/* What keeps a frame from firing. */
enum dp_failure_kind {
    DP_HOLDS,
    DP_FAILS_HEAD, /* reflexive, or only as a part of a compound, or never */
    DP_FAILS_VOICE,
    DP_FAILS_SCENE,
    DP_FAILS_WITH,
    DP_FAILS_CLAUSE,
    DP_FAILS_CONDITION,
    DP_FAILS_NEAR,
    DP_FAILS_BLOCK,
    DP_FAILS_ACTOR,     /* the slot must be filled */
    DP_FAILS_RECIPIENT, /* the slot must be filled */
    DP_FAILS_NEED,      /* no slot holds an actor */
    DP_FAILS_PRIVATE    /* no slot holds a state or a power, in a text that hardly names one */
};

struct dp_failure {
    enum dp_failure_kind kind;
    uint32_t condition; /* DP_FAILS_CONDITION: index in the frame's */
};

/* A frame with its slots filled. */
struct dp_match {
    const struct dp_frame *frame;
    struct dp_fillers actors, recipients;
    int rank; /* the most specific frame that holds is the trigger's */
};

/* A place where the frames of a head were tried, for explanations. */
struct dp_try {
    struct dp_site site;
    uint32_t first_head; /* index + 1 in dp_frames.heads */
};

enum dp_scene {
    DP_SCENE_POLITICAL = 1, /* a state, or a power */
    DP_SCENE_ARMED = 2,     /* an armed body, a weapon or an attack */
    DP_SCENE_POWER = 4      /* an authority, party, armed body or organisation */
};

/** Whether the trigger is the modal verb of its clause ("must withdraw"), not the verb itself. */
static inline bool dp_site_is_modal(const struct dp_coder *coder, const struct dp_site *site)
{
    return site->kind == DP_FRAME_VERB && !site->is_participle &&
           coder->syn->clauses[site->clause].verb != (int32_t)site->token;
}

/** Whether chunk `k` is a named place behind a preposition of place ("in Aleppo"). setting.c */
bool dp_is_place(const struct dp_coder *coder, int32_t k);

/** Whether that is a state, an authority, a party, an armed body or an organisation of public life. who.c */
bool dp_who_is_power(const struct dp_who *who);

/** Fill coder->who and coder->scene. who.c */
DP_MUST_CHECK enum dp_status dp_who_resolve(struct dp_coder *coder);

/** The participants at `source` of `site`; appended to `out`. slot.c */
void dp_source_collect(const struct dp_coder *coder, const struct dp_site *site, const struct dp_source *source,
                       struct dp_fillers *out);

/** The phrase at `source` itself, for conditions; DP_NONE. slot.c */
int32_t dp_source_chunk(const struct dp_coder *coder, const struct dp_site *site, const struct dp_source *source);

/** The fillers of a slot: the first source that has some, with those joined to it. slot.c */
void dp_slot_fill(const struct dp_coder *coder, const struct dp_site *site, const struct dp_slot *slot,
                  struct dp_fillers *out);

/** Whether phrase `k` stands behind a noun with frames that is not `chunk`: "nach dem Anschlag [in Paris]". slot.c */
bool dp_belongs_to_other(const struct dp_coder *coder, int32_t k, int32_t chunk);

/** Append chunk `k`, the members of its coordination, or what its pronoun stands for. slot.c */
void dp_fillers_add(const struct dp_coder *coder, struct dp_fillers *out, int32_t k);

/** The first condition of `frame` that fails at `site`. condition.c */
struct dp_failure dp_frame_check(const struct dp_coder *coder, const struct dp_frame *frame,
                                 const struct dp_site *site);

/** Tokens of the with= phrase of `frame` in the clause of `site`; begin == end when there is none. condition.c */
struct dp_span dp_frame_with(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site);

/** Whether a noun at token `i`, by its head or its first part, is in set `set` (index). condition.c */
bool dp_token_in_set(const struct dp_coder *coder, uint32_t i, uint32_t set);

/** The status of an event at `site`. realis.c */
enum dp_event_status dp_site_status(const struct dp_coder *coder, const struct dp_frame *frame,
                                    const struct dp_site *site);

/** Date and place of an event at `site`. setting.c */
void dp_site_date(const struct dp_coder *coder, const struct dp_site *site, struct dp_event *event);
DP_MUST_CHECK enum dp_status dp_site_place(const struct dp_coder *coder, const struct dp_frame *frame,
                                           const struct dp_site *site, struct dp_event *event);

/** The noun that `clause`, an infinitive or content clause, hangs on; DP_NONE. govern.c */
int32_t dp_governing_noun(const struct dp_coder *coder, const struct dp_clause *clause);

/** What the fillers count. count.c */
void dp_count_fillers(const struct dp_coder *coder, enum dp_count_key key, const struct dp_fillers *fillers,
                      struct dp_event *event);

/** What nouns for casualties in the clause of `site` count. count.c */
void dp_count_casualties(const struct dp_coder *coder, const struct dp_site *site, struct dp_event *event);

/** Try one head's frame at `site`: DP_HOLDS with *match filled, or what keeps it from firing. match.c */
struct dp_failure dp_head_try(const struct dp_coder *coder, const struct dp_head *head, const struct dp_site *site,
                              struct dp_match *match);

/** Try every frame of every trigger. match.c */
DP_MUST_CHECK enum dp_status dp_events_match(struct dp_coder *coder);

/** Build one event from a frame that holds. build.c */
DP_MUST_CHECK enum dp_status dp_event_build(struct dp_coder *coder, const struct dp_frame *frame,
                                            const struct dp_site *site, const struct dp_fillers *actors,
                                            const struct dp_fillers *recipients);

/** The day of `date` ("2025-03-12"), counted from 1970. build.c */
int32_t dp_epoch_day(const char *date);

/** Score, CAMEO code and id of `event`, after its type, mode and trigger. build.c */
void dp_event_set_codes(const struct dp_coder *coder, const struct dp_frame *frame, struct dp_event *event);

/* What a confidence is the product of: 1 = nothing speaks against it. */
struct dp_confidence {
    double rule;  /* conf= of the frame */
    double actor; /* nobody is named who did it */
    double noun;  /* the trigger is a noun */
};

/** The parts of an event's confidence. build.c */
struct dp_confidence dp_confidence_of(const struct dp_frame *frame, const struct dp_event *event);

/** Whether event `i` only says what the speech act `k` of its sentence says, which then takes over what it lacks.
 * content.c */
bool dp_event_is_said_by(const struct dp_coder *coder, uint32_t i, uint32_t k);

/** Whether `event` is only mentioned in passing: a topic, a background, history, a rule of life. passing.c */
bool dp_event_is_passing(const struct dp_coder *coder, const struct dp_event *event, const struct dp_site *site);

/** Drop repeated events of a clause and those mentioned in passing, link those that tell the same. merge.c */
DP_MUST_CHECK enum dp_status dp_events_merge(struct dp_coder *coder);

#endif
