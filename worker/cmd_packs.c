/* cmd_packs.c - depesche packs lint|test|unknown: are the packs sound, do their examples hold, what do they lack? */
#include "command.h"
#include "options.h"
#include "packs_unknown.h"
#include "setup.h"

#include <stdio.h>
#include <string.h>

static const char usage[] = "usage: depesche packs lint|test [--packs DIR[,...]]\n"
                            "       depesche packs unknown [--lang de] [--limit N] [--format json] CORPUS...\n"
                            "CORPUS is a folder, a file of JSON lines, a CSV file \"category;text\" or an article.\n";

static void print_failure(void *arg, const char *file, uint32_t line, const char *what)
{
    (void)arg;
    (void)printf("%s:%u: %s\n", file, (unsigned)line, what);
}

static void print_finding(void *arg, bool is_error, const char *file, uint32_t line, const char *what)
{
    (void)arg;
    (void)printf("%s:%u: %s: %s\n", file, (unsigned)line, is_error ? "error" : "warning", what);
}

/* Packs that load have no line that cannot be read; what is left are lines that cannot be meant. */
static enum dp_status lint(const struct dp_packs *packs, struct dp_error *err)
{
    struct dp_pack_lint sum;

    DP_TRY(dp_packs_lint(packs, print_finding, NULL, &sum));
    for (uint32_t i = 0; i < dp_packs_count(packs); i++) {
        struct dp_str lang = dp_packs_lang(packs, i);
        struct dp_str version = dp_packs_version(packs, i);

        (void)printf("%.*s %.*s\n", DP_STR_ARG(lang), DP_STR_ARG(version));
    }
    (void)printf("%u errors, %u warnings\n", (unsigned)sum.errors, (unsigned)sum.warnings);
    if (sum.errors > 0) {
        return dp_error_set(err, DP_BAD_PACK, "packs", "the packs have %u errors", (unsigned)sum.errors);
    }
    return DP_OK;
}

static enum dp_status test(const struct dp_packs *packs, const struct dp_config *config, struct dp_error *err)
{
    struct dp_pack_test sum;

    DP_TRY(dp_packs_test(packs, print_failure, NULL, &sum, err));
    (void)printf("%u of %u examples hold\n", (unsigned)sum.passed, (unsigned)sum.run);
    if ((int64_t)sum.passed * 100 < config->min_percent * (int64_t)sum.run) {
        return dp_error_set(err, DP_BAD_PACK, "packs", "%u of %u examples fail", (unsigned)(sum.run - sum.passed),
                            (unsigned)sum.run);
    }
    return DP_OK;
}

static enum dp_status act(bool *known, struct dp_config *config, struct dp_error *err)
{
    const char *what = config->arg_count > 0 ? config->args[0] : "";
    const bool unknown = strcmp(what, "unknown") == 0 && config->arg_count > 1;
    struct dp_packs *packs;
    enum dp_status status;

    *known = unknown || (config->arg_count == 1 && (strcmp(what, "lint") == 0 || strcmp(what, "test") == 0));
    if (!*known) {
        return DP_OK;
    }
    DP_TRY(dp_setup_packs(&packs, config, err));
    if (unknown) {
        status = dp_packs_unknown(packs, config, err);
    } else {
        status = strcmp(what, "lint") == 0 ? lint(packs, err) : test(packs, config, err);
    }
    dp_packs_free(packs);
    return status;
}

int dp_cmd_packs(int argc, char **argv) { return dp_command_run(DP_COMMAND_INDEX_packs, argc, argv, act, usage); }
