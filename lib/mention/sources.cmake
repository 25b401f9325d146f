target_sources(depesche PRIVATE mention/gaz_parse.c mention/gazetteer.c mention/mention.c mention/mention_any.c mention/repeat.c mention/tagger.c
                                mention/tagger_cache.c mention/tagger_feature.c mention/tagger_guess.c mention/tagger_hints.c mention/tagger_label.c
                                mention/tagger_lattice.c mention/tagger_lexicon.c mention/tagger_model.c
                                mention/tagger_word.c)
# The tagger's inner loops are short and of fixed length: at -O2 the compiler leaves them as they are.
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    set_source_files_properties(mention/tagger.c mention/tagger_cache.c mention/tagger_lattice.c
                                PROPERTIES COMPILE_OPTIONS -O3)
endif()
