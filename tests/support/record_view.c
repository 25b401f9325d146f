/*
 * record_view.c - a record as a golden file shows it: stdin one record of JSON, stdout the same on many lines.
 *
 * What changes with every edit of a pack is left out, so that a golden differs only where the extraction does: the
 * extractor's versions, and the line number of a rule.
 */
#include <jansson.h>

#include <stdio.h>
#include <string.h>

static int drop_rule_line(json_t *event)
{
    const char *rule = json_string_value(json_object_get(event, "rule"));
    const char *colon = rule != NULL ? strrchr(rule, ':') : NULL;
    if (colon == NULL) {
        return 0;
    }
    return json_object_set_new(event, "rule", json_stringn(rule, (size_t)(colon - rule)));
}

static int drop_volatile(json_t *record)
{
    json_object_del(record, "extractor");
    size_t index;
    json_t *event;
    json_array_foreach(json_object_get(record, "events"), index, event)
    {
        if (drop_rule_line(event) != 0) {
            return -1;
        }
    }
    return 0;
}

int main(void)
{
    json_error_t error;
    json_t *record = json_loadf(stdin, 0, &error);
    if (record == NULL) {
        fprintf(stderr, "record_view: line %d, column %d: %s\n", error.line, error.column, error.text);
        return 1;
    }
    int failed =
        drop_volatile(record) != 0 || json_dumpf(record, stdout, JSON_INDENT(1) | JSON_REAL_PRECISION(10)) != 0;
    json_decref(record);
    if (failed) {
        fprintf(stderr, "record_view: out of memory\n");
        return 1;
    }
    putchar('\n');
    return 0;
}
