/* kafka_produce.c - handing one message to a producer. */
#include "kafka_produce.h"

#include <stdint.h>

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
