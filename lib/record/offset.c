/* offset.c - counts code points up to a byte, from a table of every 64th. */
#include "record/offset.h"

#include "depesche/record.h"

/* Code points that start in [begin, end). */
static uint32_t count_starts(struct dp_str text, uint32_t begin, uint32_t end)
{
    uint32_t count = 0;

    for (uint32_t i = begin; i < end; i++) {
        count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    }
    return count;
}

const uint32_t *dp_offset_table(struct dp_arena *arena, struct dp_str text)
{
    uint32_t last = text.len / DP_OFFSET_STEP_BYTES;
    uint32_t *table = DP_NEW_ARRAY(arena, uint32_t, (size_t)last + 1);

    if (table == NULL) {
        return NULL;
    }
    table[0] = 0;
    for (uint32_t i = 1; i <= last; i++) {
        table[i] = table[i - 1] + count_starts(text, (i - 1) * DP_OFFSET_STEP_BYTES, i * DP_OFFSET_STEP_BYTES);
    }
    return table;
}

uint32_t dp_record_code_point(const struct dp_record *rec, uint32_t offset)
{
    uint32_t at = offset < rec->text.len ? offset : rec->text.len;
    uint32_t step = at / DP_OFFSET_STEP_BYTES;

    if (rec->code_points == NULL) {
        return count_starts(rec->text, 0, at);
    }
    return rec->code_points[step] + count_starts(rec->text, step * DP_OFFSET_STEP_BYTES, at);
}
