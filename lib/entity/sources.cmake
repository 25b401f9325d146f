target_sources(depesche PRIVATE entity/namekey.c entity/resolve.c)
