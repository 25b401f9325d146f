/* options_doc.c - help, example file, reference page and current values, all from the table of options. */
#include "options.h"
#include "synopsis.h"

#include <inttypes.h>
#include <string.h>

enum { HELP_INDENT = 8, EXAMPLE_WIDTH = 100, HELP_WIDTH = 100 };

/* Print `text` broken at spaces, every line behind `prefix`. */
static void print_wrapped(FILE *out, const char *text, const char *prefix, size_t width)
{
    while (*text != '\0') {
        size_t len = strlen(text);

        if (len > width - strlen(prefix)) {
            len = width - strlen(prefix);
            while (len > 1 && text[len] != ' ') {
                len--;
            }
        }
        (void)fprintf(out, "%s%.*s\n", prefix, (int)len, text);
        text += len;
        text += *text == ' ';
    }
}

/* What a value looks like: "FILE", "bytes", "earliest|latest". */
static void print_form(FILE *out, const struct dp_option *option)
{
    if (option->type != DP_OPT_CHOICE) {
        (void)fprintf(out, "%s", option->type == DP_OPT_FLAG ? "true|false" : option->unit);
        return;
    }
    for (size_t i = 0; option->choices[i] != NULL; i++) {
        (void)fprintf(out, "%s%s", i ? "|" : "", option->choices[i]);
    }
}

void dp_options_help(FILE *out, enum dp_command_index command)
{
    const char *args = dp_command_args(command);

    (void)fprintf(out, "depesche %s: %s\n\nusage: depesche %s [OPTION...]%s%s\n\nOptions:\n", dp_command_name(command),
                  dp_command_doc(command), dp_command_name(command), *args ? " " : "", args);
    for (size_t i = 0; i < dp_option_count; i++) {
        const struct dp_option *option = &dp_options[i];

        if ((option->commands & (1u << command)) == 0) {
            continue;
        }
        (void)fprintf(out, "    --%s", option->name);
        if (option->type != DP_OPT_FLAG) {
            (void)fputc(' ', out);
            print_form(out, option);
        }
        if (option->initial != NULL) {
            (void)fprintf(out, "  [%s]", option->initial);
        } else if ((option->needed_by & (1u << command)) != 0) {
            (void)fputs("  (needed)", out);
        }
        (void)fputc('\n', out);
        print_wrapped(out, option->doc, "        ", HELP_WIDTH);
    }
    (void)fputs("\nEvery option can stand in the file that --config names (`batch-bytes = 1048576`) and in the\n"
                "environment (DEPESCHE_BATCH_BYTES=1048576). An argument wins over the environment, the environment\n"
                "over the file. Exit status: 0 done, 1 failed, 2 wrong usage.\n",
                out);
}

void dp_options_example(FILE *out)
{
    (void)fputs(
        "# Settings of depesche, with their defaults. Printed by `depesche config example`.\n"
        "# The environment (DEPESCHE_BATCH_BYTES) wins over this file, an argument (--batch-bytes) over both.\n",
        out);
    for (size_t i = 0; i < dp_option_count; i++) {
        const struct dp_option *option = &dp_options[i];

        if (strcmp(option->name, "config") == 0) {
            continue;
        }
        (void)fputc('\n', out);
        print_wrapped(out, option->doc, "# ", EXAMPLE_WIDTH);
        if (option->type == DP_OPT_INT) {
            (void)fprintf(out, "# %" PRId64 " to %" PRId64 " %s\n", option->min, option->max, option->unit);
        } else if (option->type == DP_OPT_CHOICE) {
            (void)fputs("# ", out);
            print_form(out, option);
            (void)fputc('\n', out);
        }
        if (option->type == DP_OPT_PAIRS) {
            const char *equals = strchr(option->unit, '=');

            (void)fprintf(out, "#%s.%.*s = %s\n", option->name, (int)(equals - option->unit), option->unit, equals + 1);
        } else if (option->initial != NULL) {
            (void)fprintf(out, "#%s = %s\n", option->name, option->initial);
        } else {
            (void)fprintf(out, "#%s = ", option->name);
            print_form(out, option);
            (void)fputc('\n', out);
        }
    }
}

static void print_commands(FILE *out, const struct dp_option *option)
{
    const char *separator = "";

    if (option->commands == DP_CMD_ALL) {
        (void)fputs("all", out);
        return;
    }
    for (unsigned i = 0; i < DP_COMMAND_COUNT; i++) {
        if ((option->commands & (1u << i)) != 0) {
            (void)fprintf(out, "%s%s", separator, dp_command_name((enum dp_command_index)i));
            separator = ", ";
        }
    }
}

/* A vertical bar would end the cell of a Markdown table. */
static void print_cell(FILE *out, const char *text)
{
    for (; *text; text++) {
        (void)fprintf(out, "%s%c", *text == '|' ? "\\" : "", *text);
    }
}

void dp_options_markdown(FILE *out)
{
    (void)fputs(
        "# Settings\n\nPrinted by `depesche config markdown` from the program's own table. Each can be given as\n"
        "`--name VALUE`, as `DEPESCHE_NAME` in the environment (`-` becomes `_`; pairs are separated by `;`), or as\n"
        "`name = value` in the file that `--config` names (pairs as `name.KEY = value`). An argument wins over the\n"
        "environment, the environment over the file.\n\n"
        "| option | value | default | for | meaning |\n|---|---|---|---|---|\n",
        out);
    for (size_t i = 0; i < dp_option_count; i++) {
        const struct dp_option *option = &dp_options[i];

        (void)fprintf(out, "| `%s` | ", option->name);
        for (size_t c = 0; option->type == DP_OPT_CHOICE && option->choices[c] != NULL; c++) {
            (void)fprintf(out, "%s%s", c ? ", " : "", option->choices[c]);
        }
        if (option->type != DP_OPT_CHOICE) {
            print_cell(out, option->type == DP_OPT_FLAG ? "true|false" : option->unit);
        }
        if (option->type == DP_OPT_INT) {
            (void)fprintf(out, ", %" PRId64 " to %" PRId64, option->min, option->max);
        }
        (void)fprintf(out, " | %s | ", option->initial ? option->initial : "");
        print_commands(out, option);
        (void)fputs(" | ", out);
        print_cell(out, option->doc);
        (void)fputs(" |\n", out);
    }
}

/* Whether a Kafka property holds what must not be shown. Values that name a file are no secrets themselves. */
static bool is_secret_pair(const struct dp_pair *pair)
{
    static const char *const marks[] = {"password", "secret", ".pem", "token", "oauthbearer.config"};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (strstr(pair->key, marks[i]) != NULL) {
            return strncmp(pair->value, "@file:", 6) != 0;
        }
    }
    return false;
}

static void show_value(FILE *out, const struct dp_option *option, const void *value)
{
    switch (option->type) {
    case DP_OPT_TEXT:
        (void)fputs(option->secret && *(char *const *)value ? "(hidden)" : *(char *const *)value, out);
        break;
    case DP_OPT_INT:
        (void)fprintf(out, "%" PRId64, *(const int64_t *)value);
        break;
    case DP_OPT_FLAG:
        (void)fputs(*(const int64_t *)value ? "true" : "false", out);
        break;
    case DP_OPT_CHOICE:
        (void)fputs(option->choices[*(const int64_t *)value], out);
        break;
    case DP_OPT_WORDS:
        for (size_t i = 0; i < ((const struct dp_words *)value)->count; i++) {
            (void)fprintf(out, "%s%s", i ? "," : "", ((const struct dp_words *)value)->at[i]);
        }
        break;
    case DP_OPT_PAIRS:
        break;
    }
}

void dp_config_show(FILE *out, const struct dp_config *config)
{
    for (size_t i = 0; i < dp_option_count; i++) {
        const struct dp_option *option = &dp_options[i];
        const void *value = (const char *)config + option->offset;
        const char *origin = config->origins[i];

        if (origin == NULL) {
            continue;
        }
        if (option->type == DP_OPT_PAIRS) {
            const struct dp_pairs *pairs = value;

            for (size_t p = 0; p < pairs->count; p++) {
                (void)fprintf(out, "%s.%s = %s  # %s\n", option->name, pairs->at[p].key,
                              is_secret_pair(&pairs->at[p]) ? "(hidden)" : pairs->at[p].value, origin);
            }
            continue;
        }
        (void)fprintf(out, "%s = ", option->name);
        show_value(out, option, value);
        (void)fprintf(out, "  # %s\n", origin);
    }
}
