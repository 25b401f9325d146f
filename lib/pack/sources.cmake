target_sources(depesche PRIVATE pack/files.c pack/pack.c pack/packtest.c pack/unknown.c)
