/* man.c - manual pages in the man macros that groff and mandoc read. */
#include "man.h"

#include "depesche/depesche.h"
#include "options.h"
#include "synopsis.h"

#include <inttypes.h>

/* Text of a line: nothing in it is taken for a request or an escape, and a hyphen stays one that can be copied. */
static void put_text(FILE *out, const char *text)
{
    if (*text == '.' || *text == '\'') {
        (void)fputs("\\&", out);
    }
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '\\':
            (void)fputs("\\e", out);
            break;
        case '-':
            (void)fputs("\\-", out);
            break;
        case '~':
            (void)fputs("\\(ti", out);
            break;
        case '^':
            (void)fputs("\\(ha", out);
            break;
        case '`':
            (void)fputs("\\(ga", out);
            break;
        default:
            (void)fputc(*text, out);
        }
    }
}

static void put_title(FILE *out, const char *name, const char *command, const char *doc)
{
    char title[64];
    size_t len = 0;

    (void)snprintf(title, sizeof(title), "%s%s%s", name, *command ? "-" : "", command);
    (void)fputs(".TH ", out);
    for (; title[len] != '\0'; len++) {
        (void)fputc(title[len] >= 'a' && title[len] <= 'z' ? title[len] - 'a' + 'A' : title[len], out);
    }
    (void)fprintf(out, " 1 \"\" \"depesche %s\" \"Depesche\"\n.SH NAME\n", dp_version());
    put_text(out, title);
    (void)fputs(" \\- ", out);
    put_text(out, doc);
    (void)fputs("\n.SH SYNOPSIS\n", out);
}

static void put_value(FILE *out, const struct dp_option *option)
{
    if (option->type == DP_OPT_FLAG) {
        return;
    }
    (void)fputs(" \\fI", out);
    if (option->type == DP_OPT_CHOICE) {
        for (size_t i = 0; option->choices[i] != NULL; i++) {
            (void)fputs(i > 0 ? "|" : "", out);
            put_text(out, option->choices[i]);
        }
    } else {
        put_text(out, option->unit);
    }
    (void)fputs("\\fR", out);
}

static void put_option(FILE *out, const struct dp_option *option, enum dp_command_index command)
{
    (void)fputs(".TP\n\\fB\\-\\-", out);
    put_text(out, option->name);
    (void)fputs("\\fR", out);
    put_value(out, option);
    (void)fputc('\n', out);
    put_text(out, option->doc);
    (void)fputc('\n', out);
    if (option->type == DP_OPT_INT) {
        (void)fprintf(out, "From %" PRId64 " to %" PRId64 ".\n", option->min, option->max);
    }
    if (option->initial != NULL) {
        (void)fputs("Default: ", out);
        put_text(out, option->initial);
        (void)fputs(".\n", out);
    } else if ((option->needed_by & (1u << command)) != 0) {
        (void)fputs("Must be given.\n", out);
    }
}

static void put_statuses(FILE *out) { (void)fputs(".SH EXIT STATUS\n0 done, 1 failed, 2 wrong usage.\n", out); }

void dp_man_command(FILE *out, enum dp_command_index command)
{
    put_title(out, "depesche", dp_command_name(command), dp_command_doc(command));
    (void)fprintf(out, ".B depesche %s\n[\\fIOPTION\\fR...]", dp_command_name(command));
    (void)fputs(*dp_command_args(command) ? " " : "", out);
    put_text(out, dp_command_args(command));
    (void)fputs("\n.SH OPTIONS\n", out);
    for (size_t i = 0; i < dp_option_count; i++) {
        if ((dp_options[i].commands & (1u << command)) != 0) {
            put_option(out, &dp_options[i], command);
        }
    }
    (void)fputs(
        ".SH ENVIRONMENT\n"
        "Every option can be given as a variable: \\fBDEPESCHE_BATCH_BYTES\\fR for \\fB\\-\\-batch\\-bytes\\fR.\n"
        "An argument wins over the environment, the environment over the file that \\fB\\-\\-config\\fR names.\n",
        out);
    put_statuses(out);
    (void)fputs(".SH SEE ALSO\n.BR depesche (1)\n", out);
}

void dp_man_program(FILE *out)
{
    put_title(out, "depesche", "", "who did what to whom, where, when, and who says so");
    (void)fputs(".B depesche\n\\fICOMMAND\\fR [\\fIOPTION\\fR...]\n.SH DESCRIPTION\n"
                "Reads raw news articles, German and English, from Kafka and writes event records after the PLOVER\n"
                "ontology to PostgreSQL. The same article always gives the same record, and every record names the\n"
                "rule that made it.\n.SH COMMANDS\n",
                out);
    for (int i = 0; i < DP_COMMAND_COUNT; i++) {
        (void)fprintf(out, ".TP\n.BR depesche\\-%s (1)\n", dp_command_name((enum dp_command_index)i));
        put_text(out, dp_command_doc((enum dp_command_index)i));
        (void)fputc('\n', out);
    }
    put_statuses(out);
}
