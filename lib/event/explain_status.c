/* explain_status.c - the words of a text that make an event a plan, a demand, a possibility, a denial or history. */
#include "event/explain.h"

#include "base/str.h"

static struct dp_str word_of(const struct dp_coder *coder, uint32_t sym)
{
    return dp_intern_str(&coder->text->words, sym);
}

static const char *quoted(const struct dp_coder *coder, const char *before, uint32_t sym, const char *after)
{
    return dp_arena_printf(coder->arena, "%s \"%.*s\"%s", before, DP_STR_ARG(word_of(coder, sym)), after).ptr;
}

static bool gives(const struct dp_coder *coder, uint32_t lemma, enum dp_event_status status)
{
    return lemma != DP_NO_SYM && dp_map_get(&coder->frames->operators, dp_map_key(0, lemma), 0) == (uint32_t)status + 1;
}

/* The verb around the event that has the status: the one it is the object of, or that its clause depends on. */
static uint32_t operator_of(const struct dp_coder *coder, const struct dp_site *site, enum dp_event_status status)
{
    for (int32_t c = site->clause; c != DP_NONE; c = coder->syn->clauses[c].parent) {
        if (gives(coder, coder->syn->clauses[c].lemma, status)) {
            return coder->syn->clauses[c].lemma;
        }
    }
    return DP_NO_SYM;
}

static const char *of_clause(const struct dp_coder *coder, const struct dp_site *site, enum dp_event_status status)
{
    const struct dp_clause *clause = &coder->syn->clauses[site->clause];
    uint32_t lemma;

    if (status == DP_NEGATED && (clause->flags & DP_CL_NEGATED) != 0) {
        return "its clause is negated";
    }
    if (status == DP_HYPOTHETICAL && clause->kind == DP_CLAUSE_SUB && clause->sub != DP_NO_SYM &&
        clause->modal == DP_NO_SYM) {
        return quoted(coder, "its clause begins with", clause->sub, "");
    }
    if (clause->modal != DP_NO_SYM) {
        return quoted(coder, "its clause has the modal verb", clause->modal, "");
    }
    if (status == DP_FUTURE && (clause->flags & DP_CL_FUTURE) != 0) {
        return "its clause is in the future tense";
    }
    if (status == DP_FUTURE && clause->kind == DP_CLAUSE_INF && clause->sub != DP_NO_SYM) {
        return quoted(coder, "its clause begins with", clause->sub, "");
    }
    lemma = operator_of(coder, site, status);
    return lemma == DP_NO_SYM ? "what stands around it" : quoted(coder, "the operator", lemma, " around it");
}

const char *dp_explain_status(const struct dp_coder *coder, const struct dp_frame *frame, const struct dp_site *site,
                              const struct dp_event *event)
{
    if (frame->status != -1) {
        return "the rule says so (status=)";
    }
    if (event->status == DP_ASSERTED) {
        return "nothing says otherwise";
    }
    if (event->status == DP_HISTORICAL) {
        return "its date is more than a year before the article's";
    }
    if (event->status == DP_NEGATED && site->chunk != DP_NONE && coder->syn->chunks[site->chunk].is_negated) {
        return "its noun is negated";
    }
    return site->clause == DP_NONE ? "what stands around it" : of_clause(coder, site, event->status);
}
