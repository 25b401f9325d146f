/* key.c - the id that a message key stands for, by the library's own rule. */
#include "key.h"

#include "decode/message_id.h"
#include "mem.h"

char *dp_key_id(struct dp_str key)
{
    struct dp_arena arena = {.head = NULL};
    struct dp_str id = DP_STR_NONE;
    char *copy = NULL;

    if (key.len == 0) {
        return NULL;
    }
    if (dp_message_id_of_key(&id, &arena, key) != DP_OK) {
        dp_out_of_memory(key.len);
    }
    if (id.ptr != NULL && id.len > 0) {
        copy = dp_need_strndup(id.ptr, id.len);
    }
    dp_arena_free(&arena);
    return copy;
}
