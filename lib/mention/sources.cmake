target_sources(depesche PRIVATE mention/gaz_parse.c mention/gazetteer.c mention/mention.c mention/tagger.c
                                mention/tagger_feature.c mention/tagger_guess.c mention/tagger_hints.c mention/tagger_label.c
                                mention/tagger_lattice.c mention/tagger_lexicon.c mention/tagger_model.c
                                mention/tagger_word.c)
