/* topics.c - which topics a list of names and patterns means. */
#include "topics.h"

#include <regex.h>
#include <string.h>

/* librdkafka takes patterns for POSIX extended ones too. One that is none means nothing; the consumer will say so. */
static bool fits(const char *pattern, const char *name)
{
    regex_t regex;
    bool found;

    if (regcomp(&regex, pattern, REG_EXTENDED | REG_NOSUB) != 0) {
        return false;
    }
    found = regexec(&regex, name, 0, NULL, 0) == 0;
    regfree(&regex);
    return found;
}

bool dp_topics_include(const struct dp_words *list, const char *name)
{
    for (size_t i = 0; i < list->count; i++) {
        const char *topic = list->at[i];

        if (*topic == '^' ? fits(topic, name) : strcmp(topic, name) == 0) {
            return true;
        }
    }
    return false;
}
