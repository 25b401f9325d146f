target_sources(depesche PRIVATE mention/gaz_parse.c mention/gazetteer.c mention/mention.c)
