target_sources(depesche PRIVATE)
