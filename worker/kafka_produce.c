/* kafka_produce.c - handing one message to a producer. */
#include "kafka_produce.h"

#include "depesche/depesche.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { POLL_MS = 100 };

static rd_kafka_vu_t bytes_of(rd_kafka_vtype_t type, struct dp_str bytes)
{
    rd_kafka_vu_t field = {.vtype = type};

    field.u.mem.ptr = (void *)(uintptr_t)bytes.ptr;
    field.u.mem.size = bytes.ptr ? bytes.len : 0;
    return field;
}

rd_kafka_resp_err_t dp_kafka_produce(rd_kafka_t *client, const struct dp_outgoing *message)
{
    rd_kafka_vu_t fields[6];
    size_t count = 0;
    rd_kafka_error_t *error;
    rd_kafka_resp_err_t code = RD_KAFKA_RESP_ERR_NO_ERROR;

    fields[count] = (rd_kafka_vu_t){.vtype = RD_KAFKA_VTYPE_TOPIC};
    fields[count++].u.cstr = message->topic;
    fields[count] = (rd_kafka_vu_t){.vtype = RD_KAFKA_VTYPE_MSGFLAGS};
    fields[count++].u.i = RD_KAFKA_MSG_F_COPY;
    fields[count++] = bytes_of(RD_KAFKA_VTYPE_KEY, message->key);
    fields[count++] = bytes_of(RD_KAFKA_VTYPE_VALUE, message->value);
    fields[count] = (rd_kafka_vu_t){.vtype = RD_KAFKA_VTYPE_OPAQUE};
    fields[count++].u.ptr = message->opaque;
    if (message->headers != NULL) {
        fields[count] = (rd_kafka_vu_t){.vtype = RD_KAFKA_VTYPE_HEADERS};
        fields[count++].u.headers = message->headers;
    }
    error = rd_kafka_produceva(client, fields, count);
    if (error != NULL) {
        code = rd_kafka_error_code(error);
        rd_kafka_error_destroy(error);
    }
    return code;
}

void dp_kafka_settle(rd_kafka_t *client, int wait_ms)
{
    if (rd_kafka_flush(client, wait_ms) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        return;
    }
    (void)rd_kafka_purge(client, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
    while (rd_kafka_outq_len(client) > 0) {
        (void)rd_kafka_poll(client, POLL_MS);
    }
}

bool dp_kafka_is_too_large(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE || code == RD_KAFKA_RESP_ERR_INVALID_MSG_SIZE;
}

void dp_kafka_add_text(rd_kafka_headers_t *headers, const char *name, const char *value)
{
    (void)rd_kafka_header_add(headers, name, -1, value, (ssize_t)strlen(value));
}

void dp_kafka_add_number(rd_kafka_headers_t *headers, const char *name, int64_t value)
{
    char text[24];

    (void)snprintf(text, sizeof(text), "%" PRId64, value);
    dp_kafka_add_text(headers, name, text);
}

void dp_kafka_add_origin(rd_kafka_headers_t *headers, const struct dp_message *origin)
{
    dp_kafka_add_text(headers, "depesche.topic", origin->partition->topic);
    dp_kafka_add_number(headers, "depesche.partition", origin->partition->number);
    dp_kafka_add_number(headers, "depesche.offset", origin->offset);
    dp_kafka_add_text(headers, "depesche.version", DP_VERSION);
}
