/* extract.c - the pipeline, top to bottom. */
#include "depesche/extract.h"
