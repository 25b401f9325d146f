target_sources(depesche PRIVATE pack/files.c pack/lint.c pack/lint_frames.c pack/pack.c pack/packtest.c pack/unknown.c)
