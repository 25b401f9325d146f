/* crash.c - when the program crashes, it names the messages in hand. */
#include "crash.h"

#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

enum { MAX_THREADS = 256, LINE_BYTES = 512 };

/* What each thread works on. A signal handler can take no arguments. */
static struct {
    _Atomic(const char *) topic;
    atomic_int_least64_t partition, offset;
} in_hand[MAX_THREADS];

void dp_crash_note(uint32_t thread, const char *topic, int32_t partition, int64_t offset)
{
    if (thread < MAX_THREADS) {
        atomic_store_explicit(&in_hand[thread].partition, partition, memory_order_relaxed);
        atomic_store_explicit(&in_hand[thread].offset, offset, memory_order_relaxed);
        atomic_store_explicit(&in_hand[thread].topic, topic, memory_order_release);
    }
}

static size_t put_text(char *line, size_t len, const char *text)
{
    while (*text != '\0' && len < LINE_BYTES - 1) {
        line[len++] = *text++;
    }
    return len;
}

static size_t put_number(char *line, size_t len, int64_t number)
{
    char digits[21];
    size_t at = sizeof(digits) - 1;

    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return put_text(line, len, digits + at);
}

/* Only what POSIX allows in a signal handler. */
static void on_crash(int number)
{
    for (size_t i = 0; i < MAX_THREADS; i++) {
        const char *topic = atomic_load_explicit(&in_hand[i].topic, memory_order_acquire);
        char line[LINE_BYTES];
        size_t len = 0;

        if (topic == NULL) {
            continue;
        }
        len = put_text(line, len, "depesche: crash with this message in hand (pass over it with --skip): ");
        len = put_text(line, len, topic);
        len = put_text(line, len, ":");
        len = put_number(line, len, atomic_load(&in_hand[i].partition));
        len = put_text(line, len, ":");
        len = put_number(line, len, atomic_load(&in_hand[i].offset));
        line[len++] = '\n';
        if (write(STDERR_FILENO, line, len) < 0) {
            break;
        }
    }
    (void)raise(number); /* the handler is gone after its first call: this one kills */
}

void dp_crash_install(void)
{
    static const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    struct sigaction action;

    memset(&action, 0, sizeof(action));
    action.sa_handler = on_crash;
    action.sa_flags = (int)SA_RESETHAND;
    (void)sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
        (void)sigaction(signals[i], &action, NULL);
    }
}
