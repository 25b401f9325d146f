/* paths.h - where the data files of the program are. */
#ifndef DP_WORKER_PATHS_H
#define DP_WORKER_PATHS_H

/* Kinds of data files. */
enum dp_data { DP_DATA_PACKS, DP_DATA_SQL };

/**
 * The folder of `data`: beside the program as installed (PREFIX/share/depesche), else the installation the program was
 * built for, else the source tree.
 *
 * @return the first that exists, free with free(); NULL = none.
 */
char *dp_data_dir(enum dp_data data);

#endif
