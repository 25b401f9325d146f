/* metrics_print.c - what /metrics of a worker that has not read anything answers: every name that there is. */
#include "metrics.h"

static struct dp_metrics metrics;

int main(void)
{
    dp_metrics_print(stdout, &metrics);
    return 0;
}
