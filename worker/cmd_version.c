/* cmd_version.c - depesche version: what runs here. */
#include "command.h"

#include "depesche/depesche.h"

#include <stdio.h>

int dp_cmd_version(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    (void)printf("depesche %s\n", dp_version());
    return DP_EXIT_DONE;
}
