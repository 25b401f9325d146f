/* packs.h - everything that is loaded, as the stages take it. */
#ifndef DP_PACKS_H
#define DP_PACKS_H

#include "claim/cue.h"
#include "depesche/pack.h"
#include "event/frame.h"
#include "mention/gazetteer.h"
#include "mention/tagger.h"
#include "pack/files.h"
#include "text/boilerplate.h"
#include "text/lang.h"
#include "time/time_rules.h"

enum { DP_PACKS_MAX = 32 };

/* One language. */
struct dp_pack {
    struct dp_str lang, version;
    struct dp_lexicon lexicon;
    struct dp_gazetteer gazetteer;
    struct dp_time_rules times;
    struct dp_cues cues;
    struct dp_frames frames;
    struct dp_boilerplate boilerplate;
    const struct dp_tagger_model *tagger; /* NULL = the pack has no model */
};

struct dp_packs {
    struct dp_arena arena;
    struct dp_intern words; /* of all languages, frozen */
    struct dp_ontology ontology;
    struct dp_pack_files files; /* as they were read, by name */
    struct dp_pack *at;
    struct dp_pack any; /* folder und: names for texts that no other pack is for; without `lang` = not there */
    const struct dp_lexicon **lexicons; /* [count], for language identification */
    uint32_t count;
};

#endif
