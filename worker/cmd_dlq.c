/* cmd_dlq.c - depesche dlq: look at rejected messages, and give them back to their topic. */
#include "command.h"
#include "kafka_publish.h"
#include "log.h"
#include "options.h"
#include "pg_rejected.h"

#include <inttypes.h>
#include <string.h>

static const char usage[] =
    "depesche dlq: needs one of\n"
    "  list                           how many messages were rejected for which reason, and the newest of them\n"
    "  show TOPIC:PARTITION:OFFSET    one message with its bytes\n"
    "  replay [T:P:O ...]             send all, or these, to their topic again, once: after the cause was mended\n";

static enum dp_status send_back(void *arg, const struct dp_rejected *message, struct dp_error *err)
{
    const struct dp_publication again = {
        .topic = message->topic, .key = message->key, .value = message->value, .headers = message->headers};

    return dp_publisher_send(arg, &again, err);
}

static enum dp_status flush(void *arg, struct dp_error *err) { return dp_publisher_flush(arg, err); }

static enum dp_status replay(const struct dp_config *config, struct dp_error *err)
{
    struct dp_publisher *publisher;
    struct dp_give_back job = {.where = (const char *const *)config->args + 1,
                               .count = (size_t)config->arg_count - 1,
                               .send = send_back,
                               .flush = flush};
    enum dp_status status;

    if (config->brokers == NULL) {
        return dp_error_set(err, DP_BAD_CONFIG, "config", "needs --brokers to send messages to");
    }
    DP_TRY(dp_publisher_open(&publisher, config, err));
    job.arg = publisher;
    status = dp_pg_rejected_give_back(&job, config, err);
    dp_publisher_close(publisher);
    dp_log(DP_LOG_INFO, "%" PRIu64 " messages were sent again", job.given);
    if (job.left_out > 0) {
        dp_log(DP_LOG_WARN, "%" PRIu64 " messages were not: only a part of each is kept (see --reject-bytes)",
               job.left_out);
    }
    return status;
}

/* The action that the words ask for; *known is false when they ask for none. */
static enum dp_status act(bool *known, struct dp_config *config, struct dp_error *err)
{
    const char *action = config->arg_count > 0 ? config->args[0] : "";

    if (strcmp(action, "list") == 0 && config->arg_count == 1) {
        return dp_pg_rejected_list(stdout, config, err);
    }
    if (strcmp(action, "show") == 0 && config->arg_count == 2) {
        return dp_pg_rejected_show(stdout, config, config->args[1], err);
    }
    if (strcmp(action, "replay") == 0) {
        return replay(config, err);
    }
    *known = false;
    return DP_OK;
}

int dp_cmd_dlq(int argc, char **argv) { return dp_command_run(DP_COMMAND_INDEX_dlq, argc, argv, act, usage); }
