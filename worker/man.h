/* man.h - manual pages from the same table as --help. */
#ifndef DP_WORKER_MAN_H
#define DP_WORKER_MAN_H

#include "command.h"

#include <stdio.h>

/** Print depesche(1): what the program is, and its commands. */
void dp_man_program(FILE *out);

/** Print depesche-COMMAND(1). */
void dp_man_command(FILE *out, enum dp_command_index command);

#endif
