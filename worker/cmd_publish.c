/* cmd_publish.c - depesche publish: send articles to a Kafka topic. */
#include "command.h"
#include "kafka_publish.h"
#include "log.h"
#include "options.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { MESSAGE_MAX_BYTES = 32 * 1024 * 1024 };

struct job {
    const struct dp_config *config;
    struct dp_publisher *publisher;
    struct dp_error *err;
};

static struct dp_str slice(const char *bytes, size_t len) { return (struct dp_str){bytes, (uint32_t)len}; }

static enum dp_status send_message(const struct job *job, struct dp_str key, struct dp_str value)
{
    const struct dp_publication message = {.topic = job->config->topics.at[0], .key = key, .value = value};

    return dp_publisher_send(job->publisher, &message, job->err);
}

/* The member of `object` at a dotted path, NULL = none. Borrowed. */
static const json_t *at_path(const json_t *object, const char *path)
{
    while (object != NULL && *path != '\0') {
        char name[200];
        const size_t len = strcspn(path, ".");

        (void)snprintf(name, sizeof(name), "%.*s", (int)len, path);
        object = json_object_get(object, name);
        path += len + (path[len] == '.');
    }
    return object;
}

/* Send a JSON article under its id; one that cannot be read goes as it is: what to do about it is the worker's to say.
 */
static enum dp_status send_json(const struct job *job, const char *bytes, size_t len)
{
    const char *path = dp_pairs_get(&job->config->fields, "id");
    json_t *article = json_loadb(bytes, len, 0, NULL);
    const json_t *id = at_path(article, path ? path : "id");
    struct dp_str key = DP_STR_NONE;
    char number[32];
    enum dp_status status;

    if (json_is_string(id)) {
        key = slice(json_string_value(id), json_string_length(id));
    } else if (json_is_integer(id)) {
        key = slice(number, (size_t)snprintf(number, sizeof(number), "%" JSON_INTEGER_FORMAT, json_integer_value(id)));
    }
    status = send_message(job, key, slice(bytes, len));
    json_decref(article);
    return status;
}

/* One article a line; empty lines are left out. */
static enum dp_status send_lines(const struct job *job, FILE *file)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t len;
    enum dp_status status = DP_OK;

    while (status == DP_OK && (len = getline(&line, &size, file)) >= 0) {
        while (len > 0 && (line[len - 1] == '\n' || line[len - 1] == '\r')) {
            len--;
        }
        if (len > MESSAGE_MAX_BYTES) {
            status = dp_error_set(job->err, DP_TOO_LARGE, "publish", "a line of %zd bytes: at most %d", len,
                                  MESSAGE_MAX_BYTES);
        } else if (len > 0) {
            status = send_json(job, line, (size_t)len);
        }
    }
    free(line);
    return status;
}

/* A file that is one message. JSON goes under its id, anything else under the file's name. */
static enum dp_status send_whole(const struct job *job, FILE *file, const char *path)
{
    char *bytes = malloc(MESSAGE_MAX_BYTES);
    const size_t len = bytes ? fread(bytes, 1, MESSAGE_MAX_BYTES, file) : 0;
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path, *dot = strrchr(name, '.');
    enum dp_status status;

    if (bytes == NULL || (!feof(file) && fgetc(file) != EOF)) {
        status = dp_error_set(job->err, DP_TOO_LARGE, "publish", "%s: more than %d bytes", path, MESSAGE_MAX_BYTES);
    } else if (dot != NULL && strcmp(dot, ".json") == 0) {
        status = send_json(job, bytes, len);
    } else {
        status = send_message(job, slice(name, strlen(name)), slice(bytes, len));
    }
    free(bytes);
    return status;
}

static bool is_one_message(const char *path)
{
    static const char *const endings[] = {".json", ".txt", ".html", ".htm"};
    const char *dot = strrchr(path, '.');

    for (size_t i = 0; dot != NULL && i < sizeof(endings) / sizeof(endings[0]); i++) {
        if (strcmp(dot, endings[i]) == 0) {
            return true;
        }
    }
    return false;
}

static enum dp_status send_argument(const struct job *job, const char *path)
{
    FILE *file;
    enum dp_status status;

    if (job->config->delete) {
        return send_message(job, slice(path, strlen(path)), DP_STR_NONE);
    }
    if (strcmp(path, "-") == 0) {
        return send_lines(job, stdin);
    }
    file = fopen(path, "r");
    if (file == NULL) {
        return dp_error_set(job->err, DP_IO, "publish", "%s cannot be opened (error %d)", path, errno);
    }
    status = is_one_message(path) ? send_whole(job, file, path) : send_lines(job, file);
    (void)fclose(file);
    return status;
}

static enum dp_status publish(bool *known, struct dp_config *config, struct dp_error *err)
{
    struct job job = {.config = config, .err = err};
    enum dp_status status;

    (void)known;
    DP_TRY(dp_publisher_open(&job.publisher, config, err));
    status = config->arg_count == 0 ? send_lines(&job, stdin) : DP_OK;
    for (int i = 0; status == DP_OK && i < config->arg_count; i++) {
        status = send_argument(&job, config->args[i]);
    }
    /* What was sent before a failure is not taken back. */
    if (status == DP_OK) {
        status = dp_publisher_flush(job.publisher, err);
    } else {
        struct dp_error later;

        dp_error_clear(&later);
        (void)!dp_publisher_flush(job.publisher, &later);
    }
    dp_log(DP_LOG_INFO, "published %" PRIu64 " messages to %s", dp_publisher_sent(job.publisher), config->topics.at[0]);
    dp_publisher_close(job.publisher);
    return status;
}

int dp_cmd_publish(int argc, char **argv)
{
    return dp_command_run(DP_COMMAND_INDEX_publish, argc, argv, publish, NULL);
}
