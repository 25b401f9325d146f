target_sources(depesche PRIVATE base/alloc.c base/arena.c base/fields.c base/file.c base/intern.c base/map.c base/status.c base/str.c base/utf8.c
                                base/vec.c)
target_sources(depesche PRIVATE base/buf.c base/civil.c base/json_out.c base/sha256.c)
