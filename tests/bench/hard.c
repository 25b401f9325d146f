/* hard.c - extract_bench hard. */
#include "bench.h"

#include "hard_input.h"

#include <stdio.h>
#include <stdlib.h>

enum { BYTES = 1 << 20, MOST_S = 3 };

int bench_hard(int argc, char **argv)
{
    struct dp_packs *packs = bench_packs((const char *const[]){argv[0]}, 1);
    char *text = bench_alloc(BYTES, 1);
    struct dp_scratch *scratch = bench_scratch();
    double most = 0;

    (void)argc;
    (void)printf("{\"inputs_of_1_mib_s\": {");
    for (size_t kind = 0; hard_input_name(kind) != NULL; kind++) {
        const struct dp_record *rec;
        double took;

        hard_input_make(kind, text, BYTES);
        took = bench_text(scratch, packs, text, BYTES, &rec);
        most = took > most ? took : most;
        (void)printf("%s\"%s\": %.3f", kind > 0 ? ", " : "", hard_input_name(kind), took);
    }
    (void)printf("}, \"slowest_s\": %.3f, \"arena_peak_bytes\": %zu}\n", most, dp_scratch_peak_bytes(scratch));
    dp_scratch_free(scratch);
    dp_packs_free(packs);
    free(text);
    return most < MOST_S ? 0 : 1;
}
