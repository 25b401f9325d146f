/* reasons.h - the explanations of one article, kept until its record is there to print them with. */
#ifndef DP_WORKER_REASONS_H
#define DP_WORKER_REASONS_H

#include "base/buf.h"
#include "depesche/extract.h"

struct dp_reason {
    enum dp_explain_kind kind;
    uint32_t sentence;
    int32_t event;     /* -1 = a miss */
    size_t begin, end; /* of its line in `bytes` */
};

/* Zero-initialise; release with dp_reasons_free(). */
struct dp_reasons {
    struct dp_reason *at;
    size_t count, size;
    struct dp_buf bytes;
};

/** A dp_explain_report: keep one explanation; `arg` is a struct dp_reasons. */
void dp_reasons_add(void *arg, const struct dp_explanation *explanation);

/** Its line: "de/events/assault.frames:41 verb töten: recipient!=obj: there is none". */
struct dp_str dp_reasons_line(const struct dp_reasons *reasons, size_t i);

/** Append what is known of `rec`, sentence by sentence, for people; failure is sticky in `out`. */
void dp_reasons_print(struct dp_buf *out, const struct dp_record *rec, const struct dp_reasons *reasons);

/** Forget them, for the next article. */
void dp_reasons_clear(struct dp_reasons *reasons);

void dp_reasons_free(struct dp_reasons *reasons);

#endif
