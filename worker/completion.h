/* completion.h - scripts that complete commands, options and their values in a shell, from the same table as --help. */
#ifndef DP_WORKER_COMPLETION_H
#define DP_WORKER_COMPLETION_H

#include <stdio.h>

/** Print the script for one shell. */
void dp_completion_bash(FILE *out);
void dp_completion_zsh(FILE *out);
void dp_completion_fish(FILE *out);

#endif
