/* depesche.h - the whole public interface of libdepesche. */
#ifndef DEPESCHE_DEPESCHE_H
#define DEPESCHE_DEPESCHE_H

#include "depesche/article.h"
#include "depesche/extract.h"
#include "depesche/pack.h"
#include "depesche/record.h"
#include "depesche/span.h"
#include "depesche/status.h"

#define DP_VERSION "0.1.0"

/** The library's version, DP_VERSION of the build. Static string. */
DP_API const char *dp_version(void);

#endif
