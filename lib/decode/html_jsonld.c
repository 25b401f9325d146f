/* html_jsonld.c - the article that a page describes in JSON-LD (schema.org's NewsArticle and its kin). */
#include "decode/html_meta.h"

#include "base/str.h"
#include "decode/json_scan.h"

#include <jansson.h>
#include <string.h>

enum { MAX_LEVELS = 4 /* lists and @graph around the article */ };

static struct dp_str string_at(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    if (!json_is_string(value)) {
        return DP_STR_NONE;
    }
    return (struct dp_str){json_string_value(value), (uint32_t)json_string_length(value)};
}

static void read_object(struct dp_html_meta *meta, const json_t *object)
{
    const json_t *publisher = json_object_get(object, "publisher");

    if (json_object_get(object, "datePublished") == NULL || json_object_get(object, "headline") == NULL) {
        return; /* a video, a bread crumb, the organisation */
    }
    dp_html_offer(meta, DP_HTML_DATE, 1, string_at(object, "datePublished"));
    dp_html_offer(meta, DP_HTML_TITLE, 2, string_at(object, "headline"));
    dp_html_offer(meta, DP_HTML_LANG, 3, string_at(object, "inLanguage"));
    dp_html_offer(meta, DP_HTML_SITE, 2, string_at(publisher, "name"));
    dp_html_offer(meta, DP_HTML_STORY, 1, string_at(object, "articleBody"));
}

static void read_value(struct dp_html_meta *meta, const json_t *value, int levels)
{
    if (json_is_object(value)) {
        read_object(meta, value);
        value = json_object_get(value, "@graph");
    }
    for (size_t i = 0; levels > 0 && i < json_array_size(value); i++) {
        read_value(meta, json_array_get(value, i), levels - 1);
    }
}

/* The script may stand in a comment or a CDATA section: JSON starts at its first bracket. */
static struct dp_str from_bracket(struct dp_str script)
{
    const struct dp_str mark = DP_STR("<![CDATA[");
    uint32_t cdata = dp_str_find(script, mark, 0);
    uint32_t start = cdata == UINT32_MAX ? 0 : cdata + mark.len;

    while (start < script.len && script.ptr[start] != '{' && script.ptr[start] != '[') {
        start++;
    }
    return dp_str_sub(script, start, script.len);
}

void dp_html_read_jsonld(struct dp_html_meta *meta, struct dp_str script)
{
    uint32_t flags = 0;
    struct dp_str text;
    json_t *root;

    if (script.ptr == NULL || dp_json_scan(&text, meta->arena, from_bracket(script), &flags, NULL) != DP_OK) {
        return; /* no memory shows in the arena; anything else is no article */
    }
    root = json_loadb(text.ptr, text.len, JSON_DISABLE_EOF_CHECK, NULL);
    if (root == NULL && dp_json_memory_is_out(text)) {
        meta->arena->failed = true;
    }
    read_value(meta, root, MAX_LEVELS);
    json_decref(root);
}
