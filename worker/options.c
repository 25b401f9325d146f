/* options.c - settings from defaults, file, environment and arguments, each replacing the one before. */
#include "options.h"

#include "mem.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WHY_BYTES = 400 };

#define DP_X(name, doc) #name,
static const char *const command_names[] = {DP_COMMAND_MAP(DP_X)};
#undef DP_X

static void *value_at(struct dp_config *config, const struct dp_option *option)
{
    return (char *)config + option->offset;
}

static bool refuse(char *why, size_t why_size, const char *fmt, ...) DP_PRINTF(3, 4);

static bool refuse(char *why, size_t why_size, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    (void)vsnprintf(why, why_size, fmt, args);
    va_end(args);
    return false;
}

size_t dp_option_find(const char *name, size_t len)
{
    for (size_t i = 0; i < dp_option_count; i++) {
        if (strlen(dp_options[i].name) == len && memcmp(dp_options[i].name, name, len) == 0) {
            return i;
        }
    }
    return dp_option_count;
}

const char *dp_pairs_get(const struct dp_pairs *pairs, const char *key)
{
    for (size_t i = 0; i < pairs->count; i++) {
        if (strcmp(pairs->at[i].key, key) == 0) {
            return pairs->at[i].value;
        }
    }
    return NULL;
}

static void free_words(struct dp_words *words)
{
    for (size_t i = 0; i < words->count; i++) {
        free(words->at[i]);
    }
    free(words->at);
    *words = (struct dp_words){NULL, 0};
}

static void free_pairs(struct dp_pairs *pairs)
{
    for (size_t i = 0; i < pairs->count; i++) {
        free(pairs->at[i].key);
        free(pairs->at[i].value);
    }
    free(pairs->at);
    *pairs = (struct dp_pairs){NULL, 0};
}

static bool set_int(int64_t *out, const struct dp_option *option, const char *value, char *why, size_t why_size)
{
    char *end;
    intmax_t number;

    errno = 0;
    number = strtoimax(value, &end, 10);
    if (end == value || *end != '\0') {
        return refuse(why, why_size, "'%s' is no whole number", value);
    }
    if (errno == ERANGE || number < option->min || number > option->max) {
        return refuse(why, why_size, "%s is not between %" PRId64 " and %" PRId64 " %s", value, option->min,
                      option->max, option->unit);
    }
    *out = (int64_t)number;
    return true;
}

static bool set_flag(int64_t *out, const char *value, char *why, size_t why_size)
{
    if (strcmp(value, "true") != 0 && strcmp(value, "false") != 0) {
        return refuse(why, why_size, "'%s' is neither true nor false", value);
    }
    *out = strcmp(value, "true") == 0;
    return true;
}

static bool set_choice(int64_t *out, const struct dp_option *option, const char *value, char *why, size_t why_size)
{
    char list[WHY_BYTES / 2] = "";
    size_t len = 0;

    for (int64_t i = 0; option->choices[i] != NULL; i++) {
        if (strcmp(option->choices[i], value) == 0) {
            *out = i;
            return true;
        }
        len += (size_t)snprintf(list + len, sizeof(list) - len, " %s", option->choices[i]);
    }
    return refuse(why, why_size, "'%s' is none of:%s", value, list);
}

static bool add_words(struct dp_words *words, const char *value, char *why, size_t why_size)
{
    while (true) {
        const size_t len = strcspn(value, ",");

        if (len == 0) {
            return refuse(why, why_size, "an empty word in the list");
        }
        words->at = dp_need_more(words->at, (words->count + 1) * sizeof(*words->at));
        words->at[words->count++] = dp_need_strndup(value, len);
        if (value[len] == '\0') {
            return true;
        }
        value += len + 1;
    }
}

static void put_pair(struct dp_pairs *pairs, const char *key, size_t key_len, const char *value)
{
    for (size_t i = 0; i < pairs->count; i++) {
        if (strlen(pairs->at[i].key) == key_len && memcmp(pairs->at[i].key, key, key_len) == 0) {
            free(pairs->at[i].value);
            pairs->at[i].value = dp_need_strdup(value);
            return;
        }
    }
    pairs->at = dp_need_more(pairs->at, (pairs->count + 1) * sizeof(*pairs->at));
    pairs->at[pairs->count++] = (struct dp_pair){dp_need_strndup(key, key_len), dp_need_strdup(value)};
}

/* "KEY=VALUE", or only VALUE where the key stands in the option's name. */
static bool add_pair(struct dp_pairs *pairs, const struct dp_setting *setting, char *why, size_t why_size)
{
    const char *equals = strchr(setting->value, '=');

    if (setting->key != NULL) {
        put_pair(pairs, setting->key, setting->key_len, setting->value);
        return true;
    }
    if (equals == NULL || equals == setting->value) {
        return refuse(why, why_size, "'%s' is not of the form %s", setting->value, dp_options[setting->option].unit);
    }
    put_pair(pairs, setting->value, (size_t)(equals - setting->value), equals + 1);
    return true;
}

static void set_text(char **out, const char *value)
{
    free(*out);
    *out = dp_need_strdup(value);
}

bool dp_config_set(struct dp_config *config, const struct dp_setting *setting, char *why, size_t why_size)
{
    const struct dp_option *option = &dp_options[setting->option];
    void *value = value_at(config, option);
    bool ok = true;

    if (setting->key != NULL && option->type != DP_OPT_PAIRS) {
        return refuse(why, why_size, "it has no parts");
    }
    switch (option->type) {
    case DP_OPT_TEXT:
        set_text(value, setting->value);
        break;
    case DP_OPT_INT:
        ok = set_int(value, option, setting->value, why, why_size);
        break;
    case DP_OPT_FLAG:
        ok = set_flag(value, setting->value, why, why_size);
        break;
    case DP_OPT_CHOICE:
        ok = set_choice(value, option, setting->value, why, why_size);
        break;
    case DP_OPT_WORDS:
        if (setting->rank > config->ranks[setting->option]) {
            free_words(value);
        }
        ok = add_words(value, setting->value, why, why_size);
        break;
    case DP_OPT_PAIRS:
        ok = add_pair(value, setting, why, why_size);
        break;
    }
    config->ranks[setting->option] = setting->rank;
    set_text(&config->origins[setting->option], setting->origin);
    return ok;
}

static void set_defaults(struct dp_config *out)
{
    char why[WHY_BYTES];

    *out = (struct dp_config){.config_file = NULL};
    out->origins = dp_need_zeroed(dp_option_count, sizeof(*out->origins));
    out->ranks = dp_need_zeroed(dp_option_count, sizeof(*out->ranks));
    for (size_t i = 0; i < dp_option_count; i++) {
        const struct dp_setting setting = {.option = i, .value = dp_options[i].initial, .origin = "default"};

        if (setting.value != NULL) {
            (void)dp_config_set(out, &setting, why, sizeof(why));
        }
    }
}

static bool known_to(const struct dp_option *option, enum dp_command_index command)
{
    return command == DP_COMMAND_INDEX_config || (option->commands & (1u << command)) != 0;
}

/* The name of the option's variable: DEPESCHE_BATCH_BYTES. */
static void variable_name(char *out, size_t size, const struct dp_option *option)
{
    (void)snprintf(out, size, "DEPESCHE_%s", option->name);
    for (char *c = out; *c; c++) {
        *c = (char)(*c == '-' ? '_' : *c >= 'a' && *c <= 'z' ? *c - 'a' + 'A' : *c);
    }
}

/* Pairs in a variable are separated by ";". */
static bool set_pairs_of_variable(struct dp_config *out, struct dp_setting setting, char *why, size_t why_size)
{
    char *copy = dp_need_strdup(setting.value);
    bool ok = true;

    for (char *next = copy; ok && next != NULL;) {
        char *semicolon = strchr(next, ';');

        if (semicolon != NULL) {
            *semicolon = '\0';
        }
        setting.value = next;
        ok = *next == '\0' || dp_config_set(out, &setting, why, why_size);
        next = semicolon ? semicolon + 1 : NULL;
    }
    free(copy);
    return ok;
}

static bool read_environment(struct dp_config *out, enum dp_command_index command)
{
    for (size_t i = 0; i < dp_option_count; i++) {
        char name[80], why[WHY_BYTES];
        struct dp_setting setting = {.option = i, .rank = DP_RANK_ENVIRONMENT, .origin = name};
        bool ok;

        variable_name(name, sizeof(name), &dp_options[i]);
        setting.value = getenv(name);
        if (setting.value == NULL || *setting.value == '\0' || !known_to(&dp_options[i], command)) {
            continue;
        }
        ok = dp_options[i].type == DP_OPT_PAIRS ? set_pairs_of_variable(out, setting, why, sizeof(why))
                                                : dp_config_set(out, &setting, why, sizeof(why));
        if (!ok) {
            (void)fprintf(stderr, "depesche: environment variable %s: %s\n", name, why);
            return false;
        }
    }
    return true;
}

/* One argument that starts with "--", and its value, which may be the next argument; *i moves onto what was used. */
static bool read_option(struct dp_config *out, enum dp_command_index command, int *i, int argc, char **argv)
{
    const char *name = argv[*i] + 2, *equals = strchr(name, '=');
    struct dp_setting setting = {.rank = DP_RANK_ARGUMENT, .origin = "argument"};
    char why[WHY_BYTES];

    setting.option = dp_option_find(name, equals ? (size_t)(equals - name) : strlen(name));
    if (setting.option == dp_option_count || !known_to(&dp_options[setting.option], command)) {
        (void)fprintf(stderr, "depesche %s: no option %s; see depesche %s --help\n", argv[0], argv[*i], argv[0]);
        return false;
    }
    if (equals != NULL) {
        setting.value = equals + 1;
    } else if (dp_options[setting.option].type == DP_OPT_FLAG) {
        setting.value = "true";
    } else if (*i + 1 < argc) {
        setting.value = argv[++*i];
    } else {
        (void)fprintf(stderr, "depesche %s: option %s needs a value\n", argv[0], argv[*i]);
        return false;
    }
    if (!dp_config_set(out, &setting, why, sizeof(why))) {
        (void)fprintf(stderr, "depesche %s: option --%s: %s\n", argv[0], dp_options[setting.option].name, why);
        return false;
    }
    return true;
}

static enum dp_parse read_arguments(struct dp_config *out, enum dp_command_index command, int argc, char **argv)
{
    out->args = dp_need_zeroed((size_t)argc, sizeof(*out->args));
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            dp_options_help(stdout, command);
            return DP_PARSE_HELP;
        }
        if (strcmp(argv[i], "--") == 0) {
            while (++i < argc) {
                out->args[out->arg_count++] = argv[i];
            }
        } else if (strncmp(argv[i], "--", 2) == 0) {
            if (!read_option(out, command, &i, argc, argv)) {
                return DP_PARSE_WRONG;
            }
        } else {
            out->args[out->arg_count++] = argv[i];
        }
    }
    return DP_PARSE_GO;
}

/* The file's name must be known before the file is read, and its values are the weakest: look for --config alone. */
static const char *find_config_file(int argc, char **argv)
{
    const char *path = getenv("DEPESCHE_CONFIG");

    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--config") == 0 && i + 1 < argc) {
            path = argv[++i];
        } else if (strncmp(argv[i], "--config=", 9) == 0) {
            path = argv[i] + 9;
        }
    }
    return path;
}

static bool has_value(struct dp_config *config, const struct dp_option *option)
{
    void *value = value_at(config, option);

    return option->type == DP_OPT_TEXT    ? *(char **)value != NULL
           : option->type == DP_OPT_WORDS ? ((struct dp_words *)value)->count > 0
           : option->type == DP_OPT_PAIRS ? ((struct dp_pairs *)value)->count > 0
                                          : true;
}

static bool has_needed(struct dp_config *config, enum dp_command_index command)
{
    bool complete = true;

    for (size_t i = 0; i < dp_option_count; i++) {
        const struct dp_option *option = &dp_options[i];
        char variable[80];

        if ((option->needed_by & (1u << command)) == 0 || has_value(config, option)) {
            continue;
        }
        variable_name(variable, sizeof(variable), option);
        (void)fprintf(stderr,
                      "depesche %s: needs --%s %s (or %s in the environment, or \"%s = ...\" in the config file)\n",
                      command_names[command], option->name, option->unit, variable, option->name);
        complete = false;
    }
    return complete;
}

static void setup_log(const struct dp_config *config)
{
    const bool json =
        config->log_format == DP_LOG_JSON || (config->log_format == DP_LOG_AUTO && !isatty(STDERR_FILENO));

    dp_log_setup((enum dp_log_level)config->log_level, json);
}

enum dp_parse dp_config_read(struct dp_config *out, enum dp_command_index command, int argc, char **argv)
{
    const char *path = find_config_file(argc, argv);
    enum dp_parse parse;

    set_defaults(out);
    if (path != NULL && *path != '\0' && !dp_config_read_file(out, path)) {
        return DP_PARSE_WRONG;
    }
    if (!read_environment(out, command)) {
        return DP_PARSE_WRONG;
    }
    parse = read_arguments(out, command, argc, argv);
    if (parse != DP_PARSE_GO) {
        return parse;
    }
    setup_log(out);
    return has_needed(out, command) ? DP_PARSE_GO : DP_PARSE_WRONG;
}

int dp_parse_exit(enum dp_parse parse) { return parse == DP_PARSE_WRONG ? DP_EXIT_USAGE : DP_EXIT_DONE; }

void dp_config_free(struct dp_config *config)
{
    for (size_t i = 0; i < dp_option_count; i++) {
        void *value = value_at(config, &dp_options[i]);

        if (dp_options[i].type == DP_OPT_TEXT) {
            free(*(char **)value);
        } else if (dp_options[i].type == DP_OPT_WORDS) {
            free_words(value);
        } else if (dp_options[i].type == DP_OPT_PAIRS) {
            free_pairs(value);
        }
        free(config->origins ? config->origins[i] : NULL);
    }
    free(config->origins);
    free(config->ranks);
    free(config->args);
    *config = (struct dp_config){.config_file = NULL};
}
