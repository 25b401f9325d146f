/* synopsis.h - what stands behind the options of a command, for its help, its manual page and shells that complete it.
 */
#ifndef DP_WORKER_SYNOPSIS_H
#define DP_WORKER_SYNOPSIS_H

#include "command.h"

/** The name of a command and what it does, in one line. */
const char *dp_command_name(enum dp_command_index command);
const char *dp_command_doc(enum dp_command_index command);

/** "FILE...": what the arguments are, "" = there are none. */
const char *dp_command_args(enum dp_command_index command);

/** The words that the first argument may be, separated by blanks; "" = it is none of a list. */
const char *dp_command_words(enum dp_command_index command);

/** Whether arguments are names of files. */
int dp_command_takes_files(enum dp_command_index command);

#endif
