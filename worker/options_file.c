/* options_file.c - the configuration file: `name = value` lines. */
#include "options.h"

#include "mem.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/* Cut white space off both ends, in place. */
static char *trim(char *text)
{
    size_t len;

    while (is_blank(*text)) {
        text++;
    }
    len = strlen(text);
    while (len > 0 && is_blank(text[len - 1])) {
        text[--len] = '\0';
    }
    return text;
}

static bool wrong(const char *where, const char *name, const char *why)
{
    (void)fprintf(stderr, "depesche: %s: %s: %s\n", where, name, why);
    return false;
}

/*
 * The option that `name` means: the whole name, or for "kafka.security.protocol" the part before the first dot, with
 * the key behind it.
 */
static struct dp_setting setting_of(const char *name)
{
    struct dp_setting setting = {.option = dp_option_find(name, strlen(name)), .rank = DP_RANK_FILE};
    const char *dot = strchr(name, '.');

    if (setting.option == dp_option_count && dot != NULL) {
        setting.option = dp_option_find(name, (size_t)(dot - name));
        setting.key = dot + 1;
        setting.key_len = strlen(dot + 1);
    }
    return setting;
}

static bool read_line(struct dp_config *config, char *text, const char *where)
{
    char *line = trim(text), *equals, *name;
    struct dp_setting setting;
    char why[400];

    if (*line == '\0' || *line == '#') {
        return true;
    }
    equals = strchr(line, '=');
    if (equals == NULL) {
        return wrong(where, line, "not of the form `name = value`");
    }
    *equals = '\0';
    name = trim(line);
    setting = setting_of(name);
    if (setting.option == dp_option_count || strcmp(name, "config") == 0) {
        return wrong(where, name, "no such setting; `depesche config example` prints all of them");
    }
    setting.value = trim(equals + 1);
    setting.origin = where;
    return dp_config_set(config, &setting, why, sizeof(why)) || wrong(where, name, why);
}

bool dp_config_read_file(struct dp_config *config, const char *path)
{
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    bool ok = true;

    if (file == NULL) {
        (void)fprintf(stderr, "depesche: %s: cannot be opened (error %d); check --config or DEPESCHE_CONFIG\n", path,
                      errno);
        return false;
    }
    for (unsigned number = 1; ok && getline(&line, &size, file) >= 0; number++) {
        char *where = dp_need_printf("%s:%u", path, number);

        ok = read_line(config, line, where);
        free(where);
    }
    if (ok && ferror(file)) {
        ok = wrong(path, "reading", "the file cannot be read to its end");
    }
    free(line);
    (void)fclose(file);
    return ok;
}
