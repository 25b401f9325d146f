/* limits.h - every maximum of the library in one place, with its unit in its name. */
#ifndef DP_LIMITS_H
#define DP_LIMITS_H

enum {
    DP_MESSAGE_MAX_BYTES = 32 * 1024 * 1024, /* one message as it arrives */
    DP_TEXT_MAX_BYTES = 16 * 1024 * 1024,    /* one article's cleaned text */
    DP_ANALYSED_MAX_BYTES = 256 * 1024,      /* beyond it text is kept, but not analysed; flag `truncated` */
    DP_JSON_MAX_DEPTH = 256,
    DP_JSON_MAX_VALUES = 1000 * 1000, /* of one message; a value takes some 100 bytes of memory */
    DP_ID_MAX_BYTES = 512,            /* a longer article id is replaced by its hash */
    DP_EXTRA_MAX_BYTES = 64 * 1024,   /* JSON fields that the contract does not name, per article */
    DP_HTML_MAX_BYTES = 16 * 1024 * 1024,
    DP_SENTENCE_MAX_TOKENS = 400, /* a longer "sentence" is cut into pieces for syntax */
    DP_SENTENCE_MAX_EVENTS = 24,
    DP_ARTICLE_MAX_EVENTS = 4000,
    DP_ENTITIES_COMPARED = 2048, /* of an article, the latest: a name is looked for among them */
    DP_PACK_FILE_MAX_BYTES = 64 * 1024 * 1024,
    DP_PACK_LINE_MAX_BYTES = 16 * 1024,
    DP_NAME_MAX_TOKENS = 16
};

#endif
