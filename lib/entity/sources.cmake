target_sources(depesche PRIVATE entity/namekey.c entity/evidence.c entity/resolve.c entity/context.c entity/origin.c
                                 entity/body.c)
