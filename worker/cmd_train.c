/* cmd_train.c - `depesche train`: make a name tagger's model file from annotated text. */
#include "command.h"
#include "models/train/train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: depesche train --lang CODE --packs DIR --words FILE --out FILE --data SOURCE... [--held SOURCE]...\n"
    "                      [--epochs N] [--rate X] [--l1 X] [--l2 X] [--dropout X]\n"
    "                      [--hint-dropout X] [--held-hints 0|1] [--min-count N] [--features N]\n"
    "                      [--seed N]\n"
    "SOURCE is FILE[:token=N][:tag=N][:weight=X][:domain=N][:from=N][:to=N][:map=A>PER,B>ORG]; lib/models/README.md\n";

static void print_line(void *context, const char *line)
{
    (void)fprintf(context, "%s\n", line);
    (void)fflush(context);
}

static bool set_source(struct dp_train_source *list, uint32_t *count, const char *value, struct dp_error *err)
{
    if (*count == DP_TRAIN_MAX_SOURCES) {
        (void)dp_error_set(err, DP_BAD_CONFIG, "train", "more than %d sources", DP_TRAIN_MAX_SOURCES);
        return false;
    }
    return dp_train_source_parse(&list[(*count)++], value, err) == DP_OK;
}

static bool set_number(const char *value, double *out)
{
    char *end = NULL;

    *out = strtod(value, &end);
    return end != value && *end == '\0' && *out >= 0.0 && *out <= 1e8;
}

static bool set_setting(struct dp_train_job *job, const char *key, double number)
{
    struct dp_train_settings *settings = &job->settings;

    if (strcmp(key, "--epochs") == 0) {
        settings->epochs = (uint32_t)number;
    } else if (strcmp(key, "--seed") == 0) {
        settings->seed = (uint32_t)number;
    } else if (strcmp(key, "--min-count") == 0) {
        settings->min_count = (uint32_t)number;
    } else if (strcmp(key, "--features") == 0) {
        job->row_limit = (uint32_t)number;
    } else if (strcmp(key, "--rate") == 0) {
        settings->rate = (float)number;
    } else if (strcmp(key, "--l1") == 0) {
        settings->l1 = (float)number;
    } else if (strcmp(key, "--l2") == 0) {
        settings->l2 = (float)number;
    } else if (strcmp(key, "--dropout") == 0) {
        settings->dropout = (float)number;
    } else if (strcmp(key, "--hint-dropout") == 0) {
        settings->hint_dropout = (float)number;
    } else if (strcmp(key, "--held-hints") == 0) {
        job->without_hints = number == 0.0;
    } else {
        return false;
    }
    return true;
}

static bool set_option(struct dp_train_job *job, const char *key, const char *value, struct dp_error *err)
{
    double number = 0.0;

    if (strcmp(key, "--lang") == 0) {
        job->lang = value;
        return true;
    }
    if (strcmp(key, "--words") == 0 || strcmp(key, "--clusters") == 0) {
        job->words = value;
        return true;
    }
    if (strcmp(key, "--packs") == 0) {
        job->packs = value;
        return true;
    }
    if (strcmp(key, "--out") == 0) {
        job->out = value;
        return true;
    }
    if (strcmp(key, "--data") == 0) {
        return set_source(job->data, &job->data_count, value, err);
    }
    if (strcmp(key, "--held") == 0) {
        return set_source(job->held, &job->held_count, value, err);
    }
    if (set_number(value, &number) && set_setting(job, key, number)) {
        return true;
    }
    (void)dp_error_set(err, DP_BAD_CONFIG, "train", "cannot use option %s %s", key, value);
    return false;
}

int dp_cmd_train(int argc, char **argv)
{
    struct dp_train_job *job = malloc(sizeof(*job));
    struct dp_error err;
    bool is_help = argc > 1 && strcmp(argv[1], "--help") == 0;
    bool ok = !is_help && job != NULL && argc % 2 == 1;
    int exit_status = DP_EXIT_USAGE;

    dp_error_clear(&err);
    if (ok) {
        dp_train_job_init(job);
        job->log = print_line;
        job->log_context = stdout;
    }
    for (int i = 1; ok && i < argc; i += 2) {
        ok = set_option(job, argv[i], argv[i + 1], &err);
    }
    if (!ok || job->out == NULL || job->words == NULL || job->packs == NULL || job->data_count == 0) {
        fputs(err.status == DP_OK ? usage : "", is_help ? stdout : stderr);
        exit_status = is_help ? DP_EXIT_DONE : DP_EXIT_USAGE;
    } else {
        exit_status = dp_train_run(job, &err) == DP_OK ? DP_EXIT_DONE : DP_EXIT_FAILED;
    }
    if (err.status != DP_OK) {
        fprintf(stderr, "depesche train: %s%s%s\n", err.file, err.file[0] != '\0' ? ": " : "", err.text);
    }
    free(job);
    return exit_status;
}
